import { about, type Cue, containing, cues } from "./cues.ts";
import { type Match, phraseAt } from "./phrases.ts";
import type { Scope } from "./sentences.ts";
import type { Token } from "./tokens.ts";

const strength: readonly Scope[] = ["stated", "limited", "hedged", "negated"];
const stronger = (a: Scope, b: Scope): Scope =>
	strength.indexOf(a) >= strength.indexOf(b) ? a : b;

/** After these a negation speaks of what follows: "Namn, inte personnummer", "stored in Ireland and not in the US". */
const opensPart = new Set([
	",",
	"(",
	"[",
	"-",
	"–",
	"—",
	":",
	"/",
	"and",
	"or",
	"but",
	"och",
	"eller",
	"men",
	"samt",
	"utan",
]);

/** The scope of every token of one sentence. `from` is what a heading above the list carries over to it. */
export function scopesOf(
	tokens: readonly Token[],
	from: Scope,
	isQuestion: boolean,
): Scope[] {
	const base = isQuestion ? stronger(from, "hedged") : from;
	const scopes: Scope[] = tokens.map(() => base);
	// What has been raised to a scope needs no second visit: the cost stays linear in the tokens.
	const done = new Map<Scope, { start: number; end: number }>();
	const raise = (start: number, end: number, scope: Scope) => {
		const earlier = done.get(scope);
		const goesOn = earlier !== undefined && earlier.start <= start;
		const from = goesOn ? Math.max(start, earlier.end) : start;
		for (let at = from; at < end; at++)
			scopes[at] = stronger(scopes[at] ?? base, scope);
		return { start: goesOn ? earlier.start : start, end };
	};
	const open: { current: Scope; start: number }[] = [];
	let current = base;
	let start = 0;
	let isHedged = false;
	for (let at = 0; at < tokens.length; ) {
		const token = tokens[at];
		if (token?.text === "(" || token?.text === "[") {
			open.push({ current, start });
			start = at + 1;
		} else if (token?.text === ")" || token?.text === "]") {
			const outer = open.pop();
			if (outer !== undefined) ({ current, start } = outer);
		}
		const cue = cueAt(tokens, at, current);
		if (cue === undefined) {
			raise(at, at + 1, current);
			at++;
			continue;
		}
		const effect = effectOf(cue, tokens, start);
		if (effect.resets) {
			// "But" ends a denial, not a doubt: "kan dock innehålla".
			current = isHedged ? stronger(base, "hedged") : base;
			start = cue.to;
		} else if (effect.scope !== undefined) {
			if (effect.before !== undefined)
				done.set(effect.before, raise(start, at, effect.before));
			current = stronger(current, effect.scope);
			if (effect.scope === "hedged") isHedged = true;
		}
		raise(at, cue.to, current);
		at = cue.to;
	}
	return scopes;
}

/** The cue at a token. "utan" is "but" after a negation, else "without"; "om" may be "about". */
function cueAt(
	tokens: readonly Token[],
	at: number,
	current: Scope,
): Match<Cue> | undefined {
	const found = phraseAt(cues, tokens, at);
	if (found !== undefined) {
		const next = tokens[found.to];
		const isNumber =
			tokens[at]?.lower === "no" &&
			found.to === at + 1 &&
			/^[.\d]/.test(next?.text ?? "") &&
			next?.text !== ".";
		return isNumber ? { ...found, value: "plain" } : found;
	}
	const word = tokens[at]?.lower;
	if (word === "utan")
		return {
			value: current === "negated" ? "contrast" : "without",
			from: at,
			to: at + 1,
		};
	if (word === "om" && !about.has(tokens[at - 1]?.lower ?? ""))
		return { value: "if", from: at, to: at + 1 };
	return undefined;
}

interface Effect {
	/** Of what follows, to the end of the sentence or bracket. */
	scope?: Scope;
	/** Of what stands before it in the same part. */
	before?: Scope;
	resets?: true;
}

/** "Health data: no", "Fjärråtkomst – nej": an answer denies what it answers. */
const isAnswer = (tokens: readonly Token[], { from, to }: Match<Cue>) =>
	/^[:=–—-]$/u.test(tokens[from - 1]?.text ?? "") &&
	!(tokens[to]?.isWord ?? false);

function effectOf(
	cue: Match<Cue>,
	tokens: readonly Token[],
	start: number,
): Effect {
	const before = tokens[cue.from - 1];
	const opens =
		cue.from === start || before === undefined || opensPart.has(before.lower);
	switch (cue.value) {
		case "not":
			return opens && !isAnswer(tokens, cue)
				? { scope: "negated" }
				: { scope: "negated", before: "negated" };
		case "without":
			return { scope: "negated" };
		case "contrast":
			return { resets: true };
		case "perhaps":
			return { scope: "hedged" };
		case "may": {
			const speaksOfContents = [0, 1, 2].some((n) =>
				containing.has(tokens[cue.to + n]?.lower ?? ""),
			);
			return speaksOfContents
				? { scope: "hedged" }
				: { scope: "hedged", before: "hedged" };
		}
		case "unless":
			return { scope: "hedged", before: "limited" };
		case "if":
		case "elsewhen":
			return { scope: "hedged", before: "hedged" };
		case "plain":
			return {};
	}
}
