import { useId } from "react";
import { Icon } from "../../ui/Icon.tsx";

/** Searches in what is shown, as one types. */
export function SearchBox({
	label,
	value,
	onChange,
}: {
	label: string;
	value: string;
	onChange: (value: string) => void;
}) {
	const id = useId();
	return (
		<div className="search-box">
			<label htmlFor={id}>
				<Icon name="search" />
				<span>{label}</span>
			</label>
			<input
				id={id}
				className="input"
				type="search"
				value={value}
				onChange={(event) => onChange(event.target.value)}
			/>
		</div>
	);
}
