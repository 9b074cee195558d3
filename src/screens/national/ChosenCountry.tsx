import { keptAnswers, layerOf } from "../../domain/layers/judge.ts";
import { whole } from "../../domain/layers/layer.ts";
import { countryName } from "../../text/format.ts";
import { layerText } from "../../text/nationalText.ts";
import { Notice } from "../../ui/Notice.tsx";
import type { ScreenProps } from "../props.ts";
import { NationalQuestions } from "./NationalQuestions.tsx";

/** What the choice of country switches on, that there is nothing to switch on, and what is kept of another. */
export function ChosenCountry(props: ScreenProps) {
	const { assessment, text, language } = props;
	const { country } = assessment.about;
	return (
		<>
			{country && !layerOf(assessment) && (
				<Notice
					kind="info"
					title={text.layers.none(countryName(country, language))}
				/>
			)}
			{keptAnswers(assessment).map((kept) => (
				<Notice
					key={kept.country}
					kind="info"
					title={text.layers.kept(
						kept.answers,
						layerText(text, kept.country)?.name ?? kept.country,
					)}
				/>
			))}
			<NationalQuestions {...props} owner={whole} place="about" />
		</>
	);
}
