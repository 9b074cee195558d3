import type { Mapping } from "../../workbook/table/mapping.ts";
import {
	type MappingFile,
	readMappingFile,
	toMappingFile,
} from "../../workbook/table/mappingFile.ts";

const key = "tia.mappings";
const mostKept = 50;

/** What people took the columns of their files for and kept in this browser, the latest first. Headings only, no cells. */
export function keptMappings(): MappingFile[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
		return Array.isArray(kept) ? kept.flatMap(asMappingFile) : [];
	} catch {
		// Storage is forbidden, or holds what is no JSON: files are then read without it.
		return [];
	}
}

function asMappingFile(json: unknown): MappingFile[] {
	const read = readMappingFile(json);
	return read.ok && "kind" in read.file ? [read.file] : [];
}

/** Keeps a mapping in place of an earlier one for the same headings. False when this browser does not store it. */
export function keepMapping(mapping: Mapping): boolean {
	const file = toMappingFile(mapping);
	const others = keptMappings().filter(
		(each) => headings(each) !== headings(file),
	);
	return store([file, ...others].slice(0, mostKept));
}

/** Forgets what was kept for these headings. */
export function forgetMapping(mapping: Mapping): boolean {
	const known = headings(toMappingFile(mapping));
	return store(keptMappings().filter((each) => headings(each) !== known));
}

function store(files: readonly MappingFile[]): boolean {
	try {
		localStorage.setItem(key, JSON.stringify(files));
		return true;
	} catch {
		return false;
	}
}

const headings = ({ tables }: MappingFile): string =>
	JSON.stringify(
		tables.map(({ turned, columns }) => [
			turned === true,
			columns.map(({ header }) => header).sort(),
		]),
	);
