import { type Match, phraseAt, phraseTable } from "./phrases.ts";
import { type Provider, providers } from "./providers.ts";
import type { Token } from "./tokens.ts";

export interface NamedProvider {
	provider: Provider;
	/** The text names a product of it, not the provider. */
	isProduct: boolean;
}

const table = phraseTable<NamedProvider>(
	providers.flatMap((provider) => [
		[{ provider, isProduct: false }, provider.names] as const,
		[{ provider, isProduct: true }, provider.products ?? ""] as const,
	]),
	{ exact: true },
);

/** The well-known provider that is named at a token, letter for letter. */
export const providerAt = (
	tokens: readonly Token[],
	at: number,
): Match<NamedProvider> | undefined =>
	phraseAt(table, tokens, at, { exact: true });
