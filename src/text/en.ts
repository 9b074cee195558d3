import { annex } from "./en/annex.ts";
import { app } from "./en/app.ts";
import { approval } from "./en/approval.ts";
import { cli } from "./en/cli.ts";
import { fields } from "./en/fields.ts";
import { findings } from "./en/findings.ts";
import { help } from "./en/help.ts";
import { history } from "./en/history.ts";
import { incident } from "./en/incident.ts";
import { indicators } from "./en/indicators.ts";
import { knowledge } from "./en/knowledge.ts";
import { law } from "./en/law.ts";
import { layers } from "./en/layers.ts";
import { reading } from "./en/reading.ts";
import { risk } from "./en/risk.ts";
import { screens } from "./en/screens.ts";
import { sentence } from "./en/sentence.ts";
import { steps } from "./en/steps.ts";
import { vocabulary } from "./en/vocabulary.ts";
import { whatIf } from "./en/whatIf.ts";
import { workbook } from "./en/workbook.ts";

/** Every sentence that a person reads, in English. This file gives the shape; each other language must fill it. */
export const en = {
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

export type Text = typeof en;
/** What the start page needs: the rest is fetched later. */
export type AppText = Pick<Text, "app">;
