/** What is known about one question, or the paths of the answers that are wanting. */
export type Fact<T> =
	| { known: true; value: T }
	| { known: false; missing: readonly string[] };

export type ValueOf<F> = F extends { known: true; value: infer T } ? T : never;

export const known = <T>(value: T): Fact<T> => ({ known: true, value });
export const missing = <T = never>(...paths: readonly string[]): Fact<T> => ({
	known: false,
	missing: paths,
});

/** The same fact put differently; what is missing stays missing. */
export const map = <T, U>(fact: Fact<T>, change: (value: T) => U): Fact<U> =>
	fact.known ? known(change(fact.value)) : fact;

/** A fact that takes another to find. */
export const andThen = <T, U>(
	fact: Fact<T>,
	next: (value: T) => Fact<U>,
): Fact<U> => (fact.known ? next(fact.value) : fact);

const yes: Fact<boolean> = known(true);
const no: Fact<boolean> = known(false);

/** What is missing among them, each path once; undefined where all are known. */
function missingAmong(
	facts: readonly Fact<unknown>[],
): Fact<never> | undefined {
	let wanting: Set<string> | undefined;
	for (const fact of facts) {
		if (fact.known) continue;
		wanting ??= new Set();
		for (const path of fact.missing) wanting.add(path);
	}
	// Not spread into a call: there may be more than it takes.
	return wanting && { known: false, missing: [...wanting] };
}

/** All of them, or everything that is missing among them. */
export function all<T>(facts: readonly Fact<T>[]): Fact<T[]> {
	const wanting = missingAmong(facts);
	if (wanting) return wanting;
	const values: T[] = [];
	for (const fact of facts) if (fact.known) values.push(fact.value);
	return known(values);
}

/** Yes as soon as one is; no only when each is known to be no. */
export function anyYes(facts: readonly Fact<boolean>[]): Fact<boolean> {
	for (const fact of facts) if (fact.known && fact.value) return yes;
	return missingAmong(facts) ?? no;
}

/** No as soon as one is; yes only when each is known to be yes. */
export function allYes(facts: readonly Fact<boolean>[]): Fact<boolean> {
	for (const fact of facts) if (fact.known && !fact.value) return no;
	return missingAmong(facts) ?? yes;
}
