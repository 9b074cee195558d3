import type { Text } from "../../text/en.ts";
import { Button } from "../../ui/Button.tsx";

/** A file is being read: how far it has come, and a way to stop. */
export function ReadingScreen({
	text,
	file,
	done,
	sheet,
	onStop,
}: {
	text: Text;
	file: string;
	/** 0 to 1; undefined while it cannot be told. */
	done: number | undefined;
	sheet: string | undefined;
	onStop: () => void;
}) {
	const words = text.app.importing;
	return (
		<div className="import">
			<h1 tabIndex={-1}>{words.reading(file)}</h1>
			<p>{words.readingText}</p>
			<label className="import-progress">
				<span>
					{sheet
						? words.tableHeading(sheet)
						: words.stages[done === undefined ? "opening" : "reading"]}
				</span>
				<progress
					className="progress"
					{...(done === undefined ? {} : { value: done })}
				/>
			</label>
			<Button icon="stop" onClick={onStop}>
				{words.stop}
			</Button>
		</div>
	);
}
