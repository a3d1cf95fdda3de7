import { compare, decimal, multiply, toNumber, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import type { Place } from "../sheet/cell-address";
import { amountIn } from "../sheet/numbers-in";
import { covers, referencesOf } from "../sheet/references";
import type { SheetView } from "../sheet/sheet-view";
import type { AuditedSheet } from "./audited-sheet";
import { monthGrids } from "./layout/month-rows";

/** A value that is a power of ten off those beside it. */
export interface LikelySlip {
  readonly at: Place;
  readonly value: Decimal;
  readonly meant: Decimal;
  /** The least and the greatest of those beside it. */
  readonly from: Decimal;
  readonly to: Decimal;
}

interface Typed {
  readonly at: Place;
  readonly value: Decimal;
}

const FEWEST_BESIDE = 3;
/** How far those beside it may lie apart: where they swing more, nothing is out of the ordinary. */
const SWING = 2;
/** How far beyond them the value that was meant may lie. */
const BEYOND = 1.15;
const POWERS = [1, 2, 3, -1, -2, -3];
/** Looking at all formulas for each would make the work grow with the square of the sheet; a sheet with more is no slip. */
const MOST = 12;

/** Typed values a power of ten off the other months of their row, or the other people of their column, that a formula counts. */
export function likelySlips({ view, tables }: AuditedSheet): LikelySlip[] {
  const found: LikelySlip[] = [];
  for (const { columns, firstRow, endRow } of monthGrids(view)) {
    const rowOf = (row: number) =>
      typedAt(
        view,
        columns.map((column) => ({ row, column })),
      );
    for (let row = firstRow; row < endRow; row++) {
      const slip = slipIn(rowOf(row));
      if (slip && !isPlanned(slip, rowOf, { firstRow, endRow })) found.push(slip);
    }
  }
  for (const { marks, rows } of tables) {
    for (const { column } of marks) {
      const slip = slipIn(
        typedAt(
          view,
          rows.people.map(({ row }) => ({ row, column })),
        ),
      );
      // A poor mark of 9 is one that somebody can have.
      if (slip && !isWhole(slip.value)) found.push(slip);
    }
  }
  if (found.length > MOST) return [];
  return found.filter(({ at }) => isCounted(view, at));
}

function typedAt(view: SheetView, places: readonly Place[]): Typed[] {
  return places.flatMap((at) => {
    const cell = view.cell(at.row, at.column);
    const value = cell.formula === null ? amountIn(cell) : null;
    return value ? [{ at, value }] : [];
  });
}

/** The one value of a line that is off by a power of ten; null where none is or the others do not agree. */
function slipIn(line: readonly Typed[]): LikelySlip | null {
  if (line.length <= FEWEST_BESIDE || line.some(({ value }) => compare(value, ZERO) <= 0)) return null;
  const sorted = [...line].sort((a, b) => compare(a.value, b.value));
  for (const odd of [sorted[0], sorted[sorted.length - 1]]) {
    const beside = sorted.filter((each) => each !== odd);
    const [from, to] = [beside[0]?.value, beside[beside.length - 1]?.value];
    if (!odd || !from || !to) continue;
    const [least, most] = [toNumber(from), toNumber(to)];
    // Two complaints a month and once twenty is what happens.
    const isCount = beside.every(({ value }) => isWhole(value) && toNumber(value) < 10);
    if (most > least * SWING || (isCount && isWhole(odd.value))) continue;
    const power = POWERS.find((each) => {
      const meant = toNumber(odd.value) * 10 ** -each;
      return meant >= least / BEYOND && meant <= most * BEYOND;
    });
    if (power !== undefined)
      return { at: odd.at, value: odd.value, meant: multiply(odd.value, decimal(`1e${-power}`)), from, to };
  }
  return null;
}

/** Whether the target of that month, in a row beside it, is out of the ordinary in the same way. */
function isPlanned(
  { at, value, from }: LikelySlip,
  rowOf: (row: number) => Typed[],
  { firstRow, endRow }: { readonly firstRow: number; readonly endRow: number },
): boolean {
  for (let row = Math.max(firstRow, at.row - 2); row <= Math.min(endRow - 1, at.row + 2); row++) {
    if (row === at.row) continue;
    const line = rowOf(row);
    const same = line.find((each) => each.at.column === at.column);
    const others = line.filter((each) => each !== same);
    const isAlike = others.some((each) => isWithin(toNumber(each.value) / toNumber(from)));
    if (same && isAlike && isWithin(toNumber(same.value) / toNumber(value))) return true;
  }
  return false;
}

function isWithin(ratio: number): boolean {
  return ratio > 0.4 && ratio < 2.5;
}

function isWhole(value: Decimal): boolean {
  return Number.isInteger(toNumber(value));
}

/** Whether a formula of the sheet takes the cell. */
function isCounted({ grid }: SheetView, { row, column }: Place): boolean {
  return grid.cells.some((line) =>
    line.some(({ formula }) => {
      const areas = formula === null ? null : referencesOf(formula);
      return areas !== null && covers(areas, row, column);
    }),
  );
}
