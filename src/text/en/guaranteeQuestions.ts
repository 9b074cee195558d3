/** What to ask of a law under each essential guarantee (EDPB Recommendations 02/2020), paraphrased. */
export const guaranteeQuestions = {
	"eeg.a1":
		"Is there a basis in the country's law that is published and can be found?",
	"eeg.a2":
		"Does the law itself say how far access goes, on which conditions, and where it ends?",
	"eeg.a3":
		"Does it say whom it may concern, which data, and in which circumstances?",
	"eeg.a4": "Does it limit how long access may last?",
	"eeg.a5": "Does it say how data are examined, used, kept, shared and erased?",
	"eeg.a6":
		"Does it bind the authorities, so that a person can hold them to it?",
	"eeg.a7":
		"Are there secret laws, classified directives or secret readings of the law?",
	"eeg.b1":
		"Is the purpose defined: national security alone, or something broader?",
	"eeg.b2": "Is there an objective criterion that limits access and later use?",
	"eeg.b3":
		"Is there general access or access in bulk, to content or to metadata?",
	"eeg.b4": "Are there rules for targets, selectors and filters?",
	"eeg.b5": "Is strict necessity tested before access?",
	"eeg.b6": "Is it limited how long the data may be kept?",
	"eeg.b7": "Do the same limits protect people who are not citizens?",
	"eeg.c1":
		"Does a court or another independent body decide beforehand, urgent cases apart?",
	"eeg.c2": "Is there standing supervision afterwards?",
	"eeg.c3": "Is the body independent in appointment, removal and budget?",
	"eeg.c4": "Does it see everything, classified material too?",
	"eeg.c5": "Are its decisions binding?",
	"eeg.c6": "Does it report in public?",
	"eeg.d1": "Can a person abroad bring a case?",
	"eeg.d2":
		"Is the person told once it no longer does harm, or is there a way without having been told and without proving it?",
	"eeg.d3":
		"Is the body independent and impartial (Article 47 of the Charter)?",
	"eeg.d4": "Can it decide over intelligence services with binding force?",
	"eeg.d5": "Can it order access, correction or erasure?",
	"eeg.d6": "Can the remedy be used in practice: language, cost, time?",
};
