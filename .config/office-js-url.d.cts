export const DEFAULT_OFFICE_JS: string;
export function officeJsUrl(text: string | undefined): string;
