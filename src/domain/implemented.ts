import type { Assessment } from "./assessment.ts";
import type { Measure } from "./measure.ts";

/**
 * Is a measure in place, with a day and with evidence in words or as a source that is still there?
 * Planned never counts. Whether it also works against foreign law is for the rules to say.
 */
export const isImplemented = (
	assessment: Assessment,
	measure: Measure,
): boolean =>
	!measure.removed &&
	measure.status === "implemented" &&
	measure.implementedOn !== undefined &&
	(measure.evidence !== undefined ||
		(measure.sources ?? []).some((id) => {
			const source = assessment.sources[id];
			return source !== undefined && !source.removed;
		}));
