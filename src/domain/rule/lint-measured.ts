import { compare as compareDecimals, decimal, multiply, ONE, toNumber, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { formatPercent } from "../numbers/format";
import { fromNumeral } from "../numbers/from-numeral";
import { ok } from "../result";
import { worthOf } from "./award-worth";
import type { Surroundings } from "./award-worth";
import { findTier } from "./find-tier";
import type { Found, PlacedTier } from "./find-tier";
import { NOTHING, whole } from "./fraction";
import { lintCourse } from "./lint-course";
import type { CoursePoint } from "./lint-course";
import type { LintFact, LintFinding, MakeFinding } from "./lint-finding";
import { samplesOf } from "./lint-pieces";
import type { Sample } from "./lint-pieces";
import { placeTiers } from "./place-tiers";
import type { Bound, Clause, Points, Rule } from "./rule";
import { pointsIn } from "./rule-points";
import { combineClauses } from "./score";
import { scoreClause } from "./score-clause";
import { shownValue } from "./show-quantity";

/** The findings on a clause that counts or measures, by values out of each of its pieces. */
export function lintMeasured(
  rule: Rule,
  clause: Clause,
  index: number,
  full: Decimal,
): readonly LintFinding[] {
  const measured = measure(rule, clause, index, full);
  if (!measured) return [];
  const { gates, tiers, places, around, finding } = measured;
  return [
    ...lintTiers(clause, measured),
    ...lintReach([...gates, ...tiers], places, finding),
    ...lintCourse(course(rule, clause, places, around), clause.quantity, finding),
  ];
}

/** Of these only what the bands leave open or give twice. */
export function lintBandsOf(
  rule: Rule,
  clause: Clause,
  index: number,
  full: Decimal,
): readonly LintFinding[] {
  if (clause.scoring.kind !== "tiers") return [];
  const measured = measure(rule, clause, index, full);
  return measured ? lintTiers(clause, measured) : [];
}

function lintTiers(clause: Clause, { tiers, places, finding }: Measured): readonly LintFinding[] {
  return tiers.length > 0 ? lintCover(clause, tiers, places, finding) : [];
}

/** A clause with what lies at values out of each of its pieces. */
interface Measured {
  readonly gates: readonly PlacedTier[];
  readonly tiers: readonly PlacedTier[];
  readonly places: readonly Place[];
  readonly around: Surroundings;
  readonly finding: MakeFinding;
}

function measure(rule: Rule, clause: Clause, index: number, full: Decimal): Measured | null {
  // Where the target lies does not matter, as long as no fixed bound stands beside it.
  const target = clause.quantity.kind === "ratio" ? ONE : decimal(100 * clause.quantity.scale);
  const samples = samplesOf(clause, target);
  if (!samples) return null;
  const around: Surroundings = {
    target: toNumber(target),
    points: (points: Points) => pointsIn(points, () => ok(full)),
    start: () => ok(rule.start === "full" ? full : ZERO),
  };
  const boundAt = (bound: Bound) =>
    ok(bound.kind === "value" ? fromNumeral(bound.value) : multiply(target, fromNumeral(bound.share)));
  const gates = placeTiers(clause.gates, boundAt);
  const tiers = placeTiers(clause.scoring.kind === "tiers" ? clause.scoring.tiers : [], boundAt);
  if (!gates.ok || !tiers.ok) return null;

  const about = { clause: index, subject: clause.subject };
  const finding = (severity: "doubt" | "note", words: readonly string[], fact: LintFact): LintFinding => ({
    ...about,
    severity,
    words: words.filter((word) => word !== ""),
    ...fact,
  });
  const places = samples.map((sample) => ({
    sample,
    found: find(clause, gates.value, tiers.value, sample, around),
  }));
  return { gates: gates.value, tiers: tiers.value, places, around, finding };
}

interface Place {
  readonly sample: Sample;
  readonly found: Found;
}

function find(
  { quantity }: Clause,
  gates: readonly PlacedTier[],
  tiers: readonly PlacedTier[],
  { value }: Sample,
  around: Surroundings,
): Found {
  const at = whole(value);
  for (const gate of gates) {
    const found = findTier([gate], at, quantity, () => NOTHING);
    if (found.kind === "tier") return found;
  }
  return findTier(tiers, at, quantity, ({ award }, placed) => {
    const worth = worthOf(award, placed, at, around);
    return worth.ok ? worth.value : NOTHING;
  });
}

/** Gaps, overlaps, shared edges and closed gaps. */
function lintCover(
  clause: Clause,
  tiers: readonly PlacedTier[],
  places: readonly Place[],
  finding: MakeFinding,
): readonly LintFinding[] {
  const { quantity } = clause;
  const shown = (at: Decimal) => shownValue(whole(at), quantity);
  const end = (at: Decimal | null) => at && shown(at);
  const findings: LintFinding[] = [];
  const listed = tiers.every((tier) => isPoint(tier) || isNone(tier, clause));
  if (listed && places.some(({ found }) => found.kind === "none")) {
    findings.push(
      finding(
        "note",
        tiers.map(({ tier }) => tier.words),
        { code: "ONLY_LISTED" },
      ),
    );
  }
  for (const [first, last] of runs(places, ({ found }) => found.kind === "none")) {
    const { found } = first;
    if (listed || found.kind !== "none") continue;
    const [from, to] = [first.sample.from, last.sample.to];
    const words = [found.below, found.above].flatMap((tier) => (tier ? [tier.tier.words] : []));
    const severity = to === null && from && isWhole(from, clause) ? "note" : "doubt";
    findings.push(finding(severity, words, { code: "GAP", from: end(from), to: end(to) }));
  }
  for (const [first, last] of runs(places, ({ found }) => found.kind === "overlap")) {
    if (first.found.kind !== "overlap") continue;
    const words = first.found.tiers.map(({ tier }) => tier.words);
    const fact = { from: end(first.sample.from), to: end(last.sample.to) };
    findings.push(finding("doubt", words, { code: "OVERLAP", ...fact }));
  }
  for (const { sample, found } of places) {
    if (found.kind !== "tier") continue;
    const { placed, by } = found;
    if (by === "shared-edge") {
      const other = tiers.find((tier) => tier !== placed && meetsAt(tier, placed, sample.value));
      if (!other) continue;
      const goesTo = other.high && compareDecimals(other.high.at, sample.value) === 0 ? 1 : 0;
      const [lower, upper] = goesTo === 1 ? [other, placed] : [placed, other];
      const words = [lower.tier.words, upper.tier.words];
      findings.push(finding("note", words, { code: "SHARED_EDGE", at: shown(sample.value), goesTo }));
    }
  }
  // Between 1 time and 2 times there is nothing to be given to either.
  const gaps = quantity.kind === "count" ? [] : runs(places, isClosedGap);
  for (const [{ sample, found }] of gaps) {
    if (found.kind === "tier" && sample.from && sample.to) {
      const { placed } = found;
      const above = tiers.find(({ low }) => low && sample.to && compareDecimals(low.at, sample.to) === 0);
      const words = [placed.tier.words, above?.tier.words ?? ""];
      const fact = { from: shown(sample.from), to: shown(sample.to) };
      findings.push(finding("note", words, { code: "CLOSED_GAP", ...fact }));
    }
  }
  return findings;
}

function lintReach(
  tiers: readonly PlacedTier[],
  places: readonly Place[],
  finding: MakeFinding,
): readonly LintFinding[] {
  const reached = new Set(
    places.flatMap(({ found }) =>
      found.kind === "tier" ? [found.placed] : found.kind === "overlap" ? found.tiers : [],
    ),
  );
  return tiers
    .filter((tier) => !reached.has(tier))
    .map(({ tier }) => finding("doubt", [tier.words], { code: "UNREACHABLE_TIER" }));
}

/** The item's points along the actual, as far as this clause decides them. */
function course(
  rule: Rule,
  clause: Clause,
  places: readonly Place[],
  around: Surroundings,
): readonly CoursePoint[] {
  const plain: Clause = { ...clause, quantity: { ...clause.quantity, scale: 1, completion: false } };
  const isRatio = clause.quantity.kind === "ratio";
  return places.flatMap(({ sample, found }) => {
    // A percentage as a text is taken at its word, however large.
    const actual = isRatio ? formatPercent(sample.value) : toNumber(sample.value);
    const score = scoreClause(plain, { clause: 0, subject: "" }, actual, null, around);
    if (!score.ok || !score.value) return [];
    const item = combineClauses(rule, [score.value], around);
    const words = found.kind === "tier" ? found.placed.tier.words : "";
    return item.ok ? [{ at: sample.value, points: item.value.score, words }] : [];
  });
}

/** The first and last of each run of places of one kind. */
function runs(places: readonly Place[], belongs: (place: Place) => boolean): readonly [Place, Place][] {
  const found: [Place, Place][] = [];
  let open = false;
  for (const place of places) {
    const last = found.at(-1);
    if (!belongs(place)) open = false;
    else if (open && last) last[1] = place;
    else {
      found.push([place, place]);
      open = true;
    }
  }
  return found;
}

function isClosedGap({ found }: Place): boolean {
  return found.kind === "tier" && found.by === "closed-gap";
}

function isPoint({ low, high }: PlacedTier): boolean {
  return !!low && !!high && compareDecimals(low.at, high.at) === 0;
}

/** None at all, as counts say it: less than 1. */
function isNone({ low, high }: PlacedTier, { quantity }: Clause): boolean {
  return quantity.kind === "count" && !low && !!high && compareDecimals(high.at, ONE) <= 0;
}

function meetsAt(a: PlacedTier, b: PlacedTier, at: Decimal): boolean {
  const ends = (edge: PlacedTier["low"]) =>
    edge !== null && edge.closed && compareDecimals(edge.at, at) === 0;
  return (ends(a.high) && ends(b.low)) || (ends(b.high) && ends(a.low));
}

/** Whether an upper end is all that there can be: 100%, or 100 points. */
function isWhole(at: Decimal, { quantity }: Clause): boolean {
  if (quantity.kind === "ratio") return compareDecimals(at, ONE) >= 0;
  return quantity.kind === "points" && compareDecimals(at, decimal(100)) >= 0;
}
