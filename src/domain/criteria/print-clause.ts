import type { Bound, Clause, Interval, Points, Quantity, Rule, Side, Steps, Tier } from "../rule/rule";
import type { Phrases } from "./phrases";

/** One clause with its gates, in canonical words. */
export function printClause(clause: Clause, rule: Rule, phrases: Phrases): string {
  const parts = [
    body(clause, rule, phrases),
    ...clause.gates.map((gate) => printTier(gate, clause.quantity, phrases)),
  ];
  const text = parts.filter((part) => part !== "").join(phrases.semicolon);
  const subject = subjectOf(clause, phrases);
  return subject === "" ? text : phrases.named(subject, text);
}

/** Words in a name that would be read as part of the rule. */
const READ_AS_RULE =
  /[\d%％≥≤<>=＝×*/÷（()）:：;；,，。一二两三四五六七八九十每]|得分|扣分|计分|评分|加分|满分|目标|计划|标准|酌情|比例|points?|marks?|score|target/i;

/** The clause's own name; of completion at least that it is. A formula and 达标 name what they judge themselves. */
function subjectOf(clause: Clause, phrases: Phrases): string {
  const { quantity, scoring } = clause;
  if (scoring.kind === "proportion" || scoring.kind === "pass") return "";
  const subject = safeSubject(clause);
  return quantity.completion && !phrases.namesCompletion.test(subject) ? phrases.completion : subject;
}

/** A clause's name where it can be said again without being read as more than a name; "" otherwise. */
export function safeSubject({ subject }: Clause): string {
  return READ_AS_RULE.test(subject) ? "" : subject.trim();
}

function body(clause: Clause, rule: Rule, phrases: Phrases): string {
  const { scoring, quantity } = clause;
  const subject = safeSubject(clause);
  switch (scoring.kind) {
    case "tiers":
      return printTiers(scoring.tiers, quantity, phrases);
    case "steps":
      return printSteps(scoring, quantity, rule, phrases);
    case "proportion": {
      const formula = phrases.proportion(scoring, subject, quantity);
      if (scoring.cut) return formula + phrases.comma + phrases.cutToWhole;
      return scoring.nearest ? formula + phrases.comma + phrases.nearestWhole : formula;
    }
    case "grades": {
      const grades = scoring.grades.map(({ label, award }) => phrases.grade(label, phrases.award(award)));
      const meant = scoring.grades.filter(({ meaning }) => meaning !== "");
      const meanings = meant.length > 0 ? [phrases.meanings(meant)] : [];
      return [...meanings, ...grades].join(phrases.semicolon);
    }
    case "pass": {
      // 无备份不得分 speaks of what is passed when it is there; 无备份 would be a count.
      const name = /^[无未不没非]/.test(subject) ? phrases.passed : subject || phrases.passed;
      const fail = name === phrases.passed ? phrases.failed : phrases.otherwise;
      return [
        phrases.tier(name, phrases.award(scoring.pass)),
        phrases.tier(fail, phrases.award(scoring.fail)),
      ].join(phrases.semicolon);
    }
    case "judged":
      return phrases.judged(scoring.low, scoring.high);
  }
}

function printTiers(tiers: readonly Tier[], quantity: Quantity, phrases: Phrases): string {
  // The ends of a straight stretch are told with it.
  const straight = tiers.filter(({ award }) => award.kind === "linear");
  const told = tiers.filter((tier) => !straight.some((stretch) => isEndOf(tier, stretch)));
  return told.map((tier) => printTier(tier, quantity, phrases)).join(phrases.semicolon);
}

function printTier({ interval, award }: Tier, quantity: Quantity, phrases: Phrases): string {
  const { low, high } = interval;
  if (award.kind === "linear" && low?.at.kind === "value" && high?.at.kind === "value") {
    const [from, to] = [phrases.exactly(low.at.value, quantity), phrases.exactly(high.at.value, quantity)];
    return phrases.straight(from, to, award.atLow, award.atHigh);
  }
  return phrases.tier(printInterval(interval, quantity, phrases), phrases.award(award));
}

/** A single value with the points that a straight stretch has there. */
function isEndOf({ interval, award }: Tier, { interval: stretch, award: line }: Tier): boolean {
  if (award.kind !== "score" || line.kind !== "linear" || !isPoint(interval)) return false;
  const at = interval.low && placeOf(interval.low.at);
  const ends = [
    [stretch.low, line.atLow],
    [stretch.high, line.atHigh],
  ] as const;
  return ends.some(
    ([edge, points]) =>
      edge !== null &&
      placeOf(edge.at) === at &&
      points.kind === award.points.kind &&
      points.value === award.points.value,
  );
}

