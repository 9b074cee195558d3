import { liveRows } from "../../domain/assessment.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Fields } from "../fields/Fields.tsx";
import { rowName } from "../fields/names.ts";
import { ChainEditor, ChainLinkCard } from "../parties/ChainEditor.tsx";
import { Parties } from "../parties/Parties.tsx";
import { fieldId, type ScreenProps } from "../props.ts";
import { knowAboutFields, transferFieldsOf } from "../transfer/places.ts";
import { StepScreen } from "../transfer/StepScreen.tsx";

/** Step 1: the transfers, the parties, who takes part in which category, and whether less could be sent. */
export const KnowScreen = (props: ScreenProps) => {
	const { text } = props;
	const words = text.screens.know;
	return (
		<StepScreen
			{...props}
			step="know"
			editable
			before={<p>{words.lines}</p>}
			questions={(transfer) => (
				<Fields
					{...props}
					of="transfers"
					row={transfer}
					names={transferFieldsOf.know}
				/>
			)}
			after={
				<>
					<Parties {...props} />
					<Chains {...props} />
					<section className="card">
						<h2>{words.less}</h2>
						<Fields {...props} of="about" names={knowAboutFields} />
					</section>
				</>
			}
		/>
	);
};

/** The chain of parties of each data category. */
function Chains(props: ScreenProps) {
	const { assessment, text, at } = props;
	const words = text.screens.know;
	const categories = liveRows(assessment, "categories");
	const links = liveRows(assessment, "chain");
	const at1 = at?.startsWith("chain/")
		? assessment.chain[at.split("/")[1] ?? ""]?.category
		: at?.split("categories/")[1];
	return (
		<section className="card" id={fieldId("chain")} tabIndex={-1}>
			<h2>{words.chains}</h2>
			<p>{words.chainsSay}</p>
			{categories.length === 0 && (
				<p className="soft">{text.screens.rows.none("categories")}</p>
			)}
			{categories.map(([id]) => (
				<Disclosure
					key={id}
					open={at1 === id}
					summary={
						<>
							{rowName(props, "categories", id)}{" "}
							<span className="soft">
								{words.linkCount(
									links.filter(([, link]) => link.category === id).length,
								)}
							</span>
						</>
					}
				>
					<ChainEditor {...props} category={id} />
				</Disclosure>
			))}
			<LooseLinks {...props} />
		</section>
	);
}

/** Links that name no category that is there: they count for every category until they name one. */
function LooseLinks(props: ScreenProps) {
	const { assessment, text } = props;
	const live = new Set(liveRows(assessment, "categories").map(([id]) => id));
	const loose = liveRows(assessment, "chain").filter(
		([, { category }]) => category === undefined || !live.has(category),
	);
	if (loose.length === 0) return null;
	return (
		<>
			<h3>{text.screens.know.loose}</h3>
			{loose.map(([id]) => (
				<ChainLinkCard key={id} {...props} link={id} withCategory />
			))}
		</>
	);
}
