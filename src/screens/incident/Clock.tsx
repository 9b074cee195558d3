import { useEffect, useState } from "react";
import type { Incident } from "../../domain/incident.ts";
import { deadlineOf, momentOf } from "../../domain/incidentKnown.ts";
import type { Text } from "../../text/en.ts";
import { formatDate, formatMoment } from "../../text/format.ts";
import type { Language } from "../../text/languages.ts";
import { Notice, type NoticeKind } from "../../ui/Notice.tsx";

const minute = 60_000;

/** What the 72 hours of Art. 33(1) GDPR say of a breach at a moment. */
export function clockSays(
	incident: Incident,
	now: Date,
	text: Text,
	language: Language,
): { kind: NoticeKind; title: string; says: string[] } {
	const words = text.incident.clock;
	const deadline = deadlineOf(incident);
	const { notifiedOn, notifiedAt, lateReason } = incident;
	const reason = lateReason === undefined ? [] : [words.lateExplained];
	if (notifiedOn !== undefined) {
		const sent = momentOf(notifiedOn, notifiedAt);
		const shown = sent
			? formatMoment(sent.toISOString(), language)
			: formatDate(notifiedOn, language);
		// Without a time it was sent at any minute of that day.
		const first = sent ?? new Date(`${notifiedOn}T00:00:00`);
		const last = sent ?? new Date(`${notifiedOn}T23:59:59`);
		if (deadline && last < deadline.from)
			return { kind: "warning", title: words.sentBefore(shown), says: [] };
		if (deadline && last <= deadline.until)
			return { kind: "success", title: words.sentInTime(shown), says: [] };
		if (deadline?.timeKnown && first > deadline.until)
			return {
				kind: lateReason === undefined ? "stop" : "warning",
				title: words.sentLate(shown),
				says: reason,
			};
		return { kind: "warning", title: words.sentUnclear(shown), says: reason };
	}
	if (!deadline) return { kind: "warning", title: words.unknown, says: [] };
	if (deadline.from > now)
		return { kind: "warning", title: words.later, says: [] };
	const left = Math.floor((deadline.until.getTime() - now.getTime()) / minute);
	const noTime = deadline.timeKnown ? [] : [words.noTime];
	const title = words.until(
		formatMoment(deadline.until.toISOString(), language),
	);
	if (left < 0)
		return {
			kind: "stop",
			title,
			says: [words.passed(Math.floor(-left / 60)), ...noTime, ...reason],
		};
	return {
		kind: left < 24 * 60 ? "warning" : "info",
		title,
		says: [words.left(Math.floor(left / 60), left % 60), ...noTime],
	};
}

/** The 72 hours, counted down while the page is open. */
export function Clock({
	incident,
	text,
	language,
}: {
	incident: Incident;
	text: Text;
	language: Language;
}) {
	const now = useNow();
	const { kind, title, says } = clockSays(incident, now, text, language);
	return (
		<Notice kind={kind} title={title}>
			{says.map((sentence) => (
				<p key={sentence}>{sentence}</p>
			))}
		</Notice>
	);
}

function useNow(): Date {
	const [now, setNow] = useState(() => new Date());
	useEffect(() => {
		const timer = setInterval(() => setNow(new Date()), minute / 2);
		return () => clearInterval(timer);
	}, []);
	return now;
}
