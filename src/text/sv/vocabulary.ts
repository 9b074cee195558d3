import type { vocabulary as shape } from "../en/vocabulary.ts";

export const vocabulary: typeof shape = {};
