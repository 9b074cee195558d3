import type { Precedent } from "../../domain/knowledge/precedent.ts";
import { isUnchecked } from "../../domain/knowledge/provenance.ts";
import { own } from "../../domain/path.ts";
import { saidBy } from "../../text/precedentText.ts";
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
		const says = own(text.knowledge.precedents, id) as
			| { title: string; text: string }
			| undefined;
		return (
			<Notice
				key={id}
				kind={kinds[view]}
				title={`${text.knowledge.precedentViews[view]}: ${says?.title ?? id}`}
			>
				<p>
					{says?.text}{" "}
					<span className="soft">
						{saidBy(precedent, text, language)}
						{isUnchecked(confidence) && ` (${text.screens.verdict.unchecked})`}.
					</span>{" "}
					<KnowledgeLink
						entry={precedentKey(id)}
						name={says?.title ?? id}
						text={text}
					/>
				</p>
			</Notice>
		);
	});
