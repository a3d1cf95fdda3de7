import { compare, ONE, subtract } from "../../numbers/decimal";
import { formatPercent } from "../../numbers/format";
import { columnRanges } from "../../sheet/a1";
import type { Place } from "../../sheet/cell-address";
import type { CellChange } from "../../sheet/cell-change";
import type { SheetView } from "../../sheet/sheet-view";
import type { CardCheck } from "../check";
import type { Card } from "../layout/card";
import type { HeaderColumn } from "../layout/card-header";
import { summaryCell } from "../layout/summary-cell";
import { totalCellRow } from "../layout/total-cell";
import { asFraction, readWeightEntry } from "../layout/weight-cell";
import type { ColumnWeight } from "../layout/weight-column";
import { choicesOf } from "../repair-choices";
import { itemNames } from "../weight-cells";
import { reweigh } from "../weight-content";
import { normaliseCard, settleCardByOne } from "../weight-sum-repairs";

export type WeightSumFacts = {
  readonly sum: string;
  /** An A1 list of the weight cells that were added up. */
  readonly cells: string;
} & (
  | { readonly missing: string; readonly excess?: undefined }
  | { readonly excess: string; readonly missing?: undefined }
);

/** Weights that do not come to 100%. */
export const weightSum: CardCheck<"WEIGHT_SUM", WeightSumFacts> = {
  code: "WEIGHT_SUM",
  severity: "error",
  of: "card",
  find({ view, card }) {
    const total = card.sum;
    const side = compare(total, ONE);
    if (side === 0) return [];
    const header = headerOf(card);
    const sum = formatPercent(total);
    const rows =
      card.structure === "nested"
        ? card.sections.flatMap(({ stated }) => stated?.row ?? [])
        : card.weights.weights.map(({ row }) => row);
    const cells = columnRanges(header.column, rows);
    const facts: WeightSumFacts =
      side < 0
        ? { sum, missing: formatPercent(subtract(ONE, total)), cells }
        : { sum, excess: formatPercent(subtract(total, ONE)), cells };
    return [{ at: placeOf(view, card, header), facts }];
  },
  repair({ view, card }) {
    const changes = normaliseCard(view.grid.sheet, card);
    return changes && [...changes, ...typedTotal(view, card)];
  },
  choices({ view, card }) {
    const total = typedTotal(view, card);
    const ways = settleCardByOne(view.grid.sheet, card).map((change) => [change, ...total]);
    return choicesOf(ways, card.structure === "nested" ? sectionNames(card) : itemNames(card));
  },
};

/** The total cell of the column, or its header where it has no total; of several cards in one table, what is this one's. */
function placeOf(view: SheetView, card: Card, { row: title, column }: HeaderColumn): Place {
  const total = totalCellRow(view, card, column);
  if (total !== null || !card.header.part) return { row: total ?? title, column };
  return summaryCell(view, card, column) ?? { row: card.items[0]?.row ?? title, column };
}

function headerOf({ structure, columns }: Card): HeaderColumn {
  return structure === "nested" ? (columns.sectionWeight ?? columns.weight) : columns.weight;
}

function sectionNames({ sections }: Card): ReadonlyMap<number, string> {
  return new Map(
    sections.flatMap(({ stated, name }): [number, string][] => (stated ? [[stated.row, name]] : [])),
  );
}

/** A total that was typed becomes 100% with its items; one that is calculated follows by itself. */
function typedTotal(view: SheetView, card: Card): CellChange[] {
  const { column } = headerOf(card);
  const row = totalCellRow(view, card, column);
  if (row === null) return [];
  const cell = view.cell(row, column);
  const entry = readWeightEntry(cell);
  if (cell.formula !== null || entry.kind !== "weight") return [];
  const weight = asFraction(entry.number, entry.scale ?? card.weights.scale);
  if (compare(weight, ONE) === 0) return [];
  const scale = entry.misshown ? "fraction" : (entry.scale ?? card.weights.scale);
  const total: ColumnWeight = { row, column, cell, entry, scale, weight, differs: false };
  return [reweigh(view.grid.sheet, total, ONE)];
}
