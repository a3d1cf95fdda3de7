import type { DoubtCode } from "../reading";
import type { Award, Points, Quantity } from "../../rule/rule";

/** What a number counts or measures, as the units table has it. */
export interface Unit {
  /** As it is written in a rule; "" for a bare number. */
  readonly id: string;
  readonly kind: Quantity["kind"];
  /** Of units that are turned into each other: how many of the smallest. */
  readonly size?: number;
  /** Which are turned into each other: time, money. */
  readonly family?: string;
}

/** So much of something, in base units: 95% is 0.95, 3万元 is 30000. */
export interface Amount {
  readonly v: number;
  readonly unit: Unit;
  /** How many base units one written unit is (10000 for 万元). */
  readonly scale: number;
  /** Written with 万 or k: told again in the unit's name. */
  readonly multiple: string;
  /** A step of it counts as soon as it has begun. */
  readonly begun?: true;
  /** Points of a percentage. */
  readonly pp?: boolean;
}

/** Where an edge lies: a fixed amount, or a share of the target. */
export type Operand =
  | { readonly kind: "value"; readonly amount: Amount }
  | {
      readonly kind: "target";
      readonly share: number;
      readonly word: string;
      /** A percentage beside the target (below target but at least 85%), taken as a share of it. */
      readonly beside?: true;
    };

export interface RangeEdge {
  readonly at: Operand;
  readonly closed: boolean;
  /** Meeting the target is what the words say; the target tells on which side that is. */
  readonly met?: true;
  /** The words say whether the edge belongs (含), so no custom decides. */
  readonly told?: boolean;
}

/** Bounds of an actual. */
export interface Range {
  readonly low: RangeEdge | null;
  readonly high: RangeEdge | null;
}

export type Way = "below" | "above" | "both";

/** So many points a step or an event. */
export interface Step {
  readonly is: "step";
  /** Null: events, counted above 0. */
  readonly way: Way | null;
  /** The way is an event of its own (逾期, 缺): it counts from 0 where there is nothing to compare with. */
  readonly alone: boolean;
  readonly size: Amount;
  readonly change: Points;
  /** From a score verb (得2分) or a bare number of points, not from 扣 or 加. */
  readonly plain: boolean;
  /** Where it counts from, where these words say it. */
  readonly from: Operand | null;
  readonly partial: "whole" | "up" | "proportional";
  /** What happens each time, in the words within the phrase. */
  readonly label: string;
  /** Nothing says whether the points are given or taken: as the step before. */
  readonly bare?: true;
  /** Points without a word for taking or giving (2分/次): what is counted must tell. */
  readonly unsigned?: true;
  /** Only so many of the first ones: 2 points each for the first three. */
  readonly first?: number;
  /** It counts from where what stands before it ends: thereafter, beyond that. */
  readonly beyond?: true;
  /** It begins with 每 or "each": each time, not a listed count. */
  readonly each: boolean;
  /** So many each time, or once when there are so many: nothing says which. */
  readonly unsure?: true;
  /** One side adds, the other takes as much: 每增减1%加减2分. */
  readonly twoWay?: "more is better" | "less is better";
}

export interface Tier {
  readonly is: "tier";
  readonly range: Range;
  /** 80-89% or 111-120%: there as well. */
  readonly also?: Range;
  readonly award: Award;
}

export interface BareAward {
  readonly is: "award";
  readonly award: Award;
  /** It begins with so many characters of a grade or a state (优秀得10分). */
  readonly named?: number;
  /** Nothing says that the number behind the grade are points. */
  readonly bare?: true;
  /** The number stands alone, with no word for a grade in the phrase. */
  readonly alone?: true;
  /** What it is given for stands behind it: no points if the audit is failed. */
  readonly caseBehind?: true;
}

export interface BareRange {
  readonly is: "range";
  readonly range: Range;
}

export interface Else {
  readonly is: "else";
  readonly award: Award;
  /** Only what lies on this side of all the bounds. */
  readonly side?: "below" | "above";
  /** Only what lies beyond this on both sides. */
  readonly outside?: Operand;
}

export interface Limit {
  readonly is: "limit";
  readonly kind:
    "floor" | "ceiling" | "most-deducted" | "most-added" | "most-both" | "no-floor" | "most-counted";
  readonly points: Points | null;
  /** So many of what is counted. */
  readonly amount?: Amount;
  /** It speaks of one of several things (本条). */
  readonly part?: true;
  /** It speaks of the item as a whole (本项, 累计). */
  readonly whole?: boolean;
}

export interface Base {
  readonly is: "base";
  readonly points: Points;
  /** `full`: 总分, 满分; `start`: 基准分, starting score. */
  readonly kind: "full" | "start";
  /** Points of a list are taken from them. */
  readonly takes?: true;
  /** It is the weight that the words state: no limit for what is added. */
  readonly weight?: true;
}

