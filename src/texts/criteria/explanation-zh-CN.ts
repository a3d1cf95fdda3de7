import type { ExplanationWords } from "./explanation-words";

const SIDES = { below: "低", above: "高" };

/** Two parts with a space between them where the first ends in a numeral, a sign or a Latin word. */
function spaced(first: string, second: string): string {
  return /[\u3400-\u9fff]$/.test(first) ? first + second : `${first} ${second}`;
}

/** A Chinese word before a bound: a space between them where the bound begins with a numeral. */
function before(word: string, bound: string): string {
  return /^[\u3400-\u9fff]/.test(bound) ? word + bound : `${word} ${bound}`;
}

function every(step: Parameters<ExplanationWords["perStep"]>[0]): string {
  if (step === null) return "每次";
  const { number, unit } = step;
  if (unit === null) return `每 ${number}`;
  return number === "1" ? `每${unit}` : `每 ${number} ${unit}`;
}

// Results of KPI.EXPLAIN are values of cells: their punctuation is fixed, as that of KPI.WEIGHTCHECK is.
export const words: ExplanationWords = {
  value: ({ number, unit }) => (unit === null ? number : `${number} ${unit}`),
  ofTarget: (share, value) => (share === "100%" ? `目标 ${value}` : `目标的 ${share} 即 ${value}`),
  targetUnused: "未用到目标值",
  actual: "实际值",
  measured: (subject, value) => `${subject} ${value}`,
  graded: (subject, label) => `${subject} 评为 ${label}`.trim(),
  passed: (subject, passed) => `${subject === "" ? "" : `${subject},`}${passed ? "达标" : "未达标"}`,
  assessed: (subject) => `${subject} 评分`.trim(),
  inTier: (bounds) => (bounds === "" ? "属于其余情形" : spaced(`在 ${bounds}`, "一档")),
  sharedEdge: "两档相接处取较高的一档",
  closedGap: "两档之间归入较低的一档",
  linear: "按线性计算",
  veto: "一票否决",
  perStep: (step, points) =>
    spaced(every(step), points.startsWith("-") ? `扣 ${points.slice(1)} 分` : `加 ${points} 分`),
  beyond: (direction, threshold, distance) =>
    `${spaced(before("比", threshold), SIDES[direction])} ${distance}`,
  notBeyond: (direction, threshold) => before(`不${SIDES[direction]}于`, threshold),
  steps: (count, { number, unit }) =>
    number === "1" && unit !== null
      ? `计 ${count} ${unit}`
      : `计 ${count} 个 ${number}${unit === null ? "" : ` ${unit}`}`,
  most: (points) => (points.startsWith("-") ? `最多扣 ${points.slice(1)} 分` : `最多加 ${points} 分`),
  mostDeducted: (points) => `合计最多扣 ${points} 分`,
  floor: (points) => `取最低 ${points} 分`,
  ceiling: (points) => `取最高 ${points} 分`,
  cut: "舍去小数",
  nearest: "四舍五入取整",
  points: (points) => `${points} 分`,
  comma: ",",
  semicolon: ";",
  colon: ":",
};
