import { useEffect, useState, useSyncExternalStore } from "react";
import { StoreError, type StoreErrorCode } from "../storage/contract.ts";
import type { Session, SessionState } from "./session.ts";
import type { Sessions } from "./sessions.ts";

export type Opening =
	| { state: "opening" }
	| { state: "open"; session: Session }
	| { state: "failed"; why: StoreErrorCode };

const opening: Opening = { state: "opening" };
const never = () => () => undefined;

/** The session of the assessment with this id; undefined as id opens none. */
export function useSession(
	sessions: Sessions,
	id: string | undefined,
): Opening {
	const [found, setFound] = useState<{ id: string; opening: Opening }>();
	useEffect(() => {
		if (id === undefined) return;
		let current = true;
		const show = (next: Opening) => {
			if (current) setFound({ id, opening: next });
		};
		sessions.open(id).then(
			(session) =>
				show(
					session
						? { state: "open", session }
						: { state: "failed", why: "missing" },
				),
			(error: unknown) =>
				show({
					state: "failed",
					why: error instanceof StoreError ? error.code : "failed",
				}),
		);
		return () => {
			current = false;
		};
	}, [sessions, id]);
	return found?.id === id && found ? found.opening : opening;
}

/** The state of a session, drawn again whenever it changes; undefined while none is open. */
export const useSessionState = (
	session: Session | undefined,
): SessionState | undefined =>
	useSyncExternalStore(session?.subscribe ?? never, () => session?.getState());
