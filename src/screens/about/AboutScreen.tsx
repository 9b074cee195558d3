import { Fields } from "../fields/Fields.tsx";
import { ChosenCountry } from "../national/ChosenCountry.tsx";
import type { ScreenProps } from "../props.ts";
import { Duties } from "./Duties.tsx";
import { FileTexts } from "./FileTexts.tsx";
import "../fields/fields.css";
import "../transfer/transfer.css";

/** What is assessed, for whom and by whom; and what the GDPR asks whatever comes of it. */
export function AboutScreen(props: ScreenProps) {
	const { text } = props;
	const words = text.screens.about;
	const fields = (names: readonly string[]) => (
		<Fields {...props} of="about" names={names} />
	);
	return (
		<>
			<h1>{words.title}</h1>
			<p className="lead">{words.says}</p>
			<section className="card">
				<h2>{words.what}</h2>
				{fields(["title", "service", "vendor", "scope", "registryNumber"])}
			</section>
			<section className="card">
				<h2>{words.whom}</h2>
				{fields([
					"exporter",
					"publicAuthority",
					"country",
					"assessor",
					"assessorRole",
					"assessedOn",
				])}
				<ChosenCountry {...props} />
			</section>
			<section className="card">
				<h2>{words.duties}</h2>
				<p className="soft">{words.dutiesSay}</p>
				<Duties {...props} />
				{fields(["remainingDuties", "comment"])}
			</section>
			<FileTexts {...props} />
		</>
	);
}
