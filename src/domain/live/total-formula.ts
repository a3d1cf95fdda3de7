import { cellName, columnRanges } from "../sheet/a1";
import { anchorRow, isBlank } from "../sheet/sheet-view";
import { kpiCall, orBlank } from "../formula/kpi-call";
import type { LiveCard } from "./live-card";
import type { Marks } from "../audit/full-marks";

/** Where the scores that are added up stand. */
export interface Scores {
  readonly column: number;
  /** Whether the column is added beside one that stays as it is: then its results stand in it, too. */
  readonly beside: boolean;
  readonly marks: Marks;
}

/**
 * The formula of the total, without `=`: blank until every item has its score. Scores out of their weights are added up, others are
 * weighted; within sections of 100% each, the sections' weights follow. null where other entries stand between the items.
 */
export function totalFormula(
  live: LiveCard,
  { column, marks }: Scores,
  { hundredfold, withBonus }: { readonly hundredfold: boolean; readonly withBonus: boolean },
): string | null {
  const rows = live.items.map(({ row }) => row);
  const scores = columnRanges(column, rows);
  const bonusRows = withBonus ? live.bonus.map(({ row }) => row) : [];
  const bonus = bonusRows.length > 0 ? `+SUM(${columnRanges(column, bonusRows)})` : "";
  const sections = marks.outOf === null ? null : sectionsOf(live);
  const parts = sections
    ? sections.map(({ weight, rows: own }) => product(weight, sumOf(live, column, own, marks)))
    : [sumOf(live, column, rows, marks)];
  if (parts.some((part) => part === null)) return null;
  const sum = parts.join("+");
  const scaled = hundredfold && marks.outOf !== null ? `(${sum})/${marks.outOf}*100` : sum;
  return `IF(COUNT(${scores})=${rows.length},${scaled}${bonus},"")`;
}

function product(weight: string | null, sum: string | null): string | null {
  return weight === null || sum === null ? null : `${weight}*${sum}`;
}

function sumOf(live: LiveCard, column: number, rows: readonly number[], { outOf }: Marks): string | null {
  if (outOf === null) return `SUM(${columnRanges(column, rows)})`;
  const weight = live.card.columns.weight;
  const [first, last] = [rows[0], rows.at(-1)];
  if (weight === undefined || first === undefined || last === undefined) return null;
  // Weights within names are no numbers that a function can take.
  if (live.read.columns.weight.inName) return null;
  // The functions take one range: what stands between the items must say nothing.
  const own = new Set(rows);
  for (let row = first; row <= last; row++) {
    const between = [live.view.cell(row, weight), live.view.cell(row, column)];
    if (!own.has(row) && between.some(({ value, formula }) => !isBlank(value) || formula !== null))
      return null;
  }
  const range = (of: number) => `${cellName(first, of)}:${cellName(last, of)}`;
  const isWhole = rows.length === last - first + 1;
  const [weights, scores] = [range(weight), range(column)];
  // Where each row is an item's, the question whether all are scored keeps blanks away.
  return isWhole ? kpiCall("TOTAL", weights, scores) : kpiCall("TOTAL", orBlank(weights), orBlank(scores));
}

/** The sections where each comes to 100% by itself, with the cell that weighs it; null where the card is weighed as one. */
function sectionsOf({
  view,
  card,
  items,
  read,
}: LiveCard): readonly { readonly weight: string | null; readonly rows: readonly number[] }[] | null {
  const { sections, columns } = card;
  if (read.structure === "flat" && read.subsectionStructure === "flat") return null;
  // Three levels of 100% each have no sum that these functions take.
  if (read.subsectionStructure === "nested") return [{ weight: null, rows: [] }];
  return sections.map(({ firstRow, lastRow }) => {
    const column = columns.sectionWeight;
    const row = column === undefined ? firstRow : anchorRow(view, firstRow, column);
    const value = column === undefined ? null : view.cell(row, column).value;
    const cell = column === undefined ? "" : cellName(row, column);
    const weight = typeof value !== "number" || value <= 0 ? null : value <= 1 ? cell : `${cell}/100`;
    return {
      weight,
      rows: items.map((item) => item.row).filter((own) => own >= firstRow && own <= lastRow),
    };
  });
}
