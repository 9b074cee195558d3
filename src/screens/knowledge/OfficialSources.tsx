import type { CountryProfile } from "../../domain/knowledge/countryProfile.ts";
import { citeBeside } from "../../text/cite.ts";
import type { Text } from "../../text/en.ts";

/** Where a country's law, its practice and its judgments are published: names to look under when somebody looks again. */
export function OfficialSources({
	profile: { official },
	text,
}: {
	profile: CountryProfile;
	text: Text;
}) {
	if (!official) return null;
	const words = text.knowledge.page.official;
	return (
		<>
			<h4>{words.title}</h4>
			<p className="soft">{words.says}</p>
			<ul>
				{(["statutes", "practice", "courts"] as const).map((kind) =>
					official[kind].length === 0 ? null : (
						<li key={kind}>
							{words[kind]}:{" "}
							{official[kind].map((name) => citeBeside(text, name)).join("; ")}
						</li>
					),
				)}
			</ul>
		</>
	);
}
