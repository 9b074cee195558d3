/// <reference types="vitest/config" />
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { closingLine } from "./test/helpers/closingLine.ts";

/** While developing, scripts and styles come in ways that the page's own policy forbids. The built page keeps it. */
const withoutPolicyWhileDeveloping: Plugin = {
	name: "without-policy-while-developing",
	apply: (_config, { command, isPreview }) => command === "serve" && !isPreview,
	transformIndexHtml: (html) =>
		html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ""),
};

export default defineConfig({
	root: "src",
	// Relative, so that the built page also works from a folder of a web server.
	base: "./",
	plugins: [react(), withoutPolicyWhileDeveloping],
	build: { outDir: "../dist", emptyOutDir: true },
	worker: { format: "es" },
	test: {
		root: ".",
		include: ["test/**/*.test.{ts,tsx}"],
		reporters: ["default", closingLine],
		testTimeout: 60_000,
		// What a page shows may take a while on a busy machine.
		expect: { poll: { timeout: 15_000 } },
	},
});
