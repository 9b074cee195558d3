import type { Missing } from "../../domain/review.ts";
import type { ScreenProps } from "../props.ts";
import { describePath } from "./describe.ts";
import { FieldLink } from "./FieldLink.tsx";
import { guardText } from "./guardText.ts";
import { placeOfMissing } from "./placeOfMissing.ts";

/** What is still wanting, by the guard that asks for it; each entry leads to the field that opens the door. */
export function MissingList(props: ScreenProps & { missing: Missing[] }) {
	const { missing, text } = props;
	const guards = [...new Set(missing.map(({ guard }) => guard))];
	return (
		<ul className="missing">
			{guards.map((guard) => (
				<li key={guard}>
					<p className="missing-guard">{guardText(text, guard)}</p>
					<ul>
						{missing
							.filter((entry) => entry.guard === guard)
							.map((entry) => (
								<MissingEntry
									key={`${entry.path} ${entry.about ?? ""} ${entry.rule ?? ""}`}
									{...props}
									entry={entry}
								/>
							))}
					</ul>
				</li>
			))}
		</ul>
	);
}

function MissingEntry(props: ScreenProps & { entry: Missing }) {
	const { entry, text } = props;
	const { question, about } = describePath(props, entry.path);
	const context =
		entry.about === undefined ? about : describePath(props, entry.about).about;
	return (
		<li>
			<FieldLink {...props} path={entry.path} to={placeOfMissing(entry)}>
				{question}
				{context && <> – {context}</>}
			</FieldLink>{" "}
			<span className="soft">{text.screens.wanted.why[entry.why]}</span>
		</li>
	);
}
