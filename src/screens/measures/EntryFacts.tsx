import { limitsOf } from "../../domain/knowledge/familyLimits.ts";
import type {
	Caution,
	MeasureEntry,
	Stated,
} from "../../domain/knowledge/measureEntry.ts";
import { own } from "../../domain/path.ts";
import { cite } from "../../text/cite.ts";
import { measureTitle } from "../../text/measureTitle.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { measureKey } from "../knowledge/entryKeys.ts";
import { KnowledgeLink } from "../knowledge/KnowledgeLink.tsx";
import type { ScreenProps } from "../props.ts";

/** What the catalogue says of the measure: what it can do, on what basis, what it must not be counted for, and when it fails. */
export function EntryFacts(
	props: ScreenProps & { measure: string; entry: MeasureEntry },
) {
	const { entry, text } = props;
	const words = text.screens.measures;
	const says = own(text.knowledge.measures, entry.id) as
		| { text: string }
		| undefined;
	const cautions = entry.cautions ?? [];
	const biting = cautions.filter((caution) => bites(props, caution));
	const others = cautions.filter((caution) => !biting.includes(caution));
	return (
		<div className="inset facts">
			{says && <p>{says.text}</p>}
			<p>
				{text.knowledge.effects[entry.effect]}.{" "}
				<span className="soft">{cite(text, entry)}</span>{" "}
				<KnowledgeLink
					entry={measureKey(entry.id)}
					name={measureTitle(text, entry.id)}
					text={text}
				/>
			</p>
			{entry.alreadyInScc && (
				<Notice
					kind="info"
					title={text.knowledge.alreadyInScc(entry.alreadyInScc)}
				/>
			)}
			{biting.length > 0 && (
				<Notice kind="warning" title={words.lookOut}>
					<Statements {...props} of={text.knowledge.cautions} stated={biting} />
				</Notice>
			)}
			<Disclosure summary={words.limits}>
				<Statements
					{...props}
					of={text.knowledge.limits}
					stated={limitsOf(entry)}
				/>
				{others.length > 0 && (
					<>
						<p>{words.lookOutMore}:</p>
						<Statements
							{...props}
							of={text.knowledge.cautions}
							stated={others}
						/>
					</>
				)}
			</Disclosure>
		</div>
	);
}

/** Does the warning bear on the data or the techniques of this measure? Kinds that nobody has answered may be any. */
function bites(
	{ assessment, measure }: ScreenProps & { measure: string },
	{ kinds, techniques }: Caution,
): boolean {
	const row = assessment.measures[measure];
	if (techniques)
		return (row?.techniques ?? ["unknown"]).some((each) =>
			techniques.some((technique) => technique === each),
		);
	if (!kinds) return true;
	return (row?.rows ?? []).some((id) => {
		const category = assessment.categories[id];
		const own = category?.kinds;
		return (
			category !== undefined &&
			!category.removed &&
			(own === undefined ||
				own.includes("pd.unknown") ||
				own.some((kind) => kinds.includes(kind)))
		);
	});
}

/** Sentences of the catalogue, each with its source and how far it was checked. */
const Statements = ({
	of,
	stated,
	text,
}: Pick<ScreenProps, "text"> & { of: object; stated: readonly Stated[] }) => (
	<ul>
		{stated.map((each) => (
			<li key={each.id}>
				{String(own(of, each.id) ?? each.id)}{" "}
				<span className="soft">{cite(text, each)}</span>
			</li>
		))}
	</ul>
);
