import type { screens as shape } from "../en/screens.ts";
import * as pages from "./screens/pages.ts";
import { paste } from "./screens/paste.ts";
import { proposals } from "./screens/proposals.ts";
import { rows } from "./screens/rows.ts";
import { shared } from "./screens/shared.ts";
import * as steps from "./screens/steps.ts";
import { table } from "./screens/table.ts";

export const screens: typeof shape = {
	...shared,
	...steps,
	...pages,
	paste,
	proposals,
	rows,
	table,
};
