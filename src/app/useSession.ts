import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import {
	type Store,
	StoreError,
	type StoreErrorCode,
} from "../storage/contract.ts";
import type { Text } from "../text/en.ts";
import { openSession, type Session, type SessionState } from "./session.ts";

export type Opening =
	| { state: "opening" }
	| { state: "open"; session: Session }
	| { state: "failed"; why: StoreErrorCode };

const opening: Opening = { state: "opening" };
const never = () => () => undefined;

/** Opens the assessment with this id, and closes it when another is opened or the page leaves it. */
export function useSession(
	store: Store,
	id: string,
	text: Text,
	onMerged: () => void,
): Opening {
	const [found, setFound] = useState<{ id: string; opening: Opening }>();
	const latest = useRef({ text, onMerged });
	useEffect(() => {
		latest.current = { text, onMerged };
	});

	useEffect(() => {
		let current = true;
		let session: Session | undefined;
		const show = (next: Opening) => {
			if (current) setFound({ id, opening: next });
		};
		store.get(id).then(
			(stored) => {
				if (!current) return;
				if (!stored) return show({ state: "failed", why: "missing" });
				session = openSession(store, stored, {
					now: () => new Date().toISOString(),
					names: () => ({
						undo: latest.current.text.app.undoNamed,
						redo: latest.current.text.app.redoNamed,
					}),
					onMerged: () => latest.current.onMerged(),
				});
				show({ state: "open", session });
			},
			(error: unknown) =>
				show({
					state: "failed",
					why: error instanceof StoreError ? error.code : "failed",
				}),
		);
		return () => {
			current = false;
			session?.close();
		};
	}, [store, id]);

	return found?.id === id ? found.opening : opening;
}

/** The state of a session, drawn again whenever it changes; undefined while none is open. */
export const useSessionState = (
	session: Session | undefined,
): SessionState | undefined =>
	useSyncExternalStore(session?.subscribe ?? never, () => session?.getState());
