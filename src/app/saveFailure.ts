export type SaveFailure = "full" | "blocked" | "gone" | "other";

/** Why the browser did not store a change, by the names of the errors of IndexedDB, which Dexie keeps or wraps. */
export function whySaveFailed(error: unknown): SaveFailure {
	const names = namesOf(error);
	if (names.includes("QuotaExceededError")) return "full";
	if (names.includes("NotFound") || names.includes("StoreMissing"))
		return "gone";
	if (
		names.some((name) =>
			["SecurityError", "InvalidStateError", "MissingAPIError"].includes(name),
		)
	)
		return "blocked";
	return "other";
}

function namesOf(error: unknown): string[] {
	if (typeof error !== "object" || error === null) return [];
	const name = "name" in error ? String(error.name) : "";
	const inner =
		"inner" in error ? error.inner : "cause" in error ? error.cause : undefined;
	return inner === error ? [name] : [name, ...namesOf(inner)];
}
