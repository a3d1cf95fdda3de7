import type { Points, Rule } from "../../rule/rule";
import { product } from "./scaled";

/**
 * Shares that are paid (40% of the base bonus) are shares of the full mark; where there is none, so many points. `inPoints`: the sheet has
 * no full mark.
 */
export function settlePaid(rule: Rule, inPoints: boolean): Rule {
  return settle(rule, inPoints);
}

function settle<T>(value: T, inPoints: boolean): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => settle(one, inPoints)) as T;
  if ("paid" in value) {
    const share = value as unknown as Points;
    return (
      inPoints ? { kind: "points", value: product(share.value, 100) } : { kind: "share", value: share.value }
    ) as T;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, settle<unknown>(one, inPoints)]),
  ) as T;
}
