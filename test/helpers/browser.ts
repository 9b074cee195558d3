import { AxeBuilder } from "@axe-core/playwright";
import {
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	type Page,
	chromium as playwright,
} from "playwright-core";
import { type PreviewServer, preview } from "vite";
import { expect } from "vitest";
import type { Assessment } from "../../src/domain/assessment.ts";
import { writeDocument } from "../../src/domain/file.ts";
import { builtSite } from "./builtSite.ts";
import { chromium } from "./programs.mjs";

/** The built page behind a local server, and a browser to look at it with. */
export interface Site {
	url: string;
	browser: Browser;
	/** A browser without a past, in English unless said otherwise. */
	visit: (
		options?: BrowserContextOptions & { hash?: string },
	) => Promise<Visit>;
	/** A visit in which this assessment has been opened from its file; `goTo` goes to a screen of it by its name. */
	open: (
		assessment: Assessment,
	) => Promise<Visit & { goTo: (screen: string) => Promise<void> }>;
	close: () => Promise<void>;
}

interface Visit {
	context: BrowserContext;
	page: Page;
	/** What the page complained about in its console; a test that expects none says so by `close`. */
	complaints: string[];
	/** Ends the visit; fails when the page complained, of a breach of its own policy for example. */
	close: () => Promise<void>;
}

const flags = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** Builds the page, serves it as `npm start` does, and starts a Chromium. */
export async function openSite(): Promise<Site> {
	const executablePath = chromium();
	if (!executablePath)
		throw new Error("No Chromium found. Run: node test/prepare.mjs");
	const outDir = await builtSite();
	const server: PreviewServer = await preview({
		logLevel: "error",
		build: { outDir },
		preview: { port: 0, strictPort: false, host: "127.0.0.1", open: false },
	});
	const address = server.httpServer.address();
	if (address === null || typeof address === "string")
		throw new Error("The preview server has no port");
	const url = `http://127.0.0.1:${address.port}/`;
	const browser = await playwright.launch({ executablePath, args: flags });

	const visit: Site["visit"] = async ({ hash = "", ...options } = {}) => {
		const context = await browser.newContext({
			locale: "en-GB",
			viewport: { width: 1280, height: 800 },
			acceptDownloads: true,
			...options,
		});
		const page = await context.newPage();
		const complaints: string[] = [];
		page.on("console", (message) => {
			if (message.type() === "error") complaints.push(message.text());
		});
		page.on("pageerror", (error) => complaints.push(String(error)));
		await page.goto(`${url}${hash}`);
		return {
			context,
			page,
			complaints,
			close: async () => {
				await context.close();
				expect(complaints).toEqual([]);
			},
		};
	};

	return {
		url,
		browser,
		visit,
		open: async (assessment) => {
			const opened = await visit();
			const { page } = opened;
			await page.setInputFiles("input[type=file]", {
				name: "assessment.json",
				mimeType: "application/json",
				buffer: Buffer.from(writeDocument(assessment)),
			});
			await page.getByRole("button", { name: /^Open it/ }).click();
			await page.waitForURL(/#\/a\//);
			const base = /#\/a\/[^/?]+/.exec(page.url())?.[0] ?? "";
			return {
				...opened,
				goTo: async (screen) => {
					await page.goto(`${url}${base}/${screen}`);
					await page.locator("main h1").waitFor();
				},
			};
		},
		close: async () => {
			await browser.close();
			await server.close();
		},
	};
}

/** Fails with what axe finds against WCAG 2.0 to 2.2, levels A and AA. */
export async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
		.analyze();
	expect(
		violations.map(({ id, nodes }) => ({
			id,
			where: nodes.map(
				({ html, failureSummary }) => `${html} ${failureSummary}`,
			),
		})),
	).toEqual([]);
}
