import type { Reading } from "../domain/file.ts";
import type { Text } from "../text/en.ts";
import type { Refusal } from "../workbook/finding.ts";
import type { Refused, RefusedCode } from "./answer.ts";

/** A file that the workbook reader turned away, with its sentence and what to do next. */
export function refuseWorkbook(refusal: Refusal, text: Text): Refused {
	const { says, next } = text.findings.refused[refusal.code];
	return {
		exit: 3,
		refusal: { ...refusal, reason: `${says(refusal.found)} ${next}` },
	};
}

/** A file that could not be opened, or is JSON but no assessment. */
export function refuseFile(
	code: keyof Text["cli"]["refused"],
	text: Text,
	detail: { at?: string; found?: string } = {},
): Refused {
	const { at, found } = detail;
	const says = text.cli.refused[code];
	const where = at === undefined ? "" : ` ${text.cli.place(at, found)}`;
	return {
		exit: 3,
		refusal: {
			code: code satisfies RefusedCode,
			reason: says + where,
			...detail,
		},
	};
}

export const refuseDocument = (
	{ code, at, found }: Extract<Reading, { ok: false }>,
	text: Text,
): Refused =>
	refuseFile(code, text, {
		...(at === undefined ? {} : { at }),
		...(found === undefined ? {} : { found }),
	});
