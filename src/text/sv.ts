import type { Text } from "./en.ts";
import { annex } from "./sv/annex.ts";
import { app } from "./sv/app.ts";
import { approval } from "./sv/approval.ts";
import { cli } from "./sv/cli.ts";
import { fields } from "./sv/fields.ts";
import { findings } from "./sv/findings.ts";
import { help } from "./sv/help.ts";
import { history } from "./sv/history.ts";
import { incident } from "./sv/incident.ts";
import { indicators } from "./sv/indicators.ts";
import { knowledge } from "./sv/knowledge.ts";
import { law } from "./sv/law.ts";
import { layers } from "./sv/layers.ts";
import { reading } from "./sv/reading.ts";
import { risk } from "./sv/risk.ts";
import { screens } from "./sv/screens.ts";
import { sentence } from "./sv/sentence.ts";
import { steps } from "./sv/steps.ts";
import { vocabulary } from "./sv/vocabulary.ts";
import { whatIf } from "./sv/whatIf.ts";
import { workbook } from "./sv/workbook.ts";

export const sv: Text = {
	annex,
	app,
	approval,
	cli,
	fields,
	findings,
	help,
	history,
	incident,
	indicators,
	knowledge,
	law,
	layers,
	reading,
	risk,
	screens,
	sentence,
	steps,
	vocabulary,
	whatIf,
	workbook,
};
