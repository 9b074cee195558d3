import type { Text } from "../../text/en.ts";
import type { HelpText } from "./words.ts";

/** What is asked, why, an example, and where the question comes from. */
export function HelpBeside({ help, text }: { help: HelpText; text: Text }) {
	const words = text.screens.help;
	return (
		<dl className="help-beside">
			<dt>{words.asked}</dt>
			<dd>{help.asked}</dd>
			<dt>{words.why}</dt>
			<dd>{help.why}</dd>
			{help.example && (
				<>
					<dt>{words.example}</dt>
					<dd>{help.example}</dd>
				</>
			)}
			{help.source && (
				<>
					<dt>{words.source}</dt>
					<dd>{help.source}</dd>
				</>
			)}
		</dl>
	);
}
