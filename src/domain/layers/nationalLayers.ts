import type { NationalLayer } from "./layer.ts";
import { sweden } from "./sweden/layer.ts";

/** The countries whose own law the program asks about. One more is a folder, its words, and a line here. */
export const nationalLayers: readonly NationalLayer[] = [sweden];
