import { useEffect, useState } from "react";

/** The day on the reader's calendar, as ISO 8601. The domain has no clock; this is it. */
export function isoDay(now: Date = new Date()): string {
	const two = (part: number) => String(part).padStart(2, "0");
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Today, also when the page stays open over midnight. */
export function useToday(): string {
	const [today, setToday] = useState(isoDay);
	useEffect(() => {
		const look = () => setToday(isoDay());
		const timer = setInterval(look, 60_000);
		document.addEventListener("visibilitychange", look);
		return () => {
			clearInterval(timer);
			document.removeEventListener("visibilitychange", look);
		};
	}, []);
	return today;
}
