import type { workbook as shape } from "../en/workbook.ts";

export const workbook: typeof shape = {};
