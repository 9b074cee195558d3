import type { MeasureEntry } from "../knowledge/measureEntry.ts";
import { answerAt, type Context, type FieldOf } from "./context.ts";
import { all, allYes, type Fact, known, map, missing } from "./fact.ts";
import { catalogueAnswer } from "./factsOfFinding.ts";

/** A measure looked at for one deficiency of one transfer. */
export interface MeasureSubject {
	context: Context;
	id: string;
	deficiency: string;
}

const own =
	<F extends FieldOf<"measures">>(field: F) =>
	({ context, id }: MeasureSubject) =>
		answerAt(context, "measures", id, field);

const entry = (subject: MeasureSubject): Fact<MeasureEntry | null> =>
	map(
		own("catalogue")(subject),
		(id) => subject.context.catalogue.get(id) ?? null,
	);

/** Implementation evidence: in words, or as a source. */
function evidenced(subject: MeasureSubject): Fact<boolean> {
	const words = own("evidence")(subject);
	const sources = own("sources")(subject);
	return words.known || sources.known
		? known(true)
		: missing(`measures/${subject.id}/evidence`);
}

/** All conditions of the catalogue entry hold, or do not bear on the case where that is allowed. */
function conditionsHold(subject: MeasureSubject): Fact<boolean> {
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

const deficiencyField =
	<F extends FieldOf<"deficiencies">>(field: F) =>
	({ context, deficiency }: MeasureSubject) =>
		answerAt(context, "deficiencies", deficiency, field);

/** Why no technology is needed here. That nobody wrote one down means that it is needed. */
function curableWithoutTechnology(subject: MeasureSubject): Fact<boolean> {
	return known(deficiencyField("curableWithoutTechnology")(subject).known);
}

export const measureFacts = {
	entry,
	status: own("status"),
	implementedOn: own("implementedOn"),
	evidenced,
	conditionsHold,
	keyCustody: own("keyCustody"),
	states: deficiencyField("states"),
	curableWithoutTechnology,
	today: ({ context }: MeasureSubject) => known(context.today),
} satisfies Record<string, (subject: MeasureSubject) => Fact<unknown>>;

/** Measures that a person tied to this deficiency and this transfer. */
export function measuresAgainst(
	context: Context,
	deficiency: string,
	transfer: string,
): string[] {
	return context.measures.flatMap(([id]) => {
		const tied = all<string[]>([
			answerAt(context, "measures", id, "deficiencies"),
			answerAt(context, "measures", id, "transfers"),
		]);
		if (!tied.known) return [];
		const [deficiencies = [], transfers = []] = tied.value;
		return deficiencies.includes(deficiency) && transfers.includes(transfer)
			? [id]
			: [];
	});
}
