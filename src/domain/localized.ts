/** The languages that everything shown to a person is written in. */
export const LANGUAGES = ["zh-CN", "en-US"] as const;

export type Language = (typeof LANGUAGES)[number];

/** The same words in each language. */
export type Localized = { readonly [L in Language]: string };
