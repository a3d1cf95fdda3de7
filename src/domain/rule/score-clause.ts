import { isCellError } from "../cell";
import type { Cell } from "../cell";
import { compare as compareDecimals, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { format } from "../numbers/format";
import { fromCell } from "../numbers/from-cell";
import { fromNumeral } from "../numbers/from-numeral";
import { failed, ok } from "../result";
import type { Result } from "../result";
import { worthOf } from "./award-worth";
import type { Surroundings } from "./award-worth";
import { isBelievable } from "./believable";
import { countSide } from "./count-side";
import type { SideCount } from "./count-side";
import { findGrade } from "./find-grade";
import { findTier } from "./find-tier";
import type { PlacedTier } from "./find-tier";
import { add, isNegative, negate, NOTHING, over, rounded, times, truncated, whole } from "./fraction";
import type { Fraction } from "./fraction";
import { judge } from "./judge";
import type { Judged } from "./judge";
import { meetsTarget } from "./meets-target";
import { passOrFail } from "./pass-or-fail";
import { placeTiers } from "./place-tiers";
import { readMeasure } from "./read-measure";
import type { Award, Clause, Grade, Points, Proportion, Quantity, Steps } from "./rule";
import type { ClauseRef, MaxFault, ScoreFault } from "./score-fault";
import { show } from "./show-quantity";

/** What a clause comes to. */
export interface ClauseScore {
  readonly at: ClauseRef;
  /** The actual as it was judged; null for a grade, a pass and points typed by the assessor. */
  readonly judged: Judged | null;
  readonly applied: Applied;
  /** The clause's own score; null where it only adds to or takes from the start. */
  readonly score: Fraction | null;
  /** Points added and points deducted, both 0 or more. */
  readonly added: Fraction;
  readonly deducted: Fraction;
  /** The whole item is 0. */
  readonly veto: boolean;
}

/** Which part of the clause gave its points. */
export type Applied =
  | {
      readonly kind: "tier";
      readonly placed: PlacedTier;
      readonly gate: boolean;
      readonly by: "inside" | "shared-edge" | "closed-gap";
    }
  | { readonly kind: "steps"; readonly base: Decimal | null; readonly sides: readonly SideCount[] }
  | {
      readonly kind: "proportion";
      readonly rule: Proportion;
      readonly ratio: Fraction;
      readonly factor: Decimal;
      readonly offset: Decimal;
    }
  | { readonly kind: "grade"; readonly grade: Grade }
  | { readonly kind: "pass"; readonly passed: boolean }
  | { readonly kind: "judged" };

/** What meets the target, which says what that is: 达标得满分. */
const MET = /^(?:达标|达到(?:目标|目标值|标准|要求)?|完成(?:目标|任务|计划|指标)?|达成(?:目标)?|实现目标)$/;

type Outcome = Result<ClauseScore | null, ScoreFault>;

/** The score of one clause; null where its actual, or the assessor's points that it needs, are blank. */
export function scoreClause(
  clause: Clause,
  at: ClauseRef,
  actual: Cell,
  typedPoints: Cell,
  around: Surroundings,
): Outcome {
  if (isBlank(actual)) return ok(null);
  const { scoring } = clause;
  const give = (applied: Applied, award: Award, judged: Judged | null, edges?: PlacedTier): Outcome =>
    giveAward({ applied, award, judged, edges, at, typedPoints, around });

  if (scoring.kind === "grades") {
    if (isCellError(actual)) return failed({ code: "ACTUAL_ERROR", ...at, error: actual.error });
    const grade = findGrade(scoring.grades, actual);
    if (!grade) {
      const grades = scoring.grades.map(({ label, meaning }) => label || meaning);
      return failed({ code: "UNKNOWN_GRADE", ...at, text: String(actual), grades });
    }
    return give({ kind: "grade", grade }, grade.award, null);
  }
  if (scoring.kind === "pass") {
    if (isCellError(actual)) return failed({ code: "ACTUAL_ERROR", ...at, error: actual.error });
    const said = passOrFail(actual);
    const met = MET.test(clause.subject) ? meetsTarget(actual, around.target) : undefined;
    // 1 beside 至少12次: yes, or one time?
    const passed =
      typeof actual === "number" && met !== undefined && said !== undefined && said !== met
        ? undefined
        : (said ?? met);
    if (passed === undefined) return failed({ code: "NOT_PASS_OR_FAIL", ...at, text: String(actual) });
    return give({ kind: "pass", passed }, passed ? scoring.pass : scoring.fail, null);
  }
  if (scoring.kind === "judged" && clause.gates.length === 0) {
    const points = readPoints(actual, scoring.low, scoring.high, at, around);
    if (!points.ok) return points;
    return ok(scored(at, null, { kind: "judged" }, points.value && whole(points.value)));
  }

  const read = judge(clause, actual, around.target, at);
  if (!read.ok) return read;
  const judged = read.value;

  const gates = placeTiers(clause.gates, judged.boundAt);
  if (!gates.ok) return gates;
  for (const gate of gates.value) {
    const found = findTier([gate], judged.value, clause.quantity, () => NOTHING);
    if (found.kind === "tier") {
      return give({ kind: "tier", placed: gate, gate: true, by: "inside" }, gate.tier.award, judged, gate);
    }
  }

  switch (scoring.kind) {
    case "tiers": {
      const tiers = placeTiers(scoring.tiers, judged.boundAt);
      if (!tiers.ok) return tiers;
      return pickTier(tiers.value, judged, clause.quantity, at, around, give);
    }
    case "steps":
      return countSteps(scoring, judged, at, around);
    case "proportion":
      return inProportion(scoring, judged, at, around);
    case "judged": {
      const points = readPoints(actual, scoring.low, scoring.high, at, around);
      return points.ok
        ? ok(scored(at, null, { kind: "judged" }, points.value && whole(points.value)))
        : points;
    }
  }
}

function pickTier(
  tiers: readonly PlacedTier[],
  judged: Judged,
  quantity: Quantity,
  at: ClauseRef,
  around: Surroundings,
  give: (applied: Applied, award: Award, judged: Judged, edges: PlacedTier) => Outcome,
): Outcome {
  let fault: MaxFault | undefined;
  const found = findTier(tiers, judged.value, quantity, (tier, placed) => {
    const worth = worthOf(tier.award, placed, judged.value, around);
    if (worth.ok) return worth.value;
    fault = worth.fault;
    return NOTHING;
  });
  if (fault) return failed(fault);
  const actual = show(judged.value, quantity);
  switch (found.kind) {
    case "tier": {
      const { placed, by } = found;
      return give({ kind: "tier", placed, gate: false, by }, placed.tier.award, judged, placed);
    }
    case "overlap":
      return failed({
        code: "TIERS_OVERLAP",
        ...at,
        actual,
        tiers: found.tiers.map(({ tier }) => tier.words),
      });
    case "none":
      return failed({
        code: "UNCOVERED",
        ...at,
        actual,
        below: found.below?.tier.words ?? null,
        above: found.above?.tier.words ?? null,
      });
  }
}

interface Given {
  readonly applied: Applied;
  readonly award: Award;
  readonly judged: Judged | null;
  readonly edges: PlacedTier | undefined;
  readonly at: ClauseRef;
  readonly typedPoints: Cell;
  readonly around: Surroundings;
}

function giveAward({ applied, award, judged, edges, at, typedPoints, around }: Given): Outcome {
  switch (award.kind) {
    case "veto":
      return ok({ ...scored(at, judged, applied, NOTHING), veto: true });
    case "score": {
      const points = around.points(award.points);
      return points.ok ? ok(scored(at, judged, applied, whole(points.value))) : points;
    }
    case "change": {
      const points = around.points(award.points);
      return points.ok
        ? ok({ ...scored(at, judged, applied, null), ...split([whole(points.value)]) })
        : points;
    }
    case "judged": {
      const points = readPoints(typedPoints, award.low, award.high, at, around);
      if (!points.ok || points.value === null) return points.ok ? ok(null) : points;
      return ok(scored(at, judged, applied, whole(points.value)));
    }
    case "linear":
    case "proportion": {
      const worth = worthOf(award, edges, judged?.value ?? NOTHING, around);
      return worth.ok ? ok(scored(at, judged, applied, worth.value)) : worth;
    }
  }
}

function countSteps(steps: Steps, judged: Judged, at: ClauseRef, around: Surroundings): Outcome {
  const base = steps.base === null ? ok(null) : around.points(steps.base);
  if (!base.ok) return base;
  const sides: SideCount[] = [];
  for (const side of steps.sides) {
    const threshold = judged.boundAt(side.from);
    if (!threshold.ok) return threshold;
    const change = around.points(side.change);
    if (!change.ok) return change;
    const most = side.most === null ? ok(null) : around.points(side.most);
    if (!most.ok) return most;
    sides.push(countSide(side, judged.value, threshold.value, change.value, most.value));
  }
  return ok({
    ...scored(
      at,
      judged,
      { kind: "steps", base: base.value, sides },
      base.value === null ? null : whole(base.value),
    ),
    ...split(sides.map(({ points }) => points)),
  });
}

function inProportion(rule: Proportion, judged: Judged, at: ClauseRef, around: Surroundings): Outcome {
  const factor = around.points(rule.factor);
  if (!factor.ok) return factor;
  const offset = rule.offset === null ? ok(ZERO) : around.points(rule.offset);
  if (!offset.ok) return offset;
  const ratio = rule.of === "actual" ? ok(judged.value) : judged.attainment();
  if (!ratio.ok) return ratio;
  const full = add(whole(offset.value), over(times(ratio.value, factor.value), fromNumeral(rule.per)));
  const score = rule.cut ? whole(truncated(full)) : rule.nearest ? whole(rounded(full, 0)) : full;
  const applied: Applied = {
    kind: "proportion",
    rule,
    ratio: ratio.value,
    factor: factor.value,
    offset: offset.value,
  };
  return ok(scored(at, judged, applied, score));
}

/** Points that the assessor types; null while they are blank. */
function readPoints(
  cell: Cell,
  low: Points,
  high: Points,
  at: ClauseRef,
  around: Surroundings,
): Result<Decimal | null, ScoreFault> {
  if (isBlank(cell)) return ok(null);
  if (isCellError(cell)) return failed({ code: "ACTUAL_ERROR", ...at, error: cell.error });
  const read =
    typeof cell === "number"
      ? isBelievable(cell) && { value: fromCell(cell) }
      : typeof cell === "string" && readMeasure(cell, POINTS);
  if (!read || typeof read === "string") {
    return failed({ code: "ACTUAL_NOT_A_NUMBER", ...at, text: String(cell) });
  }
  const least = around.points(low);
  if (!least.ok) return least;
  const most = around.points(high);
  if (!most.ok) return most;
  if (compareDecimals(read.value, least.value) < 0 || compareDecimals(read.value, most.value) > 0) {
    return failed({
      code: "POINTS_OUTSIDE",
      ...at,
      text: format(read.value),
      low: format(least.value),
      high: format(most.value),
    });
  }
  return ok(read.value);
}

const POINTS: Quantity = { kind: "points", unit: "分", scale: 1, completion: false };

function scored(at: ClauseRef, judged: Judged | null, applied: Applied, score: Fraction | null): ClauseScore {
  return { at, judged, applied, score, added: NOTHING, deducted: NOTHING, veto: false };
}

function split(changes: readonly Fraction[]): { readonly added: Fraction; readonly deducted: Fraction } {
  let added = NOTHING;
  let deducted = NOTHING;
  for (const change of changes) {
    if (isNegative(change)) deducted = add(deducted, negate(change));
    else added = add(added, change);
  }
  return { added, deducted };
}

function isBlank(cell: Cell): cell is null {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}
