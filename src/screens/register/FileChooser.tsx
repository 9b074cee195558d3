import { useRef } from "react";
import { Button, type ButtonProps } from "../../ui/Button.tsx";

/** A button that asks for a file. Which kinds can be read is judged by their bytes, so all may be chosen. */
export function FileChooser({
	label,
	onChoose,
	variant = "primary",
}: {
	label: string;
	onChoose: (file: File) => void;
	variant?: NonNullable<ButtonProps["variant"]>;
}) {
	const input = useRef<HTMLInputElement>(null);
	return (
		<>
			<Button
				variant={variant}
				icon="upload"
				onClick={() => input.current?.click()}
			>
				{label}
			</Button>
			<input
				ref={input}
				type="file"
				hidden
				aria-label={label}
				onChange={(event) => {
					const file = event.target.files?.[0];
					// The same file may be chosen again after it was changed.
					event.target.value = "";
					if (file) onChoose(file);
				}}
			/>
		</>
	);
}
