import { HUNDRED, multiply, toNumber } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { format } from "../numbers/format";
import type { CellAddress } from "../sheet/cell-address";
import type { CellChange, CellContent } from "../sheet/cell-change";
import type { GridCell } from "../sheet/grid";
import { isPercentFormat } from "./layout/weight-cell";
import type { Scale } from "./layout/weight-cell";
import type { ColumnWeight } from "./layout/weight-column";

/** A weight in its scale: 0.3 or 30. */
function scaled(weight: Decimal, scale: Scale): Decimal {
  return scale === "fraction" ? weight : multiply(weight, HUNDRED);
}

/** The change that gives a cell another weight and leaves its kind (number, text with % or 分) and its format alone. */
export function reweigh(sheet: string, from: ColumnWeight, weight: Decimal): CellChange {
  const { cell, entry, scale } = from;
  const stored = entry.kind === "weight" ? entry.stored : "number";
  const value =
    stored === "number"
      ? toNumber(scaled(weight, scale))
      : restated(String(cell.value), weight, scale, stored === "name");
  return changeOf(addressOf(sheet, from), cell, { value, formula: null }, weight, scale);
}

const NUMBER = "[-+－＋−]?[\\d０-９][\\d０-９,，]*(?:[.．][\\d０-９]+)?|[.．][\\d０-９]+";
const FIRST_NUMBER = new RegExp(NUMBER);
const LAST_NUMBER = new RegExp(`(?:${NUMBER})(?=[^\\d０-９]*$)`);

/** The text with its number replaced: 30% → 25%, 30 分 → 25 分; a name's is its last one: 5S检查（30%） → 5S检查（25%）. */
function restated(text: string, weight: Decimal, scale: Scale, inName: boolean): string {
  const number = format(/[%％]/.test(text) ? multiply(weight, HUNDRED) : scaled(weight, scale));
  return text.replace(inName ? LAST_NUMBER : FIRST_NUMBER, number);
}

/** The change that turns a cell into a number of the given scale, shown with the format. */
export function asNumber(
  sheet: string,
  from: ColumnWeight,
  weight: Decimal,
  scale: Scale,
  look: string,
): CellChange {
  const after = {
    value: toNumber(scaled(weight, scale)),
    formula: null,
    format: fitted(look, weight, scale),
  };
  return changeOf(addressOf(sheet, from), from.cell, after, weight, scale);
}

/** The change of `form` with the weight of `weighed`: one cell that two repairs change. */
export function inFormOf(form: CellChange, weighed: CellChange, weight: Decimal, scale: Scale): CellChange {
  const value = toNumber(scaled(weight, scale));
  const { format: look } = form.after;
  const after: CellContent = {
    value,
    formula: null,
    ...(look === undefined ? {} : { format: fitted(look, weight, scale) }),
  };
  return { ...form, after, ...(weighed.weight ? { weight: { ...weighed.weight, scale } } : {}) };
}

/** A percentage format with as many decimals as the weight needs to be seen whole; any other format as it is. */
function fitted(look: string, weight: Decimal, scale: Scale): string {
  if (scale === "hundred" || !isPercentFormat(look)) return look;
  const needed = decimalsOf(multiply(weight, HUNDRED));
  return decimalsShown(look) >= needed ? look : `0.${"0".repeat(needed)}%`;
}

function decimalsShown(look: string): number {
  return /\.([0#?]+)/.exec(look)?.[1]?.length ?? 0;
}

/** How many decimals the number has. */
export function decimalsOf(number: Decimal): number {
  return format(number).split(".")[1]?.length ?? 0;
}

export function addressOf(sheet: string, at: { row: number; column: number }): CellAddress {
  return { sheet, row: at.row, column: at.column };
}

function changeOf(
  cell: CellAddress,
  before: GridCell,
  after: CellContent,
  weight: Decimal,
  scale: Scale,
): CellChange {
  return {
    cell,
    before: {
      value: before.value,
      formula: before.formula,
      ...(after.format === undefined ? {} : { format: before.format }),
    },
    after,
    weight: { fraction: format(weight), scale },
  };
}
