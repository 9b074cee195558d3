import { Button } from "./Button.tsx";
import { useField } from "./Field.tsx";
import type { Option } from "./Select.tsx";
import { useUiText } from "./uiText.tsx";

/** One of a few, all in view: yes, no, don't know. An answer can be taken back. */
export function RadioRow<V extends string>({
	value,
	options,
	onCommit,
	stacked = false,
	required = false,
}: {
	value: V | undefined;
	options: readonly Option<V>[];
	onCommit: (value: V | undefined) => void;
	stacked?: boolean;
	/** A choice that cannot be taken back, only changed. */
	required?: boolean;
}) {
	const { id, labelId } = useField();
	const words = useUiText();
	return (
		<div
			className="choices"
			data-stacked={stacked}
			role="radiogroup"
			aria-labelledby={labelId}
		>
			{options.map((option) => (
				<label key={option.value} className="choice">
					<input
						type="radio"
						name={id}
						value={option.value}
						checked={value === option.value}
						onChange={() => onCommit(option.value)}
					/>
					<span>{option.label}</span>
				</label>
			))}
			{value !== undefined && !required && (
				<Button
					variant="quiet"
					size="small"
					onClick={() => onCommit(undefined)}
				>
					{words.clearAnswer}
				</Button>
			)}
		</div>
	);
}
