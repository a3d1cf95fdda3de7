import { multiply, toNumber } from "../../numbers/decimal";
import type { Decimal } from "../../numbers/decimal";
import { format } from "../../numbers/format";
import { isNear } from "../../numbers/near";
import { divide } from "../../numbers/ratio";
import { cellName } from "../../sheet/a1";
import { withFormula, withValue } from "../../sheet/content-change";
import { numberIn } from "../../sheet/numbers-in";
import { anchorRow, isBlank } from "../../sheet/sheet-view";
import { besideRow } from "../audited-card";
import type { AuditedCard } from "../audited-card";
import type { Marks } from "../full-marks";
import type { CardCheck, Found, SheetCheck } from "../check";
import { deductedScores } from "../deductions";
import type { DeductedScore } from "../deductions";
import { actualColumns, dueFormula, dueScore } from "../due-score";
import type { JudgedItem } from "../judged-items";
import { wrongLevelScores } from "../level-scores";
import type { ScoreScale } from "../score-scale";
import { scoresOutOfRange } from "../score-range";
import { wrongWeightedScores } from "../weighted-scores";

export type ScoreMismatchFacts = { readonly score: string; readonly due: string } & (
  | {
      readonly indicator: string;
      /** What the criterion was applied to. */
      readonly actual: string;
      readonly deducted?: undefined;
    }
  | {
      readonly indicator: string;
      /** How many points a column beside it takes off. */
      readonly deducted: string;
      readonly actual?: undefined;
    }
  /** Weight × score. */
  | { readonly actual?: undefined; readonly deducted?: undefined }
);

interface WrongScore extends Found<ScoreMismatchFacts> {
  readonly due: Decimal;
  /** The formula that gives it; `value` where the score is typed anew; null where neither shall be. */
  readonly formula: string | "value" | null;
}

/** Scores that are not what the criterion gives for the actual beside them, what a deduction leaves, or weight × score. */
export const scoreMismatch: CardCheck<"SCORE_MISMATCH", ScoreMismatchFacts, WrongScore> = {
  code: "SCORE_MISMATCH",
  severity: "error",
  of: "card",
  find: (audited) => [...wrongScores(audited), ...notWeighted(audited)],
  repair({ view }, { at, formula, due }) {
    if (formula === null) return null;
    const value = toNumber(due);
    return [formula === "value" ? withValue(view, at, value) : withFormula(view, at, formula, value)];
  },
};

/** Scores that are not what the sheet gives for the level beside them. */
export const levelScoreMismatch: SheetCheck<"SCORE_MISMATCH", ScoreMismatchFacts, WrongScore> = {
  code: "SCORE_MISMATCH",
  severity: "error",
  of: "sheet",
  find({ view, cards }) {
    const wrong = wrongLevelScores(view, cards);
    // Scores are not judged by their criteria once more where none is to be told.
    if (wrong.length === 0) return [];
    const told = new Set(cards.flatMap(wrongScores).map(({ at }) => cellName(at.row, at.column)));
    return wrong
      .filter(({ at }) => !told.has(cellName(at.row, at.column)))
      .map(({ at, indicator, level, score, due }) => ({
        at,
        facts: { indicator, actual: level, score: format(score), due: format(due) },
        formula: view.cell(at.row, at.column).formula === null ? "value" : null,
        due,
      }));
  },
  repair: ({ view }, { at, formula, due }) =>
    formula === null ? null : [withValue(view, at, toNumber(due))],
};

function wrongScores(audited: AuditedCard): WrongScore[] {
  const { view, card, items } = audited;
  const score = card.columns.score?.column;
  if (score === undefined) return [];
  const outside = new Set(
    scoresOutOfRange(audited).flatMap(({ at }) => (at.column === score ? [at.row] : [])),
  );
  const deducted = deductedScores(view, card, items);
  const actuals = actualColumns(card);
  return items.flatMap((item) => {
    const { row } = item.item;
    if (outside.has(row)) return [];
    const wrong =
      notByCriterion(audited, item, { score, actuals }) ??
      notDeducted(audited, item, score, deducted.get(row));
    return wrong ?? [];
  });
}

function notWeighted(audited: AuditedCard): WrongScore[] {
  return wrongWeightedScores(audited).map(({ at, shown, due }) => ({
    at,
    facts: { score: format(shown), due: format(due) },
    formula: "value",
    due,
  }));
}

/** A score that is not what the criterion gives for the actual beside it. */
function notByCriterion(
  { view, card, scale, marks }: AuditedCard,
  item: JudgedItem,
  { score: column, actuals }: { readonly score: number; readonly actuals: readonly number[] },
): WrongScore | null {
  const { row, name } = item.item;
  if (actuals.length === 0 || !item.reading?.ok || anchorRow(view, row, column) !== row) return null;
  if (actuals.some((each) => anchorRow(view, row, each) !== row)) return null;
  const score = numberIn(view.cell(row, column));
  const beside = besideRow(view, card, row, marks.byRow.get(row));
  if (!score || !isKnown(marks, scale)) return null;
  const { rule } = item.reading;
  const given = actuals.map((each) => view.cell(row, each)).filter(({ value }) => !isBlank(value));
  const due = dueScore(rule, beside, given);
  if (!due || isNear(score, due)) return null;
  // 得分 may hold the points of the item though its criterion speaks of 100, or the other way round.
  if (scale?.kind === "same" && item.points && isNear(score, divide(multiply(due, item.points), scale.mark)))
    return null;
  const facts = {
    indicator: name,
    actual: given.map(({ text, value }) => text || String(value)).join(" / "),
    score: format(score),
    due: format(due),
  };
  const typed = view.cell(row, column).formula === null ? "value" : null;
  // Tiers in cells of their own are no text that a formula could read.
  const formula = item.tiers
    ? typed
    : actuals.length === 1
      ? dueFormula(view, card, row, rule, beside)
      : null;
  return { at: { row, column }, facts, formula, due };
}

/** Whether the sheet tells out of how many points its items are scored: a weight alone need not be the full mark. */
function isKnown({ isStated }: Marks, scale: ScoreScale): boolean {
  return isStated || scale !== null;
}

/** A typed score that is not what the deduction beside it leaves. */
function notDeducted(
  { view }: AuditedCard,
  { item: { row, name } }: JudgedItem,
  column: number,
  deducted: DeductedScore | undefined,
): WrongScore | null {
  const cell = view.cell(row, column);
  const score = cell.formula === null ? numberIn(cell) : null;
  if (!deducted || !score || isNear(score, deducted.due)) return null;
  const facts = {
    indicator: name,
    score: format(score),
    due: format(deducted.due),
    deducted: format(deducted.deducted),
  };
  return { at: { row, column }, facts, formula: deducted.formula, due: deducted.due };
}
