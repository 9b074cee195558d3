import { StoreError, type StoreErrorCode } from "./contract.ts";

/** Names of IndexedDB's errors, and of Dexie's where it has its own. */
const codes: Record<string, StoreErrorCode> = {
	QuotaExceededError: "full",
	SecurityError: "blocked",
	InvalidStateError: "blocked",
	MissingAPIError: "blocked",
	VersionError: "unreadable",
};

/** Whatever was thrown, as a StoreError that says what it means for the person who saves. */
export function storeErrorOf(error: unknown): StoreError {
	if (error instanceof StoreError) return error;
	for (const inner of chain(error)) {
		if (inner instanceof StoreError) return inner;
		const code = codes[inner.name];
		if (code) return new StoreError(code, inner.message, error);
	}
	const message = error instanceof Error ? error.message : String(error);
	return new StoreError("failed", message, error);
}

/** An error and those within it: Dexie wraps an aborted transaction's reason as `inner`. */
function chain(error: unknown): Error[] {
	const found: Error[] = [];
	let next = error;
	while (next instanceof Error && !found.includes(next)) {
		found.push(next);
		next = "inner" in next ? next.inner : next.cause;
	}
	return found;
}
