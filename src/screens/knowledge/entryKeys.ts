/** Addresses, on the page of the legal facts, of entries that come with the program alone. */
export const ruleKey = (id: string): string => `rule.${id}`;
export const measureKey = (id: string): string => `measure.${id}`;
export const precedentKey = (id: string): string => `precedent.${id}`;
export const questionKey = (id: string): string => `question.${id}`;
export const partKey = (country: string): string => `part.${country}`;
export const clausesKey = (id: string): string => `scc.${id}`;
