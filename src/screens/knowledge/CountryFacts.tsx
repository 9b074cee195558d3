import type { AdequacyDecision } from "../../domain/knowledge/adequacyDecision.ts";
import {
	type CountryProfile,
	type ProfileFact,
	provenanceOf,
} from "../../domain/knowledge/countryProfile.ts";
import { decisionKey } from "../../domain/knowledge/houseEntry.ts";
import { own } from "../../domain/path.ts";
import { citeBeside } from "../../text/cite.ts";
import { formatDate, formatList } from "../../text/format.ts";
import { lawNote } from "../../text/lawNote.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Table } from "../../ui/Table.tsx";
import { codeLabel } from "../fields/words.ts";
import { hrefOfEntry } from "./KnowledgeLink.tsx";
import type { KnowledgeProps } from "./model.ts";
import { OfficialSources } from "./OfficialSources.tsx";

interface Fact {
	key: string;
	kind: string;
	says: string;
	from: ProfileFact;
}

/** Each fact of a country profile with its own source, date and how far it was checked. */
export function CountryFacts({
	profile,
	decisions,
	text,
	language,
}: Pick<KnowledgeProps, "text" | "language"> & {
	profile: CountryProfile;
	decisions: readonly AdequacyDecision[];
}) {
	const words = text.knowledge.page;
	const decision = decisions.find(({ id }) => id === profile.adequacy);
	const facts: Fact[] = [
		...(["A", "B", "C", "D"] as const).map((letter) => ({
			key: letter,
			kind: `${words.guarantee(letter)}: ${text.knowledge.guarantees[letter]}`,
			says: codeLabel(text, profile.guarantees[letter].verdict),
			from: profile.guarantees[letter],
		})),
		...profile.statutes.map((statute) => ({
			key: statute.id,
			kind: words.laws,
			says: [
				statute.cite,
				lawNote(text, statute),
				formatList(
					statute.powers.map((power) => text.knowledge.powers[power]),
					language,
				),
			]
				.filter(Boolean)
				.join(". "),
			from: statute,
		})),
		...profile.oversight.map((body) => ({
			key: `oversight ${body.name}`,
			kind: words.oversight,
			says: citeBeside(text, body.name),
			from: body,
		})),
		...profile.remedies.map((remedy) => ({
			key: `remedy ${remedy.name}`,
			kind: words.remedies,
			says: citeBeside(text, remedy.name),
			from: remedy,
		})),
		...profile.watch.map((watch) => ({
			key: watch.id,
			kind: words.watch,
			says: [
				watch.says ?? String(own(text.knowledge.watch, watch.id) ?? watch.id),
				...(watch.due ? [words.due(watch.due)] : []),
			].join(" "),
			from: watch,
		})),
	];
	return (
		<>
			{profile.researchPerCase && (
				<Notice kind="warning" title={text.knowledge.researchPerCase} />
			)}
			{decision && (
				<p>
					{words.facts.adequacy}:{" "}
					<a href={hrefOfEntry(decisionKey(decision.id))}>
						{decision.decision}
					</a>
				</p>
			)}
			<Table caption={words.factsOf(profile.country)} captionHidden>
				<thead>
					<tr>
						<th scope="col">{words.fact}</th>
						<th scope="col">{words.says}</th>
						<th scope="col">{words.source}</th>
						<th scope="col">{words.checkedOn}</th>
						<th scope="col">{words.howFar}</th>
					</tr>
				</thead>
				<tbody>
					{facts.map(({ key, kind, says, from }) => {
						const { source, checked, confidence, inherited } = provenanceOf(
							profile,
							from,
						);
						return (
							<tr key={key}>
								<th scope="row">{kind}</th>
								<td>{says}</td>
								<td>
									{inherited.includes("source")
										? words.asProfile
										: citeBeside(text, source)}
								</td>
								<td>{formatDate(checked, language)}</td>
								<td>{text.law.confidence[confidence]}</td>
							</tr>
						);
					})}
				</tbody>
			</Table>
			<h4>{words.sources}</h4>
			<ul>
				{profile.sources.map((source) => (
					<li key={source}>{citeBeside(text, source)}</li>
				))}
			</ul>
			<OfficialSources profile={profile} text={text} />
		</>
	);
}
