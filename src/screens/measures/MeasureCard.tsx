import type { MeasureEntry } from "../../domain/knowledge/measureEntry.ts";
import { precedentsOn } from "../../domain/law/precedents.ts";
import type { Measure } from "../../domain/measure.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { BareField } from "../fields/BareField.tsx";
import { allAnswered, FieldGroup } from "../fields/FieldGroup.tsx";
import { Fields } from "../fields/Fields.tsx";
import { RowCard } from "../fields/RowCard.tsx";
import { codeLabel } from "../fields/words.ts";
import type { ScreenProps } from "../props.ts";
import { CataloguePick } from "./CataloguePick.tsx";
import { Conditions } from "./Conditions.tsx";
import { EntryFacts } from "./EntryFacts.tsx";
import { Precedents } from "./Precedents.tsx";
import { SecurityAlone } from "./SecurityAlone.tsx";

const about = ["title", "description", "transfers", "rows", "deficiencies"];
/** Without these it answers nothing; a security measure need not. */
const isFor = ["transfers", "rows", "deficiencies"];
/** Asked in step 5: folded here once it is said that the measure is planned. */
const inForce = [
	"status",
	"implementedOn",
	"owner",
	"due",
	"evidence",
	"sources",
	"comment",
];

/** A measure: what it is, what it answers, whether it is in place and can be shown, and the conditions it depends on. */
export function MeasureCard(
	props: ScreenProps & {
		measure: string;
		/** Is it the first whose conditions are not all met? Those of the others wait, folded, with how many are met. */
		isNext: boolean;
	},
) {
	const { assessment, measure, text, isNext } = props;
	const words = text.screens.measures;
	const row = assessment.measures[measure];
	if (!row) return null;
	const entry = props.knowledge.measures.find(({ id }) => id === row.catalogue);
	return (
		<RowCard
			{...props}
			collection="measures"
			row={measure}
			level={3}
			aside={
				row.status && (
					<Badge tone={row.status === "implemented" ? "good" : "plain"}>
						{codeLabel(text, row.status)}
					</Badge>
				)
			}
		>
			<CataloguePick {...props} measure={measure} />
			{entry && <EntryFacts {...props} entry={entry} />}
			<Precedents {...props} precedents={precedentsOn(assessment, row)} />
			{entry?.effect === "security-only" && (
				<SecurityAlone {...props} entry={entry} />
			)}
			<FieldGroup
				{...props}
				of="measures"
				row={measure}
				names={about}
				title={words.about}
				level={4}
				unfolded={
					entry?.effect !== "security-only" &&
					!allAnswered(props, { of: "measures", row: measure, names: isFor })
				}
			/>
			{entry && entry.conditions.length > 0 && (
				<Conditions {...props} entry={entry} unfolded={isNext} />
			)}
			<How {...props} entry={entry} row={row} />
			<FieldGroup
				{...props}
				of="measures"
				row={measure}
				names={inForce}
				title={words.inForce}
				level={4}
				unfolded={row.status === undefined}
			/>
		</RowCard>
	);
}

/** How it is done, as far as the catalogue asks: the technique, who can cause decryption, how long it has to last. */
function How({
	entry,
	row,
	measure,
	...props
}: ScreenProps & {
	measure: string;
	entry: MeasureEntry | undefined;
	row: Measure;
}) {
	const words = props.text.screens.measures;
	const isLong = row.secrecyPeriod === "sp.10-or-more";
	const asked = {
		techniques: entry?.asksTechnique,
		keyCustody: entry?.needsKeyCustody,
		secrecyPeriod: entry?.outlasts,
		cryptoAgility: entry?.outlasts && isLong,
	};
	const field = (name: keyof typeof asked) =>
		asked[name] ? (
			<Fields {...props} of="measures" row={measure} names={[name]} />
		) : row[name] !== undefined ? (
			<BareField {...props} path={["measures", measure, name]} />
		) : null;
	return (
		<>
			{field("techniques")}
			{field("keyCustody")}
			{field("secrecyPeriod")}
			{asked.cryptoAgility && (
				<Notice kind="warning" title={words.harvest}>
					<p>{words.harvestSay}</p>
				</Notice>
			)}
			{field("cryptoAgility")}
		</>
	);
}
