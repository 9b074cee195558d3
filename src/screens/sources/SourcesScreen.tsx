import { useState } from "react";
import { liveRows, newId } from "../../domain/assessment.ts";
import { addRow } from "../../domain/change.ts";
import { Badge } from "../../ui/Badge.tsx";
import { searchOptions } from "../../ui/Combobox.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { AddByName } from "../fields/AddByName.tsx";
import { Fields } from "../fields/Fields.tsx";
import { RowCard } from "../fields/RowCard.tsx";
import { StruckOut } from "../fields/StruckOut.tsx";
import { codeLabel } from "../fields/words.ts";
import { fieldId, type ScreenProps } from "../props.ts";
import { SearchBox } from "../table/SearchBox.tsx";

const criteria = [
	"relevant",
	"objective",
	"reliable",
	"verifiable",
	"accessible",
] as const;

/** Papers and facts that answers rest on, each judged by the five criteria where step 3 cites it. */
export function SourcesScreen(props: ScreenProps) {
	const { assessment, text, change, at } = props;
	const words = text.screens.sources;
	const [search, setSearch] = useState("");
	const all = liveRows(assessment, "sources");
	const found = new Set(
		searchOptions(
			all.map(([id, source]) => ({
				value: id,
				label: Object.values(source).join(" "),
			})),
			search,
		).map(({ value }) => value),
	);
	const shown = all.filter(
		([id]) => found.has(id) || at?.startsWith(`sources/${id}`),
	);
	return (
		<>
			<h1>{words.title}</h1>
			<p className="lead">{words.says}</p>
			{all.length > 5 && (
				<SearchBox label={words.search} value={search} onChange={setSearch} />
			)}
			<div id={fieldId("sources")} tabIndex={-1}>
				{all.length === 0 && (
					<p className="card empty">
						<strong>{text.screens.rows.none("sources")}</strong> {words.first}
					</p>
				)}
				{shown.map(([id, source]) => {
					const met = criteria.filter((name) => source[name] === "yes").length;
					const judged = criteria.some((name) => source[name] !== undefined);
					return (
						<RowCard
							key={id}
							{...props}
							collection="sources"
							row={id}
							level={2}
							aside={
								<>
									{source.kind && <Badge>{codeLabel(text, source.kind)}</Badge>}
									{judged && (
										<Badge tone={met === criteria.length ? "good" : "care"}>
											{words.rated(met, criteria.length)}
										</Badge>
									)}
								</>
							}
						>
							<Disclosure
								summary={words.facts}
								open={
									source.title === undefined ||
									at?.startsWith(`sources/${id}`) === true
								}
							>
								<Fields
									{...props}
									of="sources"
									row={id}
									names={["label", "title", "kind", "date", "link", "comment"]}
								/>
							</Disclosure>
							<Disclosure
								summary={words.ratings}
								open={at?.startsWith(`sources/${id}`) === true}
							>
								<p className="soft">{words.ratingsSay}</p>
								{criteria.map((name) => (
									<Fields
										key={name}
										{...props}
										of="sources"
										row={id}
										names={[name, `${name}Reason`]}
									/>
								))}
								{source.kind === "a3.transparency-report" && (
									<Fields
										{...props}
										of="sources"
										row={id}
										names={["coversNationalSecurity"]}
									/>
								)}
							</Disclosure>
						</RowCard>
					);
				})}
			</div>
			<AddByName
				variant="primary"
				label={text.screens.rows.add("sources")}
				question={text.screens.rows.nameOfNew("sources")}
				cancel={text.screens.cancel}
				onAdd={(title) =>
					change(text.screens.changes.newRow("sources", title), (before) =>
						addRow(before, "sources", newId("src"), { title }),
					)
				}
			/>
			<StruckOut {...props} collection="sources" />
		</>
	);
}
