import fc from "fast-check";
import { expect, test } from "vitest";
import {
	collectionNames,
	emptyAssessment,
	liveRows,
	sectionNames,
} from "../../src/domain/assessment.ts";
import { same } from "../../src/domain/canonical.ts";
import { type ChangeSet, diff } from "../../src/domain/change.ts";
import { versionOf } from "../../src/domain/history.ts";
import { arbitraryAssessment } from "../helpers/arbitraryAssessment.ts";

test("every version comes back as it was, and one that is brought back leaves the later ones where they are", () => {
	fc.assert(
		fc.property(
			fc.array(arbitraryAssessment({ maxRows: 3 }), {
				minLength: 1,
				maxLength: 4,
			}),
			(given) => {
				const id = "tia_1";
				const log: ChangeSet[] = [];
				const states = [emptyAssessment(id)];
				const save = (next: (typeof states)[number]) => {
					const changes = diff(states.at(-1) ?? emptyAssessment(id), next);
					log.push({ id: `s${log.length}`, name: "", at: "", changes });
					states.push(versionOf(id, log, log.length));
				};
				for (const document of given) save({ ...document, id });
				const kept = states.slice();
				// Rows that came later are struck out, with what they said: nothing goes.
				const first = states[1] ?? emptyAssessment(id);
				save(first);
				const back = versionOf(id, log, log.length);
				for (const name of sectionNames)
					expect(same(back[name], first[name])).toBe(true);
				for (const name of collectionNames)
					expect(liveRows(back, name)).toEqual(liveRows(first, name));
				for (const [count, state] of kept.entries())
					expect(same(versionOf(id, log, count), state)).toBe(true);
			},
		),
		{ numRuns: 100 },
	);
});
