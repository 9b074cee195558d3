import type * as z from "zod/mini";
import {
	answer,
	codes,
	date,
	level,
	longText,
	ref,
	rowOf,
	text,
} from "./kinds.ts";
import { consequences, dataKinds, subjectGroups } from "./vocabulary.ts";

/**
 * A draft of the notification of a personal data breach (Art. 33 GDPR), in the order of the fields of IMY's form.
 * Fields 1 to 3 are the exporter's own; the numbers that are left out are parts of the form that we have not seen.
 */
export const incidentFields = {
	/** At whom it happened. */
	party: ref("parties"),
	reference: text,
	contactName: text,
	contactRole: text,
	contactEmail: text,
	contactPhone: text,
	contactAddress: longText,
	occurredOn: date,
	/** Hours and minutes as "14:30". */
	occurredAt: text,
	occurredNote: longText,
	discoveredOn: date,
	discoveredAt: text,
	discoveredNote: longText,
	ongoing: answer,
	lateReason: longText,
	happened: text,
	description: longText,
	discoveredHow: text,
	cause: text,
	sector: text,
	area: text,
	processors: answer,
	processorNames: longText,
	/** Exact, or an interval. */
	subjectCount: text,
	itemCount: text,
	subjects: codes(subjectGroups),
	kinds: codes(dataKinds),
	encrypted: answer,
	consequences: codes(consequences),
	severity: level,
	/** Date, time and action, one to a line. */
	actions: longText,
	informed: answer,
	willInform: text,
	supplement: answer,
	secrecy: longText,
	/** Sent in: what Art. 33(5) wants documented. */
	notifiedOn: date,
	notifiedAt: text,
	comment: longText,
} as const;
export const Incident = rowOf(incidentFields);
export type Incident = z.infer<typeof Incident>;
