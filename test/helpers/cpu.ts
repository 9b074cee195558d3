/**
 * Milliseconds of processor time that the work takes: other programs on the machine make the clock useless for
 * promises about cost.
 */
export function cpuMilliseconds(work: () => void): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1_000;
}
