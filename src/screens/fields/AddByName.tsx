import { useEffect, useId, useRef, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { TextInput } from "../../ui/TextInput.tsx";

/** Asks for the name of a new row, and makes it. */
export function AddByName({
	label,
	question,
	cancel,
	onAdd,
	variant = "secondary",
	size = "medium",
}: {
	label: string;
	question: string;
	cancel: string;
	onAdd: (name: string) => void;
	variant?: "primary" | "secondary" | "quiet";
	size?: "small" | "medium";
}) {
	const [open, setOpen] = useState(false);
	const id = useId();
	const form = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (open) form.current?.querySelector("input")?.focus();
	}, [open]);
	if (!open)
		return (
			<Button
				variant={variant}
				size={size}
				icon="add"
				onClick={() => setOpen(true)}
			>
				{label}
			</Button>
		);
	return (
		<div className="inset" ref={form}>
			<Field id={id} label={question}>
				<TextInput
					value={undefined}
					onCommit={(name) => {
						if (!name?.trim()) return;
						onAdd(name.trim());
						setOpen(false);
					}}
				/>
			</Field>
			<Button size="small" onClick={() => setOpen(false)}>
				{cancel}
			</Button>
		</div>
	);
}
