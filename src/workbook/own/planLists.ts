import type { Kind } from "../../domain/kinds.ts";
import { countryOptions } from "../../text/format.ts";
import { languages } from "../../text/languages.ts";
import { codeLabel, countryLabel, type Wording } from "./cells.ts";
import {
	addRow,
	emptySheet,
	type PlannedName,
	type PlannedSheet,
} from "./plan.ts";

/** How the names of these lists begin; the first of them heads their sheet. */
export const listPrefix = "tia_list_";

/** The named lists that drop-downs choose from. */
export interface Lists {
	/** The name of the list for a kind of field; undefined when it has none. */
	nameFor(field: Kind): string | undefined;
	/** The sheet with every list asked for so far, and their names. */
	plan(): { sheet: PlannedSheet; names: PlannedName[] };
}

/** Lists are made as they are asked for, so that only those in use stand in the workbook. */
export function makeLists(wording: Wording): Lists {
	const { language, labels } = wording;
	const { workbook } = languages[language];
	const lists = new Map<string, string[]>();
	const known = new Map<string, string>();

	const add = (key: string, stem: string, items: () => string[]) => {
		const name = known.get(key);
		if (name !== undefined) return lists.get(name)?.length ? name : undefined;
		const made = `${listPrefix}${stem}`;
		known.set(key, made);
		lists.set(made, items());
		return lists.get(made)?.length ? made : undefined;
	};

	return {
		nameFor: (field) => {
			switch (field.kind) {
				case "answer":
				case "code": {
					const codes = field.codes ?? [];
					return add(codes.join(" "), String(known.size + 1), () =>
						codes.map((code) => codeLabel(code, language)),
					);
				}
				case "flag":
					return add("flag", "yes", () => [codeLabel("yes", language)]);
				case "level":
					return add("level", "levels", () => Object.values(workbook.levels));
				case "country":
					return add("country", "countries", () =>
						countryOptions(language).map(({ value }) =>
							countryLabel(value, language),
						),
					);
				case "ref": {
					const of = field.of ?? "";
					return add(`ref ${of}`, of === "*" ? "rows" : `rows_${of}`, () =>
						labels.all(of),
					);
				}
				default:
					return undefined;
			}
		},
		plan: () => {
			const filled = [...lists].filter(([, items]) => items.length > 0);
			const name = workbook.sheets.lists;
			const sheet = emptySheet(
				name,
				filled.map(() => ({ width: 30 })),
			);
			sheet.state = "hidden";
			addRow(
				sheet,
				filled.map(([list], index) => [
					index + 1,
					{ value: list, style: "heading" },
				]),
			);
			const longest = Math.max(0, ...filled.map(([, items]) => items.length));
			for (let row = 0; row < longest; row++)
				addRow(
					sheet,
					filled.flatMap(([, items], index) =>
						items[row] === undefined
							? []
							: [[index + 1, { value: items[row], style: "plain" }] as const],
					),
				);
			return {
				sheet,
				names: filled.map(([list, items], index) => ({
					name: list,
					sheet: name,
					range: {
						top: 2,
						bottom: items.length + 1,
						left: index + 1,
						right: index + 1,
					},
				})),
			};
		},
	};
}
