import type { CountryProfile } from "../domain/knowledge/countryProfile.ts";
import type { Text } from "./en.ts";

/** What a law of a country profile says: in the profile's own words, or in those of src/text for one that comes with the program. */
export function lawNote(
	text: Text,
	{ id, says }: CountryProfile["statutes"][number],
): string | undefined {
	const notes = new Map<string, string>(Object.entries(text.knowledge.laws));
	return says ?? notes.get(id);
}
