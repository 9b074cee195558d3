import type { Tone } from "../../ui/Badge.tsx";

/** An assessment in this browser, as the list shows it. */
export interface RegisterRow {
	id: string;
	title: string;
	/** Service and vendor, or what else tells it from others. */
	about?: string;
	/** In words: when it was last saved. */
	saved: string;
	/** How far it has come and what the law says; absent while that is being worked out. */
	progress?: {
		outcome: string;
		tone: Tone;
		/** Said of an outcome that answers may still change. */
		open?: string;
		says: string;
		note: string;
	};
}

/** A finished assessment that comes with the program. */
export interface ExampleRow {
	name: string;
	title: string;
	says: string;
}

/** What can be done from the start page. Each resolves when it is done, and rejects with an Error that says why in words when it is not. */
export interface RegisterActions {
	create: () => Promise<void>;
	copy: (id: string) => Promise<void>;
	rename: (id: string, title: string) => Promise<void>;
	remove: (id: string) => Promise<void>;
	download: (id: string) => Promise<void>;
	choose: (file: File) => void;
	openExample: (name: string) => Promise<void>;
	downloadExample: (name: string) => Promise<void>;
}
