export function chromium(): string | undefined;
export function office(): string | undefined;
export function python(): string | undefined;
