import type { Text } from "../../text/en.ts";

/** The address of an entry of the legal facts, by its key. */
export const hrefOfEntry = (key: string): string =>
	`#/knowledge/${encodeURIComponent(key)}`;

/** From a legal fact to its entry: source, date and how far it has been checked. `name` says which, to those who do not see where the link stands. */
export const KnowledgeLink = ({
	entry,
	name,
	text,
}: {
	entry: string;
	name: string;
	text: Text;
}) => (
	<a className="no-print" href={hrefOfEntry(entry)}>
		{text.knowledge.page.link}
		<span className="visually-hidden">: {name}</span>
	</a>
);
