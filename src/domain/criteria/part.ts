import type { Bound, Points } from "../rule/rule";
import type { Comparison, Token } from "./token";

/** One side of a condition, as written. */
export interface CondEdge {
  readonly at: Bound;
  readonly closed: boolean;
  /** (含) or (不含) stands there, which settles a shared edge. */
  readonly explicit: boolean;
}

/** A number, or two, or the target, with what is said of it: ≥95%, 80%-89%, 3天以上7天以下, 低于目标值, 1次. */
export interface Cond {
  readonly kind: "cond";
  readonly low: CondEdge | null;
  readonly high: CondEdge | null;
  /** `relative`: a comparator without a number (低于 0 分): beyond the tier before it. */
  readonly shape: "point" | "interval" | "relative";
  /** Of a one-sided condition or a point: how it compares. */
  readonly op: Comparison;
  /** The number next to the comparator; null for the bare target. */
  readonly value: number | null;
  readonly unit: string;
  readonly percent: boolean;
  readonly digit: number;
  readonly scale: number;
  /** Names the target (目标值); with a number: `share` of it (目标值的60%) or a step from it. */
  readonly ref: boolean;
  readonly share: boolean;
  /** The comparator is a word (低于), which may also tell a direction. */
  readonly worded: boolean;
  /** 的 and a noun follow: it describes that noun. */
  readonly attributive: boolean;
  /** A range that ends in a unit of time and 内: a deadline or a period. */
  readonly from: number;
  readonly to: number;
}

export interface AwardPart {
  readonly kind: "award";
  readonly sort: "set" | "change" | "veto" | "keep" | "judged" | "range" | "money";
  /** Where the assessor judges, the fewest; `most` are the most. */
  readonly points: Points;
  readonly most: Points | null;
  /** The full mark by word (满分). */
  readonly full: boolean;
  /** No verb: the number alone, with (`soft`) or without (`bare`) 分. */
  readonly soft: boolean;
  readonly bare: boolean;
  /** 扣3分/件: what it is given for, each. */
  readonly per: boolean;
  /** The verb that gives it; "" where none. */
  readonly verb: string;
  readonly from: number;
  readonly to: number;
}

export interface LimitPart {
  readonly kind: "limit";
  readonly what:
    | "floor"
    | "ceiling"
    /** 最多10分, 10分封顶: of what is taken where points are only taken, else of the score. */
    | "most"
    | "deducted"
    | "added"
    | "no-floor"
    | "no-ceiling"
    | "stated"
    | "both"
    | "up"
    | "whole"
    | "value";
  readonly points: Points;
  /** 本项, 累计, 合计: holds for the item as a whole. */
  readonly whole: boolean;
  readonly from: number;
  readonly to: number;
}

export interface PlainPart {
  readonly kind:
    | "each"
    | "down"
    | "up"
    | "off"
    | "ref"
    | "else"
    | "neg"
    | "all"
    | "sep"
    | "stop"
    | "ord"
    | "word"
    | "prop"
    | "linear"
    | "ded"
    | "add"
    | "get"
    | "other";
  readonly from: number;
  readonly to: number;
}

export type Part = Cond | AwardPart | LimitPart | PlainPart;

export const NO_POINTS: Points = { kind: "points", value: 0 };
export const FULL: Points = { kind: "share", value: 1 };

export function points(value: number): Points {
  return { kind: "points", value };
}

export function share(value: number): Points {
  return { kind: "share", value };
}

export type { Token };
