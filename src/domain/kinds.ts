import * as z from "zod/mini";

/**
 * Kinds of field. An entity is a table of fields, each of one kind; schema, form, cell codec,
 * generator and label follow from it, so a field is described once.
 */
export interface Kind<S extends z.ZodMiniType = z.ZodMiniType> {
	kind: KindName;
	schema: S;
	/** The codes to choose from, for `code` and `codes`. */
	codes?: readonly string[];
	/** The collection that a `ref` or `refs` points into. */
	of?: string;
}

export type KindName =
	| "text"
	| "longText"
	| "code"
	| "codes"
	| "answer"
	| "country"
	| "countries"
	| "date"
	| "level"
	| "number"
	| "flag"
	| "ref"
	| "refs"
	| "texts";

/** "unknown" is an answer a person gave; an absent field is one nobody has given. Neither ever counts as yes. */
export const answers = ["yes", "no", "unknown"] as const;
export type Answer = (typeof answers)[number];

/** ISO 3166-1 alpha-2, and ZZ (CLDR: unknown region) for "somewhere we do not know". */
export const CountryCode = z.string().check(z.regex(/^[A-Z]{2}$/));
export const unknownCountry = "ZZ";
export const KnownCountry = CountryCode.check(
	z.refine((code) => code !== unknownCountry),
);

/** Ids are random and mean nothing; they hold no slash, so that a path can be written as text. */
export const Id = z.string().check(z.regex(/^[A-Za-z0-9_.:-]{1,80}$/));

/** A text with something in it. */
export const filled = z.string().check(z.minLength(1));

export const text = { kind: "text", schema: filled } as const;
export const longText = { kind: "longText", schema: filled } as const;
export const answer = {
	kind: "answer",
	schema: z.enum(answers),
	codes: answers,
} as const;
export const country = { kind: "country", schema: CountryCode } as const;
/** A set: order and repetition carry no meaning; the canonical form sorts it. */
export const countries = {
	kind: "countries",
	schema: z.array(CountryCode).check(z.minLength(1)),
} as const;
export const date = { kind: "date", schema: z.iso.date() } as const;
/** Four levels, 1 to 4 (CNIL PIA; field 29 of IMY's breach form). */
export const level = {
	kind: "level",
	schema: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
} as const;
export const number = { kind: "number", schema: z.number() } as const;
export const flag = { kind: "flag", schema: z.literal(true) } as const;
/** Texts under names that a file gave: what was carried, what stood in a cell. */
export const texts = {
	kind: "texts",
	schema: z.record(filled, filled),
} as const;

export const code = <const C extends readonly [string, ...string[]]>(
	codes: C,
) => ({ kind: "code", schema: z.enum(codes), codes }) as const;
export const codes = <const C extends readonly [string, ...string[]]>(
	list: C,
) =>
	({
		kind: "codes",
		schema: z.array(z.enum(list)).check(z.minLength(1)),
		codes: list,
	}) as const;
export const ref = <const O extends string>(of: O) =>
	({ kind: "ref", schema: Id, of }) as const;
export const refs = <const O extends string>(of: O) =>
	({ kind: "refs", schema: z.array(Id).check(z.minLength(1)), of }) as const;

export type Fields = Record<string, Kind>;
type Shape<F extends Fields> = {
	[K in keyof F]: z.ZodMiniOptional<F[K]["schema"]>;
};

/** The zod shape of a table of fields. A draft may lack any of them; none may be wrong-typed. */
export const shapeOf = <F extends Fields>(fields: F): Shape<F> =>
	Object.fromEntries(
		Object.entries(fields).map(([name, { schema }]) => [
			name,
			z.optional(schema),
		]),
	) as Shape<F>;

/** A row of a collection: its fields, its place, and whether it has been struck out (rows are never deleted). */
export const rowOf = <F extends Fields>(fields: F) =>
	z.strictObject({
		...shapeOf(fields),
		order: z.number(),
		removed: z.optional(z.literal(true)),
	});
