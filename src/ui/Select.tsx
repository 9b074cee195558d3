import { useControlProps } from "./Field.tsx";
import { useUiText } from "./uiText.tsx";

export interface Option<V extends string = string> {
	value: V;
	label: string;
	/** Other words that a search should find it by. */
	keywords?: string;
}

/** One of a short list. The empty choice means "not answered". */
export function Select<V extends string>({
	value,
	options,
	onCommit,
	required = false,
}: {
	value: V | undefined;
	options: readonly Option<V>[];
	onCommit: (value: V | undefined) => void;
	/** Offers no empty choice. */
	required?: boolean;
}) {
	const control = useControlProps();
	const words = useUiText();
	return (
		<select
			className="input"
			{...control}
			value={value ?? ""}
			onChange={(event) =>
				onCommit(
					options.find((option) => option.value === event.target.value)?.value,
				)
			}
		>
			{!required && <option value="">{words.notAnswered}</option>}
			{options.map((option) => (
				<option key={option.value} value={option.value}>
					{option.label}
				</option>
			))}
		</select>
	);
}
