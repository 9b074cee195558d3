import type { ColumnField } from "./columnField.ts";
import type { HeadingMeaning } from "./headingMeaning.ts";

/** A text that says nothing of a column. */
export const saysNothing: HeadingMeaning = {
	readings: [],
	ambiguous: false,
	recognised: false,
	general: false,
	plain: false,
	yesNo: false,
};

/** Safeguards for transfers (chapter V GDPR). */
export const isTransferArticle = (article: number): boolean =>
	article >= 44 && article <= 49;

/** A heading that only names an article: special categories (9), convictions (10), legal basis (6), safeguards (46). */
export function byArticle(articles: number[], yesNo: boolean): HeadingMeaning {
	const to: ColumnField | undefined =
		articles.includes(9) || articles.includes(10)
			? "sensitive"
			: articles.includes(6)
				? "legalBasis"
				: articles.some(isTransferArticle)
					? "transferTool"
					: undefined;
	if (to === undefined) return { ...saysNothing, yesNo };
	return {
		readings: [{ to: [to], score: 0.6 }],
		ambiguous: false,
		recognised: true,
		general: false,
		plain: true,
		yesNo,
	};
}
