import { indicatorsInShort } from "../../text/indicatorLines.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import type { ScreenProps } from "../props.ts";
import { IndicatorTable } from "./IndicatorTable.tsx";
import { indicatorsFor } from "./indicators.ts";

/** How far one transfer has come, in a line; unfolded, every figure with its working. */
export const TransferIndicators = (
	props: ScreenProps & { transfer: string },
) => {
	const { text, transfer } = props;
	return (
		<Disclosure
			summary={indicatorsInShort(indicatorsFor(props, transfer), text)}
		>
			<IndicatorTable {...props} />
		</Disclosure>
	);
};
