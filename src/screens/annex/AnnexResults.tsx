import type {
	Annex,
	AnnexResult,
	Span,
} from "../../domain/annex/statistics.ts";
import { percent, yearsText } from "../../text/annexNumbers.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Table } from "../../ui/Table.tsx";
import { rowName } from "../fields/names.ts";
import type { ScreenProps } from "../props.ts";
import { describePath } from "../transfer/describe.ts";
import { FieldLink } from "../transfer/FieldLink.tsx";

type Props = ScreenProps & { annex: Annex };

/** What an annex comes to, or what is wanting for it. */
export function AnnexResults(props: Props) {
	const { annex, text } = props;
	const words = text.annex;
	const list = (ids: readonly string[]) => (
		<ul>
			{ids.map((id) => (
				<li key={id}>
					<FieldLink {...props} path={`annexFactors/${id}/kind`}>
						{rowName(props, "annexFactors", id)}
					</FieldLink>
				</li>
			))}
		</ul>
	);
	return (
		<section>
			<h3>{words.result}</h3>
			{annex.missing.length > 0 && (
				<>
					<p>{words.wanting}</p>
					<ul>
						{annex.missing.map((path) =>
							path === "annexFactors" ? (
								<li key={path}>{words.anEstimate}</li>
							) : (
								<li key={path}>
									<FieldLink {...props} path={path}>
										{[
											describePath(props, path).about,
											describePath(props, path).question,
										]
											.filter(Boolean)
											.join(": ")}
									</FieldLink>
								</li>
							),
						)}
					</ul>
				</>
			)}
			{annex.result && <Figures {...props} result={annex.result} />}
			{annex.unread.length > 0 && (
				<>
					<p>{words.unread}</p>
					{list(annex.unread)}
				</>
			)}
			{annex.unsourced.length > 0 && (
				<>
					<p>{words.unsourced}</p>
					{list(annex.unsourced)}
				</>
			)}
		</section>
	);
}

function Figures(props: Props & { result: AnnexResult }) {
	const { result, text, language, assessment, annex } = props;
	const words = text.annex;
	const chances = ({ low, high }: Span) =>
		words.span({ low: percent(low, language), high: percent(high, language) });
	const years = ({ low, high }: Span) =>
		words.span({
			low: yearsText(low, language, words.never),
			high: yearsText(high, language, words.never),
		});
	const highest = Math.max(...result.tornado.map(({ high }) => high), 1e-12);
	return (
		<>
			<Notice kind="info" title={words.notATest}>
				<p>{words.warning}</p>
			</Notice>
			<Table caption={words.chance(assessment.annexes[annex.id]?.years ?? "")}>
				<tbody>
					{[
						[words.middle, percent(result.drawn.middle, language)],
						[words.drawn, chances(result.drawn)],
						[words.widest, chances(result.chance)],
						[words.even, years(result.even)],
						[words.nineInTen, years(result.nineInTen)],
					].map(([name, value]) => (
						<tr key={name}>
							<th scope="row">{name}</th>
							<td>{value}</td>
						</tr>
					))}
				</tbody>
			</Table>
			<p className="soft">{words.memoryless}</p>
			<Table caption={words.tornado}>
				<thead>
					<tr>
						<th scope="col">{words.estimate}</th>
						<th scope="col">{words.low}</th>
						<th scope="col">{words.high}</th>
						<td aria-hidden="true" />
					</tr>
				</thead>
				<tbody>
					{result.tornado.map(({ factor, low, high }) => (
						<tr key={factor}>
							<th scope="row">{rowName(props, "annexFactors", factor)}</th>
							<td>{percent(low, language)}</td>
							<td>{percent(high, language)}</td>
							<td aria-hidden="true" className="tornado-cell">
								<svg viewBox="0 0 100 10" preserveAspectRatio="none">
									<title>{words.tornado}</title>
									<rect
										x={(low / highest) * 100}
										y="1"
										height="8"
										width={Math.max(((high - low) / highest) * 100, 0.5)}
									/>
								</svg>
							</td>
						</tr>
					))}
				</tbody>
			</Table>
			<p className="soft">{words.tornadoSays}</p>
		</>
	);
}
