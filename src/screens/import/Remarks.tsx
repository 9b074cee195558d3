import type { Text } from "../../text/en.ts";
import { Badge, type Tone } from "../../ui/Badge.tsx";
import type { IconName } from "../../ui/Icon.tsx";
import { Table } from "../../ui/Table.tsx";
import type { PreviewRemark } from "./model.ts";

const looks: Record<PreviewRemark["severity"], { tone: Tone; icon: IconName }> =
	{
		error: { tone: "stop", icon: "stop" },
		warning: { tone: "care", icon: "alert" },
		note: { tone: "note", icon: "info" },
	};
const gravest = { error: 0, warning: 1, note: 2 } as const;

/** What is worth knowing about the file, the gravest first, each with its cell. */
export function Remarks({
	text,
	remarks,
	lead = text.app.importing.findingsLead,
}: {
	text: Text;
	remarks: readonly PreviewRemark[];
	lead?: string;
}) {
	const words = text.app.importing;
	const sorted = remarks.toSorted(
		(a, b) => gravest[a.severity] - gravest[b.severity],
	);
	return (
		<section aria-labelledby="remarks">
			<h2 id="remarks">{words.findings}</h2>
			{sorted.length === 0 ? (
				<p className="soft">{words.noFindings}</p>
			) : (
				<>
					<p>{lead}</p>
					<Table caption={words.findingsCount(sorted.length)}>
						<tbody>
							{sorted.map((remark) => (
								<tr key={remark.id}>
									<td>
										<Badge
											tone={looks[remark.severity].tone}
											icon={looks[remark.severity].icon}
										>
											{text.findings.severity[remark.severity]}
										</Badge>
									</td>
									<th scope="row">{remark.place}</th>
									<td className="written">{remark.says}</td>
								</tr>
							))}
						</tbody>
					</Table>
				</>
			)}
		</section>
	);
}
