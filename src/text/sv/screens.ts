import type { screens as shape } from "../en/screens.ts";
import { rows } from "./screens/rows.ts";
import { shared } from "./screens/shared.ts";
import { table } from "./screens/table.ts";

export const screens: typeof shape = { ...shared, rows, table };
