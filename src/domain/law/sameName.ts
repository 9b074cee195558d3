/** Names as one reads them: spaces and capitals make no other company; a word more or less does. */
const asRead = (name: string) =>
	name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();

/** Do two names name the same organisation? */
export const sameName = (one: string, other: string): boolean =>
	asRead(one) === asRead(other);
