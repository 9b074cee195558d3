import type { Verdict } from "../../domain/law/outcome.ts";
import type { About } from "../../domain/law/reason.ts";
import { type Compared, flips, type WhatIf } from "../../domain/law/whatIf.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Table } from "../../ui/Table.tsx";
import { rowName } from "../fields/names.ts";
import { codeLabel } from "../fields/words.ts";
import type { ScreenProps } from "../props.ts";
import { toneOf } from "../transfer/StandingBadge.tsx";
import { sentenceOn } from "../transfer/sentence.ts";

/** The verdicts that come out differently, as they are and as they would be, each with its reason. */
export function BeforeAfter(props: ScreenProps & { result: WhatIf }) {
	const { result, text } = props;
	const words = text.whatIf;
	const { whole, transfers, categories } = result;
	const rows: { row: Compared; about: About; name: string }[] = [
		{ row: whole, about: { kind: "whole" as const }, name: words.whole },
		...transfers.map((row) => ({
			row,
			about: { kind: "transfer" as const, id: row.id },
			name: words.transfer(rowName(props, "transfers", row.id)),
		})),
		...categories.map((row) => ({
			row,
			about: { kind: "category" as const, id: row.id },
			name: words.category(rowName(props, "categories", row.id)),
		})),
	].filter(({ row }) => flips(row));
	return (
		<>
			<p role="status">{words.flipped(rows.length)}</p>
			{rows.length > 0 && (
				<Table caption={words.result} captionHidden>
					<thead>
						<tr>
							<th scope="col">{words.what}</th>
							<th scope="col">{words.before}</th>
							<th scope="col">{words.after}</th>
						</tr>
					</thead>
					<tbody>
						{rows.map(({ row, about, name }) => (
							<tr key={`${about.kind} ${row.id}`}>
								<th scope="row">{name}</th>
								<td>
									<Says
										{...props}
										verdict={row.before}
										about={about}
										of={props.assessment}
									/>
								</td>
								<td>
									{row.after ? (
										<Says
											{...props}
											verdict={row.after}
											about={about}
											of={result.supposed.assessment}
										/>
									) : (
										<Badge>
											{about.kind === "whole" ? words.nothingLeft : words.gone}
										</Badge>
									)}
								</td>
							</tr>
						))}
					</tbody>
				</Table>
			)}
		</>
	);
}

function Says(
	props: ScreenProps & {
		verdict: Verdict;
		about: About;
		of: ScreenProps["assessment"];
	},
) {
	const { verdict, about, of, text } = props;
	const words = text.whatIf;
	return (
		<>
			<Badge tone={toneOf(verdict.outcome)}>
				{codeLabel(text, verdict.outcome)}
			</Badge>{" "}
			{!verdict.settled && `(${words.notSettled})`}
			<p className="soft">
				{sentenceOn({ ...props, assessment: of }, verdict, about)}
			</p>
		</>
	);
}
