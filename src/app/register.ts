import {
	type Assessment,
	emptyAssessment,
	newId,
} from "../domain/assessment.ts";
import { diff, setField } from "../domain/change.ts";
import { type Store, unstored } from "../storage/contract.ts";

/** Stores a document as a new assessment, under its id. `name` says in the history how it came about. */
export async function storeNew(
	store: Store,
	document: Assessment,
	name: string,
	now: string,
): Promise<string> {
	const changes = diff(emptyAssessment(document.id), document);
	const set = { id: newId("set"), name, at: now, changes };
	await store.save(document.id, set, unstored);
	return document.id;
}

/** The same document as an assessment of its own, with a title if one is given. */
export function copyOf(document: Assessment, title?: string): Assessment {
	const copy = { ...document, id: newId("tia") };
	return title === undefined ? copy : setField(copy, ["about", "title"], title);
}

/** Gives a stored assessment a title. */
export async function renameStored(
	store: Store,
	id: string,
	title: string,
	name: string,
	now: string,
): Promise<void> {
	const stored = await store.get(id);
	if (!stored) return;
	const changes = diff(
		stored.document,
		setField(stored.document, ["about", "title"], title),
	);
	if (changes.length === 0) return;
	await store.save(
		id,
		{ id: newId("set"), name, at: now, changes },
		stored.rev,
	);
}
