import { modulesCalledFor } from "../../domain/law/article46.ts";
import { contextOf } from "../../domain/law/context.ts";
import { rules } from "../../domain/law/rules.ts";
import { cite } from "../../text/cite.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { answerField } from "../fields/unknownMark.ts";
import { codeLabel, fieldLabel } from "../fields/words.ts";
import { ruleKey } from "../knowledge/entryKeys.ts";
import { KnowledgeLink } from "../knowledge/KnowledgeLink.tsx";
import type { ScreenProps } from "../props.ts";
import { describePath } from "../transfer/describe.ts";
import { FieldLink } from "../transfer/FieldLink.tsx";

const rule = rules.find(({ id }) => id === "scc.module-matches");

/** The module that the roles of exporter and importer call for, with its reason: to take over, or to hold against the one entered. */
export function ModuleProposal({
	transfer,
	...props
}: ScreenProps & { transfer: string }) {
	const { assessment, text, today, knowledge, change } = props;
	const words = text.screens.tool.module;
	const path = ["transfers", transfer, "sccModule"];
	const entered = assessment.transfers[transfer]?.sccModule;
	const called = modulesCalledFor({
		context: contextOf(assessment, today, knowledge),
		id: transfer,
	});
	if (!called.known)
		return (
			<Notice kind="info" title={words.open}>
				<ul>
					{called.missing.map((missing) => {
						const { question, about } = describePath(props, missing);
						return (
							<li key={missing}>
								<FieldLink {...props} path={missing}>
									{question}
									{about && <> – {about}</>}
								</FieldLink>
							</li>
						);
					})}
				</ul>
			</Notice>
		);
	const modules = [...new Set(called.value.map(({ module }) => module))];
	const [module, ...others] = modules;
	if (module === undefined) return null;
	const name = (each: string) => codeLabel(text, each);
	const because = (
		<>
			<ul>
				{called.value.map(({ exporterRole, importerRole, module: each }) => (
					<li key={`${exporterRole} ${importerRole}`}>
						{words.because(name(exporterRole), name(importerRole), name(each))}
					</li>
				))}
			</ul>
			{rule && (
				<p className="soft">
					{cite(text, rule)}{" "}
					<KnowledgeLink
						entry={ruleKey(rule.id)}
						name={text.law.rules["scc.module-matches"].rule}
						text={text}
					/>
				</p>
			)}
		</>
	);
	if (others.length > 0)
		return (
			<Notice kind="stop" title={words.several}>
				{because}
			</Notice>
		);
	const isMismatch = entered !== undefined && entered !== module;
	return (
		<Notice
			kind={isMismatch ? "stop" : entered === module ? "success" : "info"}
			title={
				isMismatch
					? words.mismatch(name(entered), name(module))
					: entered === module
						? words.agrees
						: words.derived(name(module))
			}
		>
			{because}
			{entered !== module && (
				<p className="no-print">
					<Button
						size="small"
						icon="check"
						onClick={() =>
							change(
								text.screens.changes.answered(fieldLabel(text, path)),
								answerField(path, module),
							)
						}
					>
						{words.take(name(module))}
					</Button>
				</p>
			)}
		</Notice>
	);
}
