import { own } from "../../domain/path.ts";
import type { Text } from "../../text/en.ts";

/** The name of a measure of the catalogue; one without a name is called by its id. */
export function measureTitle(text: Text, id: string): string {
	const entry = own(text.knowledge.measures, id) as
		| { title: string }
		| undefined;
	return entry?.title ?? id;
}
