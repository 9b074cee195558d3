/** Approving the assessment as it stands, and what becomes of that. */
export const approval = {
	title: "Approval",
	says: "Approving binds the decision to exactly what stands in the assessment today. Whatever is changed afterwards is told here, place by place. This is a record, no electronic signature.",
	approve: "Approve what stands here today",
	approved: "Approved",
	notYet: "It can be approved when nothing is missing above.",
	none: "Nothing has been approved.",
	stands: (by: string, on: string) =>
		`Approved by ${by}, ${on}. Nothing has changed since.`,
	differs: (places: number) =>
		places === 1
			? "Differs from the approved version in 1 place"
			: `Differs from the approved version in ${places} places`,
	differsSay: (by: string, on: string) =>
		`What ${by} approved on ${on} is not what stands here. The approval does not cover the changes.`,
	expired: (until: string) =>
		`The approval ended ${until}, the day that was set for the next review.`,
	unreadable:
		"What was approved cannot be read: it is not what the checksum was made of. It counts as no approval.",
	hash: (hash: string) => `Checksum (SHA-256): ${hash}`,
	until: (until: string) => `Until ${until}, when a transfer is next reviewed.`,
	somebody: "somebody without a name",
	someDay: "a day that was not written",
	revoke: "Revoke the approval",
	name: "Your name",
	role: "Your role",
	reason: "Why?",
	revokeFirst: "Write your name, your role and why.",
	revoked: "Approval revoked",
	earlier: "Earlier approvals",
	revokedLine: (hash: string, by: string, on: string, reason: string) =>
		`${hash}: revoked by ${by}, ${on}. ${reason}`,
	replacedLine: (hash: string) => `${hash}: replaced by a later approval.`,
	sheet: "Approval",
};
