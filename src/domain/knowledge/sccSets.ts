import type { Provenance } from "./provenance.ts";

/** A set of standard contractual clauses of the Commission. */
export interface SccSet {
	id: string;
	adopted: string;
	/** First day without effect, for a repealed set. */
	withoutEffectFrom?: string;
	/** False for the clauses of Art. 28(7), which are no tool for transfers. */
	isTransferTool: boolean;
	provenance: Provenance;
}

const structureRead: Provenance = {
	source: "Implementing Decision (EU) 2021/914 and its recitals",
	checked: "2026-10-09",
	confidence: "S",
};
/** New contracts under the old sets were barred from 27 September 2021; the last lost effect with 27 December 2022. */
const repealed = {
	withoutEffectFrom: "2022-12-27",
	isTransferTool: true,
	provenance: structureRead,
} as const;

export const sccSets: readonly SccSet[] = [
	{
		id: "2021/914",
		adopted: "2021-06-04",
		isTransferTool: true,
		provenance: structureRead,
	},
	{ id: "2010/87", adopted: "2010-02-05", ...repealed },
	{ id: "2004/915", adopted: "2004-12-27", ...repealed },
	{ id: "2001/497", adopted: "2001-06-15", ...repealed },
	{
		id: "2021/915",
		adopted: "2021-06-04",
		isTransferTool: false,
		provenance: structureRead,
	},
];
