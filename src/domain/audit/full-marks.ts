import { compare, toNumber, ZERO } from "../numbers/decimal";
import { cellName } from "../sheet/a1";
import { anchorRow } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";
import type { JudgedItem } from "./judged-items";
import type { Card } from "./layout/card";
import { readWeightColumn } from "./layout/weight-column";
import type { ScoreScale } from "./score-scale";
import { weightMark } from "./weight-mark";
import type { FullMark } from "./weight-mark";

/**
 * How the card scores: each item out of its weight, so that scores are added up; or each out of the same full mark, so that they
 * are weighted.
 */
export interface Marks {
  /** The full mark of every item; null where it is the item's weight. */
  readonly outOf: number | null;
  /** By row; absent where the row's weight cannot be read or is none of its own. */
  readonly byRow: ReadonlyMap<number, FullMark>;
  /** Whether a column of the sheet states them. */
  readonly isStated: boolean;
  /** What each row weighs, likewise. */
  readonly weights: ReadonlyMap<number, FullMark>;
}

/**
 * The full mark of each row. A column of full marks says it, else how the card is scored: out of its weight, or all items out of the
 * same mark, such as 5 on a five-point scale or 100.
 */
export function fullMarks(
  view: SheetView,
  card: Card,
  judged: readonly JudgedItem[],
  scale: ScoreScale,
): Marks {
  const items = card.items.map(({ row }) => row);
  const all = [...items, ...card.rows.outside.map(({ row }) => row)];
  const weights = pointsOf(view, card, card.columns.weight.column, all);
  const stated = pointsOf(view, card, card.columns.fullMark?.column, all);
  if (stated.size > 0) {
    return {
      outOf: sameMark(items, stated, weights),
      byRow: new Map([...weights, ...stated]),
      isStated: true,
      weights,
    };
  }
  if (scale?.kind === "same") {
    const outOf = toNumber(scale.mark);
    const same: FullMark = { points: outOf, expression: String(outOf), share: String(outOf / 100) };
    const common = items.map((row): [number, FullMark] => [row, same]);
    return { outOf, byRow: new Map([...weights, ...common]), isStated: false, weights };
  }
  if (card.structure === "flat") return { outOf: null, byRow: weights, isStated: false, weights };
  // Within a section of 50% an item of 40% is worth 20 points.
  const whole = judged.flatMap(({ item, points }): [number, FullMark][] => {
    if (!points || compare(points, ZERO) <= 0) return [];
    const mark = toNumber(points);
    return [[item.row, { points: mark, expression: String(mark), share: `${mark}/100` }]];
  });
  return { outOf: null, byRow: new Map([...weights, ...whole]), isStated: false, weights };
}

/** The full mark that all items have in common where it is not their weight. */
function sameMark(
  items: readonly number[],
  marks: ReadonlyMap<number, FullMark>,
  weights: ReadonlyMap<number, FullMark>,
): number | null {
  const all = items.flatMap((row) => marks.get(row)?.points ?? []);
  const [first] = all;
  const asWeighed = items.every((row) => marks.get(row)?.points === weights.get(row)?.points);
  return !asWeighed && first !== undefined && all.every((mark) => mark === first) ? first : null;
}

/** The points that a column of weights or full marks states, row by row. */
function pointsOf(
  view: SheetView,
  { header }: Card,
  column: number | undefined,
  rows: readonly number[],
): Map<number, FullMark> {
  const marks = new Map<number, FullMark>();
  const titles = header.columns.filter((candidate) => candidate.column === column);
  const found = titles.find(({ inName }) => inName) ?? titles[0];
  if (column === undefined) return marks;
  const own = rows.filter((row) => isOwn(view, row, column));
  const title = found ?? { column, role: "weight" as const, label: "", row: header.firstRow };
  for (const { row, weight, entry } of readWeightColumn(view, title, own).weights) {
    if (weight === null || entry.kind !== "weight" || compare(weight, ZERO) <= 0) continue;
    marks.set(row, weightMark(cellName(row, column), { weight, entry }));
  }
  return marks;
}

/** Whether the cell is the row's alone: not merged with other rows'. */
function isOwn(view: SheetView, row: number, column: number): boolean {
  return anchorRow(view, row, column) === row && (view.mergeAt(row, column)?.rows ?? 1) === 1;
}
