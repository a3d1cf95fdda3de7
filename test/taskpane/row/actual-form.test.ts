import type { Clause, Quantity } from "../../../src/domain/rule/rule";
import { actualForm } from "../../../src/taskpane/row/actual-form";
import { COMPLETION, COUNT, DAYS, RATIO, WAN, YUAN, clause } from "../../domain/rule/rules";

const PROFILE = { stretches: [], whole: null, low: 0, high: 1 };
const of = (quantity: Quantity): Clause => clause(quantity, { kind: "tiers", tiers: [] });

describe("how the actual is written", () => {
  it.each([
    ["a rate", RATIO, { ...PROFILE, scale: "ratio" as const }, { kind: "percent" }],
    ["a share of a quantity", COMPLETION, { ...PROFILE, scale: "units" as const }, { kind: "ofTarget" }],
    ["万元", WAN, null, { kind: "scaled", unit: "万元", base: "元", scale: 10000 }],
    ["万 alone", { ...WAN, unit: "万" }, null, { kind: "scaled", unit: "万", base: "", scale: 10000 }],
    ["yuan", YUAN, null, null],
    ["a count", COUNT, null, null],
    ["days", DAYS, null, null],
  ])("%s", (_, quantity, profile, expected) => {
    expect(actualForm(of(quantity), profile)).toEqual(expected);
  });
});
