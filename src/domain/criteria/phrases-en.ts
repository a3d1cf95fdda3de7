import type { Award, Bound, Points, Proportion, Quantity, Side } from "../rule/rule";
import type { Phrases } from "./phrases";
import { numeral, plainPoints, plainShare } from "./print-number";
import { englishUnit } from "./print-units";

const OPS = { "≥": "at least", ">": "above", "≤": "at most", "<": "below" } as const;

/** The canonical English of rules. */
export const ENGLISH: Phrases = {
  comma: ", ",
  semicolon: "; ",
  measure,
  comparison(op, bound, quantity) {
    if (bound.kind === "value") return `${op}${measure(bound.value, quantity)}`;
    return `${OPS[op]} ${target(bound)}`;
  },
  both: (low, high) => `${low} and ${high}`,
  exactly: measure,
  always: "any result",
  tier: (condition, award) => `${condition}: ${award}`,
  award,
  numbered: (number, text) => `${number}. ${text}`,
  named: (subject, text) => `${subject}: ${text}`,
  completion: "completion rate",
  namesCompletion: /completion rate|attainment|完成率|达成率|兑现率/i,
  bonusItem: "bonus item",
  perOccurrence(step, points, quantity) {
    if (quantity.kind === "ratio") return `${changed(points)} per ${measure(step, quantity)}`;
    // What is counted without a unit is counted in times.
    const one = englishUnit(quantity, "1") || "time";
    if (step !== 1) return `${changed(points)} per ${measure(step, quantity)}`;
    return one === "time" ? `${changed(points)} each time` : `${changed(points)} per ${one}`;
  },
  progressive: (rates, quantity) =>
    rates
      .map(({ points, upTo }) => {
        const each = `${points.value === 0 ? "no change" : changed(points)} each`;
        return upTo === null ? `${each} thereafter` : `${each} for the first ${measure(upTo, quantity)}`;
      })
      .join(", "),
  perStep(side, quantity) {
    if (side.withoutTarget && side.step === 1) {
      const one = englishUnit(quantity, "1");
      return `${changed(side.change)} for each ${side.direction === "below" ? "missing" : "extra"} ${one}`;
    }
    const beyond = side.withoutTarget
      ? side.direction === "below"
        ? "missing"
        : "extra"
      : way(side, quantity);
    return `${changed(side.change)} for each ${measure(side.step, quantity)} ${beyond}`;
  },
  perStepFrom(side, quantity) {
    const op = side.direction === "below" ? "below" : "above";
    if (side.from.kind === "value") {
      return `${op} ${measure(side.from.value, quantity)}: ${ENGLISH.perStep(side, quantity)}`;
    }
    return `${changed(side.change)} for each ${measure(side.step, quantity)} ${op} ${target(side.from)}`;
  },
  perStepFromTarget: (side, quantity) =>
    side.withoutTarget ? ENGLISH.perStep(side, quantity) : ENGLISH.perStepFrom(side, quantity),
  perDeviation: (side, quantity) =>
    `${changed(side.change)} for each ${measure(side.step, quantity)} deviation`,
  partial({ partial, step }, quantity) {
    const one = measure(step, quantity);
    return partial === "up" ? `less than ${one} counts as ${one}` : `less than ${one} counts in proportion`;
  },
  proportion,
  cutToWhole: "rounded down",
  nearestWhole: "rounded to whole points",
  grade: (label, given) => `${label}: ${given}`,
  meanings: (grades) => grades.map(({ label, meaning }) => `${label}: ${meaning}`).join("; "),
  passed: "met",
  failed: "not met",
  otherwise: "otherwise",
  judged: (low, high) => `scored by the assessor, ${amount(low)} to ${amount(high)}`,
  straight: (from, to, atLow, atHigh) =>
    `${from}: ${amount(atLow)}; ${to}: ${amount(atHigh)}; linear in between`,
  statedMax: (value) => `full marks ${plainPoints(value)} points`,
  mostDeducted: (points, ofAll) => `max ${ofAll ? "total " : ""}deduction ${amount(points)}`,
  mostAdded: (points) => `max bonus ${amount(points)}`,
  ceiling: (points) => (isFull(points) ? "capped at full marks" : `max ${amount(points)}`),
  floor: (points) => `min ${amount(points)}`,
  noFloor: "can be negative",
};

/** English writes 800000 yuan, not 80 万元; digits without separators read the same everywhere. */
function measure(value: number, quantity: Quantity): string {
  const number = numeral(value, quantity, false);
  const unit = englishUnit(quantity, number);
  return /^[a-z]/i.test(unit) ? `${number} ${unit}` : number + unit;
}

function target(bound: Bound): string {
  return bound.kind === "target" && bound.share !== 1 ? `${plainShare(bound.share)} of target` : "target";
}

function way({ direction }: Side, { kind }: Quantity): string {
  if (direction === "below") return kind === "count" ? "short" : "lower";
  return kind === "ratio" || kind === "points" ? "higher" : "over";
}

function award(given: Award): string {
  switch (given.kind) {
    case "score":
      return amount(given.points);
    case "change":
      return given.points.value === 0 ? "no deduction" : changed(given.points);
    case "veto":
      return "veto";
    case "linear":
      return `linear from ${amount(given.atLow)} to ${amount(given.atHigh)}`;
    case "proportion":
      return `in proportion, ${amount(given.factor)} at 100%`;
    case "judged":
      return `${amount(given.low)} to ${amount(given.high)} by the assessor`;
  }
}

function changed(points: Points): string {
  return `${points.value < 0 ? "minus" : "plus"} ${amount(points)}`;
}

function amount(points: Points): string {
  if (isFull(points)) return "full marks";
  if (points.kind === "share" && points.value !== 0) return plainShare(points.value);
  const number = plainPoints(points.value);
  return `${number} ${number === "1" ? "point" : "points"}`;
}

function isFull(points: Points): boolean {
  return points.kind === "share" && points.value === 1;
}

function proportion(rule: Proportion, subject: string, quantity: Quantity): string {
  const variable = (/[\u4e00-\u9fff]/.test(subject) ? "" : subject) || defaultVariable(rule, quantity);
  const per = rule.per === 1 ? "" : ` / ${measure(rule.per, quantity)}`;
  const { factor, offset } = rule;
  const times =
    factor.kind === "share"
      ? ` × full marks${Math.abs(factor.value) === 1 ? "" : ` × ${plainPoints(factor.value)}`}`
      : ` × ${plainPoints(factor.value)}`;
  const product = variable + per + times;
  if (!offset) return `score = ${factor.value < 0 ? "0 - " : ""}${product}`;
  const begun = isFull(offset)
    ? "full marks"
    : offset.kind === "share"
      ? `full marks × ${plainPoints(offset.value)}`
      : plainPoints(offset.value);
  if (offset.value < 0) return `score = ${product} - ${begun}`;
  return `score = ${begun} ${factor.value < 0 ? "-" : "+"} ${product}`;
}

function defaultVariable(rule: Proportion, { kind, completion }: Quantity): string {
  if (rule.of === "actual/target") return "actual / target";
  if (kind === "ratio") return completion ? "completion rate" : "pass rate";
  return kind === "amount" ? "amount" : kind === "points" ? "rating" : kind === "count" ? "count" : "rating";
}
