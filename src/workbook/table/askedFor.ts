import type { ColumnField } from "./columnField.ts";
import { foldText } from "./headingText.ts";

/** Words of the seven languages as a heading holds them after folding; "gallr*" is any word that begins so. */
function words(text: string): (word: string) => boolean {
	const all = foldText(text).split(/\s+/);
	const whole = new Set(all.filter((word) => !word.endsWith("*")));
	const stems = all.flatMap((word) =>
		word.endsWith("*") ? [word.slice(0, -1)] : [],
	);
	return (word) =>
		whole.has(word) || stems.some((stem) => word.startsWith(stem));
}

const asks = {
	who: words(
		"vem vems vilka vilkas who whom whose wer wen wem wessen qui wie wiens hvem hvis anyone anybody någon jemand quelqu iemand nogen noen",
	),
	whose: words("vems vilkas whose wessen wiens hvis"),
	what: words(
		"vad vilken vilket vilka what which was welche welcher welches welchen que quoi quel quelle quels quelles wat welke welk hvad hva hvilken hvilket hvilke",
	),
	thing: words("vad what was que quoi wat hvad hva"),
	where: words("var vart where wo wohin whereat waar hvor"),
	when: words("när when wann quand wanneer hvornår når"),
	why: words(
		"varför vartill why warum wozu wofür weshalb pourquoi waarom waarvoor hvorfor",
	),
	how: words("hur how wie comment hoe hvordan"),
	howLong: words("länge long lange longtemps temps lang længe lenge"),
} as const;

/** Prepositions that may stand before the word that asks: "to whom", "auf welcher Grundlage". */
const before = words(
	"to with from of about for on in at by under after until till från om med på av för i hos efter an auf aus bei für mit nach um über von zu in bis à de par pour sur avec dans aan bij door met naar op over van voor uit tot til fra ved hos etter efter indtil and och also",
);

const verbs = {
	erase: words(
		"gallr* rader* rens* tas förstör* delet* eras* destroy* dispos* remov* purg* lösch* gelöscht vernicht* supprim* effac* détrui* verwijder* vernietig* gewist wissen slett* slet fjern* kasser* makuler*",
	),
	access: words(
		"access* åt åtkomst tillgång ser se läsa läser see sees view* read* log logga zugriff* zugreif* greift sehen sieht einseh* accéd* accède accès voit voir consult* toegang* erbij zien ziet inzien raadpl* adgang* tilgang* tilgå* behörig*",
	),
	receive: words(
		"receiv* get gets shar* disclos* give* given send* sent pass* lämn* utlämn* skick* delas delar får mottar* erhält erhalten bekomm* übermittel* weitergegeb* weitergeleit* reçoi* reçoiv* transmi* transmet* communiqu* partag* envoy* envoi* ontvang* krijg* deel deelt delen gedeeld verstrek* modtag* videregiv* deles deler sendes får mottar utlever*",
	),
	share: words(
		"shared disclosed delas lämnas utlämnas weitergegeb* weitergeleit* übermittelt partag* communiqué* transmis* gedeeld verstrekt deles delt videregiv* utlever*",
	),
	concern: words(
		"about concern* affect* relat* berör* rör gäller avser handlar betrifft betreff* betroffen* concern* betreft betreffen gaat gaan vedrør* omfatt* omhandl* gjelder angår handler drejer",
	),
	store: words(
		"stor* host* held kept keep* locat* sav* resid* finns lagr* förvar* spar* ligger ligga gespeicher* speicher* liegen liegt gehostet aufbewahr* héberg* stock* conserv* trouv* rangé* opgeslagen staan staat bewaard opbevar* gemmes gemt gem lagres oppbevar*",
	),
	allowed: words(
		"allow* permit* lawful* legal* legally right* ground* tillåt* laglig* lagligt lagstöd darf dürfen erlaub* rechtlich* rechtsgrund* grundlage droit autoris* légal* mag mogen grondslag hjemmel* grundlag grunnlag lov lovlig*",
	),
	protect: words(
		"protect* secur* safeguard* skydda* säkra* säkerställ* schütz* geschützt gesicher* sicher* protég* protèg* sécuris* beveilig* bescherm* beskytt* sikr*",
	),
	name: words(
		"called name heter kallas heißt nennt appel* nomm* heet hedder kaldes",
	),
	data: words(
		"data uppgift* personuppgift* information* daten angaben données donnée gegevens oplysning* opplysning*",
	),
	provide: words(
		"provid* suppl* collect* responsible* own* manag* lämna* samla* ansvar* liefer* erheb* verantwort* fourni* collecte* responsable* lever* verzamel* verantwoord* indsaml* innsaml*",
	),
	transfer: words(
		"transfer* export* överför* överföra exporter* übermittel* übertrag* transmi* transfér* transmet* overfør* overføres doorgegeven doorgeef* doorgift*",
	),
	reach: words("see access åtkomst einsehen zugreifen voir inzien tilgå"),
	may: words(
		"kan can could may might kann können darf dürfen peut peuvent kunnen mag mogen må får",
	),
	begin: words(
		"saml* insaml* collect* erhob* verzamel* indsaml* innsaml* updat* uppdat* start* begin* börja* review* grans* recueill*",
	),
	party: words(
		"leverantör* supplier* vendor* processor* biträd* anbieter dienstleister* prestataire* fournisseur* leverancier* leverandør* databehandler* controller* ansvarig* system* app tool*",
	),
	leave: words(
		"leave leaves leaving outside abroad overseas utanför utomlands lämnar ausserhalb ausland verlass* hors étranger quitt* sort sortent buiten buitenland verlat* verlaten udenfor udlandet utenfor utlandet forlad* forlat* tredjeland* drittland* drittstaat*",
	),
	union: words(
		"eu ees eea eer ewr eøs ue eee uk union* europ* unie land* countr* pays länder",
	),
	sensitive: words(
		"sensitiv* sensib* känslig* gevoelig* bijzonder* følsom* hälso* hälsa health* gesundheit* santé gezondheid* helbred* helse* biometri* genetisk*",
	),
} as const;

