import { NO_UNIT } from "../lexicon/units";
import type { Cell, Range } from "../meaning/values";
import type { Production } from "./production";

const exactly = (n: number): Range => {
  const edge = {
    at: { kind: "value" as const, amount: { v: n, unit: NO_UNIT, scale: 1, multiple: "" } },
    closed: true,
  };
  return { low: edge, high: edge };
};

/** A number may be points or bounds. */
function cellOf(value: unknown): Cell {
  if (typeof value === "number") return { n: value, range: exactly(value) };
  return { n: null, range: value as Range };
}

const OPEN = /\d%?(?:or|and|&)(?:more|above|over|less|fewer|below|under|better|higher|lower|up|longer|later)/;

/** Lines of a table: bounds and points side by side, in either order. */
export const TABLES: readonly Production[] = [
  {
    name: "line of a table",
    symbol: "item",
    patterns: [
      "bar? a:(num|range) bar? b:num bar?",
      "bar? a:(num|range) bar? ~24 b:range bar?",
      "bar? a:num bar? b:range bar? ~24",
      "a:num (-|:|=) b:range",
    ],
    cost: 0.6,
    make: ({ a, b }, { startsLine, endsLine, words, spaced }) => {
      if (!startsLine || !endsLine) return null;
      const [left, right] = [cellOf(a), cellOf(b)];
      if (left.n === null && right.n === null) return null;
      // 3 or more: bounds, of which the number is but a part.
      const open = [left, right].some(({ range }) => range && (range.low === null || range.high === null));
      if (!open && OPEN.test(words)) return null;
      // 3-5: an interval.
      if (/^[\d.]+ ?- ?[\d.]+$/.test(spaced)) return null;
      return { is: "row", left, right };
    },
    says: ["5 | 0", "0.21 - 0.40 8", "4 Variance >1-2%", "| 3 | 2 |"],
    not: ["3-5"],
  },
];
