import { type ReactNode, useState } from "react";
import { StoreError } from "../../storage/contract.ts";
import type { Text } from "../../text/en.ts";
import { Notice } from "../../ui/Notice.tsx";

/** Runs work that may fail, and shows why it did, in words. */
export function useFailure(text: Text): {
	failure: ReactNode;
	run: (work: Promise<void>) => void;
} {
	const [why, setWhy] = useState<string>();
	const words = text.app;
	return {
		failure: why !== undefined && (
			<Notice kind="error" title={words.register.failed} live>
				<p>{why}</p>
				<p>{text.findings.nothingLost}</p>
			</Notice>
		),
		run: (work) => {
			setWhy(undefined);
			work.catch((error: unknown) =>
				setWhy(
					words.notSavedWhy[
						error instanceof StoreError ? error.code : "failed"
					],
				),
			);
		},
	};
}
