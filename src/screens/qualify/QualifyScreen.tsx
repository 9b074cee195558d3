import { Fields } from "../fields/Fields.tsx";
import type { ScreenProps } from "../props.ts";
import { transferFieldsOf } from "../transfer/places.ts";
import { StepScreen } from "../transfer/StepScreen.tsx";

/** Step 0: the three criteria of EDPB Guidelines 05/2021, each with its reason. */
export const QualifyScreen = (props: ScreenProps) => (
	<StepScreen
		{...props}
		step="qualify"
		editable
		questions={(transfer) => (
			<Fields
				{...props}
				of="transfers"
				row={transfer}
				names={transferFieldsOf.qualify}
			/>
		)}
	/>
);
