import {
	createContext,
	type ReactNode,
	useCallback,
	useContext,
	useEffect,
	useRef,
	useState,
} from "react";
import { Button } from "./Button.tsx";
import { useUiText } from "./uiText.tsx";

export interface Toast {
	message: string;
	action?: { label: string; run: () => void };
}

const ToastContext = createContext<(toast: Toast) => void>(() => {});
/** Says what just happened, with a way back. */
export const useToast = () => useContext(ToastContext);

/** Long enough to read and reach; the way back stays in the undo list afterwards. */
const shownMs = 7_000;

export function ToastProvider({ children }: { children: ReactNode }) {
	const words = useUiText();
	const [toast, setToast] = useState<Toast & { key: number }>();
	const counter = useRef(0);
	const place = useRef<HTMLDivElement>(null);
	const show = useCallback((next: Toast) => {
		counter.current += 1;
		setToast({ ...next, key: counter.current });
	}, []);

	useEffect(() => {
		if (!toast) return;
		const timer = setInterval(() => {
			// Pointing at it or standing in it holds the message, so that nobody is hurried.
			if (!place.current?.matches(":hover, :focus-within")) setToast(undefined);
		}, shownMs);
		return () => clearInterval(timer);
	}, [toast]);

	const close = () => setToast(undefined);
	return (
		<ToastContext value={show}>
			{children}
			<div className="toasts" role="status">
				{toast && (
					<div key={toast.key} ref={place} className="toast">
						<span>{toast.message}</span>
						{toast.action && (
							<Button
								size="small"
								onClick={() => {
									toast.action?.run();
									close();
								}}
							>
								{toast.action.label}
							</Button>
						)}
						<Button
							size="small"
							variant="quiet"
							icon="close"
							aria-label={words.close}
							onClick={close}
						/>
					</div>
				)}
			</div>
		</ToastContext>
	);
}
