import { useControlProps } from "./Field.tsx";
import { useDraft } from "./useDraft.ts";

export interface TextInputProps {
	value: string | undefined;
	/** The new text, or undefined when it was emptied. */
	onCommit: (value: string | undefined) => void;
	placeholder?: string;
	inputMode?: "text" | "numeric" | "decimal" | "email" | "url";
	autoComplete?: string;
	/** For a field that is part of a form. */
	name?: string;
}

/** One line of text. Enter commits, Escape takes back what was typed since. */
export function TextInput({ value, onCommit, ...rest }: TextInputProps) {
	const control = useControlProps();
	const { draft, setDraft, commit, reset } = useDraft(value ?? "", onCommit);
	return (
		<input
			type="text"
			className="input"
			autoComplete="off"
			{...rest}
			{...control}
			value={draft}
			onChange={(event) => setDraft(event.target.value)}
			onBlur={commit}
			onKeyDown={(event) => {
				if (event.key === "Enter") commit();
				if (event.key === "Escape") reset();
			}}
		/>
	);
}
