import { liveRows, newId, type Row } from "../../domain/assessment.ts";
import { addRow } from "../../domain/change.ts";
import { countryName } from "../../text/format.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { AddByName } from "../fields/AddByName.tsx";
import { Fields } from "../fields/Fields.tsx";
import { rowName } from "../fields/names.ts";
import { RowCard } from "../fields/RowCard.tsx";
import { StruckOut } from "../fields/StruckOut.tsx";
import { codeLabel } from "../fields/words.ts";
import { fieldId, type ScreenProps } from "../props.ts";
import { PartyVerdict } from "./PartyVerdict.tsx";

const who = [
	"name",
	"role",
	"kind",
	"country",
	"organisationNumber",
	"function",
	"address",
	"contact",
];
const engagement = ["engagedBy", "agreement", "agreementReference"];
const terms = [
	"instructions",
	"compelledBy",
	"otherTerms",
	"breachNotice",
	"subAuthorisation",
	"noticePeriod",
	"mayObject",
	"subprocessorList",
	"flowDown",
];
const reach = [
	"ultimateParent",
	"parentCountry",
	"remoteAccessAsked",
	"viewsFrom",
	"subprocessorsNamed",
];
const judgement = [
	"parentLaw",
	"parentLawReason",
	"parentLawMeasures",
	"obeysForeignOrders",
	"evidence",
	"comment",
];

/** Only an agreement has terms; what was answered of one stays in sight. */
const showsTerms = (party: Row<"parties">): boolean =>
	party.agreement === "yes" ||
	terms.some((field) => party[field as keyof typeof party] !== undefined);

/** Everyone in the chain: who they are, who engaged them, whose law can reach them, and from where they see data. */
export function Parties(props: ScreenProps) {
	const { assessment, text, language, at, change } = props;
	const words = text.screens.parties;
	const parties = liveRows(assessment, "parties");
	return (
		<section className="card" id={fieldId("parties")} tabIndex={-1}>
			<h2>{words.title}</h2>
			<p>{words.says}</p>
			{parties.length === 0 && (
				<p className="soft">{text.screens.rows.none("parties")}</p>
			)}
			{parties.map(([id, party]) => (
				<Disclosure
					key={id}
					open={at?.startsWith(`parties/${id}`) === true}
					summary={
						<>
							{rowName(props, "parties", id)}{" "}
							<span className="soft">
								{[
									party.role && codeLabel(text, party.role),
									party.country && countryName(party.country, language),
								]
									.filter(Boolean)
									.join(", ")}
							</span>
						</>
					}
				>
					<RowCard {...props} collection="parties" row={id} level={3}>
						<Fields {...props} of="parties" row={id} names={who} />
						<h4>{words.engagement}</h4>
						<Fields {...props} of="parties" row={id} names={engagement} />
						{showsTerms(party) && (
							<>
								<h4>{words.terms}</h4>
								<Fields {...props} of="parties" row={id} names={terms} />
							</>
						)}
						<h4>{words.reach}</h4>
						<Fields {...props} of="parties" row={id} names={reach} />
						<h4>{words.judgement}</h4>
						<Fields {...props} of="parties" row={id} names={judgement} />
						<PartyVerdict {...props} party={id} />
					</RowCard>
				</Disclosure>
			))}
			<AddByName
				label={text.screens.rows.add("parties")}
				question={text.screens.rows.nameOfNew("parties")}
				cancel={text.screens.cancel}
				onAdd={(name) =>
					change(text.screens.changes.newRow("parties", name), (before) =>
						addRow(before, "parties", newId("par"), { name }),
					)
				}
			/>
			<StruckOut {...props} collection="parties" />
		</section>
	);
}
