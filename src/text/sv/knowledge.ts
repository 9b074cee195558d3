import type { knowledge as shape } from "../en/knowledge.ts";

export const knowledge: typeof shape = {};
