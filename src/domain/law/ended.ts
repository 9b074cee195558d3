import { answerAt, type Context } from "./context.ts";
import { type Fact, known, missing } from "./fact.ts";
import type { TransferSubject } from "./factsOfTransfer.ts";
import { rulesAbout } from "./rule.ts";

const turning: ReadonlySet<string> = new Set([
	"transfer.started",
	"transfer.suspended",
	"transfer.resumed",
	"transfer.ended",
]);

type Standing = "not-started" | "running" | "stopped" | "ended";

/**
 * Where the acts on a transfer leave it today. An act whose kind is wanting could be any, also its
 * end; one that names no transfer could be about this one; one of a coming day has not happened.
 */
export const standingByActs = (
	context: Context,
	transfer: string,
): Fact<Standing> =>
	context.once("standing", transfer, () => lastStanding(context, transfer));

function lastStanding(context: Context, transfer: string): Fact<Standing> {
	let standing: Standing = "not-started";
	const open: string[] = [];
	for (const [id] of context.concerning("acts", "transfer", transfer)) {
		const act = answerAt(context, "acts", id, "act");
		if (!act.known) {
			open.push(...act.missing);
			continue;
		}
		if (!turning.has(act.value)) continue;
		const on = answerAt(context, "acts", id, "on");
		if (on.known && on.value > context.today) continue;
		// An end takes the transfer out of every verdict: somebody says when, stands for it, and tells what became of the data.
		if (act.value === "transfer.ended")
			for (const field of ["on", "by", "note"] as const) {
				const said = answerAt(context, "acts", id, field);
				if (!said.known) open.push(...said.missing);
			}
		// A stop lets measures be put in place: nobody leaves open when it came, or whether it has come at all.
		if (act.value === "transfer.suspended" && !on.known)
			open.push(...on.missing);
		const of = answerAt(context, "acts", id, "transfer");
		if (!of.known) open.push(...of.missing);
		else if (act.value === "transfer.ended") standing = "ended";
		else standing = act.value === "transfer.suspended" ? "stopped" : "running";
	}
	return open.length > 0 ? missing(...open) : known(standing);
}

/** Is it going on: as the transfer says, or as what people did with it says? */
export function isRunning(context: Context, transfer: string): boolean {
	const answer = answerAt(context, "transfers", transfer, "running");
	if (answer.known && answer.value === "yes") return true;
	const standing = standingByActs(context, transfer);
	return (
		standing.known &&
		(standing.value === "running" || standing.value === "stopped")
	);
}

/**
 * The day from which data have been going without a break; null when they are not going. Somebody's record of
 * the start or of the latest resumption counts before the planned start. Whether it runs must be known.
 */
export function goingSince(
	context: Context,
	transfer: string,
): Fact<string | null> {
	const standing = standingByActs(context, transfer);
	if (!standing.known) return standing;
	if (standing.value === "running") {
		let began = "";
		let going = false;
		for (const [id, { act, on }] of context.naming(
			"acts",
			"transfer",
			transfer,
		)) {
			if (!turning.has(act ?? "")) continue;
			// A stop of a coming day has not interrupted anything.
			if (on !== undefined && on > context.today) continue;
			if (act === "transfer.suspended" || act === "transfer.ended")
				going = false;
			else if (!going) {
				going = true;
				began = id;
			}
		}
		return answerAt(context, "acts", began, "on");
	}
	if (standing.value !== "not-started") return known(null);
	const running = answerAt(context, "transfers", transfer, "running");
	if (!running.known) return running;
	if (running.value !== "yes") return known(null);
	const began = answerAt(context, "transfers", transfer, "startsOn");
	// What goes on already did not begin on a coming day.
	return began.known && began.value > context.today
		? missing(`transfers/${transfer}/startsOn`)
		: began;
}

/** Asked only where an act cannot be read: it might have been the end of the transfer. */
export const actsReadable = rulesAbout("transfer", {
	standing: ({ context, id }: TransferSubject) => standingByActs(context, id),
})({
	id: "acts.readable",
	family: "acts",
	basis: "Art. 5(2) GDPR",
	confidence: "G",
	needs: ["standing"],
	holds: () => true,
});
