import type { Clause, Rule } from "../../rule/rule";
import { SYMBOLS } from "../grammar/grammar";
import { MULTIPLES } from "../grammar/quantities";
import type { Chart, Edge } from "../grammar/chart";
import { isDigit } from "../characters";
import { UNITS } from "../lexicon/units";
import type { Amount } from "../meaning/values";
import type { Cover } from "./cover";
import type { Found } from "./told";

const NUMBER = SYMBOLS.of("num");
const AMOUNT = SYMBOLS.of("amount");
const BESIDE = new Set(
  ["ordinal", "remark", "fine", "tolerance", "kindof", "outof"].map((name) => SYMBOLS.of(name)),
);
/** What these say is reckoned into other numbers: 完成率×25,120%封顶 ends at 30 points. */
const RECKONED = new Set(["formula", "example", "cap", "quotient"]);

/** Numbers of the words that play no part in the rule and stand in no remark: the rule leaves out something that the words say. */
export function unusedNumbers(
  rule: Rule,
  text: string,
  chart: Chart,
  cover: Cover,
  max: number | null = null,
): readonly Found[] {
  const used = [
    ...numbersOf(rule),
    ...rule.clauses.filter(counts).flatMap(({ subject }) => numbersOf(subject)),
    ...mostCounted(rule),
    ...ratesIn(rule),
  ];
  const has = (value: number) =>
    used.some((other) => Math.abs(other - value) < 1e-9 * Math.max(1, Math.abs(value)));
  const beside = cover.tiles.flatMap(({ edge }) => (edge ? besideIn(edge) : []));
  const isBeside = (at: number) => beside.some(({ from, to }) => at >= from && at < to);
  // 20分扣完为止: the full mark again.
  const isFullMark = (at: number, value: number) =>
    value === max && cover.tiles.some(({ from, to, edge }) => at >= from && at < to && isLimit(edge));
  const found: Found[] = [];
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    if (at < end || !isDigit(text.charCodeAt(at))) continue;
    const edges = chart.starting[at]?.get(NUMBER);
    if (!edges) continue;
    for (const { to } of edges) end = Math.max(end, to);
    if (isBeside(at)) continue;
    const amounts = (chart.starting[at]?.get(AMOUNT) ?? []).map(({ value }) => value as Amount);
    const isUsed = edges.some(
      ({ to, value }) =>
        meanings(Number(value), text.slice(at, to), text.slice(to, to + 8), amounts).some(has) ||
        isFullMark(at, Number(value)),
    );
    if (!isUsed) found.push({ code: "UNREAD", from: at, to: end });
  }
  return found;
}

/** The stretches of a phrase whose numbers need not stand in the rule as they are. */
function besideIn({ symbol, value, from, to, parts }: Edge): readonly Pick<Edge, "from" | "to">[] {
  if (BESIDE.has(symbol) || RECKONED.has(kindOf(value) ?? "")) return [{ from, to }];
  return parts.flatMap(besideIn);
}

const isLimit = (edge: Edge | null) => kindOf(edge?.value) === "limit";

function kindOf(value: unknown): string | undefined {
  return typeof value === "object" && value !== null && "is" in value ? String(value.is) : undefined;
}

/** 5 marks a contract, at most 3 contracts: so many are counted, which the rule has as 15 points. */
function mostCounted({ clauses: [only, another], ceiling, mostDeducted }: Rule): number[] {
  const most = ceiling ?? mostDeducted;
  if (another || only?.scoring.kind !== "steps" || most?.kind !== "points") return [];
  return only.scoring.sides.map(({ step, change }) => Math.abs((most.value / change.value) * step));
}

/** 10 points for the first and 20 for each one thereafter: the rule has what the second rate adds to the first. */
function ratesIn({ clauses }: Rule): number[] {
  return clauses.flatMap(({ scoring }) => {
    if (scoring.kind !== "steps" || scoring.sides.some(({ direction }) => direction === "below")) return [];
    let rate = 0;
    return scoring.sides.flatMap(({ change, from }) => {
      rate += change.value;
      return [Math.abs(rate), ...(from.kind === "value" ? [from.value + 1] : [])];
    });
  });
}

/** What a number may stand for in a rule, by what it is a number of. */
function meanings(value: number, digits: string, behind: string, amounts: readonly Amount[]): number[] {
  const last = 10 ** -(digits.split(".")[1]?.length ?? 0);
  const near = [value, value + last, value - last];
  const scaled = amounts.flatMap(({ v, scale }) => [v, v + last * scale, v - last * scale]);
  const times = amounts.flatMap(({ v, unit: { size } }) =>
    size === undefined ? [] : SIZES.map((other) => (v * size) / other),
  );
  const shares = [...near, ...scaled].map((one) => one / 100);
  const nothing = value === 0 || (value === 100 && /^(?:%|percent)/.test(behind)) ? IMPLIED : [];
  // 60-80万: in the unit of what follows.
  const next = /^(?:-|~|至|到|—)[\d.]+(万|亿|千|k|w)/i.exec(behind)?.[1]?.toLowerCase();
  const shared = next === undefined ? [] : [value * (MULTIPLES[next] ?? 1)];
  // Compliance (%) x 0.2: for each of a hundred.
  const hundred = value < 1 ? [value * 100] : [];
  return [
    ...near,
    ...scaled,
    ...shares,
    ...hundred,
    ...shared,
    value / 1000,
    1 - value / 100,
    1 + value / 100,
    ...times,
    ...nothing,
  ];
}

/** A nought and a whole are in every rule. */
const IMPLIED = [0, 1];

/** What is written in one unit of time may stand in the rule in another: 45 minutes are 0.75 hours. */
const SIZES = [...new Set(UNITS.flatMap(({ size }) => (size === undefined ? [] : [size])))];

/** What is counted may be told by numbers: each leaver with 6 to 12 months of service. */
function counts({ quantity, scoring }: Clause): boolean {
  return quantity.kind === "count" && scoring.kind === "steps";
}

function numbersOf(value: unknown): number[] {
  if (typeof value === "number") return [Math.abs(value)];
  if (typeof value === "string")
    return [...value.matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === "words" || key === "subject" ? [] : numbersOf(part),
  );
}
