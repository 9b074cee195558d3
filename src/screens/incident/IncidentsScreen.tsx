import { liveRows } from "../../domain/assessment.ts";
import type { Incident } from "../../domain/incident.ts";
import { Table } from "../../ui/Table.tsx";
import { Fields } from "../fields/Fields.tsx";
import { RowCard } from "../fields/RowCard.tsx";
import { StruckOut } from "../fields/StruckOut.tsx";
import { fieldId, type ScreenProps } from "../props.ts";
import { FieldLink } from "../transfer/FieldLink.tsx";
import { Clock } from "./Clock.tsx";
import "../fields/fields.css";
import "../transfer/transfer.css";

type Group = keyof ScreenProps["text"]["incident"]["groups"];

/** The fields of the form, in its order, by its headings. Short ones stand side by side. */
const groups: Record<
	Group,
	readonly (readonly (keyof Incident)[] | keyof Incident)[]
> = {
	contact: [
		["reference", "contactName", "contactRole", "contactEmail", "contactPhone"],
		"contactAddress",
	],
	event: [
		["occurredOn", "occurredAt"],
		"occurredNote",
		["discoveredOn", "discoveredAt"],
		"discoveredNote",
		"ongoing",
		"lateReason",
		"happened",
		"description",
		["discoveredHow", "cause", "sector", "area"],
	],
	processors: ["processors", "processorNames"],
	data: [["subjectCount", "itemCount"], "subjects", "kinds", "encrypted"],
	consequences: ["consequences", "severity", "actions"],
	informing: ["informed", "willInform", "supplement", "secrecy"],
	sent: [["notifiedOn", "notifiedAt"], "comment"],
};
const groupNames = Object.keys(groups) as Group[];

/** Drafts of notifications of personal data breaches (Art. 33 GDPR), filled with what the assessments know. */
export function IncidentsScreen(props: ScreenProps) {
	const { assessment, text, language } = props;
	const words = text.incident;
	const incidents = liveRows(assessment, "incidents");
	return (
		<>
			<h1>{words.title}</h1>
			<p className="lead">{words.lead}</p>
			<p className="no-print">
				<a href="#/incident">{words.toStart}</a>
			</p>
			<div id={fieldId("incidents")} tabIndex={-1}>
				{incidents.length === 0 && <p className="card empty">{words.none}</p>}
				{incidents.map(([id, incident]) => (
					<RowCard
						key={id}
						{...props}
						collection="incidents"
						row={id}
						level={2}
					>
						<Clock incident={incident} text={text} language={language} />
						<Fields {...props} of="incidents" row={id} names={["party"]} />
						<Controller {...props} />
						{groupNames.map((group) => (
							<section key={group}>
								<h3>{words.groups[group]}</h3>
								{groups[group].map((names) => (
									<Fields
										key={String(names)}
										{...props}
										of="incidents"
										row={id}
										names={typeof names === "string" ? [names] : names}
										dense={typeof names !== "string"}
									/>
								))}
							</section>
						))}
					</RowCard>
				))}
			</div>
			{incidents.length > 0 && (
				<>
					<p className="soft">{words.notAll}</p>
					<p className="soft">{words.checked}</p>
				</>
			)}
			<StruckOut {...props} collection="incidents" />
		</>
	);
}

/** Fields 1 to 3 of the form: whose assessment it is, as its party says. */
function Controller(props: ScreenProps) {
	const { assessment, text } = props;
	const words = text.incident;
	const id = assessment.about.exporter;
	const party = id === undefined ? undefined : assessment.parties[id];
	return (
		<section>
			<h3>{words.controller}</h3>
			{party ? (
				<>
					<Table caption={words.controller} captionHidden>
						<tbody>
							{(["name", "organisationNumber", "address"] as const).map(
								(field) => (
									<tr key={field}>
										<th scope="row">{text.fields.parties[field]}</th>
										<td>
											{party[field] ?? (
												<FieldLink {...props} path={`parties/${id}/${field}`}>
													{text.screens.nothingAnswered}
												</FieldLink>
											)}
										</td>
									</tr>
								),
							)}
						</tbody>
					</Table>
					<p className="soft">{words.controllerFrom}</p>
				</>
			) : (
				<p>
					<FieldLink {...props} path="about/exporter">
						{words.controllerUnknown}
					</FieldLink>
				</p>
			)}
		</section>
	);
}
