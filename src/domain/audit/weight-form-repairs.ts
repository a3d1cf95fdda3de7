import { compare, ONE, subtract, ZERO } from "../numbers/decimal";
import { compareSums } from "../weights/sum-weights";
import type { Card } from "./layout/card";
import type { CellChange } from "../sheet/cell-change";
import { isBlank } from "../sheet/sheet-view";
import { isPercentFormat } from "./layout/weight-cell";
import { sumOf } from "./layout/weight-column";
import type { ColumnWeight, WeightColumn } from "./layout/weight-column";
import { asNumber } from "./weight-content";

/** A text (or a number in another unit than its column) as a number of the column, looking as it did where that is possible. */
export function asNumberOfColumn(
  sheet: string,
  column: WeightColumn,
  from: ColumnWeight,
): CellChange[] | null {
  const isInName = from.entry.kind === "weight" && from.entry.stored === "name";
  if (from.weight === null || isInName || from.cell.formula !== null) return null;
  return [asNumber(sheet, from, from.weight, column.scale, lookFor(column, from))];
}

/** The format that the number shall have: the text's own look, or that of the column. */
function lookFor(column: WeightColumn, from: ColumnWeight): string {
  if (column.scale === "fraction") return isPercentFormat(from.cell.format) ? from.cell.format : column.look;
  const unit = from.differs ? null : /(?:分|points?|pts)\s*$/i.exec(from.cell.text);
  if (!unit) return column.look;
  const word = unit[0].trim();
  return `0${from.cell.text.includes(".") ? ".0#" : ""}"${word === "分" ? "" : " "}${word}"`;
}

/** The one weight that is missing is what the others leave of 100%; null where more is missing or doubtful. */
export function fillMissing(sheet: string, card: Card, missing: ColumnWeight): CellChange | null {
  const { weights, unknown } = card.weights;
  if (unknown > 1) return null;
  const others = weights.filter((weight) => weight !== missing);
  const areSound = others.every(({ weight }) => weight !== null && compare(weight, ZERO) >= 0);
  if (card.structure !== "flat" || !areSound || !isBlank(missing.cell.value) || missing.cell.formula !== null)
    return null;
  const rest = subtract(ONE, sumOf(weights));
  if (compare(rest, ZERO) <= 0) return null;
  const section = card.sections.find(({ weights: members }) => members.includes(missing));
  if (section?.stated && compareSums(subtract(section.stated.weight, section.sum), rest) !== 0) return null;
  return asNumber(sheet, missing, rest, card.weights.scale, card.weights.look);
}
