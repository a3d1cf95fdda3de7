import { LANGUAGES } from "../domain/localized";
import type { Language } from "../domain/localized";
import { halfWidth } from "../domain/numbers/half-width";
import { failed, ok } from "../domain/result";
import type { Result } from "../domain/result";
import type { FunctionFault } from "./fault";
import type { Grid } from "./grid";

/** In the language that they are called in, too. */
const NAMES: ReadonlyMap<string, Language> = new Map([
  ...LANGUAGES.map((language): [string, Language] => [language.toLowerCase(), language]),
  ["中文", "zh-CN"],
  ["zh", "zh-CN"],
  ["英文", "en-US"],
  ["english", "en-US"],
  ["en", "en-US"],
]);

/** The language that was asked for; Chinese where it was left out: never the viewer's, since results do not depend on it. */
export function languageArgument([[cell = null] = []]: Grid): Result<Language, FunctionFault> {
  const name = typeof cell === "string" ? halfWidth(cell).trim().toLowerCase() : cell;
  if (name === null || name === "") return ok("zh-CN");
  const language = typeof name === "string" ? NAMES.get(name) : undefined;
  return language ? ok(language) : failed({ code: "UNKNOWN_LANGUAGE", name: String(cell) });
}
