import type { law as shape } from "../en/law.ts";

export const law: typeof shape = {};
