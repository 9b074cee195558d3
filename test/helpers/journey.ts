import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type {
	Assessment,
	CollectionName,
} from "../../src/domain/assessment.ts";
import { readDocument } from "../../src/domain/file.ts";
import { isCollection, parsePath } from "../../src/domain/path.ts";
import { codeLabel, kindAt } from "../../src/screens/fields/words.ts";
import { countryName } from "../../src/text/format.ts";
import { languages } from "../../src/text/languages.ts";

/** The journey is made in Swedish, with a keyboard's and a pointer's means only. */
const language = "sv";
export const text = languages[language];

/** A code, a country, a date, a text or the name of a row; several where the field takes several. */
export type Answer = string | readonly string[];
/** What is done where an entry leads, when it takes more than one answer: a row is made, a button used. */
export type Deed = (page: Page, entry: Entry) => Promise<void>;
/**
 * Answers by field, as "parties/role" or "about/title"; by question of a catalogue, as "q3.01/answer";
 * by what is wanting, as "findings". An object instead of an answer tells rows apart by the beginning
 * of their name.
 */
export type Answers = Readonly<
	Record<string, Answer | Deed | Readonly<Record<string, Answer>>>
>;

export const fieldAt = (page: Page, path: string): Locator =>
	page.locator(`[id="field:${path}"]`);

/** The whole field with its label and whatever helps to answer it. */
const around = (field: Locator): Locator =>
	field.locator(
		"xpath=ancestor-or-self::*[contains(concat(' ', @class, ' '), ' field ')][1]",
	);

type ControlKind = "radios" | "boxes" | "pick" | "select" | "text" | "nothing";
const controlOf = (field: Locator): Promise<ControlKind> =>
	field.evaluate((element) => {
		if (element.matches("[role=combobox]")) return "pick";
		if (element.matches("select")) return "select";
		if (element.matches("input, textarea")) return "text";
		if (element.querySelector("input[type=radio]")) return "radios";
		return element.querySelector("input[type=checkbox]") ? "boxes" : "nothing";
	});

/** What a reader of the page sees for an answer. */
function words(path: string, answer: string): string {
	const { kind } = kindAt(parsePath(path));
	if (kind === "country" || kind === "countries")
		return countryName(answer, language);
	return kind === "ref" || kind === "refs" ? answer : codeLabel(text, answer);
}

/** Answers the field at a path with the control that is there; a row that is not there yet is made. */
export async function answerField(
	page: Page,
	path: string,
	answer: Answer,
): Promise<void> {
	const field = fieldAt(page, path);
	const kind = kindAt(parsePath(path));
	for (const one of typeof answer === "string" ? [answer] : answer) {
		const said = words(path, one);
		const named = { name: said, exact: true };
		switch (await controlOf(field)) {
			case "radios":
				await field.getByRole("radio", named).check();
				break;
			case "boxes":
				if ((await field.getByRole("checkbox", named).count()) > 0)
					await field.getByRole("checkbox", named).check();
				else await addByName(around(field), kind.of as CollectionName, one);
				break;
			case "nothing":
				await addByName(around(field), kind.of as CollectionName, one);
				break;
			case "pick": {
				await field.fill(said);
				const option = around(field).getByRole("option", named);
				if ((await option.count()) > 0) await option.click();
				else {
					await field.press("Escape");
					await addByName(around(field), kind.of as CollectionName, one);
				}
				break;
			}
			case "select":
				await field.selectOption({ label: said });
				break;
			case "text":
				await field.fill(one);
		}
	}
	// A text counts as written when its field is left.
	await page.keyboard.press("Tab");
}

/** "New …", and its name. */
export async function addByName(
	within: Locator | Page,
	collection: CollectionName,
	name: string,
): Promise<void> {
	const words = text.screens.rows;
	await within
		.getByRole("button", { name: words.add(collection), exact: true })
		.click();
	const asked = within.getByRole("textbox", {
		name: words.nameOfNew(collection),
		exact: true,
	});
	await asked.fill(name);
	await asked.press("Enter");
	await within.locator("form.inset").waitFor({ state: "detached" });
}

export type Screen =
	| keyof typeof text.app.stepNames
	| keyof typeof text.app.screens;

/** Goes to a screen by the menu, as one can at any time. */
export async function goTo(page: Page, screen: Screen): Promise<void> {
	await page.locator(`nav.steps a[href$="/${screen}"]`).click();
	const names: Record<Screen, string> = {
		...text.app.screens,
		...text.app.stepNames,
	};
	await page
		.getByRole("heading", { level: 1, name: names[screen], exact: true })
		.waitFor();
}

export const doorOf = (page: Page): Locator =>
	page.locator("main section.door").first();

/** What step 0 asks of the lines that no transfer carries. */
export const otherLines = (page: Page): Locator =>
	page.getByRole("region", { name: text.screens.steps.otherLines });
