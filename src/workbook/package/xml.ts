import { bounds } from "./bounds.ts";
import { Refused } from "./refused.ts";
import { unescapeXml } from "./xmlText.ts";

const lessThan = 60;
const greaterThan = 62;
const slash = 47;
const bang = 33;
const question = 63;
const colon = 58;
const equals = 61;
const ampersand = 38;

/** Namespaces met beside a part's own, by the prefix that we know them by. Elements of any other get "?:". */
const knownNamespaces: Record<string, string> = {
	"http://purl.org/dc/elements/1.1/": "dc:",
	"http://purl.org/dc/terms/": "dcterms:",
	"http://schemas.openxmlformats.org/drawingml/2006/main": "a:",
	"http://purl.oclc.org/ooxml/drawingml/main": "a:",
	"http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
};

interface Scope {
	depth: number;
	prefixes: Map<string, string>;
	names: Map<string, string>;
}

function isSpace(code: number): boolean {
	return code === 32 || code === 10 || code === 9 || code === 13;
}

/**
 * One pass over the text of an XML part: elements in order, balanced, no deeper than the bound, no DOCTYPE.
 * Throws Refused (xml-malformed, xml-too-deep, xml-entity). The root element's namespace is the part's own:
 * its elements are named without a prefix, whatever prefix the file uses and whether it is strict or transitional.
 */
export class XmlScanner {
	/** Of the element that was entered last; with "dc:" and the like when it is not of the part's own namespace. */
	name = "";
	/** Number of open elements. */
	depth = 0;
	private readonly xml: string;
	private readonly part: string;
	private at = 0;
	private readonly open: string[] = [];
	/** The element entered last was `<empty/>`, and its end has not been told yet. */
	private closing = false;
	/** Four positions for each attribute: name from, to; value from, to. */
	private readonly marks: number[] = [];
	private attributes = 0;
	private own: string | undefined;
	private readonly scopes: Scope[] = [
		{ depth: 0, prefixes: new Map(), names: new Map() },
	];
	private scope = this.scopes[0] as Scope;
	private unprefixedIsOwn = true;
	private nextDeclaration: number;

	constructor(xml: string, part: string) {
		this.xml = xml;
		this.part = part;
		this.nextDeclaration = this.findDeclaration(0);
	}

	/** How far the scan has come, from 0 to 1. */
	get progress(): number {
		return this.xml.length === 0 ? 1 : this.at / this.xml.length;
	}

	/** Is this the element that was entered last? */
	is(name: string): boolean {
		return this.name === name;
	}

	/** Enters the root element; refuses the part when it is not one of these. */
	root(...expected: string[]): void {
		if (!expected.includes(this.rootName())) this.malformed();
	}

	/** Enters the root element and gives its name. */
	rootName(): string {
		if (!this.next()) this.malformed();
		return this.name;
	}

	/**
	 * Enters the next child of the element that was open at `depth`, skipping whatever was left unread of the
	 * one before; false when that element has ended.
	 */
	nextChild(depth: number): boolean {
		for (;;) {
			if (this.next()) {
				if (this.depth === depth + 1) return true;
			} else if (this.depth < depth) return false;
		}
	}

	/** Reads what is left of the part, so that a part cut short or followed by something else is refused. */
	finish(): void {
		while (this.depth > 0) this.next();
		for (;;) {
			const from = this.at;
			const found = this.xml.indexOf("<", from);
			const rest = this.xml.slice(from, found < 0 ? undefined : found);
			if (rest.trim() !== "") this.malformed();
			if (found < 0) return;
			this.at = this.afterMarkup(found);
		}
	}

	/** An attribute of the element entered last, by its name as written. */
	attribute(name: string): string | undefined {
		const { xml, marks } = this;
		for (let i = 0; i < this.attributes * 4; i += 4) {
			const from = marks[i] as number;
			if (
				(marks[i + 1] as number) - from === name.length &&
				xml.startsWith(name, from)
			) {
				return this.attributeValue(
					marks[i + 2] as number,
					marks[i + 3] as number,
				);
			}
		}
		return undefined;
	}

