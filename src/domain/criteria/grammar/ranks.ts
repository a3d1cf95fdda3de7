import { NO_UNIT } from "../lexicon/units";
import type { Amount, Range, Step } from "../meaning/values";
import type { Production } from "./production";

const edge = (v: number) => ({
  at: { kind: "value" as const, amount: { v, unit: NO_UNIT, scale: 1, multiple: "" } },
  closed: true,
});

/** Places in a ranking: the first is the best. */
export const RANKS: readonly Production[] = [
  {
    name: "the best so many places",
    symbol: "range",
    patterns: [
      "('top'|'best') n:num",
      "('top'|'best') a:amount",
      "('rank'|'ranks'|'ranked'|'ranking'|'place'|'places'|'placed'|'position'|'positions') n:num",
    ],
    cost: 0.1,
    make: ({ n, a }, { words, behind }): Range | null => {
      const amount = a as Amount | undefined;
      if (amount) return amount.unit.kind === "count" ? { low: null, high: edge(amount.v) } : null;
      if (/^(?:%|percent)/.test(behind)) return null;
      if (!/^(?:top|best)/.test(words))
        return /^(?:-|to|and|or|\+|\d)/.test(behind)
          ? null
          : { low: edge(n as number), high: edge(n as number) };
      return { low: null, high: edge(n as number) };
    },
    says: ["top five", "top 3 branches", "rank 1"],
  },
  {
    name: "places from one to another",
    symbol: "range",
    patterns: [
      "('rank'|'ranks'|'ranked'|'place'|'places'|'placed'|'position'|'positions') n:num to m:num",
      "('rank'|'ranks'|'ranked'|'place'|'places'|'placed'|'position'|'positions') n:num c:after",
    ],
    make: ({ n, m }): Range | null => {
      if (m === undefined) return { low: edge(n as number), high: null };
      return (n as number) < (m as number) ? { low: edge(n as number), high: edge(m as number) } : null;
    },
    says: ["ranks 4-8", "places 4 to 10", "rank 11 or lower"],
    not: ["ranks 8-4"],
  },
  {
    name: "points for each place further down",
    symbol: "step",
    patterns: [
      "c:change per ('place'|'rank'|'position') ('below'|'lower'|'down'|'further_down'|'lost')",
      "each ('place'|'rank'|'position') ('below'|'lower'|'down'|'further_down'|'lost') ('that'|'it'|'first')? comma? c:change",
    ],
    make: ({ c }, { words }): Step => ({
      is: "step",
      way: "above",
      alone: false,
      size: { v: 1, unit: NO_UNIT, scale: 1, multiple: "" },
      change: (c as Step & { points: Step["change"] }).points,
      plain: false,
      from: null,
      partial: "whole",
      label: words,
      each: true,
    }),
    says: ["2 points less for each place below", "each place lower costs 2 points"],
  },
];
