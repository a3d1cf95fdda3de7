export const DEFAULT_ADDIN_URL: string;
export function addinUrl(text: string | undefined): string;
