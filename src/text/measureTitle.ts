import type { Text } from "./en.ts";

/** The name of a measure of the catalogue; one without a name is called by its id. */
export function measureTitle(text: Text, id: string): string {
	const entries: Record<string, { title: string }> = text.knowledge.measures;
	return (Object.hasOwn(entries, id) ? entries[id]?.title : undefined) ?? id;
}
