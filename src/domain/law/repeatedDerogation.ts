import { answerAt } from "./context.ts";
import { all, allYes, andThen, anyYes, type Fact, known, map } from "./fact.ts";
import type { TransferSubject } from "./factsOfTransfer.ts";
import { criteria } from "./qualify.ts";
import { sameName } from "./sameName.ts";
import { saidBy } from "./verdict.ts";

/** One and the same recipient, also where it was entered twice. */
const sameParty = (
	{ context }: TransferSubject,
	one: string,
	other: string,
): Fact<boolean> =>
	one === other
		? known(true)
		: map(
				all<string>([
					answerAt(context, "parties", one, "name"),
					answerAt(context, "parties", other, "name"),
				]),
				([name = "", otherName = ""]) => sameName(name, otherName),
			);

/** That it is no transfer at all has been found, and stands. */
const isNone = (subject: TransferSubject): boolean =>
	criteria.some(
		({ denial }) =>
			saidBy(denial, subject, `transfers/${subject.id}`).status === "met",
	);

/**
 * Does another transfer of the document, under way, planned or ended, rest on a derogation to the same importer? One
 * that may is not known not to: its tool, its importer or the importer's name is what is missing.
 */
export const hasSiblingDerogation = (
	subject: TransferSubject,
): Fact<boolean> => {
	const { context, id } = subject;
	const importer = answerAt(context, "transfers", id, "importer");
	return anyYes(
		context.transfers
			.filter(([other]) => other !== id && !isNone({ context, id: other }))
			.map(([other]) =>
				allYes([
					map(
						answerAt(context, "transfers", other, "tool"),
						(tool) => tool === "derogation",
					),
					andThen(
						all<string>([
							importer,
							answerAt(context, "transfers", other, "importer"),
						]),
						([mine = "", theirs = ""]) => sameParty(subject, mine, theirs),
					),
				]),
			),
	);
};
