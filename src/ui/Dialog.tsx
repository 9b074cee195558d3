import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "./Button.tsx";
import { useUiText } from "./uiText.tsx";

/** A native modal dialog: the page behind is inert, Escape closes, focus goes back to where it was. */
export function Dialog({
	open,
	title,
	onClose,
	footer,
	children,
}: {
	open: boolean;
	title: string;
	onClose: () => void;
	footer?: ReactNode;
	children: ReactNode;
}) {
	const words = useUiText();
	const dialog = useRef<HTMLDialogElement>(null);
	const titleId = useId();

	useEffect(() => {
		const element = dialog.current;
		if (!element) return;
		if (open && !element.open) element.showModal();
		if (!open && element.open) element.close();
	}, [open]);

	return (
		<dialog
			ref={dialog}
			className="dialog"
			aria-labelledby={titleId}
			onClose={onClose}
			onCancel={(event) => {
				event.preventDefault();
				onClose();
			}}
		>
			{open && (
				<>
					<div className="dialog-head">
						<h2 id={titleId}>{title}</h2>
						<Button
							variant="quiet"
							icon="close"
							aria-label={words.close}
							onClick={onClose}
						/>
					</div>
					<div className="dialog-body">{children}</div>
					{footer && <div className="dialog-foot">{footer}</div>}
				</>
			)}
		</dialog>
	);
}
