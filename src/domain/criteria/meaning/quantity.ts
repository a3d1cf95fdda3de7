import type { Bound, Edge, Interval, Quantity } from "../../rule/rule";
import { sameValue } from "../grammar/same-value";
import { product, scaled } from "./scaled";
import { tester } from "./tester";
import type { Amount, Operand, Range, RangeEdge } from "./values";

const speaksOfCompletion = tester(
  /完成率|达成率|完成计划\d|计划完成率|完成比|达成比|完成进度|兑现率|实现率|实际[^/÷,;]{0,8}[/÷](?:计划|目标|预算|任务)|completion(?! ?(?:time|date|day|quality|report))|attainment|achievement|of(?:the)?(?:plan|target|budget|quota|goal)|(?:vs\.?|versus|\/)(?:the)?(?:plan|target|budget|quota|goal)|(?:计划|目标|任务|指标|应收)(?:值|量|数|额)?的(?:\d|百分之)/i,
);

/** Every amount that bounds name. */
export function amountsOf(range: Range): readonly Amount[] {
  return [range.low, range.high].flatMap((edge) => (edge?.at.kind === "value" ? [edge.at.amount] : []));
}

/** Whether a bound is a share of the target. */
export function ofTarget(range: Range): boolean {
  return [range.low, range.high].some((edge) => edge?.at.kind === "target");
}

/** What is counted or measured, by the amounts of a clause; null where their units do not go together. */
export function quantityOf(
  amounts: readonly Amount[],
  words: string,
  shares = false,
): { readonly quantity: Quantity; readonly cost: number } | null {
  let first: Amount | null = null;
  let cost = 0;
  for (const amount of amounts) {
    if (amount.unit.id === "" && amount.scale === 1) continue;
    if (!first || (first.unit.id === "" && amount.unit.id !== "")) {
      if (first && first.unit.id === "" && amount.unit.kind !== "amount" && amount.unit.kind !== "count")
        return null;
      first = amount;
      continue;
    }
    if (first.unit.id === amount.unit.id) continue;
    if (first.unit.family && first.unit.family === amount.unit.family) continue;
    if (first.unit.id === "个工作日" && amount.unit.id === "天") continue;
    if (first.unit.kind === amount.unit.kind && first.unit.kind === "count") cost += 0.2;
    else if (amount.unit.id === "" && first.unit.kind !== "ratio") continue;
    else return null;
  }
  if (shares && (!first || first.unit.kind === "ratio"))
    return { quantity: { kind: "ratio", unit: "%", scale: 1, completion: true }, cost };
  if (shares) return null;
  if (!first) return { quantity: { kind: "number", unit: null, scale: 1, completion: false }, cost };
  const { unit, scale, multiple } = first;
  if (unit.kind === "ratio")
    return { quantity: { kind: "ratio", unit: "%", scale: 1, completion: speaksOfCompletion(words) }, cost };
  // 10W is how 10万 is typed.
  const written = multiple.replace(/^w$/i, "万") + unit.id;
  return {
    quantity: { kind: unit.kind, unit: written === "" ? null : written, scale, completion: false },
    cost,
  };
}

/** The value of an amount in the clause's unit: minutes where the clause counts hours are turned into these. */
export function inUnit(amount: Amount, lead: Amount | null): number {
  const { unit } = amount;
  // 100 and above in a list of percentages.
  if (lead?.unit.kind === "ratio" && unit.id === "" && amount.v > 1) return scaled(amount.v, -2);
  if (!lead?.unit.size || !unit.size || lead.unit.id === unit.id || lead.unit.family !== unit.family)
    return amount.v;
  return product(amount.v, unit.size / lead.unit.size);
}

/** `shares`: shares of the target are what is judged, as completion. */
export function boundOf(at: Operand, lead: Amount | null, shares = false): Bound {
  if (at.kind === "value") return { kind: "value", value: inUnit(at.amount, lead) };
  return shares ? { kind: "value", value: at.share } : { kind: "target", share: at.share };
}

/** Whether bounds speak of shares of the target (达到任务数的90%): completion is judged then. */
export function speaksOfShares(ranges: readonly Range[]): boolean {
  return ranges.some(({ low, high }) =>
    [low, high].some((edge) => edge?.at.kind === "target" && edge.at.share !== 1),
  );
}

export function intervalOf(range: Range, lead: Amount | null, shares = false): Interval {
  const edge = (of: RangeEdge | null): Edge | null =>
    of && {
      at: boundOf(of.at, lead, shares),
      closed: of.closed,
      ...(of.met && !shares ? { met: true } : {}),
    };
  return { low: edge(range.low), high: edge(range.high) };
}

/** Whether two bounds share an edge and nothing else. */
export function shareOnlyAnEdge(one: Range, two: Range): boolean {
  const [low, high] = one.low ? [one, two] : [two, one];
  return (
    low.low !== null &&
    !low.high &&
    high.high !== null &&
    !high.low &&
    low.low.closed !== high.high.closed &&
    sameValue(low.low.at, high.high.at)
  );
}
