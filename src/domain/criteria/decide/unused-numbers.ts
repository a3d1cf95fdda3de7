import type { Clause, Rule } from "../../rule/rule";
import { SYMBOLS } from "../grammar/grammar";
import type { Chart, Edge } from "../grammar/chart";
import { isDigit } from "../characters";
import type { Cover } from "./cover";

const NUMBER = SYMBOLS.of("num");
const BESIDE = new Set(
  ["ordinal", "remark", "fine", "tolerance", "kindof", "outof"].map((name) => SYMBOLS.of(name)),
);
/** What these say is reckoned into other numbers: 完成率×25,120%封顶 ends at 30 points. */
const RECKONED = new Set(["formula", "example", "cap", "quotient"]);

/** How often a unit of time is another: 45 minutes are 0.75 hours. */
const TIMES = [60, 3600, 24, 7, 30, 12, 1440, 365, 8, 480];
/** Words of a quantity behind a number: 万, k, 小时. */
const LARGE: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
  k: 1e3,
  w: 1e4,
  m: 1e6,
};
const TIME =
  /^(?:个?(?:工作)?[分秒]钟?|个?小时|[天日周月年]|个月|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?|seconds?)/;

/**
 * A number of the words that plays no part in the rule and stands in no remark: the rule leaves out something that the words say. Null where
 * there is none.
 */
export function unusedNumber(
  rule: Rule,
  text: string,
  chart: Chart,
  cover: Cover,
  max: number | null = null,
): string | null {
  const used = [
    ...numbersOf(rule),
    ...rule.clauses.filter(counts).flatMap(({ subject }) => numbersOf(subject)),
    ...mostCounted(rule),
  ];
  const has = (value: number) =>
    used.some((other) => Math.abs(other - value) < 1e-9 * Math.max(1, Math.abs(value)));
  const beside = cover.tiles.flatMap(({ edge }) => (edge ? besideIn(edge) : []));
  const isBeside = (at: number) => beside.some(({ from, to }) => at >= from && at < to);
  // 20分扣完为止: the full mark again.
  const isFullMark = (at: number, value: number) =>
    value === max && cover.tiles.some(({ from, to, edge }) => at >= from && at < to && isLimit(edge));
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    if (at < end || !isDigit(text.charCodeAt(at))) continue;
    const edges = chart.starting[at]?.get(NUMBER);
    if (!edges) continue;
    for (const { to } of edges) end = Math.max(end, to);
    if (isBeside(at)) continue;
    const isUsed =
      edges.some(({ to, value }) =>
        meanings(Number(value), text.slice(to, to + 12), text.slice(at, to)).some(has),
      ) || edges.some(({ value }) => isFullMark(at, Number(value)));
    if (!isUsed) return text.slice(at, end);
  }
  return null;
}

/** The stretches of a phrase whose numbers need not stand in the rule as they are. */
function besideIn({
  symbol,
  value,
  from,
  to,
  parts,
}: Edge): readonly { readonly from: number; readonly to: number }[] {
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

/** What a number may stand for in a rule, by what follows it. */
function meanings(value: number, behind: string, digits: string): number[] {
  const unit = 10 ** -(digits.split(".")[1]?.length ?? 0);
  const near = [value, value + unit, value - unit];
  // 25-30万: the first is in 万 as well.
  const large = LARGE[behind.replace(/^[-~至到][\d.]+/, "").charAt(0)] ?? LARGE[behind.charAt(0)];
  const plain = [...near, ...(large === undefined ? [] : near.map((one) => one * large))];
  const shares = plain.map((one) => one / 100);
  const times = TIME.test(behind) ? TIMES.flatMap((time) => [value * time, value / time]) : [];
  const nothing = value === 0 || (value === 100 && /^(?:%|percent)/.test(behind)) ? [...IMPLIED] : [];
  // Compliance (%) x 0.2: for each of a hundred.
  const hundred = value < 1 ? [value * 100] : [];
  return [
    ...plain,
    ...shares,
    ...hundred,
    value / 1000,
    1 - value / 100,
    1 + value / 100,
    ...times,
    ...nothing,
  ];
}

/** A nought and a whole are in every rule. */
const IMPLIED = [0, 1];

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
