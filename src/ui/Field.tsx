import {
	createContext,
	type ReactNode,
	useContext,
	useId,
	useState,
} from "react";
import { Icon } from "./Icon.tsx";
import { useUiText } from "./uiText.tsx";

/** What the control inside a field must carry to be found and understood. */
export interface FieldControl {
	id: string;
	labelId: string;
	describedBy: string | undefined;
	invalid: boolean;
}

const FieldContext = createContext<FieldControl | undefined>(undefined);

/** The field that a control stands in. */
export function useField(): FieldControl {
	const field = useContext(FieldContext);
	if (!field) throw new Error("A control stands inside a Field");
	return field;
}

/** The attributes that join a native control to its field. */
export function useControlProps() {
	const { id, describedBy, invalid } = useField();
	return {
		id,
		"aria-describedby": describedBy,
		"aria-invalid": invalid || undefined,
	};
}

export interface FieldProps {
	/** DOM id of the control; `field:<path>` for a field of the document. */
	id: string;
	label: ReactNode;
	/** One short line that everybody needs. */
	hint?: ReactNode;
	/** Longer help, shown on request by the button beside the label. */
	help?: ReactNode;
	error?: ReactNode;
	/** Beside the label: badges such as "not known yet". */
	aside?: ReactNode;
	/** The control is several inputs: choices, a pick of many. */
	group?: boolean;
	children: ReactNode;
}

/** A label, what helps to answer, the control, and what is wrong with the answer. */
export function Field({
	id,
	label,
	hint,
	help,
	error,
	aside,
	group = false,
	children,
}: FieldProps) {
	const words = useUiText();
	const [helped, setHelped] = useState(false);
	const base = useId();
	const labelId = `${base}label`;
	const helpId = `${base}help`;
	const hintId = hint ? `${base}hint` : undefined;
	const errorId = error ? `${base}error` : undefined;
	const describedBy = [hintId, errorId].filter(Boolean).join(" ") || undefined;
	const control = { id, labelId, describedBy, invalid: Boolean(error) };

	const helpButton = help && (
		<button
			type="button"
			className="help-button no-print"
			aria-expanded={helped}
			aria-controls={helpId}
			onClick={() => setHelped(!helped)}
		>
			<Icon name="question" />
			{words.help}
			<span className="visually-hidden">: {label}</span>
		</button>
	);
	const inside = (
		<>
			{aside}
			{hint && (
				<div id={hintId} className="field-hint">
					{hint}
				</div>
			)}
			{help && (
				<div id={helpId} className="field-help no-print" hidden={!helped}>
					{help}
				</div>
			)}
			{/* The key gives each field its own control: a draft never moves to another field. */}
			<FieldContext key={id} value={control}>
				{children}
			</FieldContext>
			{error && (
				<p id={errorId} className="field-error">
					<Icon name="stop" />
					{error}
				</p>
			)}
		</>
	);

	return group ? (
		<fieldset
			className="field"
			id={id}
			tabIndex={-1}
			aria-labelledby={labelId}
			aria-describedby={describedBy}
		>
			<legend className="field-head">
				<span className="field-label" id={labelId}>
					{label}
				</span>
				{helpButton}
			</legend>
			{inside}
		</fieldset>
	) : (
		<div className="field">
			<div className="field-head">
				<label className="field-label" id={labelId} htmlFor={id}>
					{label}
				</label>
				{helpButton}
			</div>
			{inside}
		</div>
	);
}
