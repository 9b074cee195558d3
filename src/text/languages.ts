import { en, type Text } from "./en.ts";
import { sv } from "./sv.ts";

/** One more language is one file plus one line here; src/app/languages.ts then asks for the line that fetches it. */
export const languages = { sv, en } as const satisfies Record<string, Text>;
export type Language = keyof typeof languages;
export const languageNames = Object.keys(languages) as Language[];
