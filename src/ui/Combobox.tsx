import { useId, useRef, useState } from "react";
import { useControlProps, useField } from "./Field.tsx";
import { Icon } from "./Icon.tsx";
import type { Option } from "./Select.tsx";
import { useUiText } from "./uiText.tsx";

const plain = (text: string) =>
	text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The options whose words hold every word of the query; accents and case do not matter. */
export function searchOptions<V extends string>(
	options: readonly Option<V>[],
	query: string,
): Option<V>[] {
	const words = plain(query).split(/\s+/).filter(Boolean);
	return options.filter((option) => {
		const hay = plain(
			`${option.label} ${option.keywords ?? ""} ${option.value}`,
		);
		return words.every((word) => hay.includes(word));
	});
}

/**
 * The searching half of a pick: an input with a list under it (ARIA combobox).
 * What is chosen is reported; what happens to it is the caller's.
 */
export function Combobox<V extends string>({
	options,
	chosen,
	shown = "",
	closeOnChoice,
	onChoose,
	onEmptied,
	onBackspace,
	placeholder,
}: {
	options: readonly Option<V>[];
	chosen: ReadonlySet<V>;
	/** What the input shows while nothing is searched for. */
	shown?: string;
	closeOnChoice: boolean;
	onChoose: (value: V) => void;
	onEmptied?: () => void;
	onBackspace?: () => void;
	placeholder?: string;
}) {
	const control = useControlProps();
	const { labelId } = useField();
	const words = useUiText();
	const listId = useId();
	const [query, setQuery] = useState<string>();
	const [active, setActive] = useState(0);
	const list = useRef<HTMLDivElement>(null);

	const open = query !== undefined;
	const found = open
		? searchOptions(options, query === shown ? "" : query)
		: [];
	const current = Math.min(active, found.length - 1);

	const close = () => {
		setQuery(undefined);
		setActive(0);
	};
	const choose = (option: Option<V> | undefined) => {
		if (!option) return;
		onChoose(option.value);
		if (closeOnChoice) close();
		else setQuery("");
	};
	const move = (to: number) => {
		if (!open) {
			setQuery(shown);
			return;
		}
		const next = Math.max(0, Math.min(found.length - 1, to));
		setActive(next);
		list.current?.children[next]?.scrollIntoView({ block: "nearest" });
	};

	return (
		<div className="pick">
			<input
				type="text"
				role="combobox"
				className="input"
				autoComplete="off"
				aria-expanded={open}
				aria-controls={listId}
				aria-autocomplete="list"
				aria-activedescendant={
					open && current >= 0 ? `${listId}-${current}` : undefined
				}
				aria-labelledby={labelId}
				placeholder={placeholder ?? words.search}
				{...control}
				value={query ?? shown}
				onChange={(event) => {
					setQuery(event.target.value);
					setActive(0);
					if (event.target.value === "") onEmptied?.();
				}}
				onClick={() => setQuery((now) => now ?? shown)}
				onBlur={close}
				onKeyDown={(event) => {
					if (event.key === "ArrowDown") {
						event.preventDefault();
						move(current + 1);
					} else if (event.key === "ArrowUp") {
						event.preventDefault();
						move(current - 1);
					} else if (event.key === "Enter" && open) {
						event.preventDefault();
						choose(found[current]);
					} else if (event.key === "Escape" && open) {
						event.preventDefault();
						event.stopPropagation();
						close();
					} else if (event.key === "Backspace" && !(query ?? shown)) {
						onBackspace?.();
					}
				}}
			/>
			{/* In the page also while closed, so that aria-controls always points somewhere. */}
			<div
				ref={list}
				id={listId}
				className="pick-list"
				role="listbox"
				aria-labelledby={labelId}
				tabIndex={-1}
				hidden={!open}
			>
				{found.map((option, index) => (
					<div
						key={option.value}
						id={`${listId}-${index}`}
						role="option"
						aria-selected={chosen.has(option.value)}
						data-active={index === current}
						tabIndex={-1}
						// Before blur, which would close the list under the pointer.
						onPointerDown={(event) => {
							event.preventDefault();
							choose(option);
						}}
					>
						{chosen.has(option.value) && <Icon name="check" />}
						{option.label}
					</div>
				))}
			</div>
			<div className="visually-hidden" role="status">
				{open ? words.found(found.length) : ""}
			</div>
		</div>
	);
}