function printInterval(interval: Interval, quantity: Quantity, phrases: Phrases): string {
  const { low, high } = interval;
  // Of counts nothing lies below 0.
  if (
    quantity.kind === "count" &&
    !low &&
    high?.at.kind === "value" &&
    high.at.value === (high.closed ? 0 : 1)
  ) {
    return phrases.exactly(0, quantity);
  }
  if (low && high && isPoint(interval) && low.at.kind === "value") {
    return phrases.exactly(low.at.value, quantity);
  }
  const from = low && phrases.comparison(low.closed ? "≥" : ">", low.at, quantity);
  const to = high && phrases.comparison(high.closed ? "≤" : "<", high.at, quantity);
  if (from && to) return phrases.both(from, to);
  return from ?? to ?? phrases.always;
}

function printSteps(steps: Steps, quantity: Quantity, rule: Rule, phrases: Phrases): string {
  const { sides, base } = steps;
  if (base === null && isProgressive(sides)) return phrases.progressive(ratesOf(sides), quantity);
  const deviation = deviationOf(sides);
  const parts = deviation
    ? [phrases.perDeviation(deviation, quantity)]
    : base !== null || sides.some((side) => tellsThreshold(side, rule))
      ? threshold(steps, quantity, phrases)
      : sides.map((side) => printSide(side, quantity, phrases));
  const partial = sides.find((side) => side.partial !== "whole");
  if (partial) parts.push(phrases.partial(partial, quantity));
  return parts.join(phrases.comma);
}

/** Sides that count on top of each other: 10 points for the first, 20 for each one thereafter. */
function isProgressive(sides: readonly Side[]): boolean {
  return sides.length > 1 && sides.every(({ direction }) => direction === "above");
}

function ratesOf(
  sides: readonly Side[],
): readonly { readonly points: Points; readonly upTo: number | null }[] {
  let rate = 0;
  const from = ({ from: bound }: Side) => placeOf(bound);
  const rates = sides.map((side, i) => {
    rate += side.change.value;
    const next = sides[i + 1];
    return {
      points: { ...side.change, value: Number(rate.toPrecision(12)) },
      upTo: next ? from(next) : null,
    };
  });
  const [first] = sides;
  return first && from(first) > 0
    ? [{ points: { ...first.change, value: 0 }, upTo: from(first) }, ...rates]
    : rates;
}

/** 每偏差3%扣2分: the same on both sides of 0. */
function deviationOf([one, two]: readonly Side[]): Side | undefined {
  if (!one || !two || one.direction === two.direction) return undefined;
  const same = one.step === two.step && one.change.value === two.change.value;
  return same && isZero(one.from) && isZero(two.from) ? one : undefined;
}

/** A fixed threshold below which points are lost is told as what earns the full mark. */
function tellsThreshold({ from, change }: Side, { start }: Rule): boolean {
  return start === "full" && change.value < 0 && from.kind === "value" && from.value !== 0;
}

/** ≥95%得12分,每低1%扣2分,每高1%加1分. */
function threshold({ base, sides }: Steps, quantity: Quantity, phrases: Phrases): string[] {
  const below = sides.find(({ direction }) => direction === "below");
  const above = sides.find(({ direction }) => direction === "above");
  const given = phrases.award({ kind: "score", points: base ?? { kind: "share", value: 1 } });
  const condition =
    below && above && placeOf(below.from) !== placeOf(above.from)
      ? phrases.both(
          phrases.comparison("≥", below.from, quantity),
          phrases.comparison("≤", above.from, quantity),
        )
      : below
        ? phrases.comparison("≥", below.from, quantity)
        : above && isZero(above.from)
          ? phrases.exactly(0, quantity)
          : above
            ? phrases.comparison("≤", above.from, quantity)
            : phrases.always;
  const counted = sides.map((side) => {
    const text =
      isZero(side.from) && !below ? printSide(side, quantity, phrases) : phrases.perStep(side, quantity);
    return withMost(text, side, phrases);
  });
  return [phrases.tier(condition, given), ...counted];
}

function printSide(side: Side, quantity: Quantity, phrases: Phrases): string {
  const { from, direction, step, change } = side;
  const text =
    from.kind === "target"
      ? phrases.perStepFromTarget(side, quantity)
      : isZero(from) && direction === "above"
        ? phrases.perOccurrence(step, change, quantity)
        : phrases.perStepFrom(side, quantity);
  return withMost(text, side, phrases);
}

function withMost(text: string, { most, change }: Side, phrases: Phrases): string {
  if (most === null) return text;
  return (
    text + phrases.comma + (change.value < 0 ? phrases.mostDeducted(most, false) : phrases.mostAdded(most))
  );
}

function isPoint({ low, high }: Interval): boolean {
  return !!low && !!high && placeOf(low.at) === placeOf(high.at) && low.at.kind === high.at.kind;
}

function isZero(bound: Bound): boolean {
  return bound.kind === "value" && bound.value === 0;
}

function placeOf(bound: Bound): number {
  return bound.kind === "value" ? bound.value : bound.share;
}
