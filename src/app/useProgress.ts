import { useEffect, useState } from "react";
import type { RegisterRow } from "../screens/register/model.ts";
import type { Store, Summary } from "../storage/contract.ts";
import type { Language } from "../text/languages.ts";
import { loadText } from "./languages.ts";
import { isoDay } from "./today.ts";

type Progress = ReadonlyMap<string, NonNullable<RegisterRow["progress"]>>;

/**
 * How far each listed assessment has come, one after the other as they are worked out. The rules and the
 * words for it are fetched only when there is something to list; what cannot be read is left out.
 */
export function useProgress(
	store: Store,
	summaries: readonly Summary[] | undefined,
	language: Language,
): Progress {
	const [progress, setProgress] = useState<Progress>(new Map());
	useEffect(() => {
		let current = true;
		const work = async () => {
			if (!summaries || summaries.length === 0) return;
			const [{ progressOfStored }, text, house] = await Promise.all([
				import("./storedProgress.ts"),
				loadText(language),
				store.knowledge(),
			]);
			for (const { id } of summaries) {
				const stored = await store.get(id);
				if (!current) return;
				if (!stored) continue;
				const says = progressOfStored(stored.document, isoDay(), house, text);
				setProgress((before) => new Map([...before, [id, says]]));
			}
		};
		// The list itself stands without it; the store's own failures are told where it is listed.
		work().catch(() => undefined);
		return () => {
			current = false;
		};
	}, [store, summaries, language]);
	return progress;
}
