import { Combobox } from "./Combobox.tsx";
import type { Option } from "./Select.tsx";

/** One of a long list, found by typing: a country, a party. Emptying the field takes the answer back. */
export function Pick<V extends string>({
	value,
	options,
	onCommit,
	placeholder,
}: {
	value: V | undefined;
	options: readonly Option<V>[];
	onCommit: (value: V | undefined) => void;
	placeholder?: string;
}) {
	return (
		<Combobox
			options={options}
			chosen={new Set(value === undefined ? [] : [value])}
			shown={
				options.find((option) => option.value === value)?.label ?? value ?? ""
			}
			closeOnChoice
			onChoose={onCommit}
			onEmptied={() => onCommit(undefined)}
			{...(placeholder === undefined ? {} : { placeholder })}
		/>
	);
}
