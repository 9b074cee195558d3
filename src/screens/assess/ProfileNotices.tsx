import { isStale, nextCheck } from "../../domain/knowledge/countryProfile.ts";
import { countryKey, keyOf } from "../../domain/knowledge/houseEntry.ts";
import { countryName, formatDate } from "../../text/format.ts";
import { Notice } from "../../ui/Notice.tsx";
import { KnowledgeLink } from "../knowledge/KnowledgeLink.tsx";
import { OwnMark } from "../knowledge/OwnMark.tsx";
import type { ScreenProps } from "../props.ts";

/** What must be seen of a country's profile without unfolding anything: that it is past its next check, that it is the house's own. */
export function ProfileNotices({
	finding,
	assessment,
	knowledge,
	text,
	language,
	today,
}: ScreenProps & { finding: string }) {
	const country = assessment.findings[finding]?.country;
	const profile = knowledge.countryProfiles.find(
		(each) => each.country === country,
	);
	if (!profile) return null;
	const key = countryKey(profile.country);
	const house = knowledge.house.find((each) => keyOf(each) === key);
	return (
		<>
			{isStale(profile, today) && (
				<Notice
					kind="warning"
					title={text.screens.profile.stale(
						formatDate(nextCheck(profile), language),
					)}
				/>
			)}
			{house && <OwnMark text={text} language={language} house={house} />}
			<p className="soft">
				{text.screens.profile.title(countryName(profile.country, language))}:{" "}
				<KnowledgeLink
					entry={key}
					name={countryName(profile.country, language)}
					text={text}
				/>
			</p>
		</>
	);
}
