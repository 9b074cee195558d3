import { useEffect, useState } from "react";
import { type Assessment, liveRows } from "../../domain/assessment.ts";
import { suggestionsOf } from "./suggestions.ts";

/** How many suggestions wait on a line, and how many of them differ from an answer. */
export interface LineCount {
	line: string;
	open: number;
	conflicts: number;
}

export interface SheetSuggestions {
	/** The lines on which something waits, in their order. */
	waiting: LineCount[];
	/** Lines read so far, and lines there are. */
	read: number;
	all: number;
}

/** Reading goes on for so long at a time, so that the page stays quick to work in. */
const sliceMs = 10;
/** The break between: reading takes less than half of the time. */
const breakMs = 16;

/** What waits on all lines of the data sheet, counted a little at a time; the earlier count stands until there is a new one. */
export function useSheetSuggestions(
	assessment: Assessment,
): SheetSuggestions | undefined {
	const [counted, setCounted] = useState<SheetSuggestions>();
	useEffect(() => {
		const lines = liveRows(assessment, "categories").map(([id]) => id);
		const waiting: LineCount[] = [];
		let read = 0;
		let timer: ReturnType<typeof setTimeout> | undefined;
		const work = () => {
			const until = performance.now() + sliceMs;
			for (; read < lines.length && performance.now() < until; read++) {
				const line = lines[read];
				if (line === undefined) break;
				const { open } = suggestionsOf(assessment, line);
				const conflicts = open.filter((one) => one.isConflicting).length;
				if (open.length > 0)
					waiting.push({ line, open: open.length, conflicts });
			}
			const isDone = read === lines.length;
			setCounted((before) =>
				isDone || before === undefined || before.read < before.all
					? { waiting: [...waiting], read, all: lines.length }
					: before,
			);
			if (!isDone) timer = setTimeout(work, breakMs);
		};
		timer = setTimeout(work, 0);
		return () => clearTimeout(timer);
	}, [assessment]);
	return counted;
}
