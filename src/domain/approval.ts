import { type Assessment, collectionNames, liveRows } from "./assessment.ts";
import { canonical, canonicalJson } from "./canonical.ts";
import { type Change, diff } from "./diff.ts";
import { addRow, setField } from "./edit.ts";
import { readDocument } from "./file.ts";
import { sha256 } from "./hash.ts";

/** What is decided on, as it was when it was decided: the text that is kept, and what binds a signature to it. */
export interface Sealed {
	/** The content in its canonical form, as JSON. */
	content: string;
	/** SHA-256 of that content, the places of rows apart, in hexadecimal. */
	hash: string;
}

/** The record of what was done and of what came back is no content, nor are approvals: it goes on after a decision. */
const record: ReadonlySet<string> = new Set([
	"acts",
	"reviews",
	"conflicts",
	"approvals",
]);

type Rows = Record<string, Record<string, unknown>>;

/** What a decision is about: every section, and every row that has not been struck out. */
function contentOf(assessment: Assessment): Assessment {
	const collections = collectionNames.map((name): [string, Rows] => [
		name,
		record.has(name) ? {} : Object.fromEntries(liveRows(assessment, name)),
	]);
	const content = { ...assessment, ...Object.fromEntries(collections) };
	// The bytes of a file are told by their hash, which stays.
	const imports = liveRows(assessment, "imports").map(
		([id, { original: _, ...row }]) => [id, row],
	);
	return { ...content, imports: Object.fromEntries(imports) };
}

/** Whoever sorts the rows of a sheet says nothing new; a row in which nothing stands yet is one all the same. */
function withoutPlaces(content: Assessment): unknown {
	const rows = (collection: Rows) =>
		Object.entries(collection).map(([id, row]) => [id, { ...row, order: 0 }]);
	return {
		...content,
		...Object.fromEntries(
			collectionNames.map((name) => [
				name,
				Object.fromEntries(rows(content[name] as Rows)),
			]),
		),
	};
}

const hashOf = (content: Assessment): string =>
	sha256(JSON.stringify(canonical(withoutPlaces(content)) ?? {}));

/** Keeps and hashes what a decision is about. Changes nothing. */
export function sealed(assessment: Assessment): Sealed {
	const content = contentOf(assessment);
	return { content: canonicalJson(content), hash: hashOf(content) };
}

/** The content that was kept, or nothing where it is not what was hashed: then nobody can say what was approved. */
export function unsealed({ content, hash }: Sealed): Assessment | undefined {
	let json: unknown;
	try {
		json = JSON.parse(content);
	} catch {
		return undefined;
	}
	const read = readDocument(json);
	return read.ok && hashOf(read.document) === hash ? read.document : undefined;
}

/**
 * Each place in which the content of today differs from the approved one. A row's place among others is
 * none; of a new row in which nothing stands, its place is all there is to tell.
 */
export function differencesFrom(
	approved: Assessment,
	assessment: Assessment,
): Change[] {
	const changes = diff(approved, contentOf(assessment));
	const isPlace = ({ path }: Change) => path[2] === "order";
	const rowOf = ({ path }: Change) => path.slice(0, 2).join("/");
	const told = new Set(changes.filter((each) => !isPlace(each)).map(rowOf));
	return changes.filter(
		(each) =>
			!isPlace(each) || (each.from === undefined && !told.has(rowOf(each))),
	);
}

/** Where the latest approval that nobody has revoked stands on a day. */
export type ApprovalStanding =
	| { kind: "none" }
	/** What was kept is not what was hashed: nobody can say what was approved. */
	| { kind: "unreadable"; id: string }
	| {
			kind: "stands" | "differs" | "expired";
			id: string;
			hash: string;
			approved: Assessment;
			/** Where today's content differs from the approved one. */
			changes: Change[];
			/** ISO date of the earliest review that was set when it was approved. */
			until?: string;
	  };

/** The standing of the approval on an ISO date. A content that differs is told before a day that has passed. */
export function approvalStanding(
	assessment: Assessment,
	today: string,
): ApprovalStanding {
	const last = liveRows(assessment, "approvals")
		.filter(([, { revokedOn }]) => revokedOn === undefined)
		.at(-1);
	if (!last) return { kind: "none" };
	const [id, { content = "", hash = "" }] = last;
	const approved = unsealed({ content, hash });
	if (!approved) return { kind: "unreadable", id };
	const changes = differencesFrom(approved, assessment);
	const until = liveRows(approved, "transfers")
		.flatMap(([, { nextReviewOn }]) => nextReviewOn ?? [])
		.sort()[0];
	const kind =
		changes.length > 0
			? "differs"
			: until !== undefined && until < today
				? "expired"
				: "stands";
	return {
		kind,
		id,
		hash,
		approved,
		changes,
		...(until === undefined ? {} : { until }),
	};
}

/** The document with its present content approved, under this id. Whoever calls it has seen the door open. */
export const approve = (assessment: Assessment, id: string): Assessment =>
	addRow(assessment, "approvals", id, { ...sealed(assessment) });

/** Who takes an approval back, in which role, on which ISO date, and why. */
export interface Revocation {
	by: string;
	role: string;
	on: string;
	reason: string;
}

/** The document with an approval revoked. One that is revoked already, or is not there, stays as it is. */
export function revoke(
	assessment: Assessment,
	id: string,
	{ by, role, on, reason }: Revocation,
): Assessment {
	const row = assessment.approvals[id];
	if (!row || row.revokedOn !== undefined) return assessment;
	const fields = {
		revokedBy: by,
		revokedRole: role,
		revokedOn: on,
		revokedReason: reason,
	};
	return Object.entries(fields).reduce(
		(before, [field, value]) =>
			setField(before, ["approvals", id, field], value),
		assessment,
	);
}
