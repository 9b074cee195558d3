import { type Assessment, liveRows } from "./assessment.ts";
import type { Measure } from "./measure.ts";
import { worthOf } from "./wording.ts";

/**
 * Is a measure in place `today` (ISO date), since a day that has come, with evidence in words or as a source that
 * is still there and bears a day that has come? Planned never counts, nor does a coming day. Whether it also works against foreign law is for
 * the rules to say.
 */
export const isImplemented = (
	assessment: Assessment,
	measure: Measure,
	today: string,
): boolean =>
	!measure.removed &&
	measure.status === "implemented" &&
	measure.implementedOn !== undefined &&
	measure.implementedOn <= today &&
	(worthOf("longText", measure.evidence ?? "") === "answer" ||
		(measure.sources ?? []).some((id) => {
			const source = assessment.sources[id];
			return (
				source !== undefined &&
				!source.removed &&
				source.date !== undefined &&
				source.date <= today
			);
		}));

const asIf = new WeakMap<Assessment, Assessment>();

/**
 * The document as it would be with every measure in force that nobody has rejected: what step 4 chooses by, before
 * step 5 puts anything in place. Never stored, and no verdict rests on it.
 */
export function asIfInForce(assessment: Assessment): Assessment {
	const made = asIf.get(assessment) ?? {
		...assessment,
		measures: {
			...assessment.measures,
			...Object.fromEntries(
				liveRows(assessment, "measures")
					.filter(([, { status }]) => status !== "rejected")
					.map(([id, row]) => [
						id,
						{
							...row,
							status: "implemented" as const,
							// Before any transfer, whenever that began.
							implementedOn: "1900-01-01",
							evidence: "As if it were there.",
						},
					]),
			),
		},
	};
	asIf.set(assessment, made);
	return made;
}
