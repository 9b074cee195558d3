type About = "whole" | "transfer" | "category";

const may: Record<About, string> = {
	whole: "may be used, as far as transfers go",
	transfer: "may take place",
	category: "may go in",
};
const mayNot: Record<About, string> = {
	whole: "may not be taken into use as it stands",
	transfer: "may not start",
	category: "may not go in",
};
const mustStop: Record<About, string> = {
	whole: "must not go on as it is",
	transfer: "must stop",
	category: "must no longer go in",
};

/** Countries whose names take an article. */
const withArticle =
	/(States|Kingdom|Emirates|Islands|Republic|Philippines|Maldives|Bahamas|Gambia|Comoros|Isle of Man)$/;
/** A country as it stands within a sentence. */
export const named = (country: string) =>
	withArticle.test(country) ? `the ${country}` : country;
const inside = (country: string) => country && ` in ${named(country)}`;
const there = (country: string) =>
	country ? `in ${named(country)}` : "in the country of the importer";

/**
 * A verdict in one sentence, for people who read nothing else. `what` is a name as people wrote it; a country or
 * a party that is not known is "".
 */
export const sentence = {
	/** What has no name. */
	subject: {
		whole: "the service",
		transfer: "the transfer",
		category: "this data category",
	},
	lead: {
		"t.blocked": (what, about) => `${what} ${mayNot[about]}`,
		"t.suspended": (what, about) => `${what} ${mustStop[about]}`,
		"t.sa-notified": (what, about) => `${what} ${mustStop[about]}`,
		"t.awaiting-authorisation": (what, about) =>
			`${what} ${mayNot[about]} until the supervisory authority has authorised it`,
		"t.ended": (what) => `${what} has ended`,
		"t.no-transfer": (what) =>
			`${what}: there is no transfer to a third country. The rest of the GDPR still applies`,
		"t.adequacy": (what, about, country) =>
			`${what} ${may[about]}: ${country ? `the adequacy decision for ${named(country)} covers the transfer` : "an adequacy decision covers each transfer"}`,
		"t.derogation": (what, about) =>
			`${what} ${may[about]} in the single case: a derogation under Art. 49 carries it, but never anything regular`,
		"t.running.tool-only": (what, about, country) =>
			`${what} ${may[about]}: the transfer tool is enough, as law and practice ${there(country)} do not undercut it`,
		"t.running.no-reason-to-believe": (what, about, country) =>
			`${what} ${may[about]}: a report shows that the law ${there(country)} is not applied in practice to such data`,
		"t.running.supplemented": (what, about) =>
			`${what} ${may[about]}, but only with the measures that are in place`,
	} as Record<string, (what: string, about: About, country: string) => string>,
	/** Said after the reason. */
	after: {
		"t.sa-notified":
			" The supervisory authority has been told that it goes on all the same.",
	} as Record<string, string>,
	/** Answers are missing; `runs`: it has begun already. */
	open: (what: string, about: About, runs: boolean, missing: number) => {
		const asked = about === "whole" ? "may be used" : may[about];
		const verb = runs ? "may go on" : asked;
		const lead = `It cannot be said yet whether ${what} ${verb}`;
		return missing === 1
			? `${lead}: one answer is missing. Until it is given, it may not.`
			: `${lead}: ${missing} answers are missing. Until they are given, it may not.`;
	},
	because: {
		"clear-text": (importer, country) =>
			`${importer || "the importer"}${inside(country)} sees the data in clear text, and the law ${country ? "there" : "of its country"} reaches them in practice`,
		"clear-text-access": (importer, country) =>
			`people at ${importer || "the importer"}${inside(country)} see the data in clear text, and the law ${country ? "there" : "of their country"} reaches them in practice`,
		"chosen-to-suspend": (_importer, country) =>
			`the law${inside(country)} was assessed, and the choice was to stop`,
		"deficiency-open": (_importer, country) =>
			`no measure that is in place makes up for the deficiencies of the law ${there(country)}`,
		"not-equivalent": () =>
			"even with all measures the protection is not essentially equivalent to that in the EU",
		"decision-not-in-force": (_importer, country) =>
			`the adequacy decision${country && ` for ${named(country)}`} is not in force`,
		"not-on-list": (importer) =>
			`${importer || "the importer"} is not an active participant in the Data Privacy Framework under its own name`,
		"no-tool": () => "there is no transfer tool",
		"place-uncovered": () =>
			"the data are kept outside the EEA or can be seen from there, and no transfer that is assessed here covers that",
		"hop-uncovered": (_importer, _country, party) =>
			`${party || "a party"} handles the data outside the EEA, and no transfer that is assessed here covers that`,
		"condition-unmet": () =>
			"a condition of the opinion or the decision is not met",
	} as Record<
		string,
		(importer: string, country: string, party: string) => string
	>,
	/** A sentence that stands alone elsewhere, as it goes on after a colon. */
	afterColon: (whole: string) =>
		whole.charAt(0).toLowerCase() + whole.slice(1).replace(/\.$/, ""),
	/** Which of several transfers is meant. */
	inTransfer: (name: string) => ` (transfer: ${name})`,
	setAside: (rule: string, by: string, on: string, why: string) =>
		`This rests on a rule that has been set aside. By itself it says: ${rule} Set aside by ${by} on ${on}: “${why}”.`,
	/** The measures that count; how many are left out of the list. */
	withMeasures: ({ named, left }: { named: string[]; left: number }) =>
		named.length === 0
			? ""
			: `: ${named.join("; ")}${left > 0 ? `; and ${left} more` : ""}`,
	/** What else speaks against it, each as it goes on after a colon; how many are left out. */
	further: ({ named, left }: { named: string[]; left: number }) =>
		named.length === 0
			? ""
			: ` Against it speaks also: ${named.join("; ")}${left > 0 ? `; and ${left} more things, named among the rules` : ""}.`,
};
