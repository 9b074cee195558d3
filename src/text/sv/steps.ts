import type { steps as shape } from "../en/steps.ts";

export const steps: typeof shape = {};
