import { useState } from "react";
import { newId } from "../../domain/assessment.ts";
import type { Pasted } from "../../ui/grid/gridTypes.ts";
import { useToast } from "../../ui/Toasts.tsx";
import type { ScreenProps } from "../props.ts";
import { PasteDialog } from "./PasteDialog.tsx";
import {
	firstPlan,
	fitsAsItIs,
	type HeadingFields,
	outcomeOf,
	type PasteOutcome,
	type PastePlan,
	writeCells,
} from "./paste.ts";

/** Pasting into the data sheet: at once where everything fits, after a look at a preview where it does not. */
export function usePaste(
	props: ScreenProps & {
		headingsOf: (texts: readonly string[]) => Promise<HeadingFields>;
		carried: readonly string[];
		/** New lines were made; this is the first. */
		onNewLines: (line: string) => void;
	},
) {
	const { assessment, text, change } = props;
	const words = text.screens.paste;
	const toast = useToast();
	const [asked, setAsked] = useState<{
		pasted: Pasted;
		fields: HeadingFields;
		first: PastePlan;
	}>();

	const paste = (pasted: Pasted, { landings, ...outcome }: PasteOutcome) => {
		const { newLines, written } = outcome;
		const ids = Array.from({ length: newLines }, () => newId("cat"));
		// New lines follow the last one that is shown.
		const after = pasted.rows.at(-1);
		change(text.screens.changes.pasted(landings.length), (before) =>
			writeCells(before, landings, { ids, after }),
		);
		setAsked(undefined);
		if (ids[0] !== undefined) props.onNewLines(ids[0]);
		toast({ message: words.done(written, newLines) });
	};

	const begin = async (pasted: Pasted) => {
		// Without the list of known headings, nothing is taken for one.
		const fields =
			pasted.cells.length > 1
				? await props.headingsOf(pasted.cells[0] ?? []).catch(() => [])
				: [];
		const first = firstPlan(pasted, fields, words.column);
		if (fitsAsItIs(pasted, first))
			paste(pasted, outcomeOf(pasted, first, assessment));
		else setAsked({ pasted, fields, first });
	};

	return {
		begin: (pasted: Pasted) => void begin(pasted),
		dialog: asked && (
			<PasteDialog
				{...props}
				{...asked}
				onPaste={(outcome) => paste(asked.pasted, outcome)}
				onClose={() => setAsked(undefined)}
			/>
		),
	};
}