/** A score that is reckoned: offset + factor × what is judged ÷ per. */
export interface Formula {
  readonly is: "formula";
  readonly of: "actual" | "actual/target";
  /** What the actual is: by its name, a rate, completion, a part of a whole, a count, an amount, a score of something else, how far it is from the target. */
  readonly judged: "name" | "ratio" | "completion" | "share" | "count" | "amount" | "score" | "distance";
  readonly per: number;
  readonly factor: Points;
  readonly offset: Points | null;
  /** The words within the phrase. */
  readonly named: string;
  readonly amount?: Amount;
  /** Only "in proportion": to what has the full mark. */
  readonly alone?: boolean;
  /** Down to here only; what is below must have a score of its own. */
  readonly until?: Amount;
  /** No more of it than this counts: min(actual/target, 1). */
  readonly most?: number;
  /** The more there is, the fewer points. */
  readonly falls?: boolean;
}

/** 完成60%即得60分: what a share gives. */
export interface Example {
  readonly is: "example";
  readonly at: number;
  readonly points: number;
}

/** 0-10分: the bounds of points that a person gives. */
export interface Within {
  readonly is: "within";
  readonly low: Points;
  readonly high: Points;
}

/** 超过120%按120%计. */
export interface Cap {
  readonly is: "cap";
  readonly at: number;
}

/** Attainment = actual ÷ target: what a formula beside it reckons with, and how much of it counts at most. */
export interface Quotient {
  readonly is: "quotient";
  readonly most?: number;
}

/** Words that change nothing. */
export interface Remark {
  readonly is: "remark";
}

export interface Linear {
  readonly is: "linear";
  /** Between these, where the words say so. */
  readonly range?: Range;
  /** The words say that it goes from 0 to the full mark. */
  readonly told?: true;
}

export interface Judged {
  readonly is: "judged";
  /** The person, as the words have it. */
  readonly who?: string;
  /** Only who judges is said (由主管评分); the bounds must be as well. */
  readonly by?: true;
  readonly low: Points | null;
  readonly high: Points | null;
}

/** 加分项: the item begins at nothing. */
export interface Bonus {
  readonly is: "bonus";
}

export interface Refusal {
  readonly is: "refusal";
  readonly code: DoubtCode;
}

export interface Rounding {
  readonly is: "rounding";
  readonly kind: "cut" | "nearest";
}

export interface PartialStep {
  readonly is: "partial";
  readonly partial: "whole" | "up" | "proportional";
  /** What is not whole, where the step must be of the same size. */
  readonly of?: Amount;
}

/** What stands in one place of a table: a number, which bounds may be meant by as well, or bounds. */
export interface Cell {
  readonly n: number | null;
  readonly range: Range;
}

/** Two places of one line. */
export interface TableRow {
  readonly is: "row";
  readonly left: Cell;
  readonly right: Cell;
}

/** What the first, the second one takes. */
export interface Nth {
  readonly is: "nth";
  readonly at: number;
  readonly points: Points;
  /** Nothing says that the points are taken. */
  readonly plain: boolean;
  /** On top of those before it, in so many words. */
  readonly further: boolean;
  /** It and each one behind it. */
  readonly onward: boolean;
  /** It takes nothing, in so many words. */
  readonly spared?: true;
  /** Nothing is left from here on. */
  readonly nothing?: true;
}

/** The points of the list that it stands beside are taken. */
export interface Lead {
  readonly is: "lead";
}

/** 第1次扣1分,第2次起每次扣3分: what each of the first times changes, and then each further one. */
export interface Ladder {
  readonly is: "ladder";
  readonly rungs: readonly { readonly at: number; readonly change: Points }[];
  readonly then: Points;
  readonly unit: Unit;
}

/** 超出部分, 超过3%的部分: what lies beyond bounds, by so much of which the steps behind it count. */
export interface Beyond {
  readonly is: "beyond";
  readonly way: Way;
  /** Where the words do not say the bounds again: those told before. */
  readonly range: Range | null;
}

/** 超出部分按比例扣分: only steps beside it say in which proportion. */
export interface InProportion {
  readonly is: "in-proportion";
}

/** 目标值:95%. */
export interface TargetIs {
  readonly is: "target-is";
  readonly amount: Amount;
}

/** One change each for several things named before: 分别扣6分、2分. */
export interface Respectively {
  readonly is: "respectively";
  readonly changes: readonly Points[];
  readonly unit: Unit | null;
  /** What they are given for, where the phrase says it. */
  readonly names?: readonly string[];
}

/** What a phrase that stands for itself in a criterion says. */
export type Item =
  | Step
  | Tier
  | BareAward
  | BareRange
  | Else
  | Limit
  | Base
  | Formula
  | Example
  | Quotient
  | Within
  | Cap
  | Remark
  | Linear
  | Judged
  | Refusal
  | Bonus
  | Rounding
  | PartialStep
  | Lead
  | Beyond
  | Nth
  | TableRow
  | Ladder
  | InProportion
  | TargetIs
  | Respectively;
