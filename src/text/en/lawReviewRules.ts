/** What the rules on law and practice say, by rule id: as it should be, and what is wrong when it is not met. */
export const lawReviewRules = {
	"review.exists-for-country": {
		rule: "The law and practice of the country have been assessed.",
		unmet: "The law and practice of the country have not been assessed.",
	},
	"review.parents-law-included": {
		rule: "Where foreign law reaches through a parent, that country's law has been assessed too.",
		unmet: "The law of the parent's country has not been assessed.",
	},
	"review.questions-answered": {
		rule: "The questions of step 3 are answered, and all circumstances and parties are covered.",
		unmet:
			"Circumstances of the transfer or parties in the chain are left out.",
	},
	"review.statutes-named": {
		rule: "The laws that give authorities access are named.",
		unmet: "No law is named.",
	},
	"review.source-rated": {
		rule: "At least one source is rated and meets the five criteria.",
		unmet: "No source meets the five criteria.",
	},
	"review.branch-reasoned": {
		rule: "The conclusion on law and practice is stated with a reason.",
		unmet: "The conclusion on law and practice lacks a reason.",
	},
	"review.option-allowed": {
		rule: "The choice is one that the conclusion allows.",
		unmet:
			"After this conclusion the transfer may only be suspended or protected by measures.",
	},
	"review.going-on-chosen": {
		rule: "The assessment has chosen to go on.",
		unmet: "The assessment has chosen not to start, or to suspend.",
	},
	"review.sufficient-agrees": {
		rule: "The conclusion that law and practice suffice agrees with the answers.",
		unmet:
			"Law and practice are said to suffice, but the answers say otherwise.",
	},
	"review.guarantees-hold": {
		rule: "No law that covers the data falls short of the essential guarantees.",
		unmet:
			"A law that covers the data falls short of an essential guarantee, so the question of 43.3 has to be put.",
	},
	"review.guarantees-cited": {
		rule: "A guarantee that is called met, or contested, cites a court, an authority or a study that found it met.",
		unmet:
			"A guarantee is called met, but no source that counts has found it so. The text of a law, or what a vendor says of it, is no such finding.",
	},
	"review.second-reader": {
		rule: "Where nobody has drawn up a finished profile of the country, a second person has read the assessment.",
		unmet:
			"The second reader is the one who concluded the assessment, or bears a day that has not come yet.",
	},
	"review.proceed.not-merely-unlikely": {
		rule: "To go on without measures, the law is shown not to cover these data and this importer.",
		unmet:
			"The law covers the data; it is only said to be unlikely that authorities use it. That is no ground for going on without measures.",
	},
	"review.proceed.sector-heard": {
		rule: "To go on without measures, a source that counts tells what others in the sector have met with.",
		unmet:
			"No source that counts, and that comes from neither importer nor exporter, tells what others in the sector have met with.",
	},
	"review.proceed.may-disclose": {
		rule: "Where the importer's own record is relied upon, the law lets it tell of requests.",
		unmet:
			"The importer's own record is relied upon, but the law forbids it to tell of requests.",
	},
	"review.concluded": {
		rule: "The assessment of law and practice is concluded, by whom and when.",
		unmet:
			"The assessment of law and practice bears a day that has not come yet.",
	},
	"review.profile-fresh": {
		rule: "What is known of the country's law was fresh when the assessment was concluded.",
		unmet:
			"What is known of the country's law was out of date when the assessment was concluded, or was looked at only afterwards.",
	},
	"review.not-applied-in-practice": {
		rule: "It is shown with reasons that the law does not cover these data in practice.",
		unmet:
			"The law covers these data in practice; that its use is unlikely is not enough.",
	},
	"review.proceed.practice-follows-law": {
		rule: "To go on without measures, authorities there follow the published law and have no practice outside it.",
		unmet:
			"Authorities there do not follow the published law, or have a practice outside it. Then the transfer may only be suspended or protected by measures.",
	},
	"review.proceed.sources-rated": {
		rule: "To go on without measures, every source is rated on all five criteria.",
		unmet: "A source has not been rated on all five criteria.",
	},
	"review.proceed.independent-source": {
		rule: "To go on without measures, at least one source that meets the five criteria comes from neither importer nor exporter.",
		unmet:
			"Every source that counts comes from the importer or from the exporter itself.",
	},
	"review.proceed.P1": {
		rule: "A detailed report shows why the law does not cover these data and this importer in practice.",
		unmet: "There is no detailed report.",
	},
	"review.proceed.P2": {
		rule: 'The report keeps "does not cover us" apart from "is unlikely to be used".',
		unmet: "The report rests on use being unlikely.",
	},
	"review.proceed.P3": {
		rule: "The experience of others in the same sector is taken into account.",
		unmet: "The experience of others in the sector is left out.",
	},
	"review.proceed.P4": {
		rule: "Every source is rated against the five criteria.",
		unmet: "Sources are not rated against the five criteria.",
	},
	"review.proceed.P5": {
		rule: "The importer's own record is used only if the law lets it speak of requests.",
		unmet:
			"The importer's own record is used although the law may keep it silent.",
	},
	"review.proceed.P6": {
		rule: "That no request has come so far does not decide the matter.",
		unmet: "The absence of earlier requests decides the matter.",
	},
	"review.proceed.P7": {
		rule: "What the importer says is confirmed by independent information that others can read.",
		unmet:
			"What the importer says is not confirmed by independent information.",
	},
	"review.proceed.P8": {
		rule: "The exporter's legal representative stands behind the report, and the DPO's advice is recorded.",
		unmet: "The report is not endorsed, or the DPO's advice is not recorded.",
	},
};
