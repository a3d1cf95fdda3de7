import type { Language } from "../domain/localized";

/** The language to speak for a language tag: Chinese for every kind of Chinese, else English. */
export function languageFor(tag: string): Language {
  return /^zh\b/i.test(tag) ? "zh-CN" : "en-US";
}
