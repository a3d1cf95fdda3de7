import { lintRule } from "../../../src/domain/rule/lint";
import type { Rule } from "../../../src/domain/rule/rule";
import {
  change,
  clause,
  COMPLETION,
  COUNT,
  DAYS,
  FULL,
  GRADE,
  ofTarget,
  pts,
  RATIO,
  rule,
  score,
  side,
  steps,
  tier,
  tiers,
  YUAN,
} from "./rules";

const lint = (of: Rule, max: number | null = null) =>
  lintRule(of, max).map(({ severity, code }) => `${severity} ${code}`);
const found = (of: Rule, code: string, max: number | null = null) =>
  lintRule(of, max).find((finding) => finding.code === code);

const sound = rule(clause(RATIO, tiers(tier("[0.9,)", 10), tier("[0.8,0.9)", 8), tier("[0,0.8)", 0))));

describe("lintRule", () => {
  it("finds nothing in what is sound", () => {
    expect(lint(sound, 10)).toEqual([]);
    expect(lint(rule(clause(COUNT, steps(side("above", 0, 1, -2)))), 10)).toEqual([]);
    expect(
      lint(rule(clause(DAYS, steps(side("above", 0, 1, -3)), { gates: [tier("[4,)", score(0))] })), 20),
    ).toEqual([]);
  });

  it("finds gaps in the middle and at the ends", () => {
    const middle = rule(clause(RATIO, tiers(tier("[0.95,)", 15), tier("[0.88,0.9]", 9), tier("[0,0.8)", 0))));
    expect(lint(middle, 15)).toEqual(["doubt GAP", "doubt GAP"]);
    expect(found(middle, "GAP")).toMatchObject({
      from: { number: "80%" },
      to: { number: "88%" },
      words: ["[0,0.8)", "[0.88,0.9]"],
    });
    const noLowest = rule(clause(COUNT, tiers(tier("[4,)", 15), tier("[2,3]", 9))));
    expect(found(noLowest, "GAP")).toMatchObject({ from: null, to: { number: "2", unit: "次" } });
    const upTo100 = rule(clause(RATIO, tiers(tier("[0.9,1]", 10), tier("[0,0.9)", 0))));
    expect(lint(upTo100, 10)).toEqual(["note GAP"]);
    const excluded = rule(clause(RATIO, tiers(tier("(0.9,)", 10), tier("[0,0.9)", 0))));
    expect(lint(excluded, 10)).toEqual(["doubt GAP"]);
  });

  it("tells shared edges and closed gaps as notes", () => {
    const shared = rule(clause(RATIO, tiers(tier("[0.9,)", 10), tier("[0.8,0.9]", 8), tier("[0,0.79]", 0))));
    expect(lint(shared, 10)).toEqual(["note SHARED_EDGE", "note CLOSED_GAP"]);
    expect(found(shared, "SHARED_EDGE")).toMatchObject({
      at: { number: "90%" },
      words: ["[0.8,0.9]", "[0.9,)"],
      goesTo: 1,
    });
    expect(found(shared, "CLOSED_GAP")).toMatchObject({ from: { number: "79%" }, to: { number: "80%" } });
    const falling = rule(clause(DAYS, tiers(tier("[0,3]", 10), tier("[3,)", 5))));
    expect(found(falling, "SHARED_EDGE")).toMatchObject({ at: { number: "3", unit: "天" }, goesTo: 0 });
  });

  it("finds overlaps and tiers that nothing reaches", () => {
    const overlap = rule(clause(RATIO, tiers(tier("[0.9,)", 10), tier("[0.8,0.92]", 8), tier("[0,0.8)", 0))));
    expect(lint(overlap, 10)).toEqual(["doubt OVERLAP"]);
    const gated = rule(
      clause(RATIO, tiers(tier("[0.9,)", 10), tier("[0.5,0.9)", 8), tier("[0,0.5)", 3)), {
        gates: [tier("[0,0.6)", 0)],
      }),
    );
    expect(found(gated, "UNREACHABLE_TIER", 10)).toMatchObject({ words: ["[0,0.5)"] });
    const nested = rule(
      clause(
        YUAN,
        tiers(tier("[0,800)", change(-3)), tier("[800,)", change(-8)), tier("[5000,)", change(-15))),
      ),
    );
    expect(lint(nested, 30)).toEqual([]);
  });

  it("finds points that run against the rest", () => {
    const swapped = rule(
      clause(
        RATIO,
        tiers(tier("[0.9,)", 10), tier("[0.8,0.9)", 4), tier("[0.7,0.8)", 6), tier("[0,0.7)", 0)),
      ),
    );
    expect(found(swapped, "NOT_MONOTONE", 10)).toMatchObject({
      severity: "doubt",
      points: "6",
      nextPoints: "4",
      words: ["[0.7,0.8)", "[0.8,0.9)"],
    });
    const target = rule(clause(RATIO, tiers(tier("[0,0.9)", 5), tier("[0.9,1.1]", 10), tier("(1.1,)", 5))));
    expect(lint(target, 10)).toEqual(["note BEST_IN_MIDDLE"]);
    const bothWays = rule(
      clause(RATIO, steps(side("below", ofTarget(), 0.01, -2), side("above", ofTarget(), 0.01, -1))),
    );
    expect(lint(bothWays, 10)).toEqual(["note BEST_IN_MIDDLE", "note TARGET_NEEDED"]);
    const oneWay = rule(
      clause(RATIO, steps(side("below", ofTarget(), 0.01, -2), side("above", ofTarget(), 0.01, 1))),
    );
    expect(lint(oneWay, 10)).toEqual(["note TARGET_NEEDED"]);
  });

  it("holds the best score against the full mark", () => {
    expect(found(sound, "BEST_UNLIKE_MAX", 15)).toMatchObject({ severity: "doubt", best: "10", max: "15" });
    expect(lint({ ...sound, statedMax: 12 }, 10)).toEqual(["doubt STATED_MAX_UNLIKE"]);
    const full = rule(clause(RATIO, tiers(tier("[0.9,)", FULL), tier("[0,0.9)", 0))));
    expect(lint(full)).toEqual(["note MAX_NEEDED"]);
    expect(lint(full, 7)).toEqual([]);
    const bonus = rule(clause(COUNT, steps(side("above", 0, 1, 3))), { start: "zero", ceiling: pts(10) });
    expect(lint(bonus, 5)).toEqual([]);
  });

  it("tells what only lists values, what needs a target or a unit, and grades that stand twice", () => {
    const listed = rule(
      clause(COMPLETION, tiers(tier("[0.6,0.6]", 3), tier("[0.75,0.75]", 5), tier("[1,1]", 12))),
    );
    expect(lint(listed, 12)).toEqual(["note ONLY_LISTED"]);
    const counted = rule(clause(COUNT, tiers(tier("(,1)", 8), tier("[1,1]", 4), tier("[2,2]", 0))));
    expect(lint(counted, 8)).toEqual(["note ONLY_LISTED"]);
    const missing: Rule = rule(
      clause(COUNT, steps({ ...side("below", ofTarget(), 1, -3), withoutTarget: "count" })),
    );
    expect(lint(missing, 8)).toEqual([]);
    const bare = rule(clause({ ...YUAN, unit: null }, tiers(tier("[100,)", 5), tier("[0,100)", 0))));
    expect(lint(bare, 5)).toEqual(["note UNIT_MISSING"]);
    const twice = rule(
      clause(GRADE, {
        kind: "grades",
        grades: [
          { label: "A", meaning: "", award: score(5) },
          { label: "Ａ", meaning: "", award: score(3) },
        ],
      }),
    );
    expect(lint(twice, 5)).toEqual(["doubt GRADE_TWICE"]);
  });
});
