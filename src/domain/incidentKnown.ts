import { type Assessment, liveRows, type Row } from "./assessment.ts";
import { addRow } from "./edit.ts";
import type { Incident } from "./incident.ts";
import { sameName } from "./law/sameName.ts";
import type { DataKind, SubjectGroup } from "./vocabulary.ts";

type Line = Row<"categories">;

/** Art. 33(1) GDPR: hours from when the controller became aware of a breach until the authority is to know. */
export const hoursToNotify = 72;

/** An organisation that assessments name, and which of them. */
export interface NamedParty {
	name: string;
	documents: Assessment[];
}

/** Everybody whom the documents name, but the organisations whose assessments they are; however a name is spelt, once. */
export function partiesNamed(documents: readonly Assessment[]): NamedParty[] {
	const found: NamedParty[] = [];
	for (const document of documents)
		for (const [id, { name }] of liveRows(document, "parties")) {
			if (name === undefined || id === document.about.exporter) continue;
			const known = found.find((each) => sameName(each.name, name));
			if (!known) found.push({ name, documents: [document] });
			else if (!known.documents.includes(document))
				known.documents.push(document);
		}
	return found;
}

/** What a breach at an organisation touches in one assessment: ids. */
export interface Touched {
	parties: string[];
	/** Lines of the data sheet that it has access to, or that are sent to it or by it. */
	categories: string[];
	/** Transfers that it sends or receives. */
	transfers: string[];
}

/** What a breach at the organisation of that name touches. Who is on the chain of a line is taken to have its data. */
export function touchedBy(document: Assessment, name: string): Touched {
	const parties = liveRows(document, "parties").flatMap(([id, party]) =>
		party.name !== undefined && sameName(party.name, name) ? [id] : [],
	);
	const isIt = (id: string | undefined) =>
		id !== undefined && parties.includes(id);
	const transfers = liveRows(document, "transfers").filter(
		([, { importer, exporter }]) => isIt(importer) || isIt(exporter),
	);
	const sent = new Set(transfers.flatMap(([, { rows = [] }]) => rows));
	// Only a plain "no" to access takes a party out.
	for (const [, link] of liveRows(document, "chain"))
		if (isIt(link.party) && link.access !== "no" && link.category)
			sent.add(link.category);
	return {
		parties,
		categories: liveRows(document, "categories").flatMap(([id]) =>
			sent.has(id) ? [id] : [],
		),
		transfers: transfers.map(([id]) => id),
	};
}

/**
 * What these assessments know of a breach at the organisation of that name, for the fields of the notification.
 * Where a line has not said which data or people it is about, "unknown" is among the answers; and where one has no
 * severity, there is none: the highest could be its own.
 */
export function knownOf(
	documents: readonly Assessment[],
	name: string,
): Partial<Incident> {
	const parties: Row<"parties">[] = [];
	const lines: Line[] = [];
	for (const document of documents) {
		const touched = touchedBy(document, name);
		for (const id of touched.parties) {
			const party = document.parties[id];
			if (party) parties.push(party);
		}
		for (const id of touched.categories) {
			const line = document.categories[id];
			if (line) lines.push(line);
		}
	}
	const kinds = union<Line, DataKind>(
		lines,
		({ kinds }) => kinds ?? ["pd.unknown"],
	);
	const subjects = union<Line, SubjectGroup>(
		lines,
		({ subjects }) => subjects ?? ["ds.unknown"],
	);
	const consequences = union(lines, ({ consequences }) => consequences ?? []);
	const severities = lines.flatMap(({ severity }) => severity ?? []);
	const processors = parties.filter(
		({ role }) => role === "processor" || role === "subprocessor",
	);
	const names = [
		...new Set(
			processors.map(({ name, organisationNumber }) =>
				[name, organisationNumber].filter(Boolean).join(", "),
			),
		),
	];
	return {
		...(processors.length > 0 && {
			processors: "yes" as const,
			processorNames: names.join("\n"),
		}),
		...(subjects.length > 0 && { subjects }),
		...(kinds.length > 0 && { kinds }),
		...(consequences.length > 0 && { consequences }),
		...(lines.length > 0 &&
			severities.length === lines.length && {
				severity: Math.max(...severities) as (typeof severities)[number],
			}),
	};
}

const union = <L, V>(
	lines: readonly L[],
	of: (line: L) => readonly V[],
): V[] => [...new Set(lines.flatMap(of))];

/** The document with a draft of a notification in it. */
export const withIncident = (
	document: Assessment,
	id: string,
	known: Partial<Incident>,
): Assessment => addRow(document, "incidents", id, known);

/** Until when the authority is to be notified, and how far the start of the 72 hours is known. */
export interface Deadline {
	from: Date;
	until: Date;
	/** Without a time of discovery the day is taken from its first minute: the deadline can only be later. */
	timeKnown: boolean;
}

const clock = /^\s*([01]?\d|2[0-3])[:.]([0-5]\d)\s*$/;

/** A day and a time of day where the reader is. Undefined for a time that is none. */
export function momentOf(
	day: string,
	time: string | undefined,
): Date | undefined {
	const [, hours = "", minutes = ""] = clock.exec(time ?? "") ?? [];
	return hours === ""
		? undefined
		: new Date(`${day}T${hours.padStart(2, "0")}:${minutes}:00`);
}

/**
 * The end of the 72 hours of Art. 33(1) GDPR; hours count through weekends and nights (Regulation (EEC, Euratom)
 * No 1182/71, Art. 3). Undefined while the day of discovery is unknown.
 */
export function deadlineOf({
	discoveredOn,
	discoveredAt,
}: Pick<Incident, "discoveredOn" | "discoveredAt">): Deadline | undefined {
	if (discoveredOn === undefined) return undefined;
	const known = momentOf(discoveredOn, discoveredAt);
	const from = known ?? new Date(`${discoveredOn}T00:00:00`);
	return {
		from,
		until: new Date(from.getTime() + hoursToNotify * 3_600_000),
		timeKnown: known !== undefined,
	};
}
