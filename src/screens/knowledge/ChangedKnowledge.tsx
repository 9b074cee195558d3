import { factsOf } from "../../domain/knowledge/entryFacts.ts";
import { keyOf } from "../../domain/knowledge/houseEntry.ts";
import { replaceableEntries } from "../../domain/knowledge/preview.ts";
import { entryNameByKey } from "../../text/entryName.ts";
import type { ChangedFact } from "../../workflow/basis.ts";
import type { ScreenProps } from "../props.ts";
import { hrefOfEntry } from "./KnowledgeLink.tsx";
import { factLabel, factValue } from "./words.ts";

/** A legal fact that says something else than when a step was confirmed with it; the path is knowledge/<entry>/<fact>. */
export function ChangedKnowledge({
	fact: { path, was, now },
	...props
}: ScreenProps & { fact: ChangedFact }) {
	const { knowledge, text, language } = props;
	const words = text.screens.door;
	const [, key = "", fact = ""] = path.split("/");
	const entry = replaceableEntries(knowledge).find(
		(each) => keyOf(each) === key,
	);
	const cite = entry && factsOf(entry)[fact.replace(/:powers$/, "")];
	const label = factLabel(
		props,
		fact,
		typeof cite === "string" ? cite : undefined,
	);
	return (
		<li>
			<a href={hrefOfEntry(key)}>
				{text.knowledge.page.title}:{" "}
				{entryNameByKey(key, knowledge.adequacyDecisions, language)} – {label}
			</a>
			<br />
			{words.was} <em>{factValue(props, fact, was)}</em>, {words.now}{" "}
			<em>{factValue(props, fact, now)}</em>
		</li>
	);
}
