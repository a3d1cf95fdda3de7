import { scoreFormula, targetFor } from "../formula/score-formula";
import type { CellsBeside } from "../formula/score-formula";
import type { Decimal } from "../numbers/decimal";
import { fromCell } from "../numbers/from-cell";
import type { Rule } from "../rule/rule";
import { cellName } from "../sheet/a1";
import { anchorName } from "../sheet/anchor-name";
import type { GridCell } from "../sheet/grid";
import { plainLabel } from "../sheet/label";
import type { SheetView } from "../sheet/sheet-view";
import type { Card } from "./layout/card";
import { lintOf, scorersOf, slotsOf } from "../rule/rule-memory";

/**
 * The columns of the actuals that a criterion takes side by side: 实际1, 实际2. None where several hold something else each: 本月完成, 累计完成.
 */
export function actualColumns(card: Card): number[] {
  const columns = card.header.columns.filter(({ role }) => role === "actual");
  const names = new Set(columns.map(({ label }) => plainLabel(label).replace(/\d+$/, "")));
  return names.size > 1 ? [] : columns.map(({ column }) => column);
}

/** What the criterion gives for the actuals; null where one is blank, does not fit the words, or the words are in doubt. */
export function dueScore(rule: Rule, beside: CellsBeside, given: readonly GridCell[]): Decimal | null {
  if (given.length === 0 || slotsOf(rule) !== given.length || !beside.mark) return null;
  const { points: max } = beside.mark;
  if (lintOf(rule, max).some(({ severity }) => severity === "doubt")) return null;
  const target = targetFor(rule, beside.target);
  if (target && "code" in target) return null;
  const points = scorersOf(rule, max)(target?.value ?? null)(given.map(({ value }) => value));
  return typeof points === "number" ? fromCell(points) : null;
}

/** The formula that gives it, with `=`; null where an item is weighed within its section, or takes several actuals. */
export function dueFormula(
  view: SheetView,
  card: Card,
  row: number,
  rule: Rule,
  beside: CellsBeside,
): string | null {
  const { criteria, actual } = card.columns;
  if (!criteria || !actual || card.structure === "nested" || slotsOf(rule) !== 1) return null;
  const target = targetFor(rule, beside.target);
  if (target && "code" in target) return null;
  return `=${scoreFormula({
    criteria: anchorName(view, row, criteria.column),
    actuals: cellName(row, actual.column),
    slots: 1,
    mark: beside.mark,
    target,
  })}`;
}
