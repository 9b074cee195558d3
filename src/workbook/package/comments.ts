import { readRichText } from "./richText.ts";
import type { XmlScanner } from "./xml.ts";
import { decodeXstring } from "./xmlText.ts";

export interface Comment {
	/** The cell as written in the file. */
	at: string;
	text: string;
	/** As the file names them; absent where it names nobody. */
	by?: string;
	/** Of a threaded comment: when it was written, and the id of the person who wrote it. */
	written?: string;
	person?: string;
	/** A note that Excel puts beside a threaded comment, for programs that cannot read threads. */
	standsInForThread?: true;
}

/** Notes of the kind that every Excel knows (ECMA-376 part 1, 18.7). */
export function readComments(xml: XmlScanner): Comment[] {
	const authors: string[] = [];
	const comments: Comment[] = [];
	xml.root("comments");
	while (xml.nextChild(1)) {
		if (xml.is("authors")) {
			while (xml.nextChild(2)) if (xml.is("author")) authors.push(xml.text());
		} else if (xml.is("commentList")) {
			while (xml.nextChild(2)) {
				if (!xml.is("comment")) continue;
				const author = authors[Number(xml.attribute("authorId"))] ?? "";
				const comment: Comment = { at: xml.attribute("ref") ?? "", text: "" };
				// [MS-XLSX] 2.1.27: the stand-in's author is "tc=" and the thread's id.
				if (author.startsWith("tc={")) comment.standsInForThread = true;
				// Some programs write this word for want of a name.
				else if (!["", "Author"].includes(author.trim()))
					comment.by = author.trim();
				while (xml.nextChild(3))
					if (xml.is("text")) comment.text += readRichText(xml);
				comments.push(comment);
			}
		}
	}
	xml.finish();
	return comments;
}

/** Threaded comments ([MS-XLSX] 2.6.205) with their answers, oldest first. */
export function readThreadedComments(xml: XmlScanner): Comment[] {
	const comments: Comment[] = [];
	xml.root("ThreadedComments");
	while (xml.nextChild(1)) {
		if (!xml.is("threadedComment")) continue;
		const comment: Comment = {
			at: xml.attribute("ref") ?? "",
			written: xml.attribute("dT") ?? "",
			person: xml.attribute("personId") ?? "",
			text: "",
		};
		while (xml.nextChild(2))
			if (xml.is("text")) comment.text += decodeXstring(xml.text());
		comments.push(comment);
	}
	xml.finish();
	return comments.sort((a, b) => compare(a.written ?? "", b.written ?? ""));
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
