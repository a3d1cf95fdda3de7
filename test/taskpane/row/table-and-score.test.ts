import type { Cell } from "../../../src/domain/cell";
import { readCriterion } from "../../../src/domain/criteria/read-criterion";
import { toNumber } from "../../../src/domain/numbers/decimal";
import { formatPercent } from "../../../src/domain/numbers/format";
import { fromCell } from "../../../src/domain/numbers/from-cell";
import type { Rule } from "../../../src/domain/rule/rule";
import { scoreRule } from "../../../src/domain/rule/score";
import type { ItemContext } from "../../../src/domain/rule/score";
import { profileOf } from "../../../src/taskpane/row/profile";
import type { Profile, Stretch } from "../../../src/taskpane/row/profile";
import { readLines } from "../../domain/criteria/measure-cases";

/**
 * Each row of the table says what KPI.SCORE gives: at both its ends where they belong to it, and inside it. Rows along a line may be off by
 * what rounding to cents takes.
 */
function unlike(rule: Rule, context: ItemContext): string[] {
  return rule.clauses.flatMap((_, index) => {
    const profile = profileOf(rule, index, context);
    if (!profile) return [];
    return profile.stretches.flatMap((stretch) =>
      actualsIn(stretch).flatMap((actual) => {
        const got = scoreAt(rule, index, context, profile, actual);
        if (got === "cannot be told") return [];
        const due = dueAt(stretch, actual, countsStarted(rule, index, stretch));
        const off = profile.whole === null ? 0.0101 : profile.whole === "cut" ? 1 : 0.51;
        const same = due === null || got === null ? due === got : Math.abs(due - got) <= off;
        return same ? [] : [`clause ${index} at ${actual}: ${got}, row ${JSON.stringify(stretch)}`];
      }),
    );
  });
}

/** Whether the steps beyond an open stretch's bound count when they are begun. */
function countsStarted(rule: Rule, index: number, { low }: Stretch): boolean {
  const scoring = rule.clauses[index]?.scoring;
  const direction = low === null ? "below" : "above";
  return (
    scoring?.kind === "steps" && scoring.sides.find((side) => side.direction === direction)?.partial === "up"
  );
}

function actualsIn({ low, lowClosed, high, highClosed }: Stretch): number[] {
  const [begin, end] = [low ?? (high ?? 0) - 7, high ?? (low ?? 0) + 7];
  const inside = [0.13, 0.5, 0.87].map((share) => Number((begin + (end - begin) * share).toPrecision(9)));
  return [
    ...inside.filter((actual) => actual > begin && actual < end),
    ...(low !== null && lowClosed ? [low] : []),
    ...(high !== null && highClosed ? [high] : []),
  ];
}

function dueAt({ low, high, from, to, slope, goesOn }: Stretch, actual: number, up: boolean): number | null {
  if (from === null || to === null) return null;
  const beyond = low === null ? (high ?? 0) - actual : actual - low;
  if (goesOn)
    return (
      from + goesOn.change * (up ? Math.ceil : Math.floor)(Number((beyond / goesOn.step).toPrecision(9)))
    );
  return low !== null ? from + slope * beyond : to - slope * beyond;
}

function scoreAt(
  rule: Rule,
  index: number,
  context: ItemContext,
  { scale }: Profile,
  actual: number,
): number | null | "cannot be told" {
  const clause = rule.clauses[index];
  if (!clause) return null;
  const { quantity } = clause;
  // Beside a target in 万 a small number is taken for 万 as well: the row means the number as it stands.
  if (typeof context.target === "string" && /[万亿]/.test(context.target)) return "cannot be told";
  const isRate = scale === "ratio";
  // 万元 are written as 元, so that the number cannot be taken for 万元; a rate carries its sign.
  const cell: Cell = isRate
    ? formatPercent(fromCell(actual))
    : quantity.scale !== 1
      ? `${fromCell(actual).toFixed()}${(quantity.unit ?? "").replace(/^(?:百万|千万|[万千亿])/, "")}`
      : actual;
  const alone: Rule = { ...rule, clauses: [clause] };
  const scored = scoreRule(alone, [cell], context);
  if (scored.ok) return scored.value && toNumber(scored.value.score);
  return scored.fault.code === "UNCOVERED" || scored.fault.code === "TIERS_OVERLAP" ? null : "cannot be told";
}

describe("every row of the table of results", () => {
  // The reference lines and our own: every kind of rule is among them.
  it.each(["corpus.jsonl", "real-zh.jsonl", "real-en.jsonl", "reports.jsonl", "own.jsonl"])(
    "is what the criteria of %s give",
    (file) => {
      const found = readLines(file).flatMap(({ id, text, max, target }) => {
        const reading = readCriterion(text);
        return reading.ok
          ? unlike(reading.rule, { max, target }).map((fault) => `${id} ${text}: ${fault}`)
          : [];
      });
      expect(found).toEqual([]);
    },
  );
});
