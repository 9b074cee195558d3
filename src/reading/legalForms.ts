import { phraseTable } from "./phrases.ts";

/**
 * Legal forms that end a company's name, with the country whose law knows the form; none where several do
 * (GmbH is German, Austrian and Swiss).
 */
export const legalForms = phraseTable<string | undefined>(
	[
		["SE", "AB, Aktiebolag, HB, KB"],
		["FI", "Oyj, Oy"],
		["DK", "A S, ApS, A/S"],
		["NL", "B V, BV, N V"],
		["IT", "S p A, SpA, S r l"],
		["US", "Inc, Incorporated, Corp, LLC, L L C"],
		[
			undefined,
			"Ltd, Limited, Corporation, PLC, plc, GmbH, AG, SE, KG, AS, ASA, SA, S A, SAS, S A S, SARL, Sarl, S à r l, S a r l, UC, Co, Pty",
		],
	],
	{ exact: true },
);
