import { compare } from "../../numbers/decimal";
import { fromCell } from "../../numbers/from-cell";
import type { Language } from "../../localized";
import type { Award, Clause, Rule, Steps, Tier } from "../../rule/rule";
import type { ItemContext } from "../../rule/score";
import { safeSubject } from "../print-clause";
import { buildCriterion } from "./build-criterion";
import type { CriterionForm } from "./form";
import { MOST_ROWS } from "./form";
import { newForm } from "./new-form";
import { sameScores } from "./same-scores";
import { limitsIn, measureOf, typedAward, typedMark, typedPoints, vetoIn } from "./typed";
import type { Typing } from "./typed";

/** A form that is filled in, and whether it says all that it was filled from. */
export interface FilledForm {
  readonly form: CriterionForm;
  readonly exact: boolean;
}

/**
 * The form that says this rule. Where no form can (several things that are judged apart, an offset, rounding), one that says what it
 * can of the first of them, and `exact` is false.
 */
export function formOfRule(rule: Rule, language: Language, context: ItemContext): FilledForm {
  const blank = newForm(context, language);
  const [clause] = rule.clauses;
  const typing: Typing = { max: context.max, full: language === "zh-CN" ? "满分" : "full marks" };
  const filled = clause && fill(rule, clause, typing);
  if (!filled) return { form: blank, exact: false };
  const form = { ...blank, ...filled, subject: clause ? safeSubject(clause) : "" };
  const built = buildCriterion(form, language, context);
  return { form, exact: built.ok && sameScores(built.rule, rule, context) };
}

function fill(rule: Rule, clause: Clause, typing: Typing): Partial<CriterionForm> | null {
  const { scoring, quantity } = clause;
  const veto = vetoIn(clause);
  const shared = { ...measureOf(quantity), ...limitsIn(rule, typing), vetoAt: veto ?? "" };
  switch (scoring.kind) {
    case "tiers":
      return {
        ...shared,
        ...(fillLinear(scoring.tiers, clause, typing) ?? fillBands(scoring.tiers, clause, typing)),
      };
    case "steps":
      return { ...shared, ...fillSteps(scoring, rule, clause, typing) };
    case "proportion":
      return { ...shared, kind: "proportion", of: scoring.of, full: typedPoints(scoring.factor, typing) };
    case "grades": {
      const rows = scoring.grades.slice(0, MOST_ROWS);
      return {
        kind: "grades",
        grades: rows.map(({ label, meaning, award }) => ({
          label: label || meaning,
          points: typedAward(award, typing) ?? "",
        })),
        veto: rows.at(-1)?.award.kind === "veto",
      };
    }
    case "pass":
      return {
        kind: "pass",
        pass: typedAward(scoring.pass, typing) ?? "",
        fail: typedAward(scoring.fail, typing) ?? "",
        veto: scoring.fail.kind === "veto",
      };
    case "judged":
      return {
        kind: "rated",
        lowest: typedPoints(scoring.low, typing),
        highest: typedPoints(scoring.high, typing),
      };
  }
}

function fillSteps(
  { sides }: Steps,
  { start }: Rule,
  { quantity }: Clause,
  typing: Typing,
): Partial<CriterionForm> {
  const taking = sides.find(({ change }) => change.value < 0);
  const giving = sides.find(({ change }) => change.value > 0);
  const side = taking ?? giving ?? sides[0];
  if (!side) return {};
  const { from, direction } = side;
  const common: Partial<CriterionForm> = {
    step: typedMark(side.step, quantity),
    points: typedPoints(side.change, typing),
    partial: side.partial,
    ...(side.most && !(taking && giving) ? { most: typedPoints(side.most, typing) } : {}),
  };
  const threshold = from.kind === "value" ? typedMark(from.value, quantity) : "";
  if (start === "zero" || !taking)
    return { ...common, kind: "bonus", threshold: threshold === "0" ? "" : threshold };
  const counts = direction === "above" && from.kind === "value" && quantity.kind !== "ratio" && !giving;
  if (counts) return { ...common, kind: "events", allowance: threshold === "0" ? "" : threshold };
  return {
    ...common,
    kind: "steps",
    better: direction === "below" ? "high" : "low",
    from: from.kind,
    threshold,
    back: giving ? typedPoints(giving.change, typing) : "",
    mostBack: giving?.most ? typedPoints(giving.most, typing) : "",
  };
}

