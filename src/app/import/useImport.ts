import { useCallback, useMemo, useRef, useState } from "react";
import type { FileReading } from "./readFile.ts";

/** Where the reading of a file stands. It lives in the page only: nothing of it is stored before it is taken in. */
type Importing =
	| { state: "idle" }
	| { state: "reading"; file: string; done?: number; sheet?: string }
	| { state: "read"; file: string; reading: FileReading };

export interface ImportController {
	importing: Importing;
	read: (file: File) => void;
	stop: () => void;
	/** Forgets the file. */
	leave: () => void;
}

/** Reads one file at a time; a new one stops the one before. */
export function useImport(): ImportController {
	const [importing, setImporting] = useState<Importing>({ state: "idle" });
	const stopper = useRef<AbortController>(undefined);

	const stop = useCallback(() => stopper.current?.abort(), []);
	const leave = useCallback(() => {
		stopper.current?.abort();
		stopper.current = undefined;
		setImporting({ state: "idle" });
	}, []);
	const read = useCallback((file: File) => {
		stopper.current?.abort();
		const mine = new AbortController();
		stopper.current = mine;
		const { name } = file;
		setImporting({ state: "reading", file: name });
		const show = (next: Importing) => {
			if (stopper.current === mine) setImporting(next);
		};
		// What reads is fetched with the first file. Should it not be there, the page around says so.
		import("./readFile.ts")
			.then(({ readFile }) =>
				readFile(file, {
					signal: mine.signal,
					onProgress: (done, sheet) =>
						show({
							state: "reading",
							file: name,
							done,
							...(sheet === undefined ? {} : { sheet }),
						}),
				}),
			)
			.then((reading) => show({ state: "read", file: name, reading }))
			.catch((error: unknown) =>
				setImporting(() => {
					throw error;
				}),
			);
	}, []);

	return useMemo(
		() => ({ importing, read, stop, leave }),
		[importing, read, stop, leave],
	);
}
