import { contractualMeasures } from "./contractualMeasures.ts";
import type { MeasureEntry } from "./measureEntry.ts";
import { organisationalMeasures } from "./organisationalMeasures.ts";
import { securityMeasures } from "./securityMeasures.ts";
import { technicalMeasures } from "./technicalMeasures.ts";

/** The whole catalogue of measures, in the order in which it is shown. */
export const measureCatalogue: readonly MeasureEntry[] = [
	...technicalMeasures,
	...contractualMeasures,
	...organisationalMeasures,
	...securityMeasures,
];
