/** `<owner>:<question>` taken apart; the owner's id may itself hold colons. */
export const splitQuestion = (
	key: string,
): [owner: string, question: string] => {
	const colon = key.lastIndexOf(":");
	return [key.slice(0, colon), key.slice(colon + 1)];
};