/** Fields that a question may mean, the likeliest first; a score below 1 waits for the cells to agree. */
interface Asked {
	to: ColumnField[];
	score: number;
}

const plainly = (to: ColumnField): Asked => ({ to: [to], score: 1 });
const perhaps = (...to: ColumnField[]): Asked => ({ to, score: 0.5 });

/**
 * What a question as heading asks for, by the word that asks and the verb: who + get = recipients, who + see = access,
 * when + erase = retention. `all` are the folded words of the heading; none when it is no question, or another one.
 */
export function askedFor(
	all: readonly string[],
	isQuestion: boolean,
): Asked | undefined {
	const opening = all.find((word) => !before(word)) ?? "";
	const has = (test: (word: string) => boolean) => all.some(test);
	const isAsking = Object.values(asks).some((test) => test(opening));
	if (!isAsking && !isQuestion) return undefined;
	if (
		(isQuestion || asks.where(opening)) &&
		has(verbs.leave) &&
		has(verbs.union)
	)
		return plainly("thirdCountry");
	return isAsking ? byAskingWord(opening, all, has) : byVerb(opening, all, has);
}

type Has = (test: (word: string) => boolean) => boolean;

/** "Is any of it sensitive?", "Is it shared?", "May we?" */
function byVerb(
	opening: string,
	all: readonly string[],
	has: Has,
): Asked | undefined {
	if (has(verbs.sensitive)) return plainly("sensitive");
	if (has(verbs.share)) return plainly("recipients");
	if (has(verbs.reach)) return plainly("access");
	if (has(verbs.allowed)) return plainly("legalBasis");
	return verbs.may(opening) && all.length < 5
		? perhaps("legalBasis")
		: undefined;
}

function byAskingWord(
	opening: string,
	all: readonly string[],
	has: Has,
): Asked | undefined {
	const { who, what, where, when, why, how } = asks;
	if (has(asks.howLong) && (how(opening) || where(opening)))
		return plainly("retention");
	if (when(opening) && has(verbs.erase)) return plainly("retention");
	if (how(opening) && has(verbs.protect)) return plainly("securityMeasures");
	if ((why(opening) || what(opening)) && has(verbs.allowed))
		return plainly("legalBasis");
	if ((how(opening) || what(opening)) && has(verbs.name))
		return has(verbs.party) ? undefined : plainly("category");
	if (who(opening)) {
		if (has(verbs.access)) return plainly("access");
		if (has(verbs.receive)) return plainly("recipients");
		if (has(verbs.concern)) return plainly("dataSubject");
		if (has(verbs.data) && !has(verbs.provide) && !what(opening))
			return perhaps("dataSubject");
	}
	if (where(opening) && has(verbs.store)) return plainly("location");
	if (what(opening) && has(verbs.sensitive)) return plainly("sensitive");
	if (asks.thing(opening) && has(verbs.transfer)) return plainly("dataContent");
	if (asks.thing(opening) && has(verbs.store) && !has(verbs.erase))
		return plainly("dataContent");
	if (what(opening) && isWhatFor(all)) return plainly("purpose");
	return alone(opening, all);
}

/** "What do we need it for?", "À quoi sert-il ?" */
const isWhatFor = (all: readonly string[]): boolean =>
	all.length > 2 &&
	(/^(?:for|till|til|voor|fur)$/.test(all.at(-1) ?? "") ||
		/\b(?:a|pour) quoi\b/.test(all.join(" ")));

/** "Wem?", "Where": nothing is known but the word that asks, so that the cells must bear it out. */
function alone(opening: string, all: readonly string[]): Asked | undefined {
	const rest = all.filter((word) => !before(word));
	if (rest.length > 1) return undefined;
	const isBare = all.length === 1;
	if (asks.whose(opening)) return perhaps("dataSubject");
	if (asks.why(opening)) return perhaps("purpose");
	if (asks.when(opening)) return perhaps("retention");
	if (asks.where(opening)) return perhaps("location");
	if (asks.who(opening))
		return !isBare && handsOver(all[0] ?? "")
			? perhaps("recipients")
			: perhaps("dataSubject");
	return asks.what(opening) ? perhaps("dataContent", "category") : undefined;
}

/** "To whom, till vem, à qui": the preposition of giving, not of "from whom" and "about whom". */
const handsOver = words("to till an à aan til with med mit avec met");

/** What a question whose other words are not known may be about, by the word that asks. */
export function perhapsAsked(all: readonly string[]): Asked | undefined {
	const opening = all.find((word) => !before(word)) ?? "";
	if (asks.when(opening) && all.some(verbs.begin)) return undefined;
	if (asks.who(opening) && all.some(verbs.may)) return perhaps("access");
	return alone(opening, [...all.filter(before), opening].slice(0, 2));
}
