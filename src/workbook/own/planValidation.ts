import { languages } from "../../text/languages.ts";
import type { Range } from "../sheets.ts";
import type { Wording } from "./cells.ts";
import { fieldOf, type Table } from "./columns.ts";
import type { PlannedSheet } from "./plan.ts";
import type { Lists } from "./planLists.ts";

/** Adds a drop-down, a check of dates or a prompt for the cells of a field, by its kind. */
export function addValidation(
	sheet: PlannedSheet,
	table: Table,
	name: string,
	{ lists, wording }: { lists: Lists; wording: Wording },
	range: Range,
): void {
	const field = fieldOf(table, name);
	if (!field || range.bottom < range.top) return;
	const { prompts, errors } = languages[wording.language].workbook;
	const list = lists.nameFor(field);
	switch (field.kind) {
		case "answer":
		case "code":
		case "level":
		case "flag":
		case "country":
			if (list)
				sheet.validations.push({
					range,
					list,
					prompt: prompts.one,
					error: errors.list,
				});
			return;
		// A row that has just been added is not in the list yet, so other texts are let in.
		case "ref":
			if (list) sheet.validations.push({ range, list, prompt: prompts.one });
			return;
		case "codes":
			sheet.validations.push({ range, prompt: prompts.several });
			return;
		case "refs":
			sheet.validations.push({ range, prompt: prompts.severalRows });
			return;
		case "countries":
			sheet.validations.push({ range, prompt: prompts.countries });
			return;
		case "date":
			sheet.validations.push({
				range,
				date: true,
				prompt: prompts.date,
				error: errors.date,
			});
			return;
		default:
			return;
	}
}
