import { expect, test } from "vitest";
import {
	actGuards,
	decisionGuards,
	guardSteps,
} from "../../src/domain/requirements/missing.ts";
import { waysOut } from "../../src/domain/requirements/ways.ts";
import { steps } from "../../src/domain/vocabulary.ts";
import { languages } from "../../src/text/languages.ts";
import { transferMachine } from "../../src/workflow/transferMachine.ts";
import { requirementsOf, stateNames } from "../helpers/sixStepsPage.ts";

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

test.each(Object.entries(languages))(
	"every guard, state and way has its words: %s",
	(_language, { steps: text }) => {
		expect(sorted(Object.keys(text.guards))).toEqual(
			sorted([...Object.keys(guardSteps), ...decisionGuards, ...actGuards]),
		);
		expect(sorted(Object.keys(text.states))).toEqual(sorted(stateNames()));
		expect(sorted(Object.keys(text.ways))).toEqual(
			sorted(Object.values(waysOut).flat()),
		);
		expect(sorted(Object.keys(text.about))).toEqual(sorted(steps));
		expect(sorted(Object.keys(text.machineGuards))).toEqual(
			sorted(Object.keys(transferMachine.implementations.guards)),
		);
		expect(sorted(Object.keys(text.only))).toEqual(
			sorted(
				Object.values(requirementsOf)
					.flat()
					.flatMap(({ only }) => only ?? []),
			),
		);
	},
);
