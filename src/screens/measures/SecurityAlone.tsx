import { liveRows } from "../../domain/assessment.ts";
import type { MeasureEntry } from "../../domain/knowledge/measureEntry.ts";
import { formatList } from "../../text/format.ts";
import { measureTitle } from "../../text/measureTitle.ts";
import { Notice } from "../../ui/Notice.tsx";
import type { ScreenProps } from "../props.ts";
import { FieldLink } from "../transfer/FieldLink.tsx";
import { questionText } from "../transfer/questionText.ts";

/** A measure of ordinary security: it cures nothing by itself, and which conditions of other measures it shows. */
export function SecurityAlone(
	props: ScreenProps & { measure: string; entry: MeasureEntry },
) {
	const { assessment, measure, entry, knowledge, text, language } = props;
	const words = text.screens.measures;
	const shown = liveRows(assessment, "questions").filter(
		([, row]) => row.measure === measure,
	);
	const supports = (entry.supports ?? []).filter((id) =>
		knowledge.measures.some((each) => each.id === id),
	);
	return (
		<Notice kind="info" title={words.securityAlone}>
			{shown.length === 0 ? (
				<p>
					{words.securityAloneSay}{" "}
					{supports.length > 0 &&
						`${words.securitySupports} ${formatList(
							supports.map((id) => measureTitle(text, id)),
							language,
						)}.`}
				</p>
			) : (
				<>
					<p>{words.securityShows}</p>
					<ul>
						{shown.map(([id, { question }]) => (
							<li key={id}>
								<FieldLink {...props} path={`questions/${id}/measure`}>
									{questionText(text, question ?? id)}
								</FieldLink>
							</li>
						))}
					</ul>
				</>
			)}
		</Notice>
	);
}
