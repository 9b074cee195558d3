import { type Cell, found, isStated } from "./cell.ts";
import { matchesIn } from "./phrases.ts";
import type { Found } from "./proposal.ts";
import { nameAt } from "./readNames.ts";
import { rolePhrases } from "./roles.ts";
import type { Sentence } from "./sentences.ts";

const engaging = new Set(
	"uses use using engages engage employs has have further additional other more anlitar använder har ytterligare andra fler".split(
		" ",
	),
);
const engaged = new Set(
	"anlitas används förekommer are is used engaged finns".split(" "),
);

/** "DT uses subprocessors, see …": there are more, and the text does not name them. */
export function readFurtherSubprocessors({ field, sentences }: Cell): Found[] {
	if (field === "no" || field === "dataSubject") return [];
	return sentences.flatMap((sentence) => {
		if (sentence.isQuestion) return [];
		const { tokens } = sentence;
		const roles = matchesIn(rolePhrases, tokens).filter(
			({ value }) => value === "subprocessor",
		);
		return roles.flatMap((role) => {
			if (!isStated(sentence, role)) return [];
			const before = tokens.slice(Math.max(0, role.from - 2), role.from);
			const verb = before.findIndex(({ lower }) => engaging.has(lower));
			const isEngaged = engaged.has(tokens[role.to]?.lower ?? "");
			const isList = /^[:–-]$/u.test(tokens[role.to]?.text ?? "");
			const pointsOn = isList && pointsAway(sentence, role.to + 1);
			const isPlural = !/^(?:subprocessor|processor|underbiträdet)$/.test(
				tokens[role.to - 1]?.lower ?? "",
			);
			if (!isPlural) return [];
			if (
				!pointsOn &&
				verb === -1 &&
				!(isEngaged && !namesSomeone(sentence, role.to))
			)
				return [];
			if (!pointsOn && (isList || nameAt(tokens, role.to) !== undefined))
				return [];
			const from = verb === -1 ? role.from : role.from - before.length + verb;
			const to = pointsOn ? role.to + 2 : role.to;
			return [
				found(
					{ kind: "remark", value: "further-subprocessors" },
					sentence,
					{ from, to },
					"further-subprocessors",
					0.85,
				),
			];
		});
	});
}

/** "Underbiträden: se bilaga 3". */
const pointsAway = ({ tokens }: Sentence, at: number): boolean =>
	/^(?:see|se|enligt|according|listed)$/.test(tokens[at]?.lower ?? "");

const namesSomeone = ({ tokens }: Sentence, at: number): boolean =>
	[at, at + 1, at + 2].some((n) => nameAt(tokens, n) !== undefined);
