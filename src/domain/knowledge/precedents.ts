import { Precedent } from "./precedent.ts";

const imy = (name: string, number: string) => ({
	authority: "IMY",
	case: `${name}, DI-2020-${number}`,
	on: "2023-06-30",
});
const tele2 = imy("Tele2", "11373");
const takeaway = {
	authority: "AP (NL)",
	case: "Takeaway, z2022-04011",
	on: "2024-08-20",
};
const checked = "2026-11-22";

const encryption = [
	"tech.uc1.encrypted-backup",
	"tech.uc3.transit-encryption",
	"tech.encryption-in-use-case",
];

/** What authorities and courts have said of measures that are often claimed; shown where one is claimed. */
export const precedents: readonly Precedent[] = [
	{
		id: "prec.notice-and-reports",
		view: "against",
		decisions: [tele2],
		confidence: "Q",
		checked,
		claim: {
			catalogues: [
				"contract.notify-data-subject",
				"contract.challenge",
				"contract.transparency-annex",
				"org.transparency-report",
				"org.transfer-governance",
			],
			words: [
				"transparency report",
				"transparensrapport",
				"insynsrapport",
				"request policy",
				"careful review",
				"noggrann prövning",
			],
		},
	},
	{
		id: "prec.encryption-importer-keys",
		view: "against",
		decisions: [
			{ authority: "CNIL (FR)", case: "Google Analytics, 2022" },
			{
				authority: "Garante (IT)",
				case: "Caffeina / Google Analytics, 9782890",
				on: "2022-06-09",
			},
			{
				authority: "Datatilsynet (DK)",
				case: "Helsingør, 2020-431-0061",
				on: "2022-07-14",
			},
			tele2,
			takeaway,
		],
		confidence: "Q",
		checked,
		claim: {
			catalogues: encryption,
			words: [
				"encryption at rest",
				"encrypted at rest",
				"encryption in transit",
				"encrypted in transit",
				"krypterad lagring",
				"kryptering i vila",
				"krypteras i vila",
				"kryptering under överföring",
				"krypteras under överföring",
			],
			keys: "importer",
		},
	},
	{
		id: "prec.ip-truncation",
		view: "against",
		decisions: [tele2, takeaway],
		confidence: "Q",
		checked,
		claim: {
			techniques: ["tq.ip-truncation"],
			words: ["truncat", "trunker", "avkortad ip", "avkorta ip", "förkorta ip"],
		},
	},
	{
		id: "prec.proxy-and-hash",
		view: "mitigating",
		decisions: [
			tele2,
			imy("CDON", "11397"),
			imy("Coop", "11368"),
			imy("Dagens Industri", "11370"),
		],
		confidence: "Q",
		checked,
		claim: {
			techniques: ["tq.hash", "tq.proxy"],
			words: [
				"hash",
				"proxy",
				"ip mask",
				"ip-mask",
				"mask ip",
				"maskera ip",
				"maskerad ip",
				"maskering av ip",
			],
		},
	},
	{
		id: "prec.encryption-eu-entity",
		view: "accepted",
		decisions: [
			{
				authority: "Council of State (BE)",
				case: "251.378",
				on: "2021-08-19",
			},
		],
		confidence: "S",
		checked,
		claim: {
			catalogues: encryption,
			keys: "exporter",
			parentOutside: true,
		},
	},
	{
		id: "prec.clauses-encryption-minimum",
		view: "accepted",
		decisions: [
			{
				authority: "OLG München (DE)",
				case: "21 U 3882/25 e",
				on: "2026-05-11",
			},
		],
		confidence: "S",
		checked,
		claim: {
			catalogues: encryption,
			beside: ["org.data-minimisation", "org.transparency-report"],
			underClauses: true,
		},
	},
].map((entry) => Precedent.parse(entry));
