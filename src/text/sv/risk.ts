import type { risk as shape } from "../en/risk.ts";

export const risk: typeof shape = {};
