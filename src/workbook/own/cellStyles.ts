import type { StyleName } from "./plan.ts";

/** What a cell looks like, in the terms that the writer takes. */
interface CellStyle {
	font?: {
		name?: string;
		family?: number;
		size?: number;
		bold?: boolean;
		italic?: boolean;
		color?: { argb: string };
	};
	fill?: Fill;
	border?: Partial<Record<"top" | "left" | "bottom" | "right", Edge>>;
	alignment?: {
		horizontal?: "left" | "center";
		vertical?: "top" | "middle";
		wrapText?: boolean;
	};
	numFmt?: string;
	protection?: { locked: boolean };
}
interface Fill {
	type: "pattern";
	pattern: "solid";
	fgColor?: { argb: string };
	bgColor?: { argb: string };
}
interface Edge {
	style: "thin" | "medium";
	color: { argb: string };
}

/** The look of the workbook: dark text on white or pale fills (contrast at least 7:1). */
const ink = "FF1B2733";
const faint = "FF44505C";
const line = "FFB4BEC8";

const fill = (colour: string): Fill => ({
	type: "pattern",
	pattern: "solid",
	fgColor: { argb: `FF${colour}` },
});
const edge = { style: "thin", color: { argb: line } } as const;
const box: NonNullable<CellStyle["border"]> = {
	top: edge,
	left: edge,
	bottom: edge,
	right: edge,
};
const font = (
	options: NonNullable<CellStyle["font"]> = {},
): NonNullable<CellStyle["font"]> => ({
	name: "Calibri",
	family: 2,
	size: 10,
	color: { argb: ink },
	...options,
});
const wrapped = { wrapText: true, vertical: "top" } as const;
const middle = { wrapText: true, vertical: "middle" } as const;
const white = { argb: "FFFFFFFF" };
const open = { locked: false };
/** The format "Text": what somebody types stays as typed (leading zeros, "1e5", "=1+1"). */
const asTyped = "@";

const heading = (colour: string): CellStyle => ({
	font: font({ bold: true, color: white }),
	fill: fill(colour),
	alignment: middle,
	border: box,
});
const answer: CellStyle = {
	font: font(),
	alignment: wrapped,
	border: box,
	numFmt: asTyped,
	protection: open,
};
const computed: CellStyle = {
	font: font(),
	fill: fill("EEF1F4"),
	alignment: wrapped,
	border: box,
};
/** What the law says; not live, so no conditional format. */
const outcome = (back: string, front: string): CellStyle => ({
	...computed,
	fill: fill(back),
	font: font({ bold: true, color: { argb: `FF${front}` } }),
});

export const cellStyles: Record<StyleName, CellStyle> = {
	plain: { font: font(), alignment: wrapped },
	title: { font: font({ bold: true, size: 16 }), alignment: middle },
	subtitle: {
		font: font({ size: 11, color: { argb: faint } }),
		alignment: wrapped,
	},
	section: {
		font: font({ bold: true, size: 12 }),
		alignment: { vertical: "middle" },
		border: { bottom: { style: "medium", color: { argb: "FF1F4E79" } } },
	},
	note: {
		font: font({ italic: true, color: { argb: faint } }),
		alignment: wrapped,
	},
	noteLine: {
		font: font({ italic: true, color: { argb: faint } }),
		alignment: { vertical: "top" },
	},
	heading: heading("1F4E79"),
	ownHeading: heading("3B5B45"),
	carriedHeading: heading("5B4A6B"),
	label: {
		font: font({ bold: true }),
		fill: fill("EEF1F4"),
		alignment: wrapped,
		border: box,
	},
	answer,
	answerTitle: { ...answer, font: font({ bold: true, size: 12 }) },
	answerDate: {
		...answer,
		numFmt: "yyyy-mm-dd",
		alignment: { ...wrapped, horizontal: "left" },
	},
	answerNumber: { ...answer, numFmt: "General" },
	carriedText: { ...answer, fill: fill("F6F3F9") },
	machine: {
		...answer,
		font: font({ size: 8, color: { argb: faint } }),
		alignment: { vertical: "top" },
	},
	computed,
	computedStrong: { ...computed, font: font({ bold: true }) },
	count: {
		...computed,
		font: font({ bold: true, size: 11 }),
		alignment: { horizontal: "center", vertical: "middle" },
	},
	technical: { font: font({ size: 8, color: { argb: faint } }) },
	verdictGood: outcome("DDF0E0", "14532D"),
	verdictFair: outcome("FFF1CC", "5F3B00"),
	verdictBad: outcome("F9D9D6", "7A1712"),
	open: { font: font(), alignment: wrapped, protection: open },
};

/** Conditional formats; the cell's words say the same, so colour is never alone. */
export const highlightStyles = {
	good: { fill: solid("DDF0E0"), font: { color: { argb: "FF14532D" } } },
	fair: { fill: solid("FFF1CC"), font: { color: { argb: "FF5F3B00" } } },
	bad: {
		fill: solid("F9D9D6"),
		font: { color: { argb: "FF7A1712" }, bold: true },
	},
};

/** In a conditional format the background is what fills (ECMA-376 18.8.14, dxf). */
function solid(colour: string): Fill {
	return {
		type: "pattern",
		pattern: "solid",
		bgColor: { argb: `FF${colour}` },
	};
}
