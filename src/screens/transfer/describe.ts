import { whole } from "../../domain/layers/layer.ts";
import { isCollection, own, type Path, parsePath } from "../../domain/path.ts";
import type { Text } from "../../text/en.ts";
import { type Naming, rowName } from "../fields/names.ts";
import { fieldLabel } from "../fields/words.ts";
import { questionText } from "./questionText.ts";
import { splitQuestion } from "./splitQuestion.ts";

/** Which question a path, as text, stands for, and which row it is about. */
export interface Described {
	question: string;
	about?: string;
	/** Where it is asked beside another answer, as a reason is: that question, and the word for this part of it. */
	of?: string;
	part?: string;
}

/** Words for a path, as text. A path that no assessment has is shown as it is. */
export function describePath(naming: Naming, path: string): Described {
	const { text, assessment } = naming;
	const parts = parsePath(path);
	const [collection = "", id, field] = parts;
	const words = text.screens.wanted;
	if (isCollection(collection) && id === undefined)
		return { question: words.row(collection) };
	if (isCollection(collection) && field === undefined)
		return {
			question: words.row(collection),
			about: rowName(naming, collection, id ?? ""),
		};
	if (collection === "questions") {
		const [owner = "", key = ""] = splitQuestion(id ?? "");
		const asked = questionText(text, key);
		const about = ownerName(naming, owner);
		if (field === "answer") return { question: asked, about };
		const part = fieldLabel(text, ["questions", id ?? "", field ?? ""]);
		return { question: `${asked} (${part})`, about, of: asked, part };
	}
	if (collection === "unknowns") {
		const marked = own(assessment.unknowns, id ?? "") as
			| { path?: string }
			| undefined;
		const label = fieldLabel(text, parts);
		return marked?.path === undefined || marked.path.startsWith("unknowns/")
			? { question: label }
			: { question: label, about: describePath(naming, marked.path).question };
	}
	try {
		const asked = questionOf(text, parts);
		return isCollection(collection) && id !== undefined
			? { ...asked, about: rowName(naming, collection, id) }
			: asked;
	} catch {
		return { question: path };
	}
}

/** The label of a field; a bare "Reason" says which answer it is the reason for. */
function questionOf(text: Text, path: Path): Described {
	const label = fieldLabel(text, path);
	if (label !== text.fields.transfers.personalDataReason)
		return { question: label };
	const field = path.at(-1) ?? "";
	const answer =
		field === "equivalenceReason"
			? "essentiallyEquivalent"
			: field.replace(/Reason$/, "");
	const of = fieldLabel(text, [...path.slice(0, -1), answer]);
	return { question: `${label}: ${of}`, of, part: label };
}

/** The row that a question of a catalogue is about. */
function ownerName(naming: Naming, owner: string): string {
	const collection = (
		["measures", "findings", "transfers", "categories"] as const
	).find((name) => Object.hasOwn(naming.assessment[name], owner));
	if (owner === whole) return naming.text.layers.whole;
	return collection ? rowName(naming, collection, owner) : owner;
}
