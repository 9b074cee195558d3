import { type HouseEntry, keyOf } from "../../domain/knowledge/houseEntry.ts";
import {
	isBuiltIn,
	signatories,
	signaturesWanted,
} from "../../domain/knowledge/knowledge.ts";
import type { Text } from "../../text/en.ts";
import { formatDate } from "../../text/format.ts";
import type { Language } from "../../text/languages.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Notice } from "../../ui/Notice.tsx";

/** Says that an entry is the house's own: whether it took the place of a built-in one, who made it and who took it in. */
export function OwnMark({
	house,
	text,
	language,
}: {
	house: HouseEntry;
	text: Text;
	language: Language;
}) {
	const words = text.knowledge.page;
	const { madeBy, madeOn, acceptedBy, acceptedOn } = house;
	const isDraft =
		house.kind === "country-profile" &&
		signatories(house.entry) < signaturesWanted;
	return (
		<>
			<p>
				<Badge tone="note">
					{isBuiltIn(keyOf(house)) ? words.ownReplaces : words.ownEntry}
				</Badge>{" "}
				{words.madeBy(
					madeBy.name,
					madeBy.organisation,
					formatDate(madeOn, language),
				)}{" "}
				{acceptedBy &&
					acceptedOn &&
					words.acceptedBy(acceptedBy, formatDate(acceptedOn, language))}
			</p>
			{isDraft && (
				<Notice
					kind="warning"
					title={text.screens.profile.draft(
						signatories(house.entry),
						signaturesWanted,
					)}
				/>
			)}
		</>
	);
}
