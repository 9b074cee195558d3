import type { Store } from "../../storage/contract.ts";
import type { Text } from "../../text/en.ts";
import type { Language } from "../../text/languages.ts";
import type { Sessions } from "../sessions.ts";
import type { ImportController } from "./useImport.ts";

/** What a file on its way in is shown with. */
export interface ImportPageProps {
	store: Store;
	sessions: Sessions;
	importing: ImportController;
	/** The assessment that was open before the file came. */
	openId: string | undefined;
	text: Text;
	language: Language;
	onChoose: (file: File) => void;
}
