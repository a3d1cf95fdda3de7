import type { AwardPart, Cond, LimitPart, Part } from "./part";
import type { Bound } from "../rule/rule";

export type Way = "below" | "above";

interface ItemBase {
  readonly award: AwardPart;
  /** Token indices: the condition's words and the award. */
  readonly from: number;
  readonly to: number;
  /** Words of the condition, numbers and scoring words apart; for telling one subject from another. */
  readonly topic: string;
  /** A full stop, a semicolon or an ordinal stands before it. */
  readonly apart: boolean;
  readonly ordinal: boolean;
  readonly zone: readonly Part[];
}

/** So many points a step. */
export interface StepItem extends ItemBase {
  readonly kind: "step";
  /** null: occurrences, counted from 0. */
  readonly way: Way | null;
  /** Both ways count (相差). */
  readonly both: boolean;
  readonly step: number;
  readonly unit: string;
  readonly percent: boolean;
  readonly scale: number;
  /** Where counting starts; null where the words of this part do not say. */
  readonly from_: Bound | null;
  readonly threshold: Cond | null;
  /** From 每; not from a bare 一次. */
  readonly each: boolean;
  /** The single number it was read from, where it may turn out to be a tier (1次…2次…). */
  readonly point: Cond | null;
  /** 每缺1份, 每多1名: counted from 0 where there is no target. */
  readonly countable: boolean;
}

/** An award for an actual within bounds. */
export interface TierItem extends ItemBase {
  readonly kind: "tier";
  readonly cond: Cond;
}

/** An award for words without a number. */
export interface EventItem extends ItemBase {
  readonly kind: "event";
  /** The words in plain characters, and where they start in the plain text. */
  readonly label: string;
  readonly start: number;
  /** Negated: 无, 未, 不. */
  readonly negated: boolean;
}

export interface ElseItem extends ItemBase {
  readonly kind: "else";
}

export type Item = StepItem | TierItem | EventItem | ElseItem;

export interface PlacedLimit {
  readonly limit: LimitPart;
  /** It follows the item with this index; -1 before all. */
  readonly after: number;
  /** A full stop, a semicolon or an ordinal stands before it. */
  readonly apart: boolean;
}