export const decisionDoor = (page: Page): Locator =>
	page
		.getByRole("region", { name: text.screens.decision.door })
		.or(page.getByRole("region", { name: text.screens.decision.doorOpen }));

export interface Entry {
	href: string;
	/** Where it leads, as the path of a field or of the place where rows are made. */
	at: string;
	/** What it says; after the dash the row that it is about. */
	words: string;
	about: string;
}

/** What a closed door lists; nothing where it is open. */
export const entriesOf = (door: Locator): Promise<Entry[]> =>
	door.locator("ul.missing a").evaluateAll((links) =>
		links.map((link) => {
			const href = link.getAttribute("href") ?? "";
			const words = link.textContent ?? "";
			return {
				href,
				at: decodeURIComponent(/\?at=(.*)$/.exec(href)?.[1] ?? ""),
				words,
				about: words.split(" – ").slice(1).join(" – "),
			};
		}),
	);

const keyOf = (at: string): string => {
	const [collection = "", id = "", field] = parsePath(at);
	if (collection === "questions")
		return `${id.slice(id.lastIndexOf(":") + 1)}/${field}`;
	if (!isCollection(collection)) return at.replace(/@.*/, "");
	return field === undefined ? collection : `${collection}/${field}`;
};

const isSeveral = (answer: object): answer is readonly string[] =>
	Array.isArray(answer);

/** Gives the answer that the table has for an entry of a door, or does what it says. */
async function answerEntry(
	page: Page,
	answers: Answers,
	entry: Entry,
): Promise<void> {
	const { at, about, words } = entry;
	const found = answers[keyOf(at)];
	if (typeof found === "function") return found(page, entry);
	if (found === undefined) throw new Error(`No answer to "${words}" (${at})`);
	const byRow = typeof found === "object" && !isSeveral(found);
	const answer = byRow
		? Object.entries(found).find(([name]) => about.startsWith(name))?.[1]
		: found;
	if (answer === undefined) throw new Error(`No answer to "${words}" (${at})`);
	await answerField(page, at, answer);
}

/** Follows an entry of a door: it leads to its field, and the focus is there. */
export async function follow(page: Page, entry: Entry): Promise<void> {
	const link = page
		.locator(`main section.door ul.missing a[href="${entry.href}"]`)
		.first();
	const folded = link.locator("xpath=ancestor::details[not(@open)]/summary");
	if ((await folded.count()) > 0) await folded.click();
	await link.click();
	const place = fieldAt(page, entry.at);
	await expect
		.poll(
			async () =>
				(await place.count()) === 1 &&
				(await place.evaluate((it) => it.contains(document.activeElement))),
			{ message: `The focus is at ${entry.at}, asked as "${entry.words}"` },
		)
		.toBe(true);
}

/** Opens a closed door by its own list: follows its first entry, answers there, comes back, until none is left. */
export async function openDoor(
	page: Page,
	screen: Screen,
	answers: Answers,
	door = doorOf(page),
): Promise<Entry[]> {
	const followed: Entry[] = [];
	for (;;) {
		await goTo(page, screen);
		const [entry] = await entriesOf(door);
		if (entry === undefined) return followed;
		if (
			followed.some(({ at, words }) => at === entry.at && words === entry.words)
		)
			throw new Error(
				`Answered, and asked again: ${entry.words} (${entry.at})`,
			);
		followed.push(entry);
		await follow(page, entry);
		await answerEntry(page, answers, entry);
	}
}

/** Signs the step whose door is open. */
export async function confirmStep(
	page: Page,
	screen: Screen,
	signature: { by: string; role: string },
): Promise<void> {
	await goTo(page, screen);
	const words = text.screens.door;
	const confirm = page.locator("main section.confirm");
	await confirm.getByRole("textbox", { name: words.name }).fill(signature.by);
	await confirm.getByRole("textbox", { name: words.role }).fill(signature.role);
	await confirm
		.getByRole("button", {
			name: screen === "reevaluate" ? words.confirmReview : words.confirm,
		})
		.click();
	await confirm.getByText(/^Bekräftat av/).waitFor();
}

/** Clicks what downloads a file, and gives its bytes. */
export async function download(page: Page, button: Locator): Promise<Buffer> {
	const [file] = await Promise.all([
		page.waitForEvent("download"),
		button.click(),
	]);
	return readFileSync(await file.path());
}

/** The document as it is stored, through the JSON download. */
export async function storedDocument(page: Page): Promise<Assessment> {
	await page.locator("a[href$='/export']").first().click();
	const bytes = await download(
		page,
		page.getByRole("button", { name: text.app.exporting.jsonButton }),
	);
	const read = readDocument(JSON.parse(bytes.toString("utf8")));
	if (!read.ok) throw new Error(read.code);
	return read.document;
}
