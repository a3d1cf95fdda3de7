import { failed } from "../domain/result";
import type { Language } from "../domain/localized";
import type { Scorecard } from "../domain/scorecard/scorecard";
import type { Answer } from "./answer";
import type { Grid } from "./grid";
import { languageArgument } from "./language-argument";
import { fetchTemplates } from "./template-source";

/** What is given of the scorecards in the language that was asked for; the fault where there is no such language, or they cannot be fetched. */
export async function withTemplates(
  language: Grid,
  give: (cards: readonly Scorecard[], language: Language) => Answer,
): Promise<Answer> {
  const asked = languageArgument(language);
  if (!asked.ok) return asked;
  const cards = await fetchTemplates();
  return cards ? give(cards, asked.value) : failed({ code: "TEMPLATES_NOT_FETCHED" });
}
