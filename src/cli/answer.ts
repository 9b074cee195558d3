import type { Knowledge } from "../domain/knowledge/knowledge.ts";
import type { Text } from "../text/en.ts";
import type { Language } from "../text/languages.ts";
import type { RefusalCode } from "../workbook/finding.ts";
import type { Options } from "./options.ts";

/** Reasons of the command beside those of the workbook reader. */
export type RefusedCode =
	| RefusalCode
	| "file-not-found"
	| "file-unreadable"
	| "is-a-folder"
	| "not-json"
	| "not-an-assessment"
	| "newer-format"
	| "damaged"
	| "other-assessment"
	| "cannot-write";

/** Why a file was turned away, as --json prints it. */
interface RefusedFile {
	code: RefusedCode;
	/** The sentence for a person. */
	reason: string;
	found?: string;
	/** The path in the document where something stands that does not belong there. */
	at?: string;
}

/** What a command made of one file. */
export type Answer =
	| {
			/** 0: nothing is missing; 1: something is, or it is worse than asked. */
			exit: 0 | 1;
			/** What --json prints. */
			json: Record<string, unknown>;
			/** What is printed without it. */
			lines: string[];
	  }
	/** 3: the file was turned away; 2: the answer could not be written where --out says. */
	| { exit: 2 | 3; refusal: RefusedFile };
export type Refused = Extract<Answer, { refusal: RefusedFile }>;

/** What a command is given for all files. */
export interface Setting {
	options: Options;
	text: Text;
	language: Language;
	/** What is known of the law. */
	knowledge: Knowledge;
}

/** What a command is given beside the file. */
export interface Context extends Setting {
	/** Where the answer about this file goes, when --out was given. */
	out?: string;
}

export type Command = (file: string, context: Context) => Promise<Answer>;
