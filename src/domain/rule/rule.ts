/**
 * What a criterion's words come to. Plain data: numbers are doubles read at 15 significant digits, as cells are, and stand for
 * those decimals; percentages are ratios (95% is 0.95); points are points.
 */
export interface Rule {
  /** Independent parts, one actual each, in the order of the words. */
  readonly clauses: readonly Clause[];
  /** `full`: the item starts at its full mark and loses points. `zero`: it earns points from 0 (awards, a bonus). */
  readonly start: "full" | "zero";
  /** The item's score never falls below this; null where the words let it (扣分不封顶). */
  readonly floor: Points | null;
  /** The item's score never rises above this; null where nothing says so. */
  readonly ceiling: Points | null;
  /** All deductions together are cut here (最多扣12分). */
  readonly mostDeducted: Points | null;
  /** The full mark where the words state it (满分24分), to be compared with `max`. */
  readonly statedMax: number | null;
}

/** So many points, or a share of the item's full mark (满分 is share 1, 扣8% is share 0.08). */
export type Points =
  { readonly kind: "points"; readonly value: number } | { readonly kind: "share"; readonly value: number };

export interface Clause {
  /** The words of what is judged, as they stand; "" where the criterion does not name it. */
  readonly subject: string;
  readonly quantity: Quantity;
  /** Tried first, in order: where the actual lies inside, its award is the clause's score and nothing else counts. */
  readonly gates: readonly Tier[];
  readonly scoring: Scoring;
}

/** What kind of number or word the actual is. */
export interface Quantity {
  readonly kind: "ratio" | "count" | "amount" | "duration" | "points" | "number" | "grade" | "pass";
  /** 次, 天, 元, 条 … as written; null where the words name none. */
  readonly unit: string | null;
  /** How many base units one written unit is: 10000 for 万元, 1 otherwise. Bounds in the rule are in base units. */
  readonly scale: number;
  /** The words speak of completion of a quantity (完成率): with a target, actual ÷ target is what is judged. */
  readonly completion: boolean;
}

export type Scoring = Tiers | Steps | Proportion | Grades | PassFail | Judged;

/** Bounds of an actual; null is open. A single point has low = high, both closed. */
export interface Interval {
  readonly low: Edge | null;
  readonly high: Edge | null;
}

export interface Edge {
  readonly at: Bound;
  /** The bound itself belongs to the interval. */
  readonly closed: boolean;
  /**
   * The words say that the target is met (达标, 达到目标) or not, and leave the side to the target: above it where its own words do not say
   * otherwise (≤4小时). Of a target bound, in an interval open on its other side.
   */
  readonly met?: true;
}

/** A fixed bound, or one that comes from the target: target × share (达到目标值的92%: share 0.92). */
export type Bound =
  { readonly kind: "value"; readonly value: number } | { readonly kind: "target"; readonly share: number };

/** What an actual inside a tier gets. */
export type Award =
  /** This score for the clause. */
  | { readonly kind: "score"; readonly points: Points }
  /** The start less (negative) or plus (positive) this. */
  | { readonly kind: "change"; readonly points: Points }
  /** Straight between the scores at the tier's two edges. */
  | { readonly kind: "linear"; readonly atLow: Points; readonly atHigh: Points }
  /** In proportion to the actual (or to actual ÷ target): factor × it. */
  | { readonly kind: "proportion"; readonly factor: Points }
  /** The assessor gives points within these bounds; the points are a further actual of the clause. */
  | { readonly kind: "judged"; readonly low: Points; readonly high: Points }
  /** The whole item is 0 (一票否决). */
  | { readonly kind: "veto" };

export interface Tier {
  readonly interval: Interval;
  readonly award: Award;
  /** The words of this tier, for explanations. */
  readonly words: string;
}

/** Bands of the actual. An actual in none of them has no score. */
export interface Tiers {
  readonly kind: "tiers";
  /** In the order of the words. */
  readonly tiers: readonly Tier[];
}

/** Points by whole steps from a threshold, on one side or both (每低1%扣2分;每高1%加1分). */
export interface Steps {
  readonly kind: "steps";
  /** The clause's score at the threshold; null: the rule's start. */
  readonly base: Points | null;
  readonly sides: readonly Side[];
}

export interface Side {
  /** Which actuals count: below or above the threshold. Occurrences count above 0. */
  readonly direction: "below" | "above";
  readonly from: Bound;
  /** Size of one step in the actual's base unit; above 0. */
  readonly step: number;
  /** Points a step: below 0 a deduction, above 0 an award. */
  readonly change: Points;
  /** A step begun: not counted, counted whole (不足1天按1天计), or in proportion. */
  readonly partial: "whole" | "up" | "proportional";
  /** This side gives or takes no more than so much (最多扣10分); null where nothing says so. Never negative. */
  readonly most: Points | null;
  /**
   * Where the sheet gives no target in this unit, the actual itself counts what is missing or more (每缺1份扣3分): steps above 0. `either`: beside a
   * target too, the words do not say whether the steps begin at it or at 0 (每增加100个粉丝得1分).
   */
  readonly withoutTarget?: "count" | "either";
}

/** offset + factor × (actual, or actual ÷ target) ÷ per. */
export interface Proportion {
  readonly kind: "proportion";
  readonly of: "actual" | "actual/target";
  readonly per: number;
  readonly factor: Points;
  readonly offset: Points | null;
  /** 舍去小数: the result is cut to whole points. */
  readonly cut: boolean;
  /** 四舍五入取整: the result is rounded to whole points. */
  readonly nearest?: true;
}

/** Letters or words that the assessor chooses from. */
export interface Grades {
  readonly kind: "grades";
  readonly grades: readonly Grade[];
}

export interface Grade {
  readonly label: string;
  /** What the words say the grade means; "" where nothing. */
  readonly meaning: string;
  readonly award: Award;
}

/** 1/0, TRUE/FALSE, 是/否, 达标/未达标. */
export interface PassFail {
  readonly kind: "pass";
  readonly pass: Award;
  readonly fail: Award;
}

/** The assessor types the points, within these bounds (酌情评分0～10分). */
export interface Judged {
  readonly kind: "judged";
  readonly low: Points;
  readonly high: Points;
}
