import type { partyRoles } from "../domain/vocabulary.ts";
import { phraseTable } from "./phrases.ts";

export type PartyRole = Exclude<(typeof partyRoles)[number], "unknown">;

/** Names of roles under the GDPR, as written before or after a party's name. */
export const rolePhrases = phraseTable<PartyRole>([
	[
		"joint-controller",
		"joint controller|s, joint data controller|s, gemensamt personuppgiftsansvarig|a, gemensam personuppgiftsansvarig, gemensamma personuppgiftsansvariga",
	],
	[
		"independent-controller",
		"independent controller|s, separate controller|s, självständig|t personuppgiftsansvarig|a, självständiga personuppgiftsansvariga, egen personuppgiftsansvarig",
	],
	[
		"controller",
		"controller|s, data controller|s, personuppgiftsansvarig|a|e, personuppgiftsansvariga nämnden, pua",
	],
	[
		"subprocessor",
		"subprocessor|s, sub processor|s, sub data processor|s, underbiträde|n|t|na, personuppgiftsunderbiträde|n|t, underpersonuppgiftsbiträde|n, under biträde|n, ub",
	],
	[
		"processor",
		"processor|s, data processor|s, personuppgiftsbiträde|n|t|na, pu biträde|n|t, biträde|n|t, pub, pubb",
	],
	["third-party", "third party, third parties, tredje part"],
]);

/** Words that stand for a party without naming it, or say that there is none. */
export const noNames = new Set(
	`n/a na none no tbd tbc unknown see same various several multiple all any each other others not yes the a an this that our their its it they we you vendor supplier provider customer client city municipality
	company companies controller controllers processor processors subprocessor subprocessors data personal service services list appendix annex amendment article ref reference agreement contract dpa
	ingen inga inget ej okänd okänt oklart se samma olika flera alla varje andra annan inte ja nej den det de en ett vår deras leverantör leverantören leverantörer kund kunden kunder staden kommunen regionen
	nämnden respektive bolaget bolagen förvaltningen biträde biträdet biträden personuppgiftsbiträde personuppgiftsbiträdet underbiträde underbiträden underleverantörer bilaga avtal avtalet tillägg enligt framgår
	vi ni du jag man who both either they everyone here there what which skolan skolor skola rektor rektorn huvudman huvudmannen tjänsten systemet företaget organisationen föreningen myndigheten verksamheten beställaren uppdragsgivaren arbetsgivaren styrelsen verket detta denna dessa
	school schools organisation organization authority employer subcontractor subcontractors system platform user users department applicable responsible binding standard module terms to as when if for in on by with
	eu ees eea gdpr us usa uk europe europa yes saas iaas paas scc tia dpia`.split(
		/\s+/,
	),
);

/** Words in lower case that may stand inside the name of an organisation. */
export const innerWords = new Set(
	"of the for and i för och av de la du des der von van den en stad kommun kommuns region landsting län nämnd nämnden förvaltning förvaltningen myndighet myndigheten universitet högskola city municipality council county university agency".split(
		" ",
	),
);

/** Words that make a name a public body's. */
export const publicWords =
	/(?:^|\s)(?:\p{L}*(?:stad|kommun|kommuns|landsting|nämnd|nämnden|myndigheten|verket|förvaltningen|styrelsen)|region|länsstyrelsen|city of|municipality|county council|council|university|universitet)(?:\s|$)/iu;
