import { phraseTable } from "../phrases.ts";

/** What is done with the data at the place that follows. */
export type PlaceUse = "storedIn" | "processedIn" | "viewedFrom";

export const usePhrases = phraseTable<PlaceUse>([
	[
		"storedIn",
		`stored, stores, storing, storage, saved, kept, hosted, hosting, hosts, resides, reside, located, data center|s, data centre|s, datacenter|s, datacentre|s, server|s, backed up, backup|s, archived,
		lagras, lagrar, lagring|en, lagrad|e, lagrat, sparas, sparad|e, förvaras, finns, datacenter|et, datacentra, datahall|ar|en, serverhall|ar|en, servrar|na, säkerhetskopieras, arkiveras, säkerhetskopior`,
	],
	[
		"processedIn",
		`processed, processing, processes, handled, computed, behandlas, behandlar, behandling|en, hanteras, hantering|en, bearbetas, bearbetning|en, driftas, drift|en, körs`,
	],
	[
		"viewedFrom",
		`access, accessed, accesses, accessible, remote access, viewed, viewable, support, supported, support team, remote support, åtkomst|en, nås, fjärråtkomst|en, fjärrsupport|en, visas, läses, administreras, supportas, administered`,
	],
]);
/** These need the data as their subject: "leverantören finns i USA" tells of no data. */
export const needsData = new Set(["finns", "located", "reside", "resides"]);
export const dataSubjects =
	/^(?:data|uppgift\p{L}*|personuppgift\p{L}*|information\p{L}*|servrar\p{L}*|server|servers|backup\p{L}*|datacent\p{L}*|database|databasen|content|logg\p{L}*|logs)$/u;

/** With these between, the place is someone's and not the data's: "stored by a company in the US". */
export const breaksLink = new Set(
	`company companies corporation headquartered headquarters based established registered incorporated parent owned owner subsidiary law laws legislation authorities authority court courts
	users user customers customer citizens employees pupils students patients residents clients schools organisation organisations provider vendor supplier reseller office offices contract agreement
	transferred transfers transfer sent send received collected imported exported originating copied migrated moved forwarded disclosed subject similar like
	bolag bolaget bolaget företag företaget huvudkontor huvudkontoret säte sätet baserat baserad etablerat registrerat moderbolag moderbolaget ägs ägd ägt ägare dotterbolag lag lagar lagen lagstiftning lagstiftningen myndigheter myndighet domstol
	användare kunder kund invånare medborgare anställda elever patienter skolor leverantör leverantören återförsäljare kontor avtal avtalet överförs överföring överförd överförda skickas mottas samlas flyttas kopieras exporteras importeras lämnas utlämnas enligt`.split(
		/\s+/,
	),
);
/** People who can see data where they sit. */
export const people = new Set(
	"team teams staff personnel center centre engineers agents operators personal personalen tekniker avdelning supportpersonal administratörer administrators desk".split(
		" ",
	),
);
/** Lower-case words that may follow a place without making it a description of them. */
export const mayFollow = new Set(
	`and or by with via at on using under for only as to from through but while where which that in within is are was has region regions data datacenter datacenters datacentre servers server respectively plus both also since
	och eller samt av hos med genom för endast enbart som där i inom vid till från men medan är finns datacenter regionen resp respektive utan på lagras behandlas sker via`.split(
		/\s+/,
	),
);
/** Before or after these a city is a public body's name. */
export const bodyWords = new Set(
	"stad kommun region city municipality county län landsting university universitet stads kommuns".split(
		" ",
	),
);
