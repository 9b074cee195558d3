import { createContext, useContext } from "react";
import type { Text } from "../text/en.ts";

/** The few words that components say by themselves: "Close", "Help", "Remove the answer". */
export type UiText = Text["app"]["ui"];

const UiTextContext = createContext<UiText | undefined>(undefined);
export const UiTextProvider = UiTextContext.Provider;

export function useUiText(): UiText {
	const text = useContext(UiTextContext);
	if (!text) throw new Error("UiTextProvider is missing above this component");
	return text;
}
