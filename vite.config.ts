/// <reference types="vitest/config" />
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { closingLine } from "./test/helpers/closingLine.ts";

export default defineConfig({
	root: "src",
	// Relative, so that the built page also works from a folder of a web server.
	base: "./",
	plugins: [react()],
	build: { outDir: "../dist", emptyOutDir: true },
	worker: { format: "es" },
	test: {
		root: ".",
		include: ["test/**/*.test.{ts,tsx}"],
		reporters: ["default", closingLine],
		testTimeout: 60_000,
	},
});
