import type { Option } from "./Select.tsx";

/** Any number of a short list, all in view. None chosen means "not answered". */
export function Checkboxes<V extends string>({
	values,
	options,
	onCommit,
	stacked = true,
}: {
	values: readonly V[] | undefined;
	options: readonly Option<V>[];
	onCommit: (values: V[] | undefined) => void;
	stacked?: boolean;
}) {
	const chosen = new Set(values);
	const toggle = (value: V) => {
		const next = options
			.map((option) => option.value)
			.filter((each) => chosen.has(each) !== (each === value));
		onCommit(next.length > 0 ? next : undefined);
	};
	return (
		<div className="choices" data-stacked={stacked}>
			{options.map((option) => (
				<label key={option.value} className="choice">
					<input
						type="checkbox"
						checked={chosen.has(option.value)}
						onChange={() => toggle(option.value)}
					/>
					<span>{option.label}</span>
				</label>
			))}
		</div>
	);
}
