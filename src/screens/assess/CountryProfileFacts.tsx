import { setField } from "../../domain/change.ts";
import {
	type CountryProfile,
	nextCheck,
	provenanceOf,
} from "../../domain/knowledge/countryProfile.ts";
import { countryKey } from "../../domain/knowledge/houseEntry.ts";
import { versionOf } from "../../domain/knowledge/knowledge.ts";
import {
	type Confidence,
	isUnchecked,
} from "../../domain/knowledge/provenance.ts";
import { cite } from "../../text/cite.ts";
import { countryName, formatDate } from "../../text/format.ts";
import { lawNote } from "../../text/lawNote.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Table } from "../../ui/Table.tsx";
import { codeLabel } from "../fields/words.ts";
import { KnowledgeLink } from "../knowledge/KnowledgeLink.tsx";
import { OfficialSources } from "../knowledge/OfficialSources.tsx";
import type { ScreenProps } from "../props.ts";
import { withLawsOf } from "./profileProposals.ts";

const guarantees = ["A", "B", "C", "D"] as const;

/** Who found what of the guarantees; those that share a source stand together. */
function sourcesOfGuarantees(profile: CountryProfile) {
	const bySource = new Map<
		string,
		{ source: string; confidence: Confidence; letters: string[] }
	>();
	for (const letter of guarantees) {
		const { source, confidence } = provenanceOf(
			profile,
			profile.guarantees[letter],
		);
		const key = `${confidence} ${source}`;
		const { letters = [] } = bySource.get(key) ?? {};
		bySource.set(key, { source, confidence, letters: [...letters, letter] });
	}
	return [...bySource.values()].map(({ letters, ...from }) => ({
		...from,
		letters: letters.join(", "),
	}));
}

/** What is known of the country: what its law says and who has found what, with date, source and confidence. */
export function CountryProfileFacts({
	finding,
	...props
}: ScreenProps & { finding: string }) {
	const { assessment, text, language, knowledge, change } = props;
	const words = text.screens.profile;
	const country = assessment.findings[finding]?.country;
	if (country === undefined) return null;
	const profile = knowledge.countryProfiles.find(
		(each) => each.country === country,
	);
	const name = countryName(country, language);
	if (!profile) return <Notice kind="info" title={words.none(name)} />;
	const date = (iso: string) => formatDate(iso, language);
	const key = countryKey(country);
	const use = () =>
		change(words.used(name), (before) => {
			const version = setField(
				before,
				["findings", finding, "profileVersion"],
				`${country} ${versionOf(knowledge, new Set([key]))}`,
			);
			return setField(
				version,
				["findings", finding, "profileCheckedOn"],
				profile.checked,
			);
		});
	const facts = (
		<Disclosure summary={words.title(name)}>
			<p>
				{words.checked(date(profile.checked), date(nextCheck(profile)))}
				{isUnchecked(profile.confidence) &&
					` (${text.screens.verdict.unchecked})`}{" "}
				<KnowledgeLink
					entry={countryKey(profile.country)}
					name={name}
					text={text}
				/>
			</p>
			{profile.researchPerCase && (
				<Notice kind="warning" title={words.research} />
			)}
			<Table caption={words.guarantees}>
				<thead>
					<tr>
						{guarantees.map((guarantee) => (
							<th key={guarantee} scope="col">
								{guarantee}. {text.knowledge.guarantees[guarantee]}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					<tr>
						{guarantees.map((guarantee) => (
							<td key={guarantee}>
								{codeLabel(text, profile.guarantees[guarantee].verdict)}
							</td>
						))}
					</tr>
				</tbody>
			</Table>
			<ul className="soft">
				{sourcesOfGuarantees(profile).map(({ letters, source, confidence }) => (
					<li key={letters}>
						{letters}: {cite(text, { basis: source, confidence })}
					</li>
				))}
			</ul>
			<h4>{words.laws}</h4>
			<ul>
				{profile.statutes.map((statute) => (
					<li key={statute.id}>
						{statute.cite}
						{lawNote(text, statute) && `: ${lawNote(text, statute)}`}
						{isUnchecked(provenanceOf(profile, statute).confidence) && (
							<span className="soft"> ({text.screens.verdict.unchecked})</span>
						)}
					</li>
				))}
			</ul>
			{profile.oversight.length > 0 && (
				<>
					<h4>{words.oversight}</h4>
					<ul>
						{profile.oversight.map((body) => (
							<li key={body.name}>
								{cite(text, {
									basis: body.name,
									confidence: provenanceOf(profile, body).confidence,
								})}
							</li>
						))}
					</ul>
				</>
			)}
			{profile.remedies.length > 0 && (
				<>
					<h4>{words.remedies}</h4>
					<ul>
						{profile.remedies.map((remedy) => (
							<li key={remedy.name}>
								{cite(text, {
									basis: remedy.name,
									confidence: provenanceOf(profile, remedy).confidence,
								})}
							</li>
						))}
					</ul>
				</>
			)}
			<h4>{words.sources}</h4>
			<ul>
				{profile.sources.map((source) => (
					<li key={source}>
						{cite(text, { basis: source, confidence: profile.confidence })}
					</li>
				))}
			</ul>
			<OfficialSources profile={profile} text={text} />
		</Disclosure>
	);
	return (
		<>
			{facts}
			<div className="row">
				<Button size="small" onClick={use}>
					{words.use}
				</Button>
				<Button
					size="small"
					onClick={() =>
						change(words.takeLaws, (before) =>
							withLawsOf(before, finding, profile),
						)
					}
				>
					{words.takeLaws}
				</Button>
			</div>
		</>
	);
}
