import type { app as shape } from "../en/app.ts";
import { ui } from "./ui.ts";

export const app: typeof shape = { ui };
