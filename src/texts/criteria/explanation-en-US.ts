import type { ExplanationWords } from "./explanation-words";

const SIDES = { below: "below", above: "above" };

function points(count: string): string {
  return `${count} ${count === "1" || count === "−1" ? "point" : "points"}`;
}

/** Units come as the criterion writes them: 3 day is 3 days, 1 days is 1 day. */
function counted(number: string, unit: string): string {
  if (!/^[a-z ]+$/.test(unit)) return `${number} ${unit}`;
  const one = /(?:ies|ses|xes|ches|shes)$/.test(unit) ? unit : unit.replace(/(?<=[^s])s$/, "");
  if (number === "1") return `1 ${one}`;
  if (unit !== one || unit === "yuan" || /s$/.test(unit)) return `${number} ${unit}`;
  if (/[^aeiou]y$/.test(one)) return `${number} ${one.slice(0, -1)}ies`;
  return `${number} ${one}${/(?:x|ch|sh)$/.test(one) ? "es" : "s"}`;
}

function every(step: Parameters<ExplanationWords["perStep"]>[0]): string {
  if (step === null) return "each";
  const { number, unit } = step;
  if (unit === null) return `for each ${number}`;
  return `for each ${number === "1" ? counted(number, unit).slice(2) : counted(number, unit)}`;
}

export const words: ExplanationWords = {
  value: ({ number, unit }) => (unit === null ? number : counted(number, unit)),
  ofTarget: (share, value) => (share === "100%" ? `target ${value}` : `${share} of target (${value})`),
  targetUnused: "target not needed",
  actual: "Actual",
  measured: (subject, value) => `${subject} ${value}`,
  graded: (subject, label) => `${subject || "Grade"} ${label}`,
  passed: (subject, passed) => `${subject === "" ? "" : `${subject}, `}${passed ? "met" : "not met"}`,
  assessed: (subject) => `${subject || "Item"} assessed`,
  inTier: (bounds) => (bounds === "" ? "in the band for the rest" : `in the band ${bounds}`),
  sharedEdge: "on a shared edge the better band counts",
  closedGap: "between two bands the lower one counts",
  linear: "on a straight line",
  veto: "the whole item is vetoed",
  perStep: (step, each) =>
    `${each.startsWith("-") ? "minus" : "plus"} ${points(each.replace("-", ""))} ${every(step)}`,
  beyond: (direction, threshold, distance) => `${distance} ${SIDES[direction]} ${threshold}`,
  notBeyond: (direction, threshold) => `not ${SIDES[direction]} ${threshold}`,
  steps: (count, { number, unit }) =>
    number === "1" && unit !== null
      ? `${count} ${unit} counted`
      : `${count} × ${number}${unit === null ? "" : ` ${unit}`} counted`,
  most: (most) => `${most.startsWith("-") ? "minus" : "plus"} ${points(most.replace("-", ""))} at most`,
  mostDeducted: (most) => `minus ${points(most)} in all at most`,
  floor: (least) => `so the least, ${points(least)}`,
  ceiling: (most) => `so the most, ${points(most)}`,
  cut: "decimals dropped",
  nearest: "rounded to whole points",
  points,
  comma: ", ",
  semicolon: "; ",
  colon: ": ",
};
