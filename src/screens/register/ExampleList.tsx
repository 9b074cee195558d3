import type { AppText } from "../../text/en.ts";
import { Button } from "../../ui/Button.tsx";
import type { ExampleRow, RegisterActions } from "./model.ts";

/** The worked examples: to open as a copy, or to have as a workbook. */
export function ExampleList({
	examples,
	text,
	actions,
	run,
}: {
	examples: readonly ExampleRow[];
	text: AppText;
	actions: RegisterActions;
	run: (work: Promise<void>) => void;
}) {
	const words = text.app.register;
	if (examples.length === 0) return <p className="soft">{words.noExamples}</p>;
	return (
		<ul className="examples">
			{examples.map((example) => (
				<li key={example.name} className="card example">
					<h3>{example.title}</h3>
					<p>{example.says}</p>
					<div className="row">
						<Button
							size="small"
							icon="open"
							aria-label={words.openExampleNamed(example.title)}
							onClick={() => run(actions.openExample(example.name))}
						>
							{words.openExample}
						</Button>
						<Button
							size="small"
							icon="download"
							aria-label={words.exampleWorkbookNamed(example.title)}
							onClick={() => run(actions.downloadExample(example.name))}
						>
							{words.exampleWorkbook}
						</Button>
					</div>
				</li>
			))}
		</ul>
	);
}
