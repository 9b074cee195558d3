import { cruise, type IForbiddenRuleType } from "dependency-cruiser";
import { expect, test } from "vitest";

/** Who may import whom (docs/architecture.md): folder → what it may import beside itself. */
const rooms: Record<string, string[]> = {
	"src/domain/": ["zod/mini"],
	"src/reading/": ["src/domain/"],
	"src/text/": ["src/domain/"],
	"src/workflow/": ["src/domain/", "xstate"],
	"src/workbook/": [
		"src/domain/",
		"src/text/",
		"zod/mini",
		"exceljs",
		"fflate",
	],
	"src/storage/": ["src/domain/", "dexie"],
	"src/ui/": ["src/text/", "react", "react-dom", "@tanstack/"],
	"src/screens/": [
		"src/domain/",
		"src/reading/",
		"src/text/",
		"src/workflow/",
		"src/ui/",
		"react",
		"react-dom",
		"@tanstack/",
	],
	"src/cli/": [
		"src/domain/",
		"src/reading/",
		"src/workbook/",
		"src/text/",
		"node:",
	],
};

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const packaged = (name: string) => `(^|node_modules/)${literally(name)}`;
const allowed = (name: string) =>
	name.startsWith("src/")
		? `^${literally(name)}`
		: name === "node:"
			? "^(node:|fs|path|url|crypto|os|process|util|stream|buffer)"
			: packaged(name);

const forbidden: IForbiddenRuleType[] = [
	...Object.entries(rooms).map(([room, friends]) => ({
		name: `${room} keeps to its friends`,
		severity: "error" as const,
		from: { path: `^${literally(room)}` },
		to: { pathNot: [`^${literally(room)}`, ...friends.map(allowed)] },
	})),
	{
		name: "law comes before arithmetic",
		severity: "error",
		from: { path: "^src/domain/law/" },
		to: { path: "^src/domain/risk/" },
	},
	{
		name: "a country's own law is known to the list of countries only",
		severity: "error",
		from: {
			path: "^src/",
			pathNot: "^src/(domain/layers/[^/]+/|domain/layers/nationalLayers\\.ts$)",
		},
		to: { path: "^src/domain/layers/[^/]+/" },
	},
	{
		name: "a country's folder knows no other country's",
		severity: "error",
		from: { path: "^src/domain/layers/([^/]+)/" },
		to: {
			path: "^src/domain/layers/[^/]+/",
			pathNot: "^src/domain/layers/$1/",
		},
	},
	{
		name: "a country's words are known to the list of countries only",
		severity: "error",
		from: { path: "^src/", pathNot: "^src/text/[a-z]+/layers(\\.ts$|/)" },
		to: { path: "^src/text/[^/]+/layers/" },
	},
	{
		name: "the statistical annex is wired to no verdict, guard, step or band",
		severity: "error",
		from: {
			path: "^src/(domain/(law|layers|requirements|risk|review)|workflow/)",
		},
		to: { path: "^src/domain/annex/" },
	},
	{
		name: "help with priorities feeds no verdict, guard, step or band",
		severity: "error",
		from: {
			path: "^src/(domain/(law|layers|requirements|risk|annex|review)|workflow/)",
		},
		to: { path: "^src/domain/indicators/" },
	},
	{
		name: "text knows types only",
		severity: "error",
		from: { path: "^src/text/" },
		to: { path: "^src/domain/", dependencyTypesNot: ["type-only"] },
	},
	{
		name: "exceljs stands in one file",
		severity: "error",
		from: { path: "^src/", pathNot: "^src/workbook/own/writeSheets\\.ts$" },
		to: { path: packaged("exceljs") },
	},
	{
		name: "the zip library stands in the files that pack and unpack",
		severity: "error",
		from: {
			path: "^src/",
			pathNot: "^src/workbook/(package/parts|own/pack)\\.ts$",
		},
		to: { path: packaged("fflate") },
	},
	{
		name: "dexie stands in one file",
		severity: "error",
		from: { path: "^src/", pathNot: "^src/storage/dexie\\.ts$" },
		to: { path: packaged("dexie") },
	},
	{
		name: "nobody goes in a circle",
		severity: "error",
		from: { path: "^src/" },
		to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
	},
	{
		name: "only app knows everything",
		severity: "error",
		from: { path: "^src/", pathNot: "^src/app/" },
		to: { path: "^src/app/" },
	},
];

test("each room imports only what it may", async () => {
	const { output } = await cruise(["src"], {
		ruleSet: { forbidden },
		validate: true,
		tsPreCompilationDeps: true,
		doNotFollow: { path: "node_modules" },
		tsConfig: { fileName: "tsconfig.json" },
		enhancedResolveOptions: {
			exportsFields: ["exports"],
			conditionNames: ["import", "types", "default"],
		},
	});
	if (typeof output === "string") throw new Error(output);
	// A cruise that sees nothing would pass every rule.
	expect(output.summary.totalCruised).toBeGreaterThan(100);
	expect(
		output.summary.violations.map(
			({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
		),
	).toEqual([]);
}, 120_000);
