/** Hands bytes or text to the browser as a file. Nothing leaves the device. */
export function downloadFile(
	name: string,
	content: Uint8Array | string,
	type: string,
): void {
	const part = typeof content === "string" ? content : new Uint8Array(content);
	const url = URL.createObjectURL(new Blob([part], { type }));
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	// The browser has to have opened the address before it is taken away.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export const workbookType =
	"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
export const jsonType = "application/json";
export const calendarType = "text/calendar";

/** A file name that every system takes, told by title and day: "TIA Zoom X 2026-11-23.xlsx". */
export function fileName(
	title: string | undefined,
	today: string,
	extension: string,
): string {
	const clean = (title ?? "")
		.normalize("NFC")
		// Not allowed in file names on one system or another.
		.replace(/[\p{Cc}<>:"/\\|?*]/gu, " ")
		.replace(/\s+/g, " ")
		.replace(/[. ]+$/, "")
		.trim();
	const short = Array.from(clean).slice(0, 80).join("").trim();
	return `${["TIA", short, today].filter(Boolean).join(" ")}.${extension}`;
}
