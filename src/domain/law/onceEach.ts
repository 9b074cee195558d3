/** What is worked out of an id, at most once for each. */
export function onceEach<T extends object | boolean | string>(
	workOut: (id: string) => T,
): (id: string) => T {
	const known = new Map<string, T>();
	return (id) => {
		const there = known.get(id);
		if (there !== undefined) return there;
		const made = workOut(id);
		known.set(id, made);
		return made;
	};
}
