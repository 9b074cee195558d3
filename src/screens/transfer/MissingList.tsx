import type { Missing } from "../../domain/review.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { usePrinting } from "../../ui/usePrinting.ts";
import type { ScreenProps } from "../props.ts";
import { FieldLink } from "./FieldLink.tsx";
import {
	groupMissing,
	type MissingLine,
	type MissingOfRow,
} from "./groupMissing.ts";
import { guardText } from "./guardText.ts";
import { placeOfMissing } from "./placeOfMissing.ts";
import { ruleText } from "./ruleText.ts";

/** A guard with more lines than this shows the first row's; the others fold, each under its name. */
const inView = 8;

type ListProps = ScreenProps & {
	missing: Missing[];
	/** The transfer on whose card the list stands: it is not named again. */
	transfer?: string;
};

/** What is still wanting, by the guard that asks for it and the row it is about; each entry leads to the field that opens the door. */
export function MissingList(props: ListProps) {
	const { missing, text } = props;
	const guards = [...new Set(missing.map(({ guard }) => guard))];
	return (
		<ul className="missing">
			{guards.map((guard) => (
				<li key={guard}>
					<p className="missing-guard">{guardText(text, guard)}</p>
					<MissingOfGuard
						{...props}
						missing={missing.filter((entry) => entry.guard === guard)}
					/>
				</li>
			))}
		</ul>
	);
}

function MissingOfGuard({ transfer, missing, ...props }: ListProps) {
	const printing = usePrinting();
	const rows = groupMissing(props, missing);
	const lines = rows.flatMap((row) => row.lines).length;
	const folds = lines > inView && rows.length > 1;
	const isHeaded = ({ row, name }: MissingOfRow) =>
		name !== undefined && row !== transfer;
	const first = rows.find((row) => isHeaded(row) && row.lines.length > 1);
	return (
		<ul>
			{rows.map((row) => {
				const headed = isHeaded(row);
				if (!headed || row.lines.length === 1)
					return row.lines.map((line) => (
						<Line
							key={line.key}
							{...props}
							row={row}
							line={line}
							names={headed}
						/>
					));
				const list = (
					<ul>
						{row.lines.map((line) => (
							<Line
								key={line.key}
								{...props}
								row={row}
								line={line}
								names={false}
							/>
						))}
					</ul>
				);
				return (
					<li key={row.row} className="missing-row">
						{folds ? (
							<Disclosure
								summary={props.text.screens.wanted.ofRow(
									row.name ?? "",
									row.lines.length,
								)}
								open={row === first || printing}
							>
								{list}
							</Disclosure>
						) : (
							<>
								<p>{row.name}</p>
								{list}
							</>
						)}
					</li>
				);
			})}
		</ul>
	);
}

function Line({
	row,
	line,
	names,
	...props
}: ScreenProps & {
	row: MissingOfRow;
	line: MissingLine;
	/** Is the row named in the line itself, and not by what stands around it? */
	names: boolean;
}) {
	const { text } = props;
	const about = row.name === undefined ? "" : ` – ${row.name}`;
	const why = whyOf(text, line);
	return (
		<li>
			{line.links.map(({ entry, words }, index) => (
				<span key={`${entry.path} ${entry.about ?? ""}`}>
					{index > 0 && " · "}
					<FieldLink {...props} path={entry.path} to={placeOfMissing(entry)}>
						{words}
						{index > 0 && (
							<span className="visually-hidden">: {line.question}</span>
						)}
						{about !== "" &&
							(names && index === 0 ? (
								about
							) : (
								<span className="visually-hidden">{about}</span>
							))}
					</FieldLink>
				</span>
			))}
			{why !== undefined && (
				<>
					{" "}
					<span className="soft">{why}</span>
				</>
			)}
		</li>
	);
}

/** That nobody has answered goes without saying in a list of what is wanting. */
function whyOf(
	text: ScreenProps["text"],
	{ why, rule }: MissingLine,
): string | undefined {
	if (why === "unanswered") return undefined;
	return why === "unmet" && rule !== undefined
		? ruleText(text, { rule, status: "unmet" })
		: text.screens.wanted.why[why];
}
