import type { Language } from "../../domain/localized";
import { compare, HUNDRED, toNumber } from "../../domain/numbers/decimal";
import { format } from "../../domain/numbers/format";
import { builtInScheme } from "../../domain/scheme/built-in-schemes";
import type { Coefficient } from "../../domain/scheme/scheme";
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
  { scheme }: Scorecard,
  language: Language,
  { scheme: words }: ScorecardTexts,
): readonly SchemeRow[] {
  if (scheme.kind === "bands") {
    return scheme.bands.map(({ lower, label, coefficient }) => ({
      lower: value(Number(lower)),
      label: label[language],
      coefficient: coefficient === "score" ? text(words.byScore) : value(Number(coefficient)),
    }));
  }
  const name = scheme.names[language];
  const builtIn = builtInScheme(name);
  if (!builtIn) throw new RangeError(`There is no built-in scheme "${name}"`);
  return builtIn.bands.map(({ lower, label, coefficient }) => ({
    lower: value(toNumber(lower)),
    label,
    coefficient: coefficientCell(coefficient, words.byScore),
  }));
}

function coefficientCell(coefficient: Coefficient, byScore: string): CellPlan {
  if (coefficient.kind === "fixed") return value(toNumber(coefficient.value));
  const outOfHundred = compare(coefficient.fullScore, HUNDRED) === 0;
  return text(outOfHundred ? byScore : `${byScore}/${format(coefficient.fullScore)}`);
}

/** Whether a band is paid in proportion to a score out of 100. */
export function paysByScore(rows: readonly SchemeRow[], { scheme }: ScorecardTexts): boolean {
  return rows.some(({ coefficient }) => coefficient.kind === "text" && coefficient.text === scheme.byScore);
}
