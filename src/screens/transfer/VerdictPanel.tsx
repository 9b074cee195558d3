import { useId } from "react";
import type { Spoke, Verdict } from "../../domain/law/outcome.ts";
import type { About } from "../../domain/law/reason.ts";
import { rules } from "../../domain/law/rules.ts";
import { nationalRules } from "../../domain/layers/judge.ts";
import { cite } from "../../text/cite.ts";
import { formatDate } from "../../text/format.ts";
import { Badge, type Tone } from "../../ui/Badge.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { codeLabel } from "../fields/words.ts";
import { ruleKey } from "../knowledge/entryKeys.ts";
import { KnowledgeLink } from "../knowledge/KnowledgeLink.tsx";
import type { ScreenProps } from "../props.ts";
import { describePath } from "./describe.ts";
import { FieldLink } from "./FieldLink.tsx";
import { ruleText } from "./ruleText.ts";
import { toneOf } from "./StandingBadge.tsx";
import { sentenceOn } from "./sentence.ts";
import "./transfer.css";

const ruleOf = new Map(
	[...rules, ...nationalRules()].map((rule) => [rule.id, rule]),
);
const statusTone: Record<Spoke["status"], Tone> = {
	met: "good",
	unmet: "stop",
	unknown: "care",
	overridden: "care",
	"not-applicable": "plain",
};
/** What speaks against comes first, then what is open. */
const order = ["unmet", "overridden", "unknown", "met", "not-applicable"];

/** What the law says of a transfer or a data category, whether that is settled, in one sentence why, and the rules that spoke. */
export function VerdictPanel(
	props: ScreenProps & { verdict: Verdict; about: About; heading?: string },
) {
	const { verdict, text } = props;
	const words = text.screens.verdict;
	const id = useId();
	return (
		<section className="verdict" aria-labelledby={id}>
			<h3 id={id}>{props.heading ?? words.title}</h3>
			<p className="verdict-outcome">
				<Badge tone={toneOf(verdict.outcome)}>
					{codeLabel(text, verdict.outcome)}
				</Badge>{" "}
				<span>{text.law.settled[verdict.settled ? "yes" : "no"]}</span>
			</p>
			<p>{sentenceOn(props, verdict, props.about)}</p>
			<SetAside {...props} />
			<MissingFacts {...props} missing={verdict.missing} />
			<RulesThatSpoke {...props} spoke={verdict.spoke} />
		</section>
	);
}

/** Rules that a person has set aside: what each says by itself, who set it aside, when and why. */
function SetAside(props: ScreenProps & { verdict: Verdict }) {
	const { assessment, verdict, text, language } = props;
	const words = text.screens.verdict;
	const said = verdict.spoke.filter(({ status }) => status === "overridden");
	if (said.length === 0) return null;
	return (
		<Notice kind="warning" title={words.setAside}>
			<ul>
				{said.map((each) => {
					const id = each.at?.split("/")[1] ?? "";
					const row = assessment.deficiencies[id];
					return (
						<li key={`${each.rule} ${each.at}`}>
							{ruleText(text, each)}{" "}
							<FieldLink
								{...props}
								path={`deficiencies/${id}/curableWithoutTechnology`}
							>
								{words.setAsideBy(
									row?.curableBy ?? "",
									row?.curableOn ? formatDate(row.curableOn, language) : "",
								)}
							</FieldLink>
							: {row?.curableWithoutTechnology}
						</li>
					);
				})}
			</ul>
		</Notice>
	);
}

/** The answers that are wanting, as links. */
export function MissingFacts(
	props: ScreenProps & { missing: readonly string[] },
) {
	const { missing, text } = props;
	if (missing.length === 0) return null;
	return (
		<Disclosure summary={text.screens.verdict.whatIsMissing(missing.length)}>
			<ul>
				{missing.map((path) => {
					const { question, about } = describePath(props, path);
					return (
						<li key={path}>
							<FieldLink {...props} path={path}>
								{question}
								{about && <> – {about}</>}
							</FieldLink>
						</li>
					);
				})}
			</ul>
		</Disclosure>
	);
}

/** What a rule said with one result, and of which things. */
interface Said {
	spoke: Spoke;
	/** Their paths. */
	at: Set<string>;
}

/** The same rule with the same result once, with everything that it said so of: of thousands of lines it says the same. */
function saidByRule(spoke: readonly Spoke[]): readonly Said[] {
	const said = new Map<string, Said>();
	for (const each of spoke) {
		const key = `${each.rule} ${each.status}`;
		const one = said.get(key) ?? { spoke: each, at: new Set<string>() };
		said.set(key, one);
		if (each.at) one.at.add(each.at);
	}
	return [...said.values()].sort(
		(a, b) => order.indexOf(a.spoke.status) - order.indexOf(b.spoke.status),
	);
}

/** The rules that spoke, folded, with how many they are. */
export function RulesThatSpoke(
	props: ScreenProps & { spoke: readonly Spoke[] },
) {
	const said = saidByRule(props.spoke);
	return (
		said.length > 0 && (
			<Disclosure summary={props.text.screens.verdict.rules(said.length)}>
				<Rules {...props} said={said} />
			</Disclosure>
		)
	);
}

/** Each rule that spoke: what it says and of what, on which basis, and how far that has been checked. */
export const RuleList = (props: ScreenProps & { spoke: readonly Spoke[] }) => (
	<Rules {...props} said={saidByRule(props.spoke)} />
);

const namesShown = 12;

function Rules(props: ScreenProps & { said: readonly Said[] }) {
	const { said, text } = props;
	const words = text.screens.verdict;
	return (
		<ul className="rules">
			{said.map(({ spoke, at }) => {
				const rule = ruleOf.get(spoke.rule);
				const names = [...at]
					.slice(0, namesShown)
					.flatMap((path) => describePath(props, path).about || []);
				const more = at.size - namesShown;
				return (
					<li key={`${spoke.rule} ${spoke.status}`}>
						<Badge tone={statusTone[spoke.status]}>
							{text.law.status[spoke.status]}
						</Badge>{" "}
						{ruleText(text, spoke)}
						<p className="soft">
							{names.length > 0 && (
								<>
									{[...new Set(names)].join("; ")}
									{more > 0 && <> {words.andMore(more)}</>}.{" "}
								</>
							)}
							{rule && (
								<>
									{words.basis}: {cite(text, rule)}{" "}
									<KnowledgeLink
										entry={ruleKey(rule.id)}
										name={ruleText(text, spoke)}
										text={text}
									/>
								</>
							)}
						</p>
					</li>
				);
			})}
		</ul>
	);
}
