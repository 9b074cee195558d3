import {
	type Assessment,
	liveRows,
	type Row,
} from "../../domain/assessment.ts";
import { setField } from "../../domain/change.ts";
import { own, type Path, pathText } from "../../domain/path.ts";
import type { Text } from "../../text/en.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import type { ScreenProps } from "../props.ts";

/** What the import found doubtful in a field and nobody has looked at yet. */
export const openRemarks = (
	assessment: Assessment,
	path: string,
): [id: string, remark: Row<"remarks">][] =>
	liveRows(assessment, "remarks").filter(
		([, remark]) => remark.path === path && remark.settledOn === undefined,
	);

/** The sentence for a remark; a code without a sentence is shown as it is. */
function remarkText(text: Text, remark: Row<"remarks">): string {
	const says = own(text.findings.found, remark.finding ?? "");
	return typeof says === "function"
		? String(says(remark.found))
		: [remark.finding, remark.found].filter(Boolean).join(": ");
}

/** Doubtful text of a file, at the field that it became, until a person has looked. */
export const Remarks = ({ path, ...props }: ScreenProps & { path: Path }) =>
	openRemarks(props.assessment, pathText(path)).map(([id, remark]) => (
		<RemarkNotice key={id} {...props} id={id} remark={remark} />
	));

/** One remark, and a way to say that somebody has looked. */
export function RemarkNotice({
	id,
	remark,
	change,
	text,
	today,
}: Pick<ScreenProps, "change" | "text" | "today"> & {
	id: string;
	remark: Row<"remarks">;
}) {
	return (
		<Notice
			kind="warning"
			title={text.screens.remarks.title(
				text.findings.place(remark.sheet, remark.cell),
			)}
		>
			<p className="written">{remarkText(text, remark)}</p>
			<Button
				size="small"
				icon="check"
				onClick={() =>
					change(text.screens.changes.looked, (before) =>
						setField(
							setField(before, ["remarks", id, "settledOn"], today),
							["remarks", id, "settledBy"],
							before.about.assessor,
						),
					)
				}
			>
				{text.screens.remarks.settle}
			</Button>
		</Notice>
	);
}
