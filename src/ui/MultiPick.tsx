import { Combobox } from "./Combobox.tsx";
import { Icon } from "./Icon.tsx";
import type { Option } from "./Select.tsx";
import { useUiText } from "./uiText.tsx";

/** Any number of a long list: each chosen one is a chip, more are found by typing. */
export function MultiPick<V extends string>({
	values,
	options,
	onCommit,
	placeholder,
}: {
	values: readonly V[] | undefined;
	options: readonly Option<V>[];
	onCommit: (values: V[] | undefined) => void;
	placeholder?: string;
}) {
	const words = useUiText();
	const chosen = values ?? [];
	const set = (next: V[]) => onCommit(next.length > 0 ? next : undefined);
	const without = (value: V) => set(chosen.filter((each) => each !== value));
	const label = (value: V) =>
		options.find((option) => option.value === value)?.label ?? value;
	const last = chosen.at(-1);
	return (
		<>
			{chosen.length > 0 && (
				<ul className="pick-chosen">
					{chosen.map((value) => (
						<li key={value} className="chip">
							{label(value)}
							<button
								type="button"
								aria-label={words.removeChoice(label(value))}
								onClick={() => without(value)}
							>
								<Icon name="close" />
							</button>
						</li>
					))}
				</ul>
			)}
			<Combobox
				options={options}
				chosen={new Set(chosen)}
				closeOnChoice={false}
				onChoose={(value) =>
					chosen.includes(value) ? without(value) : set([...chosen, value])
				}
				{...(last === undefined ? {} : { onBackspace: () => without(last) })}
				{...(placeholder === undefined ? {} : { placeholder })}
			/>
		</>
	);
}
