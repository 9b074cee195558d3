import { createContext, type ReactNode, useContext, useId } from "react";
import { Disclosure } from "./Disclosure.tsx";
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
	/** Longer help, shown on request. */
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
	const base = useId();
	const labelId = `${base}label`;
	const hintId = hint ? `${base}hint` : undefined;
	const errorId = error ? `${base}error` : undefined;
	const describedBy = [hintId, errorId].filter(Boolean).join(" ") || undefined;
	const control = { id, labelId, describedBy, invalid: Boolean(error) };

	const inside = (
		<>
			{aside}
			{hint && (
				<div id={hintId} className="field-hint">
					{hint}
				</div>
			)}
			{help && (
				<div className="field-help no-print">
					<Disclosure
						summary={
							<>
								{words.help}
								<span className="visually-hidden">: {label}</span>
							</>
						}
					>
						{help}
					</Disclosure>
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
			aria-describedby={describedBy}
		>
			<legend className="field-label" id={labelId}>
				{label}
			</legend>
			{inside}
		</fieldset>
	) : (
		<div className="field">
			<label className="field-label" id={labelId} htmlFor={id}>
				{label}
			</label>
			{inside}
		</div>
	);
}
