import { useId, useState } from "react";
import type { ReplaceableEntry } from "../../domain/knowledge/houseEntry.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { useToast } from "../../ui/Toasts.tsx";
import type { KnowledgeProps } from "./model.ts";

/** Entries as a file to hand on; whoever makes it signs it, so that the next house knows whom to ask. */
export function SaveFile({
	entries,
	label,
	about,
	text,
	me,
	actions,
}: Pick<KnowledgeProps, "text" | "me" | "actions"> & {
	entries: readonly ReplaceableEntry[];
	label: string;
	about?: string;
}) {
	const words = text.knowledge.page.file;
	const id = useId();
	const toast = useToast();
	const [open, setOpen] = useState(false);
	const [name, setName] = useState(me);
	const [organisation, setOrganisation] = useState<string>();
	const [unsigned, setUnsigned] = useState(false);
	const save = () => {
		if (!name?.trim() || !organisation?.trim()) return setUnsigned(true);
		const file = actions.save(entries, { name, organisation });
		setOpen(false);
		setUnsigned(false);
		toast({ message: words.saved(file) });
	};
	return (
		<>
			<Button
				size={about === undefined ? "medium" : "small"}
				icon="download"
				onClick={() => setOpen(true)}
			>
				{label}
				{about !== undefined && (
					<span className="visually-hidden">: {about}</span>
				)}
			</Button>
			<Dialog
				open={open}
				title={about === undefined ? label : words.saveNamed(about)}
				onClose={() => setOpen(false)}
				footer={
					<>
						<Button variant="primary" onClick={save}>
							{words.save}
						</Button>
						<Button onClick={() => setOpen(false)}>{words.cancel}</Button>
					</>
				}
			>
				<Field id={`${id}name`} label={words.maker} hint={words.makerHint}>
					<TextInput value={name} onCommit={setName} />
				</Field>
				<Field id={`${id}organisation`} label={words.organisation}>
					<TextInput value={organisation} onCommit={setOrganisation} />
				</Field>
				{unsigned && <Notice kind="warning" title={words.whoFirst} live />}
			</Dialog>
		</>
	);
}
