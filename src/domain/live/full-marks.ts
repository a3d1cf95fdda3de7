import { cellName } from "../audit/a1";
import { anchorRow } from "../audit/sheet-view";
import { readWeightColumn } from "../audit/weight-column";
import { compare, HUNDRED, multiply, toNumber, ZERO } from "../numbers/decimal";
import { parseNumberText } from "../numbers/parse-number-text";
import { lintRule } from "../rule/lint";
import type { Rule } from "../rule/rule";
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
 * The full mark of each row. A column of full marks says it; else the weight, unless most of the criteria award another number of
 * points at best, the same for all: 5 on a five-point scale, or 100.
 */
export function fullMarks(live: LiveCard, rules: ReadonlyMap<number, Rule>): Marks {
  const { card, items, bonus } = live;
  const weights = pointsOf(live, card.columns.weight, [...items, ...bonus]);
  const stated = pointsOf(live, card.columns.fullMark, [...items, ...bonus]);
  const outOf = commonMark(items, rules, stated.size > 0 ? stated : weights, weights);
  if (stated.size > 0) return { outOf, byRow: new Map([...weights, ...stated]), weights };
  if (outOf === null) return { outOf, byRow: weights, weights };
  const same: FullMark = { points: outOf, expression: String(outOf), share: String(outOf / 100) };
  const common = items.map(({ row }): [number, FullMark] => [row, same]);
  return { outOf, byRow: new Map([...weights, ...common]), weights };
}

/** What all items are scored out of where that is not their weight. */
function commonMark(
  items: readonly CardRow[],
  rules: ReadonlyMap<number, Rule>,
  marks: ReadonlyMap<number, FullMark>,
  weights: ReadonlyMap<number, FullMark>,
): number | null {
  if (marks !== weights) {
    const all = items.flatMap(({ row }) => marks.get(row)?.points ?? []);
    const [first] = all;
    const asWeighed = items.every(({ row }) => marks.get(row)?.points === weights.get(row)?.points);
    return !asWeighed && first !== undefined && all.every((mark) => mark === first) ? first : null;
  }
  const votes = new Map<number, number>();
  let asWeights = 0;
  for (const { row } of items) {
    const rule = rules.get(row);
    const mark = marks.get(row);
    if (!rule || !mark) continue;
    const unlike = lintRule(rule, mark.points).find(({ code }) => code === "BEST_UNLIKE_MAX");
    if (unlike?.code === "BEST_UNLIKE_MAX") {
      const best = parseNumberText(unlike.best);
      const points = best.ok ? toNumber(best.value.value) : 0;
      if (points > 0) votes.set(points, (votes.get(points) ?? 0) + 1);
    } else if (!lintRule(rule).some(({ code }) => code === "MAX_NEEDED")) {
      asWeights++;
    }
  }
  const [winner] = [...votes].sort(([, a], [, b]) => b - a);
  return winner && winner[1] > asWeights && winner[1] > 1 ? winner[0] : null;
}

/** The points that a column of weights or full marks states, row by row. */
function pointsOf(
  { view, card, header }: LiveCard,
  column: number | undefined,
  rows: readonly CardRow[],
): Map<number, FullMark> {
  const marks = new Map<number, FullMark>();
  const found = header.columns.find((candidate) => candidate.column === column);
  if (column === undefined) return marks;
  const own = rows.map(({ row }) => row).filter((row) => isOwn(view, row, column));
  const title = found ?? { column, role: "weight" as const, label: "", row: card.headerRow };
  for (const { row, weight, entry } of readWeightColumn(view, title, own).weights) {
    if (weight === null || entry.kind !== "weight" || compare(weight, ZERO) <= 0) continue;
    const points = toNumber(multiply(weight, HUNDRED));
    const cell = cellName(row, column);
    const asFraction = compare(weight, entry.number) === 0;
    // A text is no number to every spreadsheet: its points are written out.
    const expression = entry.stored === "text" ? String(points) : asFraction ? `${cell}*100` : cell;
    const share = entry.stored === "text" ? `${points}/100` : asFraction ? cell : `${cell}/100`;
    marks.set(row, { points, expression, share });
  }
  return marks;
}

/** Whether the cell is the row's alone: not merged with other rows'. */
function isOwn(view: LiveCard["view"], row: number, column: number): boolean {
  return anchorRow(view, row, column) === row && (view.mergeAt(row, column)?.rows ?? 1) === 1;
}