	/** An attribute of another namespace (`r:id`), by its local name, under whatever prefix. */
	prefixedAttribute(local: string): string | undefined {
		const { xml, marks } = this;
		for (let i = 0; i < this.attributes * 4; i += 4) {
			const name = xml.slice(marks[i], marks[i + 1]);
			if (name.endsWith(`:${local}`) && !name.startsWith("xmlns:"))
				return this.attribute(name);
		}
		return undefined;
	}

	/** An attribute of type boolean (xsd:boolean, or "on" as older writers have it); false when absent. */
	flag(name: string): boolean {
		const value = this.attribute(name)?.trim().toLowerCase();
		return value === "1" || value === "true" || value === "on";
	}

	/** The character data of the element entered last, up to its end; text of elements inside it is left out unless `inside`. */
	text(inside = false): string {
		const { xml } = this;
		const depth = this.depth;
		let text = "";
		for (;;) {
			if (this.closing) {
				this.next();
			} else {
				const from = this.at;
				const found = xml.indexOf("<", from);
				if (found < 0) this.malformed();
				if (found > from && (inside || this.depth === depth)) {
					text += unescapeXml(xml.slice(from, found), this.part);
				}
				const code = xml.charCodeAt(found + 1);
				if (code === bang || code === question) {
					this.at = this.afterMarkup(found);
					if (
						(inside || this.depth === depth) &&
						xml.startsWith("<![CDATA[", found)
					) {
						text += xml.slice(found + 9, this.at - 3);
					}
				} else {
					this.at = found;
					this.next();
				}
			}
			if (this.depth < depth) return text;
		}
	}

	/** References are replaced, and white space becomes spaces (XML 1.0, 3.3.3); most values need neither. */
	private attributeValue(from: number, to: number): string {
		const { xml } = this;
		const value = xml.slice(from, to);
		for (let at = from; at < to; at++) {
			const code = xml.charCodeAt(at);
			if (code !== ampersand && code >= 32) continue;
			return unescapeXml(value.replace(/[\t\n]/g, " "), this.part);
		}
		return value;
	}

	/** Goes to the next tag: true when it opens an element, false when it closes one. */
	private next(): boolean {
		if (this.closing) {
			this.closing = false;
			this.close();
			return false;
		}
		const { xml } = this;
		for (;;) {
			const found = xml.indexOf("<", this.at);
			if (found < 0) this.malformed();
			const code = xml.charCodeAt(found + 1);
			if (code === slash) {
				this.endTag(found + 2);
				return false;
			}
			if (code === bang || code === question) {
				this.at = this.afterMarkup(found);
			} else {
				this.startTag(found + 1);
				return true;
			}
		}
	}

	private endTag(from: number): void {
		const { xml } = this;
		const raw = this.open[this.depth - 1];
		if (raw === undefined || !xml.startsWith(raw, from)) this.malformed();
		let at = from + raw.length;
		while (isSpace(xml.charCodeAt(at))) at++;
		if (xml.charCodeAt(at) !== greaterThan) this.malformed();
		this.at = at + 1;
		this.close();
	}

	private close(): void {
		if (this.scope.depth === this.depth && this.scopes.length > 1) {
			this.scopes.pop();
			this.enterScope(this.scopes[this.scopes.length - 1] as Scope);
		}
		this.depth--;
	}

	private startTag(from: number): void {
		const { xml } = this;
		let at = from;
		let prefixed = false;
		let code = xml.charCodeAt(at);
		while (code !== greaterThan && code !== slash && !isSpace(code)) {
			if (code === colon) prefixed = true;
			if (code === lessThan || Number.isNaN(code)) this.malformed();
			code = xml.charCodeAt(++at);
		}
		if (at === from) this.malformed();
		const raw = xml.slice(from, at);
		if (this.depth >= bounds.xmlDepth)
			throw new Refused("xml-too-deep", this.part);
		this.open[this.depth++] = raw;
		this.at = this.readAttributes(at);
		if (this.at > this.nextDeclaration) this.declare();
		if (this.depth === 1) this.setOwnNamespace(raw);
		this.name = !prefixed && this.unprefixedIsOwn ? raw : this.canonical(raw);
	}

