import type { findings as shape } from "../en/findings.ts";

export const findings: typeof shape = {};