/** The tiers in ascending order of what they hold. */
function ascending(tiers: readonly Tier[]): readonly Tier[] {
  const from = ({ interval: { low } }: Tier) =>
    low === null ? -Infinity : low.at.kind === "value" ? low.at.value : low.at.share;
  return [...tiers].sort((a, b) => from(a) - from(b));
}

function fillBands(tiers: readonly Tier[], { quantity }: Clause, typing: Typing): Partial<CriterionForm> {
  const rising = ascending(tiers).slice(0, MOST_ROWS + 1);
  const better = isRising(rising, typing) ? "high" : "low";
  const best = better === "high" ? [...rising].reverse() : rising;
  const edges = best.map(({ interval: { low, high } }) => (better === "high" ? low : high));
  const rest = best.at(-1);
  // What the worst of them leaves open belongs to it; a bound of its own makes it a band like the others.
  const closes = edges.at(-1) ?? null;
  const rows = closes === null ? best.slice(0, -1) : best;
  return {
    kind: "bands",
    better,
    bands: rows.map(({ award }, i) => {
      const at = edges[i]?.at;
      return {
        bound: at?.kind === "value" ? typedMark(at.value, quantity) : "",
        points: typedAward(award, typing) ?? "",
      };
    }),
    inclusive: edges.find((edge) => edge !== null)?.closed ?? true,
    rest: closes === null && rest ? (typedAward(rest.award, typing) ?? "") : "0",
    veto: closes === null && rest?.award.kind === "veto",
  };
}

function isRising(rising: readonly Tier[], { max }: Typing): boolean {
  const [first, last] = [rising[0], rising.at(-1)];
  return !first || !last || worthOf(last.award, max) >= worthOf(first.award, max);
}

/** So that awards can be put in order: deductions lie below the full mark, which lies above all points where none is known. */
function worthOf(award: Award, max: number | null): number {
  const full = max ?? 1e6;
  if (award.kind === "score")
    return award.points.kind === "share" ? award.points.value * full : award.points.value;
  if (award.kind !== "change") return 0;
  return full + (award.points.kind === "share" ? award.points.value * full : award.points.value);
}

function fillLinear(
  tiers: readonly Tier[],
  { quantity }: Clause,
  typing: Typing,
): Partial<CriterionForm> | null {
  const line = tiers.find(({ award }) => award.kind === "linear");
  const { low, high } = line?.interval ?? { low: null, high: null };
  if (line?.award.kind !== "linear" || low?.at.kind !== "value" || high?.at.kind !== "value") return null;
  const { atLow, atHigh } = line.award;
  const rising =
    worthOf({ kind: "score", points: atHigh }, typing.max) >
    worthOf({ kind: "score", points: atLow }, typing.max);
  const worse = rising ? low.at.value : high.at.value;
  const beyond = tiers.find(({ interval }) => {
    const edge = rising ? interval.high : interval.low;
    const open = rising ? interval.low : interval.high;
    return (
      open === null && edge?.at.kind === "value" && compare(fromCell(edge.at.value), fromCell(worse)) === 0
    );
  });
  return {
    kind: "linear",
    ends: [
      { at: typedMark(low.at.value, quantity), points: typedPoints(atLow, typing) },
      { at: typedMark(high.at.value, quantity), points: typedPoints(atHigh, typing) },
    ],
    rest: beyond ? (typedAward(beyond.award, typing) ?? "0") : "0",
    veto: beyond ? beyond.award.kind === "veto" : false,
  };
}
