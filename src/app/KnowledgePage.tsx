import { useEffect, useState } from "react";
import { keyOf } from "../domain/knowledge/houseEntry.ts";
import {
	builtInKnowledge,
	type Knowledge,
} from "../domain/knowledge/knowledge.ts";
import {
	readKnowledgeFile,
	writeKnowledgeFile,
} from "../domain/knowledge/knowledgeFile.ts";
import { previewOf } from "../domain/knowledge/preview.ts";
import { KnowledgeScreen } from "../screens/knowledge/KnowledgeScreen.tsx";
import type {
	FileLooked,
	KnowledgeActions,
} from "../screens/knowledge/model.ts";
import { entryName } from "../screens/knowledge/words.ts";
import { type Store, StoreError } from "../storage/contract.ts";
import type { Text } from "../text/en.ts";
import { entryNameByKey } from "../text/entryName.ts";
import type { Language } from "../text/languages.ts";
import { Notice } from "../ui/Notice.tsx";
import { useToast } from "../ui/Toasts.tsx";
import { downloadFile, fileName, jsonType } from "./download.ts";
import { useToday } from "./today.ts";
import { useKnowledge } from "./useKnowledge.ts";
import { usePageFocus } from "./usePageFocus.ts";
import { usePageTitle } from "./usePageTitle.ts";
import { useTouched } from "./useTouched.ts";

/** Under this name a knowledge file names it, so that an editor finds it. */
const schemaName = "knowledge.schema.json";

/** The page of the legal facts, joined to the store. */
export function KnowledgePage({
	store,
	text,
	language,
	at,
}: {
	store: Store;
	text: Text;
	language: Language;
	at: string | undefined;
}) {
	const words = text.knowledge.page;
	const today = useToday();
	const toast = useToast();
	const { knowledge, failed } = useKnowledge(store);
	const current = knowledge ?? builtInKnowledge;
	const touched = useTouched(
		store,
		current.adequacyDecisions,
		text.app.untitled,
	);
	const me = useMe(store);
	usePageTitle([words.title, text.app.name]);
	usePageFocus("knowledge", at !== undefined);
	if (!knowledge || me === "reading")
		return <p role="status">{text.app.loading}</p>;

	/** Whatever the store could not do is said in words. */
	const stored = (work: Promise<void>): Promise<void> =>
		work.catch((error: unknown) => {
			throw error instanceof StoreError
				? new Error(text.app.notSavedWhy[error.code])
				: error;
		});
	const told = (work: Promise<void>) =>
		stored(work).catch((error: unknown) =>
			toast({
				message: error instanceof Error ? error.message : String(error),
			}),
		);
	const actions: KnowledgeActions = {
		look: (file) => look(file, today, knowledge),
		accept: (entries, by) =>
			stored(
				store.changeKnowledge({
					put: entries.map(({ entry }) => ({
						...entry,
						acceptedBy: by,
						acceptedOn: today,
					})),
				}),
			),
		save: (entries, madeBy) => {
			const [first] = entries;
			const name = fileName(
				entries.length === 1 && first
					? entryName(first, language)
					: words.title,
				today,
				"json",
			);
			const text = writeKnowledgeFile({
				madeBy,
				madeOn: today,
				countryProfiles: entries.flatMap((each) =>
					each.kind === "country-profile" ? [each.entry] : [],
				),
				adequacyDecisions: entries.flatMap((each) =>
					each.kind === "adequacy-decision" ? [each.entry] : [],
				),
			});
			downloadFile(name, text, jsonType);
			return name;
		},
		saveSchema: async () => {
			const { default: schema } = await import(
				"../../docs/knowledge.schema.json"
			);
			downloadFile(
				schemaName,
				`${JSON.stringify(schema, null, "\t")}\n`,
				jsonType,
			);
			return schemaName;
		},
		takeOut: async (key) => {
			const house = knowledge.house.find((each) => keyOf(each) === key);
			if (!house) return;
			await told(store.changeKnowledge({ remove: [key] }));
			toast({
				message: words.restored(
					entryNameByKey(key, knowledge.adequacyDecisions, language),
				),
				action: {
					label: text.app.undo,
					run: () => void told(store.changeKnowledge({ put: [house] })),
				},
			});
		},
	};
	return (
		<>
			{failed && <Notice kind="error" title={words.notRead} />}
			<KnowledgeScreen
				text={text}
				language={language}
				today={today}
				knowledge={knowledge}
				touched={touched}
				me={me}
				actions={actions}
				at={at}
			/>
		</>
	);
}

/** Reads a file as far as to say what taking it in would do. */
async function look(
	file: File,
	today: string,
	knowledge: Knowledge,
): Promise<FileLooked> {
	const { name } = file;
	let json: unknown;
	try {
		json = JSON.parse(
			new TextDecoder("utf-8", { fatal: true }).decode(
				await file.arrayBuffer(),
			),
		);
	} catch {
		return { ok: false, name, refusal: { code: "not-json" } };
	}
	const reading = readKnowledgeFile(json, today, knowledge.adequacyDecisions);
	if (!reading.ok) return { ok: false, name, refusal: reading.refusal };
	const { madeBy, madeOn, note } = reading.file;
	return {
		ok: true,
		name,
		madeBy,
		madeOn,
		...(note ? { note } : {}),
		entries: previewOf(reading.entries, knowledge),
	};
}

/** The name of who works here, if the store knows it. */
function useMe(store: Store): string | undefined | "reading" {
	const [me, setMe] = useState<{ name: string | undefined }>();
	useEffect(() => {
		let current = true;
		const show = (name: string | undefined) => {
			if (current) setMe({ name });
		};
		store.me().then(
			(person) => show(person?.name),
			() => show(undefined),
		);
		return () => {
			current = false;
		};
	}, [store]);
	return me ? me.name : "reading";
}
