import { liveRows, newId } from "../../domain/assessment.ts";
import { addRow } from "../../domain/change.ts";
import { Button } from "../../ui/Button.tsx";
import { Fields } from "../fields/Fields.tsx";
import { RowCard } from "../fields/RowCard.tsx";
import type { ScreenProps } from "../props.ts";
import { fieldId } from "../props.ts";
import { CopyChain } from "./CopyChain.tsx";

/** Who takes part in the processing of one data category, in which role, and what each can see. */
export function ChainEditor(props: ScreenProps & { category: string }) {
	const { category, assessment, text, change } = props;
	const links = liveRows(assessment, "chain").filter(
		([, link]) => link.category === category,
	);
	return (
		<div id={fieldId(`chain@categories/${category}`)}>
			{links.length === 0 && (
				<p className="soft">{text.screens.rows.none("chain")}</p>
			)}
			<CopyChain key={category} {...props} />
			{links.map(([id]) => (
				<ChainLinkCard key={id} {...props} link={id} />
			))}
			<Button
				size="small"
				icon="add"
				onClick={() =>
					change(text.screens.rows.add("chain"), (before) =>
						addRow(before, "chain", newId("link"), { category }),
					)
				}
			>
				{text.screens.rows.add("chain")}
			</Button>
		</div>
	);
}

/** One party's part in the processing of a category. */
export const ChainLinkCard = ({
	link,
	withCategory = false,
	...props
}: ScreenProps & { link: string; withCategory?: boolean }) => (
	<RowCard {...props} collection="chain" row={link} level={4}>
		<Fields
			{...props}
			of="chain"
			row={link}
			names={[
				...(withCategory ? ["category"] : []),
				"party",
				"role",
				"access",
				"clearText",
				"comment",
			]}
			dense
		/>
	</RowCard>
);
