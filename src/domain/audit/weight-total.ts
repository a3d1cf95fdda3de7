import { add, compare, HUNDRED, multiply, sum, toNumber, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { formatPercent } from "../numbers/format";
import { columnRanges } from "../sheet/a1";
import type { Place } from "../sheet/cell-address";
import type { CellChange } from "../sheet/cell-change";
import { withFormula } from "../sheet/content-change";
import type { Area } from "../sheet/grid";
import { amountIn } from "../sheet/numbers-in";
import { covers, summedAreas } from "../sheet/references";
import { anchorRow } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";
import { compareSums } from "../weights/sum-weights";
import type { AuditedCard } from "./audited-card";
import { countedRows } from "./counted-rows";
import type { Card } from "./layout/card";
import { totalCellRow } from "./layout/total-cell";
import { asFraction, readWeightEntry } from "./layout/weight-cell";
import { oncePer } from "./once-per";
import { sumFormula } from "./sum-formula";
import { NO_FAULTS } from "./total-faults";
import type { TotalFaults, WrongTotal } from "./total-faults";

/** The total of a card's weights, where a plain sum calculates it. */
export interface CalculatedTotal extends Place {
  readonly areas: readonly Area[];
}

/** The total cell of the weights; null where the card has none. Within sections of 100% each it has none that means anything. */
function totalOf({ view, card }: AuditedCard): Place | null {
  if (card.structure === "nested") return null;
  const { column } = card.columns.weight;
  const row = totalCellRow(view, card, column);
  return row === null ? null : { row, column };
}

export const calculatedTotal = oncePer((audited: AuditedCard): CalculatedTotal | null => {
  const at = totalOf(audited);
  const formula = at && audited.view.cell(at.row, at.column).formula;
  const areas = formula ? summedAreas(formula) : null;
  if (!at || !areas) return null;
  const isOfColumn = areas.some(({ column, columns }) => at.column >= column && at.column < column + columns);
  return isOfColumn ? { ...at, areas } : null;
});

/** Whether the total of the weights adds up what it shall: all items, each once. */
export function weightTotalFaults(audited: AuditedCard): TotalFaults {
  const total = calculatedTotal(audited);
  if (!total) return typedFaults(audited);
  const { view, card } = audited;
  const { row, column, areas } = total;
  const rows = card.weights.weights.map((weight) => weight.row);
  const counted = countedRows(areas, column, rows, card.rows.subtotals);
  if (!counted || counted.omitted.length + counted.twice.length === 0) return NO_FAULTS;
  const { omitted } = counted;
  const wrong: WrongTotal = {
    at: { row, column },
    shown: view.cell(row, column).text,
    sum: formatPercent(card.sum),
    ...(omitted.length > 0 ? { omitted: columnRanges(column, omitted) } : {}),
    changes: [asSum(audited, total)],
  };
  return { wrong: [wrong], typed: [] };
}

/** The bonus rows that a total has in it, and what it comes to without them; null where it has none. */
export interface BonusInTotal {
  readonly at: Place;
  readonly shown: string;
  readonly sum: string;
  /** An A1 list. */
  readonly cells: string;
  readonly changes: readonly CellChange[] | null;
}

export function bonusOf(audited: AuditedCard): BonusInTotal | null {
  const { view, card } = audited;
  const total = calculatedTotal(audited);
  if (!total) return typedWithBonus(audited);
  const { row, column, areas } = total;
  const bonus = card.rows.outside.filter(
    (item) => covers(areas, item.row, column) && isPositive(amountAt(view, item.row, column)),
  );
  if (bonus.length === 0) return null;
  return {
    at: { row, column },
    shown: view.cell(row, column).text,
    sum: formatPercent(card.sum),
    cells: columnRanges(
      column,
      bonus.map((item) => item.row),
    ),
    changes: [asSum(audited, total)],
  };
}

/** A typed total that is not what the weights come to. */
interface TypedWrong {
  readonly at: Place;
  readonly shown: Decimal;
  /** The bonus rows, where the total is right with them. */
  readonly bonus: readonly number[];
}

/** A typed total is a caption as long as it is right. */
const typedWrong = oncePer((audited: AuditedCard): TypedWrong | null => {
  const { view, card } = audited;
  const at = totalOf(audited);
  if (!at || view.cell(at.row, at.column).formula !== null) return null;
  const { row, column } = at;
  const entry = readWeightEntry(view.cell(row, column));
  if (entry.kind !== "weight" || card.weights.unknown > 0) return null;
  const shown = asFraction(entry.number, entry.scale ?? card.weights.scale);
  if (compareSums(shown, card.sum) === 0) return null;
  const bonus = card.rows.outside
    .map((item) => item.row)
    .filter((each) => isPositive(amountAt(view, each, column)));
  const more = sum(bonus.map((each) => asFraction(amountAt(view, each, column) ?? ZERO, card.weights.scale)));
  const isWithBonus = bonus.length > 0 && compareSums(shown, add(card.sum, more)) === 0;
  return { at, shown, bonus: isWithBonus ? bonus : [] };
});

function typedWithBonus(audited: AuditedCard): BonusInTotal | null {
  const typed = typedWrong(audited);
  if (!typed || typed.bonus.length === 0) return null;
  return {
    at: typed.at,
    shown: formatPercent(typed.shown),
    sum: formatPercent(audited.card.sum),
    cells: columnRanges(typed.at.column, typed.bonus),
    changes: null,
  };
}

function typedFaults(audited: AuditedCard): TotalFaults {
  const { view, card } = audited;
  const typed = typedWrong(audited);
  if (!typed || typed.bonus.length > 0) return NO_FAULTS;
  const { at } = typed;
  const shown = formatPercent(typed.shown);
  const isNumber = amountAt(view, at.row, at.column) !== null;
  // It did not follow when the weights were changed, and will not when they are put right.
  const changes = isNumber ? [asSum(audited, at)] : null;
  return {
    wrong: [{ at, shown, sum: formatPercent(card.sum), changes }],
    typed: isNumber ? [{ at, shown, changes }] : [],
  };
}

/** The total as a sum of all items. */
function asSum({ view, card }: AuditedCard, { row, column }: Place): CellChange {
  const rows = card.items.map((item) => item.row);
  const value = toNumber(inCell(card, card.sum));
  return withFormula(view, { row, column }, sumFormula(column, rows), value);
}

function inCell(card: Card, fraction: Decimal): Decimal {
  return card.weights.scale === "fraction" ? fraction : multiply(fraction, HUNDRED);
}

/** What the sum of the column reckons with in this row; null where the row has no number of its own. */
export function amountAt(view: SheetView, row: number, column: number): Decimal | null {
  return anchorRow(view, row, column) === row ? amountIn(view.cell(row, column)) : null;
}

function isPositive(amount: Decimal | null): boolean {
  return amount !== null && compare(amount, ZERO) > 0;
}
