import { isCoreProperty } from "./coreProperties.ts";
import type { Parts } from "./parts.ts";
import type { FindingList } from "./readingState.ts";
import { Refused } from "./refused.ts";
import type { XmlScanner } from "./xml.ts";
import { decodeXstring } from "./xmlText.ts";

/** Properties that programs keep for themselves: labels of sensitivity by their ids, content types, marks of servers. */
const ofPrograms =
	/^(?:_(?:dlc_|NewReview|AdHoc|Email|Author|PreviousAdHoc|Reviewing|ShortcutUrl|MarkAsFinal)|MSIP_Label_|ContentTypeId$|MediaServiceImageTags$|TaxCatchAll|xd_|ICV$|KSOProductBuildVer|WorkbookGuid$|ProgId$)/i;
const isMark =
	/^(?:\{?[\dA-F]{8}-(?:[\dA-F]{4}-){3}[\dA-F]{12}\}?|0x[\dA-F]+|true|false)$/i;

/**
 * What people typed beside the core properties: custom properties by their names (ECMA-376 part 1, 22.3), manager and
 * company (22.2). What programs keep there for themselves is told by name, once.
 */
export function readOtherProperties(
	parts: Parts,
	findings: FindingList,
): Record<string, string> {
	const properties = new Map<string, string>();
	const marks: string[] = [];
	for (const { type, target, external } of parts.relationships("")) {
		const isCustom = type === "custom-properties";
		if (external || !(isCustom || type === "extended-properties")) continue;
		const part = parts.locate("", target);
		if (part === undefined) continue;
		try {
			const xml = parts.scan(part);
			xml.root("Properties");
			while (xml.nextChild(1)) {
				const [name, text] = isCustom
					? customProperty(xml)
					: typedProperty(xml);
				if (name === "" || text === "") continue;
				if (isCustom && (ofPrograms.test(name) || isMark.test(text)))
					marks.push(name);
				else
					properties.set(
						isCustom && isCoreProperty(name) ? `${name} (2)` : name,
						text,
					);
			}
			xml.finish();
		} catch (error) {
			if (!(error instanceof Refused) || error.refusal.code === "xml-entity")
				throw error;
			findings.add("part-unreadable", "error", {}, target);
		}
	}
	if (marks.length > 0)
		findings.add("property-not-read", "note", {}, marks.join(", "));
	// Entries of a map, so that a name such as __proto__ is a name like any other.
	return Object.fromEntries(properties);
}

function customProperty(xml: XmlScanner): [name: string, text: string] {
	const name = decodeXstring(xml.attribute("name") ?? "").trim();
	const texts: string[] = [];
	const depth = xml.depth;
	while (xml.nextChild(depth)) {
		const within = xml.depth;
		// A list of values holds elements; any other value is a text.
		if (xml.name.endsWith("vector"))
			while (xml.nextChild(within)) texts.push(decodeXstring(xml.text()));
		else texts.push(decodeXstring(xml.text()));
	}
	return [name, texts.join("; ").trim()];
}

const typedProperty = (xml: XmlScanner): [name: string, text: string] =>
	xml.is("Manager") || xml.is("Company")
		? [xml.name.toLowerCase(), xml.text().trim()]
		: ["", ""];
