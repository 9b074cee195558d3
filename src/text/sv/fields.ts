import type { fields as shape } from "../en/fields.ts";

export const fields: typeof shape = {};
