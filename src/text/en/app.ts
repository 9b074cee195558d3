import { ui } from "./ui.ts";

export const app = { ui };
