import type {
  Award,
  Bound,
  Clause,
  Interval,
  Points,
  Quantity,
  Rule,
  Side,
  Tier,
} from "../../../src/domain/rule/rule";

/** Short ways to write rules down in tests. */
export const pts = (value: number): Points => ({ kind: "points", value });
export const share = (value: number): Points => ({ kind: "share", value });
export const value = (at: number): Bound => ({ kind: "value", value: at });
export const ofTarget = (share = 1): Bound => ({ kind: "target", share });

export const RATIO: Quantity = { kind: "ratio", unit: null, scale: 1, completion: false };
export const COMPLETION: Quantity = { ...RATIO, completion: true };
export const COUNT: Quantity = { kind: "count", unit: "次", scale: 1, completion: false };
export const POINTS: Quantity = { kind: "points", unit: "分", scale: 1, completion: false };
export const DAYS: Quantity = { kind: "duration", unit: "天", scale: 1, completion: false };
export const YUAN: Quantity = { kind: "amount", unit: "元", scale: 1, completion: false };
export const WAN: Quantity = { kind: "amount", unit: "万元", scale: 10000, completion: false };
export const GRADE: Quantity = { kind: "grade", unit: null, scale: 1, completion: false };
export const PASS: Quantity = { kind: "pass", unit: null, scale: 1, completion: false };

export const score = (points: number | Points): Award => ({
  kind: "score",
  points: typeof points === "number" ? pts(points) : points,
});
export const change = (points: number | Points): Award => ({
  kind: "change",
  points: typeof points === "number" ? pts(points) : points,
});
export const FULL = score(share(1));

/** "[0.8,0.9)" and the like; an open end is left out: "[0.9,". */
export function interval(text: string): Interval {
  const [low = "", high = ""] = text.slice(1, -1).split(",");
  return {
    low: low === "" ? null : { at: value(Number(low)), closed: text.startsWith("[") },
    high: high === "" ? null : { at: value(Number(high)), closed: text.endsWith("]") },
  };
}

export function tier(within: string | Interval, award: Award | number): Tier {
  const words = typeof within === "string" ? within : "";
  return {
    interval: typeof within === "string" ? interval(within) : within,
    award: typeof award === "number" ? score(award) : award,
    words,
  };
}

export function clause(quantity: Quantity, scoring: Clause["scoring"], more: Partial<Clause> = {}): Clause {
  return { subject: "", quantity, gates: [], scoring, ...more };
}

export const tiers = (...list: Tier[]): Clause["scoring"] => ({ kind: "tiers", tiers: list });

export function steps(...sides: Side[]): Clause["scoring"] {
  return { kind: "steps", base: null, sides };
}

export function side(
  direction: Side["direction"],
  from: number | Bound,
  step: number,
  points: number | Points,
  more: Partial<Side> = {},
): Side {
  return {
    direction,
    from: typeof from === "number" ? value(from) : from,
    step,
    change: typeof points === "number" ? pts(points) : points,
    partial: "whole",
    most: null,
    ...more,
  };
}

/** An item that starts at its full mark and stops at 0. */
export function rule(clauses: Clause | readonly Clause[], more: Partial<Rule> = {}): Rule {
  return {
    clauses: Array.isArray(clauses) ? (clauses as readonly Clause[]) : [clauses as Clause],
    start: "full",
    floor: pts(0),
    ceiling: null,
    mostDeducted: null,
    statedMax: null,
    ...more,
  };
}
