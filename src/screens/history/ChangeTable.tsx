import { useState } from "react";
import type { Change } from "../../domain/change.ts";
import type { Text } from "../../text/en.ts";
import { Button } from "../../ui/Button.tsx";
import { Table } from "../../ui/Table.tsx";
import type { ToldChange } from "./changesTold.ts";

const atOnce = 200;

/** Changes field by field; an earlier answer can be brought back by itself. */
export function ChangeTable({
	text,
	changes,
	onBack,
}: {
	text: Text;
	changes: readonly ToldChange[];
	/** Absent where nothing can be brought back. */
	onBack?: (change: Change) => void;
}) {
	const words = text.history;
	const [many, setMany] = useState(atOnce);
	if (changes.length === 0) return <p>{words.same}</p>;
	return (
		<>
			<Table caption={words.differ(changes.length)}>
				<thead>
					<tr>
						<th scope="col">{words.field}</th>
						<th scope="col">{words.before}</th>
						<th scope="col">{words.after}</th>
						{onBack && <th scope="col">{words.backOne}</th>}
					</tr>
				</thead>
				<tbody>
					{changes
						.slice(0, many)
						.map(({ key, row, field, from, to, answer }) => (
							<tr key={key}>
								<th scope="row">{row ? words.place(row, field) : field}</th>
								<td className="written">{from || words.nothing}</td>
								<td className="written">{to || words.nothing}</td>
								{onBack && (
									<td>
										{answer && (
											<Button
												size="small"
												variant="quiet"
												onClick={() => onBack(answer)}
											>
												{words.back}
												<span className="visually-hidden">
													: {row ? words.place(row, field) : field}
												</span>
											</Button>
										)}
									</td>
								)}
							</tr>
						))}
				</tbody>
			</Table>
			{changes.length > many && (
				<Button onClick={() => setMany(many + atOnce)}>
					{words.more(changes.length - many)}
				</Button>
			)}
		</>
	);
}
