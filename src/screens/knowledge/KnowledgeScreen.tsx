import { useEffect, useMemo, useState } from "react";
import { replaceableEntries } from "../../domain/knowledge/preview.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { useToast } from "../../ui/Toasts.tsx";
import { FileChooser } from "../register/FileChooser.tsx";
import { SearchBox } from "../table/SearchBox.tsx";
import { EntryItem } from "./EntryItem.tsx";
import { entriesOf, type Group, groups, searchedFor } from "./entries.ts";
import type { FileLooked, KnowledgeProps } from "./model.ts";
import { Preview } from "./Preview.tsx";
import { Refused } from "./Refused.tsx";
import { SaveFile } from "./SaveFile.tsx";
import "./knowledge.css";

const idOfGroup = (group: Group): string => `knowledge:${group}`;

/** Everything that assessments are judged by: each entry with its source, date and how far it has been checked. */
export function KnowledgeScreen(props: KnowledgeProps) {
	const { text, language, today, knowledge, actions, at } = props;
	const words = text.knowledge.page;
	const toast = useToast();
	const [search, setSearch] = useState("");
	const [looked, setLooked] = useState<FileLooked>();
	const all = useMemo(
		() => entriesOf(knowledge, text, language, today),
		[knowledge, text, language, today],
	);
	const found = useMemo(() => searchedFor(all, search), [all, search]);

	useEffect(() => {
		if (at !== undefined) reveal(`entry:${at}`);
	}, [at]);

	const look = async (file: File) => setLooked(await actions.look(file));
	const accept = async (by: string) => {
		if (!looked?.ok) return;
		const news = looked.entries.filter(({ effect }) => effect !== "same");
		try {
			await actions.accept(news, by);
			setLooked(undefined);
			toast({ message: words.preview.done(news.length) });
		} catch (error) {
			toast({
				message: error instanceof Error ? error.message : String(error),
			});
		}
	};

	return (
		<>
			<h1 tabIndex={-1}>{words.title}</h1>
			<p className="lead">{words.lead}</p>
			<p className="soft">{words.version(knowledge.version)}</p>

			<section className="card no-print">
				<h2>{words.file.title}</h2>
				<p>{words.file.lead}</p>
				<div className="row">
					<FileChooser
						label={words.file.read}
						variant="secondary"
						onChoose={(file) => void look(file)}
					/>
					<SaveFile
						{...props}
						label={words.file.saveAll}
						entries={replaceableEntries(knowledge)}
					/>
				</div>
				<Disclosure summary={words.file.own}>
					<ol>
						{words.file.ownSteps.map((step) => (
							<li key={step}>{step}</li>
						))}
					</ol>
					<Button
						size="small"
						icon="download"
						onClick={() =>
							void actions
								.saveSchema()
								.then((file) => toast({ message: words.file.saved(file) }))
						}
					>
						{words.file.schema}
					</Button>
				</Disclosure>
				{looked && !looked.ok && <Refused text={text} looked={looked} />}
				{looked?.ok && (
					<Preview
						{...props}
						looked={looked}
						onAccept={accept}
						onLeave={() => setLooked(undefined)}
					/>
				)}
			</section>

			<div className="knowledge-find no-print">
				<SearchBox label={words.search} value={search} onChange={setSearch} />
				<p role="status">
					{search.trim() !== "" &&
						found.length > 0 &&
						words.found(found.length)}
				</p>
			</div>
			{search.trim() === "" && (
				<nav className="row no-print" aria-label={words.jump}>
					{groups.map((group) => (
						<Button
							key={group}
							size="small"
							variant="quiet"
							onClick={() => reveal(idOfGroup(group))}
						>
							{words.groups[group]}
						</Button>
					))}
				</nav>
			)}
			{found.length === 0 && <Notice kind="info" title={words.nothingFound} />}
			{groups.map((group) => {
				const entries = found.filter((entry) => entry.group === group);
				if (entries.length === 0) return null;
				return (
					<section key={group} aria-labelledby={idOfGroup(group)}>
						<h2 id={idOfGroup(group)} tabIndex={-1}>
							{words.groups[group]}{" "}
							<span className="soft">({words.count(entries.length)})</span>
						</h2>
						<ul className="knowledge-list">
							{entries.map((entry) => (
								<EntryItem
									key={entry.key}
									{...props}
									entry={entry}
									open={entry.key === at}
								/>
							))}
						</ul>
					</section>
				);
			})}
		</>
	);
}

/** Brings a part of the page into view and focus. */
function reveal(id: string): void {
	const target = document.getElementById(id);
	target?.scrollIntoView({ block: "start" });
	target?.focus({ preventScroll: true });
}
