import { emptyAssessment } from "../domain/assessment.ts";
import { writeDocument } from "../domain/file.ts";
import type { RegisterActions } from "../screens/register/model.ts";
import { RegisterScreen } from "../screens/register/RegisterScreen.tsx";
import { type Store, StoreError, type Summary } from "../storage/contract.ts";
import type { AppText } from "../text/en.ts";
import { formatMoment } from "../text/format.ts";
import type { Language } from "../text/languages.ts";
import { useToast } from "../ui/Toasts.tsx";
import { downloadFile, fileName, jsonType } from "./download.ts";
import { exampleNames, loadExample } from "./examples.ts";
import { loadText } from "./languages.ts";
import { copyOf, renameStored, storeNew } from "./register.ts";
import { isoDay } from "./today.ts";
import { usePageFocus } from "./usePageFocus.ts";
import { usePageTitle } from "./usePageTitle.ts";
import { useProgress } from "./useProgress.ts";
import { goToRoute } from "./useRoute.ts";
import { useSummaries } from "./useSummaries.ts";

/** The examples in the order in which the texts tell of them; one without a text comes last. */
function inOrder(names: readonly string[], text: AppText): string[] {
	const told = Object.keys(text.app.examples);
	const place = (name: string) => told.indexOf(name) + 1 || told.length + 1;
	return names.toSorted((a, b) => place(a) - place(b));
}

/** The start page, joined to the store and the examples. */
export function RegisterPage({
	store,
	text,
	language,
	onChoose,
}: {
	store: Store;
	text: AppText;
	language: Language;
	onChoose: (file: File) => void;
}) {
	const words = text.app.register;
	const { summaries, failure } = useSummaries(store);
	const progress = useProgress(store, summaries, language);
	const toast = useToast();
	usePageTitle([words.title, text.app.name]);
	usePageFocus("register", false);

	const titleOf = ({ title }: Summary) => title ?? text.app.untitled;
	const named = (id: string) => summaries?.find((summary) => summary.id === id);
	const now = () => new Date().toISOString();
	const stored = async (id: string) => {
		const found = await store.get(id);
		if (!found) throw new StoreError("missing", id);
		return found.document;
	};
	/** Whatever the store could not do is said in words. */
	const inWords =
		<A extends unknown[]>(work: (...args: A) => Promise<void>) =>
		(...args: A): Promise<void> =>
			work(...args).catch((error: unknown) => {
				throw error instanceof StoreError
					? new Error(text.app.notSavedWhy[error.code])
					: error;
			});
	const openStored = (id: string) =>
		goToRoute({ name: "assessment", id, screen: "about" });

	const actions: RegisterActions = {
		choose: onChoose,
		create: inWords(async () =>
			openStored(
				await storeNew(store, emptyAssessment(), words.created, now()),
			),
		),
		copy: inWords(async (id) => {
			const document = await stored(id);
			const title = document.about.title ?? text.app.untitled;
			const copy = copyOf(document, words.copyOf(title));
			await storeNew(store, copy, words.copied(title), now());
			toast({ message: words.copied(title) });
		}),
		rename: inWords((id, title) =>
			renameStored(store, id, title, words.renamed, now()),
		),
		remove: inWords(async (id) => {
			const summary = named(id);
			await store.remove(id);
			toast({
				message: words.removed(summary ? titleOf(summary) : ""),
				action: { label: text.app.undo, run: () => void store.restore(id) },
			});
		}),
		download: inWords(async (id) => {
			const document = await stored(id);
			downloadFile(
				fileName(document.about.title, isoDay(), "json"),
				writeDocument(document),
				jsonType,
			);
		}),
		openExample: inWords(async (name) => {
			const example = copyOf(await loadExample(name));
			openStored(await storeNew(store, example, words.exampleOpened, now()));
		}),
		downloadExample: inWords(async (name) => {
			const example = await loadExample(name);
			const { exportWorkbook } = await import("./workbook.ts");
			const { withHouseEntries } = await import(
				"../domain/knowledge/knowledge.ts"
			);
			const written = await exportWorkbook(example, {
				language,
				today: isoDay(),
				knowledge: withHouseEntries(await store.knowledge()),
				text: await loadText(language),
			});
			if (!written.ok) throw new Error(written.reason);
		}),
	};

	return (
		<RegisterScreen
			text={text}
			rows={summaries?.map((summary) => {
				const come = progress.get(summary.id);
				return {
					id: summary.id,
					title: titleOf(summary),
					about: [summary.service, summary.vendor].filter(Boolean).join(", "),
					saved: words.savedOn(formatMoment(summary.savedAt, language)),
					...(come && { progress: come }),
				};
			})}
			examples={inOrder(exampleNames, text).map((name) => ({
				name,
				title: text.app.examples[name]?.title ?? name,
				says: text.app.examples[name]?.says ?? "",
			}))}
			actions={actions}
			storageFails={failure !== undefined}
		/>
	);
}