	/** Notes where the attributes are; returns the position after the tag. */
	private readAttributes(from: number): number {
		const { xml, marks } = this;
		let at = from;
		let mark = 0;
		for (;;) {
			let code = xml.charCodeAt(at);
			while (isSpace(code)) code = xml.charCodeAt(++at);
			if (code === greaterThan || code === slash) {
				this.attributes = mark / 4;
				this.closing = code === slash;
				if (this.closing && xml.charCodeAt(++at) !== greaterThan)
					this.malformed();
				return at + 1;
			}
			marks[mark++] = at;
			while (code !== equals && !isSpace(code)) {
				if (code === greaterThan || code === lessThan || Number.isNaN(code))
					this.malformed();
				code = xml.charCodeAt(++at);
			}
			marks[mark++] = at;
			while (isSpace(code)) code = xml.charCodeAt(++at);
			if (code !== equals) this.malformed();
			code = xml.charCodeAt(++at);
			while (isSpace(code)) code = xml.charCodeAt(++at);
			if (code !== 34 && code !== 39) this.malformed();
			const quote = code;
			marks[mark++] = at + 1;
			do {
				code = xml.charCodeAt(++at);
				if (code === lessThan || Number.isNaN(code)) this.malformed();
			} while (code !== quote);
			marks[mark++] = at++;
		}
	}

	/** Position after a comment, a processing instruction or a CDATA section. A DOCTYPE is refused: nothing of ours needs one. */
	private afterMarkup(from: number): number {
		const { xml } = this;
		let end = "";
		if (xml.startsWith("<?", from)) end = "?>";
		else if (xml.startsWith("<!--", from)) end = "-->";
		else if (xml.startsWith("<![CDATA[", from)) end = "]]>";
		else if (xml.startsWith("<!", from))
			throw new Refused("xml-entity", this.part);
		else this.malformed();
		const found = xml.indexOf(end, from + 2);
		if (found < 0) this.malformed();
		return found + end.length;
	}

	private findDeclaration(from: number): number {
		const found = this.xml.indexOf("xmlns", from);
		return found < 0 ? Number.POSITIVE_INFINITY : found;
	}

	private declare(): void {
		const { xml, marks } = this;
		this.nextDeclaration = this.findDeclaration(this.at);
		const prefixes = new Map(this.scope.prefixes);
		let declared = false;
		for (let i = 0; i < this.attributes * 4; i += 4) {
			const name = xml.slice(marks[i], marks[i + 1]);
			if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
			prefixes.set(name.slice(6), xml.slice(marks[i + 2], marks[i + 3]).trim());
			declared = true;
		}
		if (!declared) return;
		const scope = {
			depth: this.depth,
			prefixes,
			names: new Map<string, string>(),
		};
		this.scopes.push(scope);
		this.enterScope(scope);
	}

	private enterScope(scope: Scope): void {
		this.scope = scope;
		this.unprefixedIsOwn = scope.prefixes.get("") === this.own;
	}

	private setOwnNamespace(raw: string): void {
		this.own = this.scope.prefixes.get(prefixOf(raw));
		this.enterScope(this.scope);
	}

	private canonical(raw: string): string {
		const known = this.scope.names.get(raw);
		if (known !== undefined) return known;
		const prefix = prefixOf(raw);
		const local = prefix === "" ? raw : raw.slice(prefix.length + 1);
		const namespace = this.scope.prefixes.get(prefix);
		const name =
			namespace === this.own
				? local
				: (Object.hasOwn(knownNamespaces, namespace ?? "")
						? knownNamespaces[namespace ?? ""]
						: "?:") + local;
		this.scope.names.set(raw, name);
		return name;
	}

	private malformed(): never {
		throw new Refused("xml-malformed", this.part);
	}
}

function prefixOf(raw: string): string {
	const end = raw.indexOf(":");
	return end < 0 ? "" : raw.slice(0, end);
}
