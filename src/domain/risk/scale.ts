/** Four levels of severity and likelihood (CNIL PIA; field 29 of IMY's breach form). */
export const levels = [1, 2, 3, 4] as const;
export type Level = (typeof levels)[number];
export type Band = "low" | "medium" | "high";

/** Band by severity, then by likelihood. The levels are places in a grid, never multiplied. */
export const bands: Record<Level, Record<Level, Band>> = {
	1: { 1: "low", 2: "low", 3: "medium", 4: "medium" },
	2: { 1: "medium", 2: "medium", 3: "medium", 4: "medium" },
	3: { 1: "medium", 2: "medium", 3: "high", 4: "high" },
	4: { 1: "high", 2: "high", 3: "high", 4: "high" },
};

/** One place in the grid: a priority, not a legal verdict. */
export interface RiskCell {
	severity: Level;
	likelihood: Level;
	band: Band;
}

export const cellOf = (severity: Level, likelihood: Level): RiskCell => ({
	severity,
	likelihood,
	band: bands[severity][likelihood],
});

/** Not assessed sorts as the worst. Higher is worse: band, then severity, then likelihood. */
export const badnessOf = (cell: RiskCell | undefined): number => {
	if (!cell) return 1000;
	const band = { low: 0, medium: 1, high: 2 }[cell.band];
	return band * 100 + cell.severity * 10 + cell.likelihood;
};

/** One level more, up to the highest. */
export const lifted = (level: Level): Level =>
	levels[Math.min(level, levels.length - 1)] ?? 4;
