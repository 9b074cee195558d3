import type { Command } from "./answer.ts";
import { readAssessment } from "./document.ts";
import { judged } from "./judged.ts";
import { WrongUse } from "./options.ts";
import { write } from "./write.ts";

/** An assessment as an Excel workbook, in the language and as of the day that were asked for. */
export const exportCommand: Command = async (file, context) => {
	const { options, text, language, knowledge, out } = context;
	if (out === undefined) throw new WrongUse(text.cli.wrong.outMissing);
	const input = await readAssessment(file, context);
	if (!input.ok) return input.answer;
	// The library that writes workbooks is large; only this command waits for it.
	const { writeWorkbook } = await import("../workbook/own/writeWorkbook.ts");
	const bytes = await writeWorkbook(input.document, {
		language,
		at: options.at,
		knowledge,
	});
	const unwritten = await write(out, bytes, text);
	if (unwritten) return unwritten;
	return {
		exit: 0,
		json: {
			out,
			bytes: bytes.length,
			language,
			at: options.at,
			knowledge: judged(input.document, context).json,
		},
		lines: [text.cli.written(out)],
	};
};
