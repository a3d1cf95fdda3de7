import type { Award, Clause, Edge, Quantity, Rule, Side } from "../../../src/domain/rule/rule";
import { profileOf } from "../../../src/taskpane/row/profile";
import type { Stretch } from "../../../src/taskpane/row/profile";

const points = (value: number) => ({ kind: "points", value }) as const;
const share = (value: number) => ({ kind: "share", value }) as const;
const quantity = (kind: Quantity["kind"], patch: Partial<Quantity> = {}): Quantity => ({
  kind,
  unit: null,
  scale: 1,
  completion: false,
  ...patch,
});
const ruleOf = (
  clause: Omit<Clause, "subject" | "gates"> & Partial<Clause>,
  patch: Partial<Rule> = {},
): Rule => ({
  clauses: [{ subject: "", gates: [], ...clause }],
  start: "full",
  floor: points(0),
  ceiling: null,
  mostDeducted: null,
  statedMax: null,
  ...patch,
});
const edge = (value: number, closed: boolean): Edge => ({ at: { kind: "value", value }, closed });
const tier = (low: Edge | null, high: Edge | null, award: Award | number) => ({
  interval: { low, high },
  award: typeof award === "number" ? ({ kind: "score", points: points(award) } as const) : award,
  words: "",
});
const side = (patch: Partial<Side>): Side => ({
  direction: "above",
  from: { kind: "value", value: 0 },
  step: 1,
  change: points(-2),
  partial: "whole",
  most: null,
  ...patch,
});

/** `[80% 90%) 3`, `(10 …) 5..7`. */
const line = ({ low, lowClosed, high, highClosed, from, to }: Stretch) =>
  `${low === null ? "(" : lowClosed ? `[${low}` : `(${low}`} ${high === null ? ")" : highClosed ? `${high}]` : `${high})`} ${from === to ? from : `${from}..${to}`}`;
const lines = (
  rule: Rule,
  context: { max: number | null; target: number | null } = { max: 10, target: null },
) => profileOf(rule, 0, context)?.stretches.map(line);

const TIERS = {
  kind: "tiers",
  tiers: [
    tier(edge(1, true), null, 20),
    tier(edge(0.6, true), edge(1, false), 10),
    tier(null, edge(0.6, false), 0),
  ],
} as const;

describe("profileOf", () => {
  it("tells the tiers of a rate", () => {
    const rule = ruleOf({ quantity: quantity("ratio"), scoring: TIERS });
    expect(lines(rule)).toEqual(["[0 0.6) 0", "[0.6 1) 10", "[1 ) 20"]);
    expect(profileOf(rule, 0, { max: 10, target: null })).toMatchObject({ scale: "ratio", low: 0 });
  });

  it("tells a rate of completion in the units of its target", () => {
    const rule = ruleOf({ quantity: quantity("ratio", { completion: true }), scoring: TIERS });
    expect(lines(rule, { max: 20, target: 500 })).toEqual(["[0 300) 0", "[300 500) 10", "[500 ) 20"]);
    expect(profileOf(rule, 0, { max: 20, target: 500 })?.scale).toBe("units");
    expect(lines(rule, { max: 20, target: 0.95 })).toEqual(["[0 0.6) 0", "[0.6 1) 10", "[1 ) 20"]);
  });

  it("gives a shared edge and an uncovered gap as the sheet does", () => {
    const scoring = {
      kind: "tiers",
      tiers: [tier(edge(500, false), null, 30), tier(edge(200, true), edge(500, true), 15)],
    } as const;
    expect(lines(ruleOf({ quantity: quantity("count"), scoring }))).toEqual([
      "[0 200) null",
      "[200 500] 15",
      "(500 ) 30",
    ]);
  });

  it("tells every step down to the floor, and no further", () => {
    const rule = ruleOf({
      quantity: quantity("count", { unit: "次" }),
      scoring: { kind: "steps", base: null, sides: [side({})] },
    });
    expect(lines(rule)).toEqual(["[0 1) 10", "[1 2) 8", "[2 3) 6", "[3 4) 4", "[4 5) 2", "[5 ) 0"]);
    expect(lines(rule, { max: null, target: null })).toBeUndefined();
  });

  it("follows steps from a target on both sides", () => {
    const at = { kind: "target", share: 1 } as const;
    const rule = ruleOf(
      {
        quantity: quantity("ratio"),
        scoring: {
          kind: "steps",
          base: null,
          sides: [
            side({ direction: "below", from: at, step: 0.01, change: points(-5) }),
            side({ from: at, step: 0.01, change: points(1), most: points(1) }),
          ],
        },
      },
      {},
    );
    const profile = lines(rule, { max: 10, target: 0.95 });
    expect(profile?.[0]).toBe("[0 0.93] 0");
    expect(profile).toContain("(0.93 0.94] 5");
    expect(profile?.at(-1)).toBe("[0.96 ) 11");
    expect(lines(rule)).toBeUndefined();
  });

  it("finds where a proportion meets its ceiling, which no bound tells", () => {
    const rule = ruleOf(
      {
        quantity: quantity("number"),
        scoring: {
          kind: "proportion",
          of: "actual/target",
          per: 1,
          factor: share(1),
          offset: null,
          cut: false,
        },
      },
      { start: "zero", ceiling: share(1.2) },
    );
    const profile = lines(rule, { max: 10, target: 200 });
    expect(profile).toEqual(["[0 240] 0..12", "(240 ) 12"]);
  });

  it("says how steps without an end go on", () => {
    const rule = ruleOf(
      {
        quantity: quantity("count"),
        scoring: { kind: "steps", base: null, sides: [side({ change: points(3) })] },
      },
      { start: "zero" },
    );
    expect(profileOf(rule, 0, { max: null, target: null })?.stretches.at(-1)).toMatchObject({
      low: 20,
      lowClosed: true,
      high: null,
      from: 60,
      goesOn: { step: 1, change: 3 },
    });
  });

  it("tells growth below zero", () => {
    const rule = ruleOf({
      subject: "销售增长率",
      quantity: quantity("ratio"),
      scoring: { kind: "tiers", tiers: [tier(edge(0.1, true), null, 10), tier(null, edge(0.1, false), 0)] },
    });
    expect(lines(rule)).toEqual(["( 0.1) 0", "[0.1 ) 10"]);
  });

  it("says nothing of grades, passes and judged points", () => {
    const grades = [{ label: "A", meaning: "", award: { kind: "score", points: points(10) } }] as const;
    expect(
      lines(ruleOf({ quantity: quantity("grade"), scoring: { kind: "grades", grades } })),
    ).toBeUndefined();
    const judged = { kind: "judged", low: points(0), high: points(10) } as const;
    expect(lines(ruleOf({ quantity: quantity("points"), scoring: judged }))).toBeUndefined();
  });

  it("goes by base units where the criterion speaks of 万元", () => {
    const rule = ruleOf({
      quantity: quantity("amount", { unit: "万元", scale: 10_000 }),
      scoring: { kind: "tiers", tiers: [tier(edge(1e6, true), null, 10), tier(null, edge(1e6, false), 5)] },
    });
    expect(lines(rule)).toEqual(["( 1000000) 5", "[1000000 ) 10"]);
  });
});
