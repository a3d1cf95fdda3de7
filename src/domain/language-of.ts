import type { Language } from "./localized";

/**
 * The language that a criterion is written in, which words about it are given in as well: whoever looks, and whatever the
 * language of the program. Signs and numbers alone count as Chinese, the first language.
 */
export function languageOf(text: string): Language {
  return /[a-z]{2}/i.test(text) && !/[\u3400-\u9fff]/.test(text) ? "en-US" : "zh-CN";
}
