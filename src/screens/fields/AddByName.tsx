import {
	type FocusEvent,
	type MouseEvent,
	useEffect,
	useId,
	useRef,
	useState,
} from "react";
import { Button } from "../../ui/Button.tsx";
import { Field, useControlProps } from "../../ui/Field.tsx";

/** In some browsers a button takes no focus: pressing it would read as going on to something else. */
const stay = (event: MouseEvent) => event.preventDefault();

/** Asks for the name of a new row, and makes it: once, and not before the name is finished. */
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
	/** Undefined while nobody asked for a new row. */
	const [name, setName] = useState<string>();
	const open = name !== undefined;
	const id = useId();
	const place = useRef<HTMLDivElement>(null);
	const takesFocus = useRef(false);
	useEffect(() => {
		if (!takesFocus.current) return;
		takesFocus.current = false;
		place.current
			?.querySelector<HTMLElement>(open ? "input" : "button")
			?.focus();
	}, [open]);

	const turn = (to: string | undefined) => {
		takesFocus.current = true;
		setName(to);
	};
	const add = () => {
		const given = name?.trim();
		if (!given) return;
		setName(undefined);
		onAdd(given);
	};
	// A name that was written is kept when one goes on to something else; a look at another window is no such thing.
	const left = ({ relatedTarget, currentTarget }: FocusEvent) => {
		if (document.hasFocus() && !currentTarget.contains(relatedTarget)) add();
	};
	return (
		<div ref={place} className="adds-row no-print">
			{open ? (
				<form
					className="inset"
					onBlur={left}
					onSubmit={(event) => {
						event.preventDefault();
						takesFocus.current = true;
						add();
					}}
				>
					<Field id={id} label={question}>
						<NameInput
							name={name}
							onChange={setName}
							onEscape={() => turn(undefined)}
						/>
					</Field>
					<div className="row">
						<Button
							size="small"
							variant="primary"
							type="submit"
							onMouseDown={stay}
						>
							{label}
						</Button>
						<Button
							size="small"
							onMouseDown={stay}
							onClick={() => turn(undefined)}
						>
							{cancel}
						</Button>
					</div>
				</form>
			) : (
				<Button
					variant={variant}
					size={size}
					icon="add"
					onClick={() => turn("")}
				>
					{label}
				</Button>
			)}
		</div>
	);
}

function NameInput({
	name,
	onChange,
	onEscape,
}: {
	name: string;
	onChange: (name: string) => void;
	onEscape: () => void;
}) {
	const control = useControlProps();
	return (
		<input
			type="text"
			className="input"
			autoComplete="off"
			{...control}
			value={name}
			onChange={(event) => onChange(event.target.value)}
			onKeyDown={(event) => {
				if (event.key === "Escape") onEscape();
			}}
		/>
	);
}
