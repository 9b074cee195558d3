import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible, openSite, type Site } from "../helpers/browser.ts";
import { withImporterIn } from "../helpers/documents.ts";
import { decided, toolIsEnough } from "../helpers/walkedDocuments.ts";

let site: Site;
beforeAll(async () => {
	site = await openSite();
}, 180_000);
afterAll(async () => {
	await site.close();
});

test("what stands here is approved, told when it changes, and taken back with a reason", async () => {
	const { page, goTo, close } = await site.open(decided(toolIsEnough()));
	await goTo("decision");
	await page.getByText("Nothing has been approved.").waitFor();
	await page
		.getByRole("button", { name: "Approve what stands here today" })
		.click();
	await page.getByText(/Nothing has changed since\./).waitFor();
	await page.getByText(/Checksum \(SHA-256\): [0-9a-f]{64}/).waitFor();
	await expectAccessible(page);

	const reason = page.getByRole("textbox", {
		name: "Reasons for the decision",
	});
	await reason.fill("Something else.");
	await page.keyboard.press("Tab");
	await page
		.getByText("Differs from the approved version in 1 place")
		.waitFor();
	const table = page.getByRole("table", { name: "1 difference" });
	await expect
		.poll(() => table.locator("tbody").textContent())
		.toContain("Something else.");
	await expectAccessible(page);

	await page.getByText("Revoke the approval").first().click();
	const revoke = page.getByRole("button", { name: "Revoke the approval" });
	await revoke.click();
	await page.getByText("Write your name, your role and why.").waitFor();
	const card = page.locator('[id="field:approvals"]');
	await card.getByLabel("Name").fill("The chair");
	await card.getByLabel("Role").fill("Controller");
	await card.getByLabel("Why?").fill("The support has moved.");
	await page.keyboard.press("Tab");
	await revoke.click();
	await page.getByText("Nothing has been approved.").waitFor();
	await card.getByText("Earlier approvals").click();
	await card
		.getByText(/revoked by The chair.*The support has moved\./)
		.waitFor();
	await close();
}, 180_000);

test("while something is missing, nothing can be approved", async () => {
	const { page, goTo, close } = await site.open(withImporterIn("US").document);
	await goTo("decision");
	await page
		.getByText("It can be approved when nothing is missing above.")
		.waitFor();
	expect(
		await page
			.getByRole("button", { name: "Approve what stands here today" })
			.count(),
	).toBe(0);
	await close();
}, 120_000);
