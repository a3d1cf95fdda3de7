import type { Points, Rule } from "../../rule/rule";
import { product } from "./scaled";

/** Whether sums of money are what a rule gives. */
export function paysMoney(rule: Rule): boolean {
  return JSON.stringify(rule).includes('"money":true');
}

/**
 * Shares that are paid (40% of the base bonus) are shares of the full mark; where there is none, so many points. `inPoints`: the sheet has
 * no full mark.
 */
export function settlePaid(rule: Rule, inPoints: boolean): Rule {
  return settle(rule, inPoints);
}

/** The value itself where nothing in it is paid. */
function settle<T>(value: T, inPoints: boolean): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const settled = value.map((one: unknown) => settle(one, inPoints));
    return settled.every((one, i) => one === value[i]) ? value : (settled as T);
  }
  if ("money" in value && inPoints) {
    const { kind, value: sum } = value as unknown as Points;
    return { kind, value: sum } as T;
  }
  if ("paid" in value) {
    const share = value as unknown as Points;
    return (
      inPoints ? { kind: "points", value: product(share.value, 100) } : { kind: "share", value: share.value }
    ) as T;
  }
  let settled: Record<string, unknown> | null = null;
  for (const [key, one] of Object.entries(value)) {
    const other = settle<unknown>(one, inPoints);
    if (other === one) continue;
    settled ??= { ...value } as Record<string, unknown>;
    settled[key] = other;
  }
  return (settled ?? value) as T;
}
