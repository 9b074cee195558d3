import type { Assessment } from "../../domain/assessment.ts";
import { isUnchecked } from "../../domain/knowledge/provenance.ts";
import { type Duty, remainingDuties } from "../../domain/law/duties.ts";
import { own } from "../../domain/path.ts";
import { cite, citeBeside } from "../../text/cite.ts";
import { Badge } from "../../ui/Badge.tsx";
import type { ScreenProps } from "../props.ts";
import { describePath } from "../transfer/describe.ts";
import { FieldLink } from "../transfer/FieldLink.tsx";

/** What is known to be wanting comes first. */
const openFirst = (assessment: Assessment, today: string): Duty[] =>
	remainingDuties(assessment, today).sort(
		(a, b) => Number(a.state !== "open") - Number(b.state !== "open"),
	);

/** What the GDPR asks whether or not data leave the EEA, and what is known to be open in it. */
export function Duties(props: ScreenProps) {
	const { assessment, text, today } = props;
	const words = text.screens.about;
	const duties = openFirst(assessment, today);
	// What holds of every source is said once, above the list.
	const sameMark = duties.every(({ confidence }) => isUnchecked(confidence));
	return (
		<>
			{sameMark && <p className="soft">{words.dutiesUnchecked}</p>}
			<ul className="rules">
				{duties.map(({ id, basis, confidence, state, at }) => {
					const says = own(text.law.duties, id);
					const sentence = typeof says === "string" ? says : id;
					const about = at && describePath(props, at).about;
					return (
						<li key={`${id} ${at ?? ""}`}>
							<Badge tone={state === "open" ? "care" : "plain"}>
								{state === "open" ? words.dutyOpen : words.dutyStays}
							</Badge>{" "}
							{at ? (
								<FieldLink {...props} path={at}>
									{sentence}
								</FieldLink>
							) : (
								sentence
							)}
							<p className="soft">
								{about && <>{about}. </>}
								{sameMark
									? citeBeside(text, basis)
									: cite(text, { basis, confidence })}
							</p>
						</li>
					);
				})}
			</ul>
		</>
	);
}
