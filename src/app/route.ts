import { type Place, screenNames } from "../screens/props.ts";

/** Where one is: the register, a file being read, a breach being told, the legal facts, or a screen of an assessment. */
export type Route =
	| { name: "register" }
	| { name: "import" }
	| { name: "incident" }
	| { name: "knowledge"; at?: string }
	| ({ name: "assessment"; id: string } & Place);

/** The route that a hash stands for. Whatever is unknown leads to the nearest place that exists. */
export function parseRoute(hash: string): Route {
	const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
	const [first, id, screenName] = path.split("/").map(decode);
	if (first === "import" || first === "incident") return { name: first };
	if (first === "knowledge")
		return { name: "knowledge", ...(id ? { at: id } : {}) };
	if (first !== "a" || !id) return { name: "register" };
	const screen = screenNames.find((name) => name === screenName) ?? "about";
	const at = new URLSearchParams(query).get("at");
	return { name: "assessment", id, screen, ...(at ? { at } : {}) };
}

export function routeHash(route: Route): string {
	if (route.name === "register") return "#/";
	if (route.name === "import" || route.name === "incident")
		return `#/${route.name}`;
	if (route.name === "knowledge")
		return route.at === undefined
			? "#/knowledge"
			: `#/knowledge/${encodeURIComponent(route.at)}`;
	const at = route.at ? `?at=${encodeURIComponent(route.at)}` : "";
	return `#/a/${encodeURIComponent(route.id)}/${route.screen}${at}`;
}

/** A hash that somebody typed may hold a lone per cent sign. */
function decode(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
