import { cellName } from "../sheet/a1";
import { anchorRow } from "../sheet/sheet-view";
import { readWeightColumn } from "../audit/layout/weight-column";
import { compare, HUNDRED, multiply, toNumber, ZERO } from "../numbers/decimal";
import { judgedItems } from "../audit/judged-items";
import { scoreScale } from "../audit/score-scale";
import type { Reading } from "../criteria/reading";
import type { CardRow, LiveCard } from "./live-card";

/** The most points of an item, and how a formula writes them. */
export interface FullMark {
  readonly points: number;
  readonly expression: string;
  /** The same as a share of the whole, as a formula writes it: `D6` for 20%, `D6/100` for 20. */
  readonly share: string;
}

/**
 * How the card scores: each item out of its weight, so that scores are added up; or each out of the same full mark, so that they
 * are weighted.
 */
export interface Marks {
  /** The full mark of every item; null where it is the item's weight. */
  readonly outOf: number | null;
  /** By row; absent where the row's weight cannot be read or is none of its own. */
  readonly byRow: ReadonlyMap<number, FullMark>;
  /** What each row weighs, likewise. */
  readonly weights: ReadonlyMap<number, FullMark>;
}

/**
 * The full mark of each row. A column of full marks says it, else how the card is scored: out of its weight, or all items out of the
 * same mark, such as 5 on a five-point scale or 100.
 */
export function fullMarks(live: LiveCard, readings: ReadonlyMap<number, Reading | null>): Marks {
  const { card, items, bonus, read, view } = live;
  const weights = pointsOf(live, card.columns.weight, [...items, ...bonus]);
  const stated = pointsOf(live, card.columns.fullMark, [...items, ...bonus]);
  if (stated.size > 0) {
    return { outOf: sameMark(items, stated, weights), byRow: new Map([...weights, ...stated]), weights };
  }
  const judged = judgedItems(view, read).map((item) => ({
    ...item,
    reading: readings.get(item.item.row) ?? null,
  }));
  const scale = scoreScale(view, read, judged);
  if (scale?.kind === "same") {
    const outOf = toNumber(scale.mark);
    const same: FullMark = { points: outOf, expression: String(outOf), share: String(outOf / 100) };
    const common = items.map(({ row }): [number, FullMark] => [row, same]);
    return { outOf, byRow: new Map([...weights, ...common]), weights };
  }
  if (read.structure === "flat") return { outOf: null, byRow: weights, weights };
  // Within a section of 50% an item of 40% is worth 20 points.
  const whole = judged.flatMap(({ item, points }): [number, FullMark][] => {
    if (!points || compare(points, ZERO) <= 0) return [];
    const mark = toNumber(points);
    return [[item.row, { points: mark, expression: String(mark), share: `${mark}/100` }]];
  });
  return { outOf: null, byRow: new Map([...weights, ...whole]), weights };
}

/** The full mark that all items have in common where it is not their weight. */
function sameMark(
  items: readonly CardRow[],
  marks: ReadonlyMap<number, FullMark>,
  weights: ReadonlyMap<number, FullMark>,
): number | null {
  const all = items.flatMap(({ row }) => marks.get(row)?.points ?? []);
  const [first] = all;
  const asWeighed = items.every(({ row }) => marks.get(row)?.points === weights.get(row)?.points);
  return !asWeighed && first !== undefined && all.every((mark) => mark === first) ? first : null;
}

/** The points that a column of weights or full marks states, row by row. */
function pointsOf(
  { view, card, header }: LiveCard,
  column: number | undefined,
  rows: readonly CardRow[],
): Map<number, FullMark> {
  const marks = new Map<number, FullMark>();
  const titles = header.columns.filter((candidate) => candidate.column === column);
  const found = titles.find(({ inName }) => inName) ?? titles[0];
  if (column === undefined) return marks;
  const own = rows.map(({ row }) => row).filter((row) => isOwn(view, row, column));
  const title = found ?? { column, role: "weight" as const, label: "", row: card.headerRow };
  for (const { row, weight, entry } of readWeightColumn(view, title, own).weights) {
    if (weight === null || entry.kind !== "weight" || compare(weight, ZERO) <= 0) continue;
    const points = toNumber(multiply(weight, HUNDRED));
    const cell = cellName(row, column);
    const asFraction = compare(weight, entry.number) === 0;
    // A text is no number to every spreadsheet: its points are written out.
    const expression = entry.stored !== "number" ? String(points) : asFraction ? `${cell}*100` : cell;
    const share = entry.stored !== "number" ? `${points}/100` : asFraction ? cell : `${cell}/100`;
    marks.set(row, { points, expression, share });
  }
  return marks;
}

/** Whether the cell is the row's alone: not merged with other rows'. */
function isOwn(view: LiveCard["view"], row: number, column: number): boolean {
  return anchorRow(view, row, column) === row && (view.mergeAt(row, column)?.rows ?? 1) === 1;
}
