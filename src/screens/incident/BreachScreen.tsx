import { useId, useState } from "react";
import type { Text } from "../../text/en.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Pick } from "../../ui/Pick.tsx";
import { RadioRow } from "../../ui/RadioRow.tsx";
import { Table } from "../../ui/Table.tsx";
import { TextInput } from "../../ui/TextInput.tsx";

/** A party, and what a breach there touches in each assessment that names it. */
export interface NamedIn {
	name: string;
	assessments: {
		id: string;
		title: string;
		/** How many lines of the data sheet, and how many transfers. */
		lines: number;
		transfers: number;
	}[];
}

/** At whom it happened, which assessment keeps the draft, and who says so. */
export interface Chosen {
	name: string;
	holder: string;
	by: string;
	role: string;
}

/** A breach is told: at whom, and in which assessment the draft of the notification is kept. */
export function BreachScreen({
	text,
	named,
	onMake,
}: {
	text: Text;
	named: readonly NamedIn[];
	onMake: (chosen: Chosen) => Promise<void>;
}) {
	const words = text.incident;
	const id = useId();
	const [name, setName] = useState<string>();
	const [chosen, setHolder] = useState<string>();
	const [by, setBy] = useState<string>();
	const [role, setRole] = useState<string>();
	const [unsigned, setUnsigned] = useState(false);
	const [working, setWorking] = useState(false);
	const party = named.find((each) => each.name === name);
	const holder = party?.assessments.some((each) => each.id === chosen)
		? chosen
		: party?.assessments[0]?.id;
	const make = () => {
		if (!party || !holder) return;
		if (!by || !role) return setUnsigned(true);
		setUnsigned(false);
		setWorking(true);
		void onMake({ name: party.name, holder, by, role }).finally(() =>
			setWorking(false),
		);
	};
	return (
		<>
			<h1 tabIndex={-1}>{words.begin}</h1>
			<p className="lead">{words.lead}</p>
			{named.length === 0 ? (
				<p className="card empty">{words.noParties}</p>
			) : (
				<Field id={`${id}party`} label={words.party} hint={words.beginSays}>
					<Pick
						value={name}
						options={named.map((each) => ({
							value: each.name,
							label: each.name,
						}))}
						onCommit={setName}
					/>
				</Field>
			)}
			{party && (
				<>
					<Table caption={words.naming}>
						<thead>
							<tr>
								<th scope="col">{words.assessment}</th>
								<th scope="col">{words.lines}</th>
								<th scope="col">{words.transfers}</th>
							</tr>
						</thead>
						<tbody>
							{party.assessments.map((each) => (
								<tr key={each.id}>
									<th scope="row">{each.title}</th>
									<td>{each.lines}</td>
									<td>{each.transfers}</td>
								</tr>
							))}
						</tbody>
					</Table>
					{party.assessments.length > 1 && (
						<Field id={`${id}holder`} label={words.holder} group>
							<RadioRow
								value={holder}
								options={party.assessments.map((each) => ({
									value: each.id,
									label: each.title,
								}))}
								onCommit={setHolder}
								stacked
								required
							/>
						</Field>
					)}
					<p>{words.signing}</p>
					<div className="side-by-side signature">
						<Field id={`${id}by`} label={words.name}>
							<TextInput value={by} onCommit={setBy} />
						</Field>
						<Field id={`${id}role`} label={words.role}>
							<TextInput value={role} onCommit={setRole} />
						</Field>
					</div>
					{unsigned && <Notice kind="warning" title={words.signFirst} live />}
					<Button variant="primary" disabled={working} onClick={make}>
						{words.make}
					</Button>
				</>
			)}
		</>
	);
}
