import type { cli as shape } from "../en/cli.ts";

export const cli: typeof shape = {};
