/** Days after which knowledge must be looked at again: a product rule, not one of the EDPB's. */
export const freshness = {
	unitedStates: 30,
	adequacyList: 30,
	withoutAdequacy: 180,
	withAdequacy: 365,
} as const;

/** How many days a look at this country's law stays fresh. */
export const daysFresh = (country: string, hasAdequacy: boolean): number => {
	if (country === "US") return freshness.unitedStates;
	return hasAdequacy ? freshness.withAdequacy : freshness.withoutAdequacy;
};

const dayInMilliseconds = 86_400_000;

/** The ISO date so many days later. */
export const daysLater = (date: string, days: number): string =>
	new Date(Date.parse(date) + days * dayInMilliseconds)
		.toISOString()
		.slice(0, 10);

/** Days from one ISO date to a later one. */
export const daysBetween = (from: string, to: string): number =>
	Math.round((Date.parse(to) - Date.parse(from)) / dayInMilliseconds);
