import { parsePath } from "../../domain/path.ts";
import { indicatorLines } from "../../text/indicatorLines.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { rowName } from "../fields/names.ts";
import type { ScreenProps } from "../props.ts";
import { FieldLink } from "../transfer/FieldLink.tsx";
import { indicatorsFor } from "./indicators.ts";
import "./indicators.css";

/** Help with priorities, each figure with its working. Of the whole assessment, or of one transfer. */
export function IndicatorTable(props: ScreenProps & { transfer?: string }) {
	const { text, language, knowledge, transfer } = props;
	const words = text.indicators;
	const lines = indicatorLines(indicatorsFor(props, transfer), {
		text,
		language,
		decisions: knowledge.adequacyDecisions,
		nameOf: (path) => nameOf(props, path),
	});
	return (
		<>
			<p className="soft">{words.note}</p>
			<dl className="indicators">
				{lines.map(({ id, name, value, how, working }) => (
					<div key={id}>
						<dt>{name}</dt>
						<dd>
							<p>{value}</p>
							<Disclosure
								summary={
									<>
										{words.working}
										<span className="visually-hidden">: {name}</span>
									</>
								}
							>
								<p className="soft">{how}</p>
								{working.length > 0 && (
									<ul>
										{working.map(({ says, path }) => (
											<li key={`${path} ${says}`}>
												{path === undefined ? (
													says
												) : (
													<FieldLink {...props} path={path}>
														{says}
													</FieldLink>
												)}
											</li>
										))}
									</ul>
								)}
							</Disclosure>
						</dd>
					</div>
				))}
			</dl>
		</>
	);
}

const rows = ["findings", "statutes", "categories"] as const;

function nameOf(props: ScreenProps, path: string): string {
	const [first, id = ""] = parsePath(path);
	const collection = rows.find((each) => each === first);
	return collection ? rowName(props, collection, id) : path;
}
