import { own } from "../../domain/path.ts";
import type { Text } from "../../text/en.ts";

/** The name of a measure of the catalogue; one without a name is called by its id. */
export function measureTitle(text: Text, id: string): string {
	const entry = own(own(text.knowledge, "measures") as object | undefined, id);
	if (typeof entry === "string") return entry;
	const title =
		typeof entry === "object" && entry !== null
			? own(entry, "title")
			: undefined;
	return typeof title === "string" ? title : id;
}
