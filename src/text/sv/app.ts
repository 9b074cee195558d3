import type { app as shape } from "../en/app.ts";

export const app: typeof shape = {};
