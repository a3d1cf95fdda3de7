import { add, compare, decimal, multiply, sum, toNumber, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { format } from "../numbers/format";
import { divide } from "../numbers/ratio";
import { roundHalfUp } from "../numbers/round";
import { columnRanges } from "../sheet/a1";
import type { Card } from "./layout/card";
import { columnsOfRoles } from "./layout/columns";
import { withFormula } from "../sheet/content-change";
import { countedRows } from "./counted-rows";
import type { AuditedCard } from "./audited-card";
import { NO_FAULTS, together } from "./total-faults";
import type { TotalFaults, WrongTotal } from "./total-faults";
import { isNear } from "../numbers/near";
import { amountIn, numberIn } from "../sheet/numbers-in";
import type { Area } from "../sheet/grid";
import { covers, multipliedAreas, summedAreas, withRows } from "../sheet/references";
import type { ScoreScale } from "./score-scale";
import { anchorRow } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";
import { totalCellRow } from "./layout/total-cell";
import { sumFormula } from "./sum-formula";

/** Whether the totals of the scores follow the scores, and are what these come to. */
export function scoreTotalFaults(audited: AuditedCard): TotalFaults {
  const { view, card, scale } = audited;
  const faults = columnsOfRoles(card, "score", "selfScore", "weightedScore").flatMap(({ column, role }) => {
    const row = totalCellRow(view, card, column);
    if (row === null) return [];
    const { formula } = view.cell(row, column);
    if (formula === null) return [typedTotal(audited, row, column, role === "weightedScore" ? null : scale)];
    const wrong = calculated(view, card, row, column, formula);
    return [{ wrong, typed: [] }, typedSubtotals(view, card, column, summedAreas(formula) ?? [])];
  });
  return together(faults);
}

function calculated(view: SheetView, card: Card, row: number, column: number, formula: string): WrongTotal[] {
  const areas = summedAreas(formula);
  if (!areas) return multiplied(view, card, row, column, formula);
  if (!areas.some((area) => column >= area.column && column < area.column + area.columns)) return [];
  const rows = ownRows(view, card, column);
  const counted = countedRows(areas, column, rows, card.rows.subtotals);
  if (!counted) return [];
  if (counted.omitted.length + counted.twice.length === 0 && !takesFromOthers(view, card, column, areas))
    return [];
  const due = sum(rows.map((each) => numberIn(view.cell(each, column)) ?? ZERO));
  const wrong: WrongTotal = {
    at: { row, column },
    shown: view.cell(row, column).text,
    sum: format(due),
    ...(counted.omitted.length > 0 ? { omitted: columnRanges(column, counted.omitted) } : {}),
    changes: [withFormula(view, { row, column }, sumFormula(column, rows), toNumber(due))],
  };
  return [wrong];
}

/** Whether the sum of one card among several takes in what stands above it. */
function takesFromOthers(
  view: SheetView,
  { header: { part } }: Card,
  column: number,
  areas: readonly Area[],
): boolean {
  if (!part) return false;
  return areas.some((area) => {
    if (!covers([area], area.row, column)) return false;
    for (let row = area.row; row < Math.min(part.firstRow, area.row + area.rows); row++) {
      if (numberIn(view.cell(row, column))) return true;
    }
    return false;
  });
}

/** Σ weight × score over fewer rows than there are items. */
function multiplied(view: SheetView, card: Card, row: number, column: number, formula: string): WrongTotal[] {
  const areas = multipliedAreas(formula);
  const rows = ownRows(view, card, column);
  const counted = areas && countedRows(areas, column, rows, card.rows.subtotals);
  const shown = numberIn(view.cell(row, column));
  if (!counted || counted.omitted.length === 0 || !shown) return [];
  const weights = new Map(card.weights.weights.map((each) => [each.row, each.weight ?? ZERO]));
  const product = (each: number) =>
    multiply(weights.get(each) ?? ZERO, numberIn(view.cell(each, column)) ?? ZERO);
  const omitted = new Set(counted.omitted);
  const covered = sum(rows.filter((each) => !omitted.has(each)).map(product));
  if (compare(covered, ZERO) === 0) return [];
  // Whatever the formula divides by, it does so with all rows.
  const due = divide(multiply(shown, sum(rows.map(product))), covered);
  const at = { row, column };
  const [first, last] = [rows[0], rows[rows.length - 1]];
  const isOneRange = first !== undefined && last !== undefined && last - first + 1 === rows.length;
  return [
    {
      at,
      shown: view.cell(row, column).text,
      sum: format(roundHalfUp(due)),
      omitted: columnRanges(column, counted.omitted),
      changes: isOneRange ? [withFormula(view, at, withRows(formula, first, last), toNumber(due))] : null,
    },
  ];
}

/** A typed subtotal that the column's total takes up: the total no longer follows the scores. */
function typedSubtotals(view: SheetView, card: Card, column: number, areas: readonly Area[]): TotalFaults {
  const rows = ownRows(view, card, column);
  const faults = card.rows.subtotals.map((subtotal, index): TotalFaults => {
    const above = card.rows.subtotals[index - 1] ?? -1;
    const own = rows.filter((row) => row > above && row < subtotal);
    const cell = view.cell(subtotal, column);
    const amount = cell.formula === null ? amountIn(cell) : null;
    if (!amount || own.length === 0 || !covers(areas, subtotal, column)) return NO_FAULTS;
    const scores = own.flatMap((row) => numberIn(view.cell(row, column)) ?? []);
    const at = { row: subtotal, column };
    const due = sum(scores);
    const shown = format(amount);
    const changes = [withFormula(view, at, sumFormula(column, own), toNumber(due))];
    const isWrong = scores.length === own.length && !isNear(due, amount);
    return {
      wrong: isWrong ? [{ at, shown, sum: format(due), changes }] : [],
      typed: [{ at, shown, changes }],
    };
  });
  return together(faults);
}

function typedTotal(
  { view, card, items }: AuditedCard,
  row: number,
  column: number,
  scale: ScoreScale,
): TotalFaults {
  const amount = numberIn(view.cell(row, column));
  const rows = ownRows(view, card, column);
  const scores = rows.flatMap((each) => {
    const score = numberIn(view.cell(each, column));
    return score ? [{ row: each, score }] : [];
  });
  if (!amount || scores.length === 0) return NO_FAULTS;
  const at = { row, column };
  const shown = format(amount);
  const plain = sum(scores.map(({ score }) => score));
  const isPlain = scale === null || scale.kind === "own";
  const changes = isPlain ? [withFormula(view, at, sumFormula(column, rows), toNumber(plain))] : null;
  const typed = [{ at, shown, changes }];
  if (scores.length < rows.length) return { wrong: [], typed };
  const points = new Map(items.map((item) => [item.item.row, item.points]));
  const weighted = weightedSum(scores, points);
  const due = isPlain ? [plain] : weighted ? [divide(weighted, scale.mark), plain] : [];
  // Weights in percent × scores of 5 give a total of 5.
  if (weighted && scale?.kind !== "own") due.push(divide(weighted, decimal(100)));
  const bonus = sum(card.rows.outside.map((item) => numberIn(view.cell(item.row, column)) ?? ZERO));
  const first = due[0];
  const isRight = due.some((each) => isNear(each, amount) || isNear(add(each, bonus), amount));
  return { wrong: first && !isRight ? [{ at, shown, sum: format(first), changes }] : [], typed };
}

/** Σ points of the weight × score; null where a weight is not known. */
function weightedSum(
  scores: readonly { readonly row: number; readonly score: Decimal }[],
  points: ReadonlyMap<number, Decimal | null>,
): Decimal | null {
  const parts: Decimal[] = [];
  for (const { row, score } of scores) {
    const weight = points.get(row);
    if (!weight) return null;
    parts.push(multiply(weight, score));
  }
  return sum(parts);
}

/** The items' rows that have a score cell of their own. */
function ownRows(view: SheetView, card: Card, column: number): number[] {
  return card.items.map(({ row }) => row).filter((row) => anchorRow(view, row, column) === row);
}
