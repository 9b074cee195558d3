import type { MeasureEntry } from "../knowledge/measureEntry.ts";
import { curableKinds } from "../vocabulary.ts";
import { answerAt, type Context, type FieldOf, liveRow } from "./context.ts";
import { goingSince } from "./ended.ts";
import {
	all,
	allYes,
	andThen,
	type Fact,
	known,
	map,
	missing,
} from "./fact.ts";
import { catalogueAnswer } from "./factsOfFinding.ts";
import { evidenceAmong } from "./soundSource.ts";

/** A measure looked at for data categories of one transfer. */
export interface ShieldSubject {
	context: Context;
	id: string;
	transfer: string;
	/** Data categories of the transfer that it is to protect. */
	rows: readonly string[];
}

/** … and for one deficiency. */
export interface MeasureSubject extends ShieldSubject {
	deficiency: string;
}

const own =
	<F extends FieldOf<"measures">>(field: F) =>
	({ context, id }: ShieldSubject) =>
		answerAt(context, "measures", id, field);

const entry = (subject: ShieldSubject): Fact<MeasureEntry | null> =>
	map(
		own("catalogue")(subject),
		(id) => subject.context.catalogue.get(id) ?? null,
	);

/** Implementation evidence: in words, or as a source. */
function evidenced(subject: ShieldSubject): Fact<boolean> {
	const words = own("evidence")(subject);
	if (words.known) return known(true);
	const sources = own("sources")(subject);
	return sources.known
		? map(evidenceAmong(subject.context, sources), () => true)
		: missing(`measures/${subject.id}/evidence`);
}

/** All conditions of the catalogue entry hold, or do not bear on the case where that is allowed. */
function conditionsHold(subject: ShieldSubject): Fact<boolean> {
	const found = entry(subject);
	if (!found.known) return found;
	return allYes(
		(found.value?.conditions ?? []).map(({ id, mayNotApply }) =>
			map(
				catalogueAnswer(subject.context, subject.id, id),
				(answer) =>
					answer === "yes" ||
					(answer === "not-applicable" && mayNotApply === true),
			),
		),
	);
}

/** The data categories that the measure names: there may be thousands. */
const coveredBy = ({ context, id }: ShieldSubject): Fact<ReadonlySet<string>> =>
	context.once("covered by measure", id, () =>
		map(answerAt(context, "measures", id, "rows"), (rows) => new Set(rows)),
	);

/** It names every one of the categories. A measure that names none protects none: nobody has said what it covers. */
const covers = (subject: ShieldSubject): Fact<boolean> =>
	map(coveredBy(subject), (named) =>
		subject.rows.every((row) => named.has(row)),
	);

/** Something known of each category that the measure names. */
const ofCovered = <T>(
	subject: ShieldSubject,
	fact: (row: string) => Fact<T>,
): Fact<T[]> =>
	andThen(coveredBy(subject), (named) =>
		all(subject.rows.filter((row) => named.has(row)).map(fact)),
	);

/** What the categories look like to whoever holds them, where the measure depends on it. */
const formats = (subject: ShieldSubject): Fact<string[]> =>
	andThen(entry(subject), (found) =>
		found?.formats
			? ofCovered(subject, (row) =>
					answerAt(subject.context, "categories", row, "format"),
				)
			: known([]),
	);

/** Everyone who can cause decryption: as the measure says and, of data that are kept encrypted, as each category says. */
const keyHolders = (subject: ShieldSubject): Fact<string[]> =>
	andThen(entry(subject), (found) => {
		const ofMeasure = own("keyCustody")(subject);
		if (!found?.formats?.includes("encrypted")) return all([ofMeasure]);
		const ofRows = ofCovered(subject, (row) =>
			answerAt(subject.context, "categories", row, "keyCustody"),
		);
		return andThen(all<string>([ofMeasure]), (one) =>
			map(ofRows, (others) => [...one, ...others]),
		);
	});

const deficiencyField =
	<F extends FieldOf<"deficiencies">>(field: F) =>
	({ context, deficiency }: MeasureSubject) =>
		answerAt(context, "deficiencies", deficiency, field);

/**
 * Has a person said why no technology is needed, in their own name and with a date, of a deficiency of which that
 * can be said? It can be said for a contractual or organisational measure alone (R01/2020, 53, 99 and 128). That
 * nobody wrote a reason down means that the rule stands.
 */
function setAside(subject: MeasureSubject): Fact<boolean> {
	const complements = map(
		entry(subject),
		(found) => found?.effect === "complements",
	);
	const reason = deficiencyField("curableWithoutTechnology")(subject);
	if (!reason.known) return known(false);
	return allYes([
		complements,
		map(deficiencyField("kind")(subject), (kind) => curableKinds.has(kind)),
		map(deficiencyField("curableBy")(subject), () => true),
		map(
			deficiencyField("curableOn")(subject),
			(on) => on <= subject.context.today,
		),
	]);
}

export const shieldFacts = {
	entry,
	status: own("status"),
	implementedOn: own("implementedOn"),
	evidenced,
	conditionsHold,
	covers,
	formats,
	keyHolders,
	goingSince: ({ context, transfer }: ShieldSubject) =>
		goingSince(context, transfer),
	today: ({ context }: ShieldSubject) => known(context.today),
} satisfies Record<string, (subject: ShieldSubject) => Fact<unknown>>;

export const measureFacts = {
	entry,
	states: deficiencyField("states"),
	setAside,
} satisfies Record<string, (subject: MeasureSubject) => Fact<unknown>>;

/** Measures that a person tied to this transfer. */
const onTransfer = (context: Context, transfer: string): string[] =>
	liveRow(context, "transfers", transfer) === undefined
		? []
		: context.naming("measures", "transfers", transfer).map(([id]) => id);

/** Measures that a person tied to this deficiency and this transfer. */
export const measuresAgainst = (
	context: Context,
	deficiency: string,
	transfer: string,
): readonly string[] =>
	context
		.once("measures on transfer", transfer, () => {
			const against = new Map<string, string[]>();
			for (const id of onTransfer(context, transfer)) {
				const answers = answerAt(context, "measures", id, "deficiencies");
				for (const each of answers.known ? new Set(answers.value) : [])
					against.set(each, [...(against.get(each) ?? []), id]);
			}
			return against;
		})
		.get(deficiency) ?? [];

/** Measures on the transfer by which data of this format cannot be read there (use cases 1, 2 and 5). */
export const shieldsOf = (
	context: Context,
	transfer: string,
	format: string,
): readonly string[] =>
	context.once(`shields of ${format} data`, transfer, () =>
		onTransfer(context, transfer).filter((id) => {
			const catalogue = answerAt(context, "measures", id, "catalogue");
			const found = catalogue.known
				? context.catalogue.get(catalogue.value)
				: undefined;
			return found?.formats?.some((each) => each === format) ?? false;
		}),
	);
