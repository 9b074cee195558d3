import type { Precedent } from "../../domain/knowledge/precedent.ts";
import { cite } from "../../text/cite.ts";
import { decisionsIn, precedentWords } from "../../text/precedentText.ts";
import { Notice, type NoticeKind } from "../../ui/Notice.tsx";
import { precedentKey } from "../knowledge/entryKeys.ts";
import { KnowledgeLink } from "../knowledge/KnowledgeLink.tsx";
import type { ScreenProps } from "../props.ts";

const kinds: Record<Precedent["view"], NoticeKind> = {
	against: "warning",
	mitigating: "warning",
	accepted: "info",
};

/** What authorities and courts have said of a measure like this: who, in which case, when, and how far it was checked. */
export const Precedents = ({
	precedents,
	text,
	language,
}: Pick<ScreenProps, "text" | "language"> & {
	precedents: readonly Precedent[];
}) =>
	precedents.map((precedent) => {
		const { id, view, confidence } = precedent;
		const says = precedentWords(text, id);
		return (
			<Notice
				key={id}
				kind={kinds[view]}
				title={`${text.knowledge.precedentViews[view]}: ${says.title}`}
			>
				<p>
					{says.text}{" "}
					<span className="soft">
						{cite(text, {
							basis: decisionsIn(precedent, language),
							confidence,
						})}
						.
					</span>{" "}
					<KnowledgeLink
						entry={precedentKey(id)}
						name={says.title}
						text={text}
					/>
				</p>
			</Notice>
		);
	});
