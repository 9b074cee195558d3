import type { Missing } from "../../domain/review.ts";

/**
 * The place that opens a door. Mostly it is the field itself; where a row is wanting it is where rows
 * like it are made, for what it should be about.
 */
export const placeOfMissing = ({ path, about }: Missing): string =>
	path === "chain" && about !== undefined ? `chain@${about}` : path;
