import { Fields } from "../fields/Fields.tsx";
import type { ScreenProps } from "../props.ts";
import { transferFieldsOf } from "../transfer/places.ts";
import { StepScreen } from "../transfer/StepScreen.tsx";
import { ActLog } from "./ActLog.tsx";
import { Acts } from "./Acts.tsx";
import { NextReview } from "./NextReview.tsx";

/** Step 6: who looks again, when, and what happened. */
export const ReevaluateScreen = (props: ScreenProps) => (
	<StepScreen
		{...props}
		step="reevaluate"
		questions={(transfer) => (
			<>
				<Fields
					{...props}
					of="transfers"
					row={transfer}
					names={transferFieldsOf.reevaluate}
				/>
				<NextReview {...props} transfer={transfer} />
				<Acts {...props} transfer={transfer} />
				<ActLog {...props} transfer={transfer} />
			</>
		)}
	/>
);
