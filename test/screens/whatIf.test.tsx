import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { builtInKnowledge } from "../../src/domain/knowledge/knowledge.ts";
import { whatIf } from "../../src/domain/law/whatIf.ts";
import { Assumed } from "../../src/screens/whatIf/Assumed.tsx";
import { BeforeAfter } from "../../src/screens/whatIf/BeforeAfter.tsx";
import { WhatIfScreen } from "../../src/screens/whatIf/WhatIfScreen.tsx";
import { languages } from "../../src/text/languages.ts";
import { UiTextProvider } from "../../src/ui/uiText.tsx";
import { atHome, supplementedBy } from "../helpers/documents.ts";

const today = "2026-11-23";
const { document } = supplementedBy("tech.uc2.pseudonymisation")
	.set("measures/m_main/status", "planned")
	.set("categories/c_login/format", "clear")
	.set("chain/k_vendor/clearText", "yes");
const propsFor = (language: "en" | "sv", assessment = document) => ({
	assessment,
	change: () => {
		throw new Error("Looking stores nothing");
	},
	text: languages[language],
	language,
	today,
	knowledge: builtInKnowledge,
	goTo: () => {},
});
const draw = (node: React.ReactNode, language: "en" | "sv") =>
	renderToStaticMarkup(
		<UiTextProvider value={languages[language].app.ui}>{node}</UiTextProvider>,
	);

describe.each(["en", "sv"] as const)("what if, in %s", (language) => {
	const words = languages[language].whatIf;
	const props = propsFor(language);

	test("offers what bears on this assessment, and only that", () => {
		const page = draw(<WhatIfScreen {...props} />, language);
		expect(page).toContain(words.toggles.pseudonymise?.name);
		expect(page).toContain("Login data");
		expect(page).not.toContain(words.toggles["leaves-list"]?.name);
		const home = draw(
			<WhatIfScreen {...propsFor(language, atHome().document)} />,
			language,
		);
		expect(home).not.toContain(words.toggles.pseudonymise?.name);
		expect(home).not.toContain(words.sets.title);
	});

	test("a better verdict is marked as hypothetical, with its conditions", () => {
		const result = whatIf(
			document,
			[{ toggle: "pseudonymise", target: "c_login" }],
			today,
		);
		const page = draw(
			<>
				<BeforeAfter {...props} result={result} />
				<Assumed {...props} assumed={result.assumed} />
			</>,
			language,
		);
		expect(page).toContain(languages[language].vocabulary["t.blocked"]);
		expect(page).toContain(
			languages[language].vocabulary["t.running.supplemented"],
		);
		expect(page).toContain(words.hypothetical);
		const conditions = builtInKnowledge.measures.find(
			({ id }) => id === "tech.uc2.pseudonymisation",
		)?.conditions.length;
		expect(page).toMatch(new RegExp(`\\b${conditions} (conditions|villkor)`));
	});
});
