import { phraseTable } from "../phrases.ts";

/** Regions of clouds by the country of their data centres, from the providers' own lists (checked 2026-11-22). */
export const cloudRegions = phraseTable<string>([
	// Amazon Web Services
	["SE", "eu north 1"],
	["DE", "eu central 1"],
	["IE", "eu west 1"],
	["GB", "eu west 2"],
	["FR", "eu west 3"],
	["IT", "eu south 1"],
	["ES", "eu south 2"],
	["CH", "eu central 2"],
	["US", "us east 1, us east 2, us west 1, us west 2"],
	["CA", "ca central 1, ca west 1"],
	["IN", "ap south 1, ap south 2"],
	["SG", "ap southeast 1"],
	["AU", "ap southeast 2, ap southeast 4"],
	["JP", "ap northeast 1, ap northeast 3"],
	["KR", "ap northeast 2"],
	["BR", "sa east 1"],
	// Google Cloud
	["FI", "europe north1"],
	["SE", "europe north2"],
	["BE", "europe west1"],
	["GB", "europe west2"],
	["DE", "europe west3, europe west10"],
	["NL", "europe west4"],
	["CH", "europe west6"],
	["IT", "europe west8, europe west12"],
	["FR", "europe west9"],
	["PL", "europe central2"],
	["ES", "europe southwest1"],
	[
		"US",
		"us central1, us east1, us east4, us east5, us west1, us west2, us west3, us west4",
	],
	// Microsoft Azure, names that no other place has
	["SE", "sweden central, sweden south, swedencentral"],
	["DE", "germany west central, germany north, germanywestcentral"],
	["NO", "norway east, norway west, norwayeast"],
	["FR", "france central, france south, francecentral"],
	["CH", "switzerland north, switzerland west, switzerlandnorth"],
	["GB", "uk south, uk west, uksouth, ukwest"],
	["PL", "poland central"],
	["IT", "italy north"],
	["ES", "spain central"],
	["NL", "westeurope"],
	["IE", "northeurope"],
]);

/** Names that are regions of Azure only where Azure is spoken of; else they are parts of the world. */
export const azureRegions = phraseTable<string>([
	["NL", "west europe"],
	["IE", "north europe"],
	[
		"US",
		"east us, east us 2, west us, west us 2, west us 3, central us, north central us, south central us",
	],
]);

/** Places that name no country: where the data are is still open. */
export const vaguePlaces = phraseTable<string>([
	[
		"vague",
		`EU, EU EES, EES, EU EEA, EEA, European Union, Europeiska unionen, European Economic Area, Europe, Europa, EU region, EU regionen, EU länder,
		Norden, Nordics, Nordic countries, Scandinavia, Skandinavien, Asia, Asien, North America, Nordamerika, APAC, EMEA,
		tredjeland, third country, third countries, worldwide, globally, globalt, hela världen`,
	],
]);
/** After these, or before a hyphen or a genitive, "EU" is no place: "EU-kommissionen", "EU SCC", "the EU's". */
export const notPlaceAfter = new Set(
	"commission kommissionen domstolen court gdpr scc sccs standard model us dpf regulation directive law laws citizens citizen representative medborgare rätt rätten förordningen direktivet s based baserad baserade cloud boundary data".split(
		" ",
	),
);
