import { z } from "zod";
import { KnowledgeFile } from "../../../src/domain/knowledge/knowledgeFile.ts";

type Node = Record<string, unknown>;

/** What an editor shows beside a field, by its way through the schema; in English, as the field names are. */
const says: Record<string, string> = {
	"": "Country profiles and adequacy decisions of a house's own, as the page of the legal facts and --knowledge take them in.",
	madeBy: "Whoever takes the file in asks this person.",
	madeOn: "Day on which the file was made.",
	note: "Why it was made, and who has read it.",
	"countryProfiles.*.country":
		"ISO 3166-1 alpha-2, for example TW. It replaces the built-in profile of that country.",
	"countryProfiles.*.adequacy":
		"Id of the adequacy decision on the country, in the file or built in: ad.jp.",
	"countryProfiles.*.statutes.*.id":
		"Begins with the country: tw.surveillance-act.",
	"countryProfiles.*.statutes.*.cite":
		"Name and section as cited, not translated.",
	"countryProfiles.*.statutes.*.says": "What the law says, in your own words.",
	"countryProfiles.*.statutes.*.powers":
		"What it lets authorities do. Empty where it gives no access.",
	"countryProfiles.*.statutes.*.source":
		"Where this fact is from, if not from the sources of the profile.",
	"countryProfiles.*.statutes.*.confidence":
		"P read in the original, Q in a decision that cites it, S in a secondary source, D paragraph number derived, G general knowledge.",
	"countryProfiles.*.guarantees":
		"The four European Essential Guarantees: what the source named found. Never your own word for safe or unsafe.",
	"countryProfiles.*.watch.*.due":
		"Day, month or year. When it comes, the profile has to be looked at again.",
	"countryProfiles.*.official":
		"Where to look again: names, not sources that were read.",
	"countryProfiles.*.checked":
		"Day on which somebody last looked. Never a day to come.",
	"countryProfiles.*.nextCheck":
		"Earlier than the policy asks for, if you like; later counts for nothing.",
	"countryProfiles.*.researchPerCase":
		"True: only a start. Each case needs research and a second reader.",
	"countryProfiles.*.signedBy":
		"Until two people have signed, the profile is a draft: every assessment that rests on it needs a second reader.",
	"adequacyDecisions.*.endedOn":
		"Day from which it was suspended, repealed or annulled.",
};

function nodeAt(schema: Node, way: string): Node {
	return way
		.split(".")
		.filter(Boolean)
		.reduce<Node>((node, name) => {
			const next =
				name === "*"
					? node.items
					: (node.properties as Record<string, unknown> | undefined)?.[name];
			if (typeof next !== "object" || next === null)
				throw new Error(`${way}: no ${name} in the schema`);
			return next as Node;
		}, schema);
}

/** docs/knowledge.schema.json: the schema that the program itself reads a knowledge file by, as JSON Schema. */
export function schemaFile(): string {
	const schema = z.toJSONSchema(KnowledgeFile, { io: "input" }) as Node;
	schema.title = "TIA knowledge file";
	for (const [way, description] of Object.entries(says))
		nodeAt(schema, way).description = description;
	return `${JSON.stringify(schema, null, "\t")}\n`;
}
