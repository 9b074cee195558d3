import { useEffect, useState } from "react";
import type { Assessment } from "../domain/assessment.ts";
import { newId } from "../domain/assessment.ts";
import { diff } from "../domain/change.ts";
import {
	knownOf,
	partiesNamed,
	touchedBy,
	withIncident,
} from "../domain/incidentKnown.ts";
import {
	BreachScreen,
	type Chosen,
	type NamedIn,
} from "../screens/incident/BreachScreen.tsx";
import type { Store } from "../storage/contract.ts";
import type { Text } from "../text/en.ts";
import { useToast } from "../ui/Toasts.tsx";
import { actOn } from "../workflow/acts.ts";
import { useToday } from "./today.ts";
import { useKnowledge } from "./useKnowledge.ts";
import { usePageFocus } from "./usePageFocus.ts";
import { usePageTitle } from "./usePageTitle.ts";
import { goToRoute } from "./useRoute.ts";

/** The page on which a breach is told, joined to the store: every assessment that names the party learns of it. */
export function IncidentPage({ store, text }: { store: Store; text: Text }) {
	const words = text.incident;
	const today = useToday();
	const toast = useToast();
	const { knowledge } = useKnowledge(store);
	const documents = useDocuments(store);
	usePageTitle([words.title, text.app.name]);
	usePageFocus("incident", false);
	if (!documents || !knowledge) return <p role="status">{text.app.loading}</p>;

	const titleOf = ({ about }: Assessment) => about.title ?? text.app.untitled;
	const named: NamedIn[] = partiesNamed(documents).map(
		({ name, documents }) => ({
			name,
			assessments: documents.map((document) => {
				const touched = touchedBy(document, name);
				return {
					id: document.id,
					title: titleOf(document),
					lines: touched.categories.length,
					transfers: touched.transfers.length,
				};
			}),
		}),
	);

	const make = async ({ name, holder, by, role }: Chosen) => {
		const naming =
			partiesNamed(documents).find((each) => each.name === name)?.documents ??
			[];
		const label = words.made(name);
		const notSaved: string[] = [];
		let noted = 0;
		let notNoted = 0;
		// The holder first: without its draft nothing is noted anywhere.
		for (const seen of naming.toSorted(
			(a, b) => Number(b.id === holder) - Number(a.id === holder),
		)) {
			const stored = await store.get(seen.id).catch(() => undefined);
			if (!stored) {
				notSaved.push(titleOf(seen));
				if (seen.id === holder) break;
				continue;
			}
			const { parties, transfers } = touchedBy(stored.document, name);
			let after = stored.document;
			const acted: string[] = [];
			for (const transfer of transfers) {
				const act = actOn(
					after,
					transfer,
					{
						act: "trigger.occurred",
						trigger: "tr.incident",
						note: words.actNote(name),
					},
					{ by, role, on: today },
					knowledge,
				);
				if (!act.ok) continue;
				acted.push(transfer);
				after = act.assessment;
			}
			if (seen.id === holder)
				after = withIncident(after, newId("inc"), {
					...(parties[0] !== undefined && { party: parties[0] }),
					...knownOf(naming, name),
					...(stored.document.about.publicAuthority === "yes" && {
						sector: words.publicSector,
					}),
					...(stored.document.about.registryNumber !== undefined && {
						reference: stored.document.about.registryNumber,
					}),
					comment: words.foundIn(naming.map(titleOf).join("; ")),
				});
			const changes = diff(stored.document, after);
			if (changes.length === 0) {
				notNoted += transfers.length;
				continue;
			}
			try {
				await store.save(
					seen.id,
					{
						id: newId("set"),
						name: label,
						at: new Date().toISOString(),
						changes,
					},
					stored.rev,
				);
				noted += acted.length;
				notNoted += transfers.length - acted.length;
			} catch {
				notSaved.push(titleOf(seen));
				if (seen.id === holder) break;
			}
		}
		const failed =
			notSaved.length > 0 ? words.notSaved(notSaved.join("; ")) : "";
		const says = [
			noted > 0 ? words.noted(noted) : "",
			notNoted > 0 ? words.notNoted(notNoted) : "",
			failed,
		].filter(Boolean);
		if (says.length > 0) toast({ message: says.join(" ") });
		if (notSaved.length < naming.length && !notSaved.includes(holder))
			goToRoute({ name: "assessment", id: holder, screen: "incidents" });
	};
	return <BreachScreen text={text} named={named} onMake={make} />;
}

/** Every stored assessment; undefined while they are being read. What cannot be read is told on the start page. */
function useDocuments(store: Store): Assessment[] | undefined {
	const [documents, setDocuments] = useState<Assessment[]>();
	useEffect(() => {
		let current = true;
		const look = async () => {
			const found: Assessment[] = [];
			for (const { id } of await store.list()) {
				const stored = await store.get(id).catch(() => undefined);
				if (stored) found.push(stored.document);
			}
			if (current) setDocuments(found);
		};
		const quietly = () =>
			void look().catch(() => {
				if (current) setDocuments([]);
			});
		quietly();
		const unwatch = store.watch(quietly);
		return () => {
			current = false;
			unwatch();
		};
	}, [store]);
	return documents;
}
