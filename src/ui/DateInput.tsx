import { useControlProps } from "./Field.tsx";
import { useDraft } from "./useDraft.ts";

/** A day, as ISO 8601 (2026-11-22). The browser shows it in the reader's way. */
export function DateInput({
	value,
	onCommit,
}: {
	value: string | undefined;
	onCommit: (value: string | undefined) => void;
}) {
	const control = useControlProps();
	const { draft, setDraft, commit, reset } = useDraft(value ?? "", onCommit);
	return (
		<input
			type="date"
			className="input"
			max="9999-12-31"
			{...control}
			value={draft}
			onChange={(event) => setDraft(event.target.value)}
			onBlur={(event) => {
				// Half a date reads as empty: it must not wipe out the one that stood there.
				if (event.target.validity.badInput) reset();
				else commit();
			}}
		/>
	);
}
