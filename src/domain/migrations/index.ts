/** One change of the document's shape: from the version before to this one. Numbered files, oldest first. */
export interface Migration {
	/** The format version that it leads to. */
	version: number;
	up(document: Record<string, unknown>): Record<string, unknown>;
}

/** Every change of shape since format version 1. */
export const migrations: readonly Migration[] = [];

/** A document of any earlier format version, brought to the newest one that the list leads to. */
export function migrate(
	document: Record<string, unknown>,
	from: number,
	list: readonly Migration[] = migrations,
): Record<string, unknown> {
	return list
		.filter(({ version }) => version > from)
		.reduce(
			(older, { version, up }) => ({ ...up(older), formatVersion: version }),
			document,
		);
}
