import type { Text } from "../../text/en.ts";
import { Notice } from "../../ui/Notice.tsx";
import type { FileLooked } from "./model.ts";

/** Why a file was not taken in: what is wrong, where in the file, and what to do. */
export function Refused({
	looked: { name, refusal },
	text,
}: {
	looked: Extract<FileLooked, { ok: false }>;
	text: Text;
}) {
	const words = text.knowledge.page;
	const { says, next } = words.refused[refusal.code];
	return (
		<Notice kind="error" title={`${words.refusedTitle}: ${name}`} live>
			<p>{says}</p>
			{refusal.at !== undefined && (
				<p>{words.place(refusal.at, refusal.found ?? "–")}</p>
			)}
			<p>{next}</p>
		</Notice>
	);
}
