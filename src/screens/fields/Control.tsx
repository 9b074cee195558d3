import type { Assessment, CollectionName } from "../../domain/assessment.ts";
import type { Json } from "../../domain/canonical.ts";
import type { Kind } from "../../domain/kinds.ts";
import { type Level, levels } from "../../domain/risk/scale.ts";
import { countryOptions } from "../../text/format.ts";
import type { Language } from "../../text/languages.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Checkboxes } from "../../ui/Checkboxes.tsx";
import { DateInput } from "../../ui/DateInput.tsx";
import { useField } from "../../ui/Field.tsx";
import { MultiPick } from "../../ui/MultiPick.tsx";
import { Pick } from "../../ui/Pick.tsx";
import { RadioRow } from "../../ui/RadioRow.tsx";
import { type Option, Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import type { ScreenProps } from "../props.ts";
import type { Naming } from "./names.ts";
import { RefControl } from "./RefControl.tsx";
import { areInView, idsIn, refOptions } from "./refOptions.ts";
import { codeLabel } from "./words.ts";

export interface ControlProps extends ScreenProps {
	kind: Kind;
	value: Json | undefined;
	/** Sets the value; `prepare` is done in the same change, before it. */
	onCommit: (
		value: Json | undefined,
		prepare?: (assessment: Assessment) => Assessment,
	) => void;
	/** What each of the four levels means, of severity or of likelihood. */
	levels: Record<Level, string>;
	label: string;
}

/** Two hundred names are sorted once a language, not once a field. */
const countries = new Map<Language, Option[]>();
function countriesIn(language: Language): Option[] {
	const known = countries.get(language) ?? countryOptions(language);
	countries.set(language, known);
	return known;
}

/** So many choices are shown at once; more are picked from a list. */
const inView = { one: 5, many: 9 };

/** Is the control made of several inputs, so that its label is a legend? */
export const isGroup = (naming: Naming, kind: Kind, value?: Json): boolean => {
	const choices = kind.codes?.length ?? 0;
	switch (kind.kind) {
		case "answer":
		case "level":
		case "flag":
		case "texts":
			return true;
		case "code":
			return choices <= inView.one;
		case "codes":
			return choices <= inView.many;
		case "refs":
			return areInView(
				refOptions(naming, kind.of as CollectionName, idsIn(value)),
			);
		default:
			return false;
	}
};

const strings = (value: Json | undefined): string[] | undefined =>
	Array.isArray(value) ? value.map(String) : undefined;
const string = (value: Json | undefined): string | undefined =>
	value === undefined ? undefined : String(value);

/** The control that a field of this kind is answered with. */
export function Control(props: ControlProps) {
	const { kind, value, text, language } = props;
	const onCommit = (next: Json | undefined) => props.onCommit(next);
	const codeOptions = (): Option[] =>
		(kind.codes ?? []).map((code) => ({
			value: code,
			label: codeLabel(text, code),
		}));
	switch (kind.kind) {
		case "text":
			return <TextInput value={string(value)} onCommit={onCommit} />;
		case "longText":
			return <TextArea value={string(value)} onCommit={onCommit} />;
		case "date":
			return <DateInput value={string(value)} onCommit={onCommit} />;
		// The only numbers are those of rows of a file that was read: a fact, not an answer.
		case "number":
			return <output>{string(value)}</output>;
		case "flag":
			return <FlagControl {...props} />;
		case "answer":
		case "code": {
			const options = codeOptions();
			const chosen = { value: string(value), options, onCommit };
			return isGroup(props, kind) ? (
				<RadioRow {...chosen} />
			) : (
				<Select {...chosen} />
			);
		}
		case "codes": {
			const chosen = {
				values: strings(value),
				options: codeOptions(),
				onCommit,
			};
			return isGroup(props, kind) ? (
				<Checkboxes {...chosen} />
			) : (
				<MultiPick {...chosen} />
			);
		}
		case "level":
			return (
				<RadioRow
					value={string(value)}
					stacked
					options={levels.map((level) => ({
						value: String(level),
						label: `${level} ${text.risk.levels[level]}: ${props.levels[level]}`,
					}))}
					onCommit={(level) =>
						onCommit(level === undefined ? undefined : Number(level))
					}
				/>
			);
		case "country":
			return (
				<Pick
					value={string(value)}
					options={countriesIn(language)}
					onCommit={onCommit}
				/>
			);
		case "countries":
			return (
				<MultiPick
					values={strings(value)}
					options={countriesIn(language)}
					onCommit={onCommit}
				/>
			);
		case "ref":
		case "refs":
			return <RefControl {...props} of={kind.of as CollectionName} />;
		case "texts":
			return <TextsShown value={value} />;
	}
}

function FlagControl({ value, onCommit, label }: ControlProps) {
	const { id } = useField();
	return (
		<Checkbox
			id={`${id}:box`}
			checked={value === true}
			onCommit={(checked) => onCommit(checked ? true : undefined)}
		>
			{label}
		</Checkbox>
	);
}

/** Texts under the names that a file gave them. They are kept and shown, not edited here. */
function TextsShown({ value }: { value: Json | undefined }) {
	const texts =
		typeof value === "object" && value !== null && !Array.isArray(value)
			? Object.entries(value)
			: [];
	return (
		<dl className="kept-texts">
			{texts.map(([name, kept]) => (
				<div key={name}>
					<dt>{name}</dt>
					<dd className="written">{String(kept)}</dd>
				</div>
			))}
		</dl>
	);
}
