import { useControlProps } from "./Field.tsx";
import type { TextInputProps } from "./TextInput.tsx";
import { useDraft } from "./useDraft.ts";

/** Text of several lines that grows with what is written. Ctrl+Enter commits; Escape takes back. */
export function TextArea({
	value,
	onCommit,
	placeholder,
}: Pick<TextInputProps, "value" | "onCommit" | "placeholder">) {
	const control = useControlProps();
	const { draft, setDraft, commit, reset } = useDraft(value ?? "", onCommit);
	return (
		<div className="grow" data-draft={draft}>
			<textarea
				className="input"
				rows={2}
				placeholder={placeholder}
				{...control}
				value={draft}
				onChange={(event) => setDraft(event.target.value)}
				onBlur={commit}
				onKeyDown={(event) => {
					if (event.key === "Enter" && (event.ctrlKey || event.metaKey))
						commit();
					if (event.key === "Escape") reset();
				}}
			/>
		</div>
	);
}
