/** An object of parsed JSON, before anybody has looked at what is in it. */
export type Plain = Record<string, unknown>;

export const isPlain = (value: unknown): value is Plain =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** What was found, short enough for a sentence. */
export function described(value: unknown): string {
	if (value === undefined) return "–";
	if (Array.isArray(value)) return `[…] (${value.length})`;
	if (isPlain(value)) return `{…} (${Object.keys(value).length})`;
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

/** What stands at a path, if anything. */
export const valueUnder = (document: Plain, path: string[]): unknown =>
	path.reduce<unknown>(
		(value, name) =>
			(isPlain(value) || Array.isArray(value)) && Object.hasOwn(value, name)
				? (value as Plain)[name]
				: undefined,
		document,
	);
