import { kpiCall, unless } from "../formula/kpi-call";
import { toNumber } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { format } from "../numbers/format";
import { fromCell } from "../numbers/from-cell";
import { needsTarget } from "../rule/bounds-of";
import type { Rule } from "../rule/rule";
import { cellName } from "../sheet/a1";
import type { GridCell } from "../sheet/grid";
import { plainLabel } from "../sheet/label";
import { shownCell } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";
import type { Card } from "./layout/card";
import { lintOf, scorerOf, slotsOf } from "./rule-memory";
import type { ScoreScale } from "./score-scale";

/**
 * The columns of the actuals that a criterion takes side by side: 实际1, 实际2. None where several hold something else each: 本月完成, 累计完成.
 */
export function actualColumns(card: Card): number[] {
  const columns = card.header.columns.filter(({ role }) => role === "actual");
  const names = new Set(columns.map(({ label }) => plainLabel(label).replace(/\d+$/, "")));
  return names.size > 1 ? [] : columns.map(({ column }) => column);
}

/** What the criterion gives for the actuals; null where one is blank, does not fit the words, or the words are in doubt. */
export function dueScore(
  view: SheetView,
  card: Card,
  row: number,
  rule: Rule,
  mark: Decimal,
  given: readonly GridCell[],
): Decimal | null {
  if (given.length === 0 || slotsOf(rule) !== given.length) return null;
  const max = toNumber(mark);
  if (lintOf(rule, max).some(({ severity }) => severity === "doubt")) return null;
  const target = card.columns.target && shownCell(view, row, card.columns.target.column).value;
  const points = scorerOf(rule, max, target ?? null)(given.map(({ value }) => value));
  return typeof points === "number" ? fromCell(points) : null;
}

/** The live formula of a score. */
export function scoreFormula(card: Card, row: number, rule: Rule, scale: ScoreScale): string | null {
  const { criteria, actual, weight, target } = card.columns;
  if (!criteria || !actual || scale === null || card.structure === "nested") return null;
  const weightCell = cellName(row, weight.column);
  const own = card.weights.scale === "fraction" ? `${weightCell}*100` : weightCell;
  const max = scale.kind === "own" ? own : format(scale.mark);
  const usesTarget = rule.clauses.some((clause) => clause.quantity.completion || needsTarget(clause));
  const beside = target && usesTarget ? cellName(row, target.column) : null;
  const done = cellName(row, actual.column);
  return `=${unless([`${done}=""`], kpiCall("SCORE", cellName(row, criteria.column), done, max, beside))}`;
}
