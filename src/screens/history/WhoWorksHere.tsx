import { useId, useState } from "react";
import type { Text } from "../../text/en.ts";
import { Field } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { TextInput } from "../../ui/TextInput.tsx";

/** Who works here, by name and role. */
export interface Worker {
	name: string;
	role: string;
}

/** Asks once who works here; kept in this browser, and said of every change from then on. */
export function WhoWorksHere({
	text,
	me,
	onMe,
}: {
	text: Text;
	me: () => Worker | undefined;
	onMe: (me: Worker | undefined) => Promise<void>;
}) {
	const words = text.history;
	const id = useId();
	const [written, setWritten] = useState<Worker>(
		() => me() ?? { name: "", role: "" },
	);
	const [says, setSays] = useState<{
		kind: "success" | "error";
		text: string;
	}>();
	const write = (part: Partial<Worker>) => {
		const next = { ...written, ...part };
		setWritten(next);
		const complete = next.name.trim() !== "";
		onMe(complete ? next : undefined).then(
			() =>
				setSays({
					kind: "success",
					text: complete ? words.meKept : words.meTaken,
				}),
			(error: unknown) =>
				setSays({
					kind: "error",
					text: error instanceof Error ? error.message : String(error),
				}),
		);
	};
	return (
		<section className="card no-print">
			<h2>{words.me}</h2>
			<p className="soft">{words.meSays}</p>
			<div className="side-by-side signature">
				<Field id={`${id}name`} label={words.meName}>
					<TextInput
						value={written.name || undefined}
						onCommit={(name) => write({ name: name ?? "" })}
					/>
				</Field>
				<Field id={`${id}role`} label={words.meRole}>
					<TextInput
						value={written.role || undefined}
						onCommit={(role) => write({ role: role ?? "" })}
					/>
				</Field>
			</div>
			{says && <Notice kind={says.kind} title={says.text} live />}
		</section>
	);
}
