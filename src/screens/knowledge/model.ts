import type {
	MadeBy,
	ReplaceableEntry,
} from "../../domain/knowledge/houseEntry.ts";
import type { Knowledge } from "../../domain/knowledge/knowledge.ts";
import type { KnowledgeRefusal } from "../../domain/knowledge/knowledgeFile.ts";
import type { PreviewedEntry } from "../../domain/knowledge/preview.ts";
import type { Text } from "../../text/en.ts";
import type { Language } from "../../text/languages.ts";

/** An assessment in this browser, as a link shows it. */
export interface Touched {
	id: string;
	title: string;
}

/** What a file holds, or why it is turned away as a whole. */
export type FileLooked =
	| {
			ok: true;
			name: string;
			madeBy: MadeBy;
			madeOn: string;
			note?: string;
			entries: PreviewedEntry[];
	  }
	| {
			ok: false;
			name: string;
			refusal: Omit<KnowledgeRefusal, "code"> & {
				code: KnowledgeRefusal["code"] | "not-json";
			};
	  };

/** What the page asks of the rest of the program. What fails rejects with an Error whose message is a sentence. */
export interface KnowledgeActions {
	look: (file: File) => Promise<FileLooked>;
	accept: (entries: readonly PreviewedEntry[], by: string) => Promise<void>;
	/** Hands the entries to the browser as a file; returns its name. */
	save: (entries: readonly ReplaceableEntry[], by: MadeBy) => string;
	/** Hands the JSON Schema of the file to the browser; returns its name. */
	saveSchema: () => Promise<string>;
	takeOut: (key: string) => Promise<void>;
}

export interface KnowledgeProps {
	text: Text;
	language: Language;
	/** ISO date. */
	today: string;
	knowledge: Knowledge;
	/** Assessments in this browser by the key of the entries they rest on; absent while they are being read. */
	touched: ReadonlyMap<string, readonly Touched[]> | undefined;
	/** Who works here, as far as it is known. */
	me: string | undefined;
	actions: KnowledgeActions;
	/** The key of the entry that one was sent to. */
	at?: string | undefined;
}
