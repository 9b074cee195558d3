import type { Assessment } from "../domain/assessment.ts";
import {
	apply,
	type ChangeSet,
	type Conflict,
	diff,
} from "../domain/change.ts";
import { fileConflicts } from "../domain/merge.ts";

/** What a change set makes of the stored document, and the change set as the log keeps it. */
export interface Committed {
	document: Assessment;
	logged: ChangeSet;
	conflicts: Conflict[];
}

/**
 * Applies a change set to the stored document, whatever state it was made from. What meets a later change is
 * filed as a conflict, and then the log holds what really changed.
 */
export function commit(stored: Assessment, set: ChangeSet): Committed {
	const { document, conflicts } = apply(set.changes, stored);
	if (conflicts.length === 0) return { document, logged: set, conflicts };
	const filed = fileConflicts(document, conflicts, {
		...(set.by === undefined ? {} : { by: set.by.name }),
		at: set.at,
	});
	return {
		document: filed,
		logged: { ...set, changes: diff(stored, filed) },
		conflicts,
	};
}
