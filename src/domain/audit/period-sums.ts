import { parseFormula } from "../formula/expression";
import { movedDown } from "../formula/relative-formula";
import { sum, toNumber, ZERO } from "../numbers/decimal";
import { format } from "../numbers/format";
import { isNear } from "../numbers/near";
import { cellName } from "../sheet/a1";
import { withFormula } from "../sheet/content-change";
import { amountIn } from "../sheet/numbers-in";
import { shownCell, textOf } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";
import { monthGrids } from "./layout/month-rows";
import type { MonthGrid } from "./layout/month-rows";
import { exactFormula } from "./people/exact-formula";
import type { WrongTotal } from "./total-faults";

/** A row's sum over months or quarters: how often each month is in it. */
interface PeriodSum {
  readonly row: number;
  readonly formula: string;
  readonly counts: ReadonlyMap<number, number>;
}

/** Quarters of half-years of a year: sums of sums go no deeper. */
const DEEPEST = 4;
const WHOLE_YEAR = /全年|年度合计|年合计|年度累计总|full\s*year|^year$|annual|^FY/i;

/** Sums over months that leave one out, or count one twice, where the sums of the other rows do not: =H10+L10+T10 below =H9+L9+P9+T9. */
export function wrongPeriodSums(view: SheetView): WrongTotal[] {
  return monthGrids(view).flatMap((grid) => {
    const months = new Set(grid.columns);
    const found: WrongTotal[] = [];
    for (let column = view.grid.left; column < view.endColumn; column++) {
      if (months.has(column)) continue;
      const sums = sumsIn(view, grid, months, column);
      if (sums.length >= 2) found.push(...wrongOf(view, grid, column, sums));
    }
    return found;
  });
}

function sumsIn(view: SheetView, grid: MonthGrid, months: ReadonlySet<number>, column: number): PeriodSum[] {
  const sums: PeriodSum[] = [];
  for (let row = grid.firstRow; row < grid.endRow; row++) {
    const { formula } = view.cell(row, column);
    const counts = formula === null ? null : monthsIn(view, months, { row, column }, DEEPEST);
    if (formula !== null && counts && counts.size >= 2) sums.push({ row, formula, counts });
  }
  return sums;
}

/** The months of the row that a formula adds up, over its quarters; null where it does anything else. */
function monthsIn(
  view: SheetView,
  months: ReadonlySet<number>,
  { row, column }: { readonly row: number; readonly column: number },
  depth: number,
): Map<number, number> | null {
  const { formula } = view.cell(row, column);
  const isSum = formula !== null && depth > 0 && /SUM|\+/i.test(formula);
  const tree = isSum ? parseFormula(formula) : null;
  const parts = tree && exactFormula(tree, view, row)?.parts;
  if (!parts || parts.size === 0) return null;
  const counts = new Map<number, number>();
  for (const [each, part] of parts) {
    const times = toNumber(part);
    if (!Number.isInteger(times) || times < 1) return null;
    const inner = months.has(each)
      ? new Map([[each, 1]])
      : monthsIn(view, months, { row, column: each }, depth - 1);
    if (!inner) return null;
    for (const [month, count] of inner) counts.set(month, (counts.get(month) ?? 0) + count * times);
  }
  return counts;
}

function wrongOf(view: SheetView, grid: MonthGrid, column: number, sums: readonly PeriodSum[]): WrongTotal[] {
  const fewest = WHOLE_YEAR.test(titleOf(view, grid, column)) ? 1 : 2;
  const isFilled = (row: number, month: number) => amountIn(view.cell(row, month)) !== null;
  const usual = grid.columns.map((month) => {
    const filled = sums.filter(({ row }) => isFilled(row, month));
    return {
      month,
      filled: filled.length,
      once: filled.filter(({ counts }) => counts.get(month) === 1).length,
    };
  });
  return sums.flatMap(({ row, formula, counts }): WrongTotal[] => {
    // What the others do where the month is there: in them once, each of them or nearly.
    const due = usual.filter(({ month, filled, once }) => {
      if (!isFilled(row, month)) return false;
      const own = counts.get(month) === 1 ? 1 : 0;
      return once - own >= fewest && (once - own) * 3 >= (filled - 1) * 2;
    });
    const wrong = due.filter(({ month }) => counts.get(month) !== 1);
    if (wrong.length === 0) return [];
    const at = { row, column };
    const shown = amountIn(view.cell(row, column));
    const kept = [...counts].filter(([month]) => !due.some((each) => each.month === month));
    const right = sum(
      [...due.map(({ month }) => month), ...kept.map(([month]) => month)].map(
        (month) => amountIn(view.cell(row, month)) ?? ZERO,
      ),
    );
    if (!shown || isNear(shown, right)) return [];
    const omitted = wrong.flatMap(({ month }) => (counts.has(month) ? [] : [cellName(row, month)]));
    const model = sums.find((each) => due.every(({ month }) => each.counts.get(month) === 1));
    const tree = model && parseFormula(model.formula);
    const asOthers = model && tree ? movedDown(model.formula, tree, row - model.row) : null;
    // What adds up as the others do only follows a quarter that is wrong itself.
    if (asOthers === formula) return [];
    const changes =
      asOthers !== null && kept.length === 0 ? [withFormula(view, at, asOthers, toNumber(right))] : null;
    return [
      {
        at,
        shown: format(shown),
        sum: format(right),
        isOfPeriods: true,
        ...(omitted.length > 0 ? { omitted: omitted.join(",") } : {}),
        changes,
      },
    ];
  });
}

function titleOf(view: SheetView, { firstRow }: MonthGrid, column: number): string {
  const row = [firstRow - 1, firstRow - 2].find((each) => textOf(shownCell(view, each, column)) !== "");
  return row === undefined ? "" : textOf(shownCell(view, row, column));
}
