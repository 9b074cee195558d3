import type { Assessment } from "../domain/assessment.ts";
import type { Knowledge } from "../domain/knowledge/knowledge.ts";
import type { Outcome, ReviewTrigger, Step } from "../domain/vocabulary.ts";

/** What the machine of one transfer looks at: the document as it is now, and the day. */
export interface TransferContext {
	document: Assessment;
	transferId: string;
	/** ISO date. */
	today: string;
	/** What is known of the law. */
	knowledge: Knowledge;
	/** Suspended, and not yet walked through again. */
	halted: boolean;
	/** An importer's notice came in: whether to suspend at once is still to be decided. */
	considerSuspension: boolean;
	/** The last outcome reached, which a re-evaluation puts to the test. */
	last?: Outcome;
}

/** Things that happened to a transfer, as the acts of the document record them. */
export type TransferEvent =
	| { type: "step.confirmed"; step: Step }
	| { type: "transfer.started" }
	| { type: "transfer.suspended" }
	| { type: "transfer.resumed" }
	| { type: "transfer.ended"; note?: string }
	| { type: "authority.notified" }
	| { type: "authorisation.granted" }
	| { type: "trigger.occurred"; trigger: ReviewTrigger }
	| { type: "review.concluded" };
