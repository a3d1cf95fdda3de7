import { isCellError } from "../cell";
import type { Cell } from "../cell";
import { compare, decimal, multiply, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { format } from "../numbers/format";
import { fromCell } from "../numbers/from-cell";
import { halfWidth } from "../numbers/half-width";
import { parseNumberText } from "../numbers/parse-number-text";
import { failed, ok } from "../result";
import type { Result } from "../result";
import type { WeightsFault } from "./weights-fault";
import { unitOfRange } from "./weight-unit";
import type { WrittenWeight } from "./weight-unit";
import type { Weights, WeightUnit } from "./weights";

const HUNDREDTH = decimal("0.01");

/**
 * The weights that a range states: `0.2`, `20%`, `20`, `20分`, as numbers or as text, all in one unit. Blank cells stay in their
 * place without a weight (bonus items have none). The first fault ends the reading and names its row.
 *
 * @example readWeights(["６０%", 0.4]) // { ok: true, value: { unit: "share", rows: [{ row: 1, share: 0.6 }, …] } }
 */
export function readWeights(cells: readonly Cell[]): Result<Weights, WeightsFault> {
  const written: WrittenWeight[] = [];
  for (const [index, cell] of cells.entries()) {
    const weight = readWeight(index + 1, cell);
    if (!weight) continue;
    if (!weight.ok) return weight;
    written.push(weight.value);
  }
  if (written.length === 0) return failed({ code: "WEIGHTS_EMPTY" });

  const unit = unitOfRange(written);
  if (typeof unit === "object") {
    const { first, other } = unit;
    return failed({
      code: "WEIGHT_UNITS_MIXED",
      row: other.row,
      text: other.text,
      firstRow: first.row,
      firstText: first.text,
    });
  }
  const shares = new Map(written.map(({ row, value }) => [row, shareOf(value, unit)]));
  return ok({
    unit,
    rows: cells.map((_, index) => ({ row: index + 1, share: shares.get(index + 1) ?? null })),
  });
}

/** undefined for a blank cell. */
function readWeight(row: number, cell: Cell): Result<WrittenWeight, WeightsFault> | undefined {
  if (cell === null) return undefined;
  if (isCellError(cell)) return failed({ code: "WEIGHT_CELL_ERROR", row, error: cell.error });
  if (typeof cell === "boolean") {
    return failed({ code: "WEIGHT_NOT_A_NUMBER", row, text: String(cell).toUpperCase() });
  }
  const weight = typeof cell === "number" ? fromNumber(row, cell) : fromText(row, cell);
  if (weight === undefined) return undefined;
  if (weight === "not a number") return failed({ code: "WEIGHT_NOT_A_NUMBER", row, text: String(cell) });
  if (compare(weight.value, ZERO) < 0) return failed({ code: "WEIGHT_NEGATIVE", row, text: weight.text });
  return ok(weight);
}

function fromNumber(row: number, cell: number): WrittenWeight {
  const value = fromCell(cell);
  return { row, text: format(value), value, marked: undefined };
}

function fromText(row: number, cell: string): WrittenWeight | "not a number" | undefined {
  const text = halfWidth(cell).trim();
  if (text === "") return undefined;
  const parsed = parseNumberText(text);
  if (!parsed.ok || parsed.value.unit === "yuan") return "not a number";
  const { value, unit } = parsed.value;
  const marked = unit === "percent" ? "share" : unit === "points" ? "points" : undefined;
  return { row, text, value, marked };
}

function shareOf(value: Decimal, unit: WeightUnit): Decimal {
  return unit === "share" ? value : multiply(value, HUNDREDTH);
}
