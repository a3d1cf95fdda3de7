import type { Language } from "../../domain/localized";
import { schemeRows as rowsOf } from "../../domain/scorecard/scheme-rows";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import type { ScorecardTexts } from "../../texts/scorecard/zh-CN";
import { text, value } from "./content";
import type { CellPlan } from "./sheet-plan";

/** One band as the small table on the sheet states it. */
export interface SchemeRow {
  readonly lower: CellPlan;
  readonly label: string;
  readonly coefficient: CellPlan;
}

/** The scorecard's scheme as rows that `KPI.BAND` and its like read, best band first. */
export function schemeRows(
  card: Pick<Scorecard, "scheme">,
  language: Language,
  { scheme: words }: ScorecardTexts,
): readonly SchemeRow[] {
  return rowsOf(card, language).map(({ lower, label, coefficient, fullScore }) => ({
    lower: value(Number(lower)),
    label,
    coefficient:
      fullScore === null
        ? value(Number(coefficient))
        : text(fullScore === "100" ? words.byScore : `${words.byScore}/${fullScore}`),
  }));
}

/** Whether a band is paid in proportion to a score out of 100. */
export function paysByScore(rows: readonly SchemeRow[], { scheme }: ScorecardTexts): boolean {
  return rows.some(({ coefficient }) => coefficient.kind === "text" && coefficient.text === scheme.byScore);
}
