import { kpiCall, unless } from "../formula/kpi-call";
import { compare, multiply, toNumber, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { format } from "../numbers/format";
import { fromCell } from "../numbers/from-cell";
import { fromNumeral } from "../numbers/from-numeral";
import { divide } from "../numbers/ratio";
import { needsTarget } from "../rule/bounds-of";
import type { Rule } from "../rule/rule";
import { cellName } from "../sheet/a1";
import type { Card } from "./layout/card";
import { columnsOfRoles } from "./layout/columns";
import { withFormula } from "../sheet/content-change";
import { deductedScores } from "./deductions";
import type { DeductedScore } from "./deductions";
import type { Finding } from "./finding";
import type { GridCell } from "../sheet/grid";
import { plainLabel } from "../sheet/label";
import { isNear } from "../numbers/near";
import type { JudgedItem } from "./judged-items";
import { numberIn } from "../sheet/numbers-in";
import type { ItemRow } from "./layout/rows";
import { bestOf, lintOf, scorerOf, slotsOf } from "./rule-memory";
import { markOf } from "./score-scale";
import type { ScoreScale } from "./score-scale";
import { anchorRow, isBlank, shownCell } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";

/** Scores that cannot be, or that are not what the criterion gives for the actual beside them. */
export function scoreFindings(
  view: SheetView,
  card: Card,
  items: readonly JudgedItem[],
  scale: ScoreScale,
): Finding[] {
  const score = card.columns.score?.column;
  const columns = columnsOfRoles(card, "score", "selfScore").map(({ column }) => column);
  const deducted = deductedScores(view, card, items);
  const actuals = actualColumns(card);
  const findings: Finding[] = [];
  for (const item of items) {
    const outside = new Set<number>();
    for (const column of columns) {
      const finding = outOfRange(view, item, column, scale);
      if (!finding) continue;
      findings.push(finding);
      outside.add(column);
    }
    if (score === undefined || outside.has(score)) continue;
    const finding =
      mismatch(view, card, item, { score, actuals }, scale) ??
      notDeducted(view, item, score, deducted.get(item.item.row));
    if (finding) findings.push(finding);
  }
  for (const item of card.rows.outside) {
    for (const column of columns) {
      const finding = bonusOutOfRange(view, card, item, column);
      if (finding) findings.push(finding);
    }
  }
  return findings;
}

function outOfRange(view: SheetView, item: JudgedItem, column: number, scale: ScoreScale): Finding | null {
  const { row, name } = item.item;
  if (anchorRow(view, row, column) !== row) return null;
  const score = numberIn(view.cell(row, column));
  const mark = markOf(scale, item);
  if (!score || !mark) return null;
  if (compare(score, ZERO) < 0) {
    if (item.reading?.ok && item.reading.rule.floor === null) return null;
  } else if (compare(score, mark) <= 0 || mayExceed(item, score, mark)) return null;
  const facts = { indicator: name, score: format(score), max: format(mark) };
  const cell = { sheet: view.grid.sheet, row, column };
  return { code: "SCORE_OUT_OF_RANGE", cell, severity: "error", facts };
}

/** Whether the criterion itself lets an item earn so much more than its full mark. */
function mayExceed({ reading }: JudgedItem, score: Decimal, mark: Decimal): boolean {
  if (!reading?.ok) return false;
  const best = bestOf(reading.rule);
  if (best) return compare(score, best) <= 0;
  const { ceiling } = reading.rule;
  if (ceiling?.kind === "points" && compare(fromNumeral(ceiling.value), mark) > 0)
    return compare(score, fromNumeral(ceiling.value)) <= 0;
  return reading.rule.clauses.some(({ scoring, gates }) => {
    const awards = [...gates, ...(scoring.kind === "tiers" ? scoring.tiers : [])].map(({ award }) => award);
    if (scoring.kind === "proportion") return reading.rule.ceiling === null;
    if (scoring.kind === "steps") return scoring.sides.some(({ change }) => change.value > 0);
    return awards.some(
      (award) =>
        award.kind === "proportion" ||
        (award.kind === "change" && award.points.value > 0) ||
        (award.kind === "judged" && award.high.value > toNumber(mark)),
    );
  });
}

/** A bonus above what its row allows. */
function bonusOutOfRange(
  view: SheetView,
  card: Card,
  { row, name }: ItemRow,
  column: number,
): Finding | null {
  const score = numberIn(view.cell(row, column));
  const weight = numberIn(view.cell(row, card.columns.weight.column));
  if (!score || !weight || card.weights.scale !== "hundred") return null;
  if (compare(weight, ZERO) <= 0 || compare(score, weight) <= 0) return null;
  const facts = { indicator: name, score: format(score), max: format(weight) };
  return {
    code: "SCORE_OUT_OF_RANGE",
    cell: { sheet: view.grid.sheet, row, column },
    severity: "error",
    facts,
  };
}

function mismatch(
  view: SheetView,
  card: Card,
  item: JudgedItem,
  { score: column, actuals }: { readonly score: number; readonly actuals: readonly number[] },
  scale: ScoreScale,
): Finding | null {
  const { row, name } = item.item;
  if (actuals.length === 0 || !item.reading?.ok || anchorRow(view, row, column) !== row) return null;
  if (actuals.some((each) => anchorRow(view, row, each) !== row)) return null;
  const score = numberIn(view.cell(row, column));
  const mark = markOf(scale, item);
  if (!score || !mark) return null;
  const { rule } = item.reading;
  const given = actuals.map((each) => view.cell(row, each)).filter(({ value }) => !isBlank(value));
  const due = dueScore(view, card, row, rule, mark, given);
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
  const formula = actuals.length === 1 ? scoreFormula(card, row, rule, scale) : null;
  const repair = formula && { changes: [withFormula(view, { row, column }, formula, toNumber(due))] };
  return {
    code: "SCORE_MISMATCH",
    cell: { sheet: view.grid.sheet, row, column },
    severity: "error",
    facts,
    ...(repair ? { repair } : {}),
  };
}

/** A typed score that is not what the deduction beside it leaves. */
function notDeducted(
  view: SheetView,
  { item: { row, name } }: JudgedItem,
  column: number,
  deducted: DeductedScore | undefined,
): Finding | null {
  const cell = view.cell(row, column);
  const score = cell.formula === null ? numberIn(cell) : null;
  if (!deducted || !score || isNear(score, deducted.due)) return null;
  const at = { row, column };
  return {
    code: "SCORE_MISMATCH",
    cell: { sheet: view.grid.sheet, ...at },
    severity: "error",
    facts: {
      indicator: name,
      score: format(score),
      due: format(deducted.due),
      deducted: format(deducted.deducted),
    },
    repair: { changes: [withFormula(view, at, deducted.formula, toNumber(deducted.due))] },
  };
}

/**
 * The columns of the actuals that a criterion takes side by side: 实际1, 实际2. None where several hold something else each: 本月完成, 累计完成.
 */
function actualColumns(card: Card): number[] {
  const columns = card.header.columns.filter(({ role }) => role === "actual");
  const names = new Set(columns.map(({ label }) => plainLabel(label).replace(/\d+$/, "")));
  return names.size > 1 ? [] : columns.map(({ column }) => column);
}

/** What the criterion gives for the actuals; null where one is blank, does not fit the words, or the words are in doubt. */
function dueScore(
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
function scoreFormula(card: Card, row: number, rule: Rule, scale: ScoreScale): string | null {
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
