import { Component, type ReactNode } from "react";
import type { AppText } from "../text/en.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";

/** Keeps a screen that fails from taking the page with it; says so, and offers the way out. */
export class Boundary extends Component<
	{ text: AppText; onDownload?: () => void; children: ReactNode },
	{ failed: boolean }
> {
	override state = { failed: false };

	static getDerivedStateFromError() {
		return { failed: true };
	}

	override render() {
		const { text, onDownload, children } = this.props;
		if (!this.state.failed) return children;
		return (
			<Notice kind="error" title={text.app.crash} live>
				<p>{text.app.crashText}</p>
				<div className="row">
					<Button onClick={() => window.location.reload()}>
						{text.app.reload}
					</Button>
					{onDownload && (
						<Button icon="download" onClick={onDownload}>
							{text.app.downloadNow}
						</Button>
					)}
				</div>
			</Notice>
		);
	}
}
