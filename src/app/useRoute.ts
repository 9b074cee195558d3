import { useMemo, useSyncExternalStore } from "react";
import { parseRoute, type Route, routeHash } from "./route.ts";

const subscribe = (listener: () => void) => {
	window.addEventListener("hashchange", listener);
	return () => window.removeEventListener("hashchange", listener);
};

/** The route in the address bar; back and forward work as everywhere. */
export function useRoute(): Route {
	const hash = useSyncExternalStore(subscribe, () => window.location.hash);
	return useMemo(() => parseRoute(hash), [hash]);
}

export function goToRoute(route: Route): void {
	const hash = routeHash(route);
	if (window.location.hash === hash)
		// The same link once more: the field is to be found again.
		window.dispatchEvent(new HashChangeEvent("hashchange"));
	else window.location.hash = hash;
}
