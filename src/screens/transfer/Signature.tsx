import { useId, useState } from "react";
import { liveRows } from "../../domain/assessment.ts";
import { Field } from "../../ui/Field.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import type { ScreenProps } from "../props.ts";

export interface SignatureState {
	value: { by: string; role: string };
	set: (part: { by?: string; role?: string }) => void;
	complete: boolean;
}

/** Who signs: the last who signed in this assessment, else its assessor, until somebody writes another name. */
export function useSignature({ assessment }: ScreenProps): SignatureState {
	const [written, setWritten] = useState<{ by?: string; role?: string }>({});
	const last = liveRows(assessment, "acts").at(-1)?.[1];
	const { assessor, assessorRole } = assessment.about;
	const value = {
		by: written.by ?? last?.by ?? assessor ?? "",
		role: written.role ?? last?.role ?? assessorRole ?? "",
	};
	return {
		value,
		set: (part) => setWritten((before) => ({ ...before, ...part })),
		complete: value.by.trim() !== "" && value.role.trim() !== "",
	};
}

export function SignatureFields({
	signature,
	text,
}: ScreenProps & { signature: SignatureState }) {
	const id = useId();
	const words = text.screens.door;
	return (
		<div className="side-by-side signature">
			<Field id={`${id}name`} label={words.name}>
				<TextInput
					value={signature.value.by}
					onCommit={(by) => signature.set({ by: by ?? "" })}
				/>
			</Field>
			<Field id={`${id}role`} label={words.role}>
				<TextInput
					value={signature.value.role}
					onCommit={(role) => signature.set({ role: role ?? "" })}
				/>
			</Field>
		</div>
	);
}
