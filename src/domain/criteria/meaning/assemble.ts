import type { Beside } from "../beside";
import { needsTarget } from "../../rule/bounds-of";
import type { Clause, Points, Rule } from "../../rule/rule";
import type { DoubtCode } from "../reading";
import { sameValue } from "../grammar/same-value";
import { complementOf } from "./complement";
import { areDisputed } from "./dispute";
import type { Draft } from "./draft";
import type { Row } from "./drafts";
import { withTarget } from "./with-target";
import { partitionsOf } from "./partition";
import type { Partition } from "./partition";
import type { Piece } from "./pieces";
import type { Limit } from "./values";
import { product } from "./scaled";

/** A rule that the phrases may mean; or, at a price as well, why they mean none. */
export type Candidate =
  | { readonly rule: Rule; readonly cost: number }
  | {
      readonly rule: null;
      readonly cost: number;
      readonly code: DoubtCode;
      /** The phrases that say so, where it is not the whole. */
      readonly said?: readonly Piece[];
    };

/** Where no full mark is known, no floor is higher. */
const MOST_FLOOR = 100;
/** No limit is a smaller share of the full mark. */
const LEAST_SHARE = 0.2;

/** No item of a scorecard says more: of what does, each way to part it would be built and held against the others. */
const MOST_PIECES = 160;
const MOST_CLAUSES = 40;

/** 后厨无积水杂物8;…: a number by itself that is the full mark of the item. */
function asFullMark(piece: Piece, max: number | null | undefined): Piece {
  if (piece.item.is !== "range" || typeof max !== "number" || !/[\u4e00-\u9fff]$/.test(piece.name))
    return piece;
  const { low, high } = piece.item.range;
  if (!low || low.at !== high?.at || low.at.kind !== "value") return piece;
  const { v, unit } = low.at.amount;
  return v === max && unit.id === ""
    ? { ...piece, item: { is: "base", kind: "full", points: { kind: "points", value: v } } }
    : piece;
}

/** The rules that pieces come to: partitions into clauses, the cheapest first. `rows`: what rows of phrases of this text are known to be. */
export function assemble(
  given: readonly Piece[],
  text: string,
  beside: Beside,
  rows: Row,
): readonly Candidate[] {
  const pieces = given.map((piece) => asFullMark(piece, beside.max));
  const said = pieces.filter(({ item }) => item.is === "refusal");
  const [first] = said;
  if (first?.item.is === "refusal") return [{ rule: null, cost: 0.7, code: first.item.code, said }];
  // Names, definitions and remarks alone.
  if (pieces.length === 0) return [{ rule: null, cost: 1, code: "NO_AWARD" }];
  if (pieces.length > MOST_PIECES) return [{ rule: null, cost: 0.7, code: "TOO_LONG" }];
  // Error rate 0.5% max; each 0.1% over costs 2 points: what is asked for, and no share of the points.
  const [lead] = pieces;
  if (lead?.item.is === "limit" && lead.item.points?.kind === "share" && lead.item.points.value < LEAST_SHARE)
    return [];
  const scoring = pieces.filter(({ item }) => item.is !== "bonus");
  const found = withoutBonus(scoring, text, beside, rows);
  return scoring.length < pieces.length ? found.map(fromNothing) : found;
}

/** 加分项: what it is worth is added to the others. */
function fromNothing(candidate: Candidate): Candidate {
  return candidate.rule ? { ...candidate, rule: { ...candidate.rule, start: "zero" } } : candidate;
}

function withoutBonus(
  pieces: readonly Piece[],
  text: string,
  beside: Beside,
  rows: Row,
): readonly Candidate[] {
  const told = pieces.flatMap(({ item }) => (item.is === "target-is" ? [item.amount] : []));
  const [target] = told;
  if (!target) return partitionsOf(pieces, text, rows).flatMap((way) => finish(way, beside));
  const others = pieces.filter(({ item }) => item.is !== "target-is");
  if (told.length > 1 || others.length === 0) return [{ rule: null, cost: 1, code: "NO_AWARD" }];
  return partitionsOf(others, text, rows).flatMap((way) =>
    finish(way, { ...beside, hasTarget: true }).flatMap((found): Candidate[] => {
      if (!found.rule) return [found];
      const rule = withTarget(found.rule, target);
      return rule ? [{ ...found, rule }] : [];
    }),
  );
}

function finish(way: Partition, beside: Beside): readonly Candidate[] {
  const { limits, cost, statedMax } = way;
  const drafts =
    beside.max === null && statedMax === null
      ? way.drafts.map(owed).map((draft) => without(draft, way.drafts.length))
      : way.drafts;
  if (drafts.length === 0) return [];
  if (drafts.length > MOST_CLAUSES) return [{ rule: null, cost, code: "TOO_LONG" }];
  const doubt = drafts.find((draft) => draft.doubt)?.doubt;
  if (doubt) return [{ rule: null, cost, code: doubt }];
  if (areDisputed(drafts)) return [{ rule: null, cost, code: "TWO_READINGS" }];
  // Uniform faults 0.5 each; phone used at the wheel 5 each: what one is taken for, the other may be.
  if (["taken", "given"].every((way) => drafts.some(({ presumed }) => presumed === way)))
    return [{ rule: null, cost, code: "DIRECTION_UNCLEAR" }];
  // Forging a reading forfeits the item; reading passed over, 1 mark each: hardly given.
  if (drafts.some(({ veto }) => veto) && drafts.some(({ presumed }) => presumed === "given"))
    return [{ rule: null, cost, code: "DIRECTION_UNCLEAR" }];
  const alone = drafts.length === 1;
  if (drafts.some(({ place }) => place === (alone ? "beside" : "alone"))) return [];
  const own = drafts.filter((draft) => draft.own).length;
  const takes = drafts.some((draft) => draft.takes);
  const adds = drafts.some((draft) => draft.adds);
  let extra = 0;
  let start: Rule["start"] = "full";
  if (alone) {
    const [draft] = drafts;
    if (draft && !draft.own && !draft.takes && draft.adds) start = draft.base ? "full" : "zero";
  } else if (own > 0) {
    if (drafts.some((draft) => draft.takes && !draft.own)) {
      extra += 1.5;
      if (!isWhole(drafts, beside)) return [{ rule: null, cost: cost + extra, code: "TWO_READINGS" }];
    }
    start = "zero";
  } else if (!takes && adds) start = "zero";
  else if (drafts.some(({ earns }) => earns)) {
    // 每完成1项得2.5分;…每项扣1分: from nothing, or from the full mark?
    if (beside.max !== null) return [{ rule: null, cost, code: "TWO_READINGS" }];
  }
  // 最高不超过5分,最低不低于-5分: from nothing, to either side.
  const least = limits.find(({ kind }) => kind === "floor")?.points;
  const top = limits.find(({ kind }) => kind === "ceiling")?.points;
  if (least && top && least.value < 0 && least.kind === top.kind && least.value === -top.value && own === 0)
    start = "zero";
  if (drafts.some((one, i) => drafts.some((two, j) => j > i && sameEvent(one, two))))
    return [{ rule: null, cost: cost + extra, code: "TWO_READINGS" }];
  // 延迟1天扣1分,延迟2天扣3分: what each length takes, and no two rates beside each other.
  if (drafts.some((one, i) => drafts.some((two, j) => j > i && isListOfLengths(one, two)))) return [];
  // 每引进1人加3分;每少引进1人扣3分: one thing told twice, or two?
  const lacks = ({ event }: Draft, { event: other }: Draft) =>
    event !== undefined && /每[少低缺]/.test(event) && event.replace(/[少低缺]/, "") === other;
  // 每个建议加2分;每少提交1个扣2分: by as much for the same.
  const reverses = (one: Draft, two: Draft) =>
    /每[少缺低]/.test(one.event ?? "") &&
    one.clause.quantity.unit === two.clause.quantity.unit &&
    sameValue(
      changesOf(one).map(({ value }) => -value),
      changesOf(two).map(({ value }) => value),
    );
  if (
    drafts.some((one) =>
      drafts.some((two) => one.takes && two.adds && (lacks(one, two) || reverses(one, two))),
    )
  )
    return [{ rule: null, cost: cost + extra, code: "TWO_READINGS" }];
  if (!alone && own === drafts.length) extra += partsOf(drafts, beside);
  let floor: Points | null = { kind: "points", value: 0 };
  let ceiling: Points | null = null;
  let mostDeducted: Points | null = null;
  let clauses: readonly Clause[] = drafts.map(({ clause }) => clause);
  const parted = ownLimits(drafts, beside);
  const stray = limits.some((limit) => !drafts.some((draft) => draft.limits.includes(limit)));
  // …, at most 5. …, at most 6: the last is rather of its own thing as well.
  if (stray && parted.size > 0 && drafts.at(-1)?.limits.length === 0) extra += 0.7;
  // Two limits of one kind: one of them would be left out.
  const whole = limits.filter((limit) => !parted.has(limit));
  if (whole.some((one, i) => whole.slice(i + 1).some((other) => differ(one, other, beside))))
    return [{ rule: null, cost: cost + extra, code: "TWO_READINGS" }];
  if (parted.size > 0) {
    clauses = drafts.map((draft) => {
      const most = draft.limits.find((limit) => parted.has(limit));
      return most ? withMost(draft.clause, most.points, draft.takes) : draft.clause;
    });
  }
  // 内容完整5分,每缺1项扣1分;…: a part loses no more than it has.
  if (!alone && own === drafts.length) clauses = clauses.map(withOwnFloor);
  for (const limit of limits) {
    if (parted.has(limit)) continue;
    switch (limit.kind) {
      case "most-counted":
        return [];
      case "floor":
        floor = limit.points;
        break;
      case "no-floor":
        floor = null;
        break;
      case "most-deducted":
        mostDeducted = limit.points;
        break;
      case "ceiling":
        // A limit behind a deduction is what it takes at most.
        if (takes && !adds && own === 0 && !isMax(limit.points, beside)) mostDeducted = limit.points;
        else if (takes && adds && own === 0 && isLess(limit.points, beside))
          // 每增加1%加1分(最多10分) of an item of 30 points: what is added.
          clauses = clauses.map((clause) => withMost(clause, limit.points));
        else ceiling = limit.points;
        break;
      case "most-both":
        mostDeducted = limit.points;
        clauses = clauses.map((clause) => withMost(clause, limit.points));
        break;
      case "most-added":
        if (start === "zero" && (alone || limit === limits.at(-1))) ceiling = limit.points;
        else clauses = clauses.map((clause) => withMost(clause, limit.points));
        break;
    }
  }
  if (
    statedMax !== null &&
    !way.weight &&
    ceiling === null &&
    (start === "zero" ||
      (adds && !takes) ||
      drafts.some(({ base, adds }) => adds && base?.kind === "points" && base.value < statedMax))
  )
    ceiling = { kind: "points", value: statedMax };
  // Where the sheet has no target, words that need one are rather read without.
  if (beside.hasTarget === false && clauses.some(needsTarget)) extra += 1.5;
  // Full marks if target met: what the target says, where the sheet has one.
  if (beside.hasTarget === true && clauses.some(asksForTarget)) extra += 0.75;
  // 月度不低于500亩: no item has so many points at least.
  if (floor?.kind === "points" && floor.value > 0 && floor.value > (beside.max ?? statedMax ?? MOST_FLOOR))
    return [];
  const rule: Rule = { clauses, start, floor, ceiling, mostDeducted, statedMax };
  return [{ rule, cost: cost + extra }];
}

const asksForTarget = ({ subject, scoring }: Clause) =>
  scoring.kind === "pass" && /\b(?:target|goal|plan|budget|quota)\b/i.test(subject);

/** Whether two limits of one kind are not the same; the full mark is as many points as it has. */
function differ(a: Limit, b: Limit, { max }: Beside): boolean {
  const value = ({ points }: Limit) =>
    points?.kind === "share" && typeof max === "number" ? product(points.value, max) : points?.value;
  return a.kind === b.kind && value(a) !== value(b);
}

/**
 * Limits that end what one thing takes or gives: 每漏报1次扣2分,最多扣6分;每迟报1次扣1分,最多扣3分. Those of several things, or one before the last thing;
 * behind the last it ends the item.
 */
function ownLimits(drafts: readonly Draft[], beside: Beside): ReadonlySet<Limit> {
  const found = drafts.map(({ own, takes, adds, clause, limits }) =>
    own || takes === adds || clause.scoring.kind !== "steps"
      ? undefined
      : limits.find(
          ({ kind, points }) =>
            kind === (takes ? "most-deducted" : "most-added") ||
            (kind === "ceiling" && !isMax(points, beside)),
        ),
  );
  const known = found.flatMap((limit) => (limit ? [limit] : []));
  const lone = known.length === 1 && found.at(-1) !== undefined && !known[0]?.part;
  return new Set(drafts.length < 2 || lone ? [] : known);
}

const changesOf = ({ clause: { scoring } }: Draft) =>
  scoring.kind === "steps" ? scoring.sides.map(({ change }) => change) : [];

/** 每发生一次差错扣1分,每次差错扣3分: one thing with two numbers of points. */
function sameEvent(one: Draft, two: Draft): boolean {
  if (sameValue(changesOf(one), changesOf(two))) return false;
  return one.happening !== undefined && one.happening === two.happening;
}

/** 延迟1天扣1分, and then 2天扣3分 or 延迟2天扣3分: lengths of one delay. */
function isListOfLengths(one: Draft, two: Draft): boolean {
  const first = LENGTH.exec(one.event ?? "")?.groups;
  const { scoring } = two.clause;
  const words = scoring.kind === "tiers" ? scoring.tiers.map((tier) => tier.words) : [two.event ?? ""];
  return words.some((later) => {
    const second = LENGTH.exec(later)?.groups;
    return (
      first !== undefined &&
      second !== undefined &&
      first["unit"] === second["unit"] &&
      first["n"] !== second["n"]
    );
  });
}

/** So long a delay, and not each of so long. */
const LENGTH =
  /^[^\d每一二两三四五]{0,8}(?<n>\d+|[一二两三四五六七八九十]+)(?<unit>天|日|小时|分钟|周|个月)(?![以及之])/;

/** A penalty of 1% of the charge, or demerits, where nothing has a full mark, is what is owed: it adds up from nothing. */
function owed(draft: Draft): Draft {
  const { scoring } = draft.clause;
  if (scoring.kind !== "steps" || scoring.base || !draft.takes || draft.adds) return draft;
  if (draft.presumed !== "taken" && !scoring.sides.every(({ change }) => change.kind === "share"))
    return draft;
  const sides = scoring.sides.map((side) => ({
    ...side,
    change: { ...side.change, value: -side.change.value },
  }));
  const { presumed: _presumed, ...known } = draft;
  return { ...known, takes: false, adds: true, clause: { ...draft.clause, scoring: { ...scoring, sides } } };
}

/** Points that one thing takes from what another earns: those of the item as a whole, or who knows from what they are taken. */
function isWhole(drafts: readonly Draft[], { max }: Beside): boolean {
  // 无事故得10分,一般事故每次扣5分; start with 80: what is counted takes from what none of it has.
  const counts = ({ clause: { scoring } }: Draft) =>
    scoring.kind === "steps" &&
    scoring.sides.every(
      ({ from, direction }) => direction === "above" && from.kind === "value" && from.value === 0,
    );
  if (drafts.every((draft) => !draft.own || counts(draft))) return true;
  const best = bestOf(drafts);
  if (best.includes("full")) return true;
  const sum = best.reduce<number>((all, one) => all + (one === "full" ? 0 : one), 0);
  return max !== undefined && max !== null && product(sum, 1) === max;
}

/** Parts whose best scores come to the full mark are parts; parts that do not, rather not. */
function partsOf(drafts: readonly Draft[], { max }: Beside): number {
  if (max === undefined || max === null) return 0;
  // A:28分;B:12分: grades of one thing, whatever they come to.
  if (drafts.some(({ clause }) => clause.scoring.kind === "grades")) return 0;
  const best = bestOf(drafts).map((one) => (one === "full" ? 0 : one));
  if (best.includes(0)) return 0;
  return product(
    best.reduce((sum, one) => sum + one, 0),
    1,
  ) === max
    ? -1.5 - 0.4 * Math.max(0, drafts.length - 2)
    : 0;
}

/** The most that each clause gives; 0 where it only takes or adds. */
function bestOf(drafts: readonly Draft[]): readonly (number | "full")[] {
  return drafts.map(({ own, base, clause: { scoring } }) => {
    if (!own) return 0;
    if (scoring.kind === "steps") return base?.kind === "points" ? base.value : base ? "full" : 0;
    const awards =
      scoring.kind === "pass"
        ? [scoring.pass, scoring.fail]
        : scoring.kind === "tiers" || scoring.kind === "grades"
          ? (scoring.kind === "tiers" ? scoring.tiers : scoring.grades).map(({ award }) => award)
          : [];
    const scores = awards.flatMap((award) => (award.kind === "score" ? [award.points] : []));
    if (scores.some(({ kind, value }) => kind === "share" && value === 1)) return "full";
    return Math.max(0, ...scores.map(({ kind, value }) => (kind === "points" ? value : 0)));
  });
}

/** Credits by bands, where nothing has a full mark: beyond them nothing is owed. */
function without(draft: Draft, count: number): Draft {
  const { scoring } = draft.clause;
  if (count !== 1 || scoring.kind !== "tiers") return draft;
  const paid = ({ award }: (typeof scoring.tiers)[number]) =>
    award.kind === "score" && (award.points.kind === "share" || award.points.value === 0);
  if (!scoring.tiers.every(paid)) return draft;
  const open = complementOf(scoring.tiers.map(({ interval }) => interval));
  const rest = open.filter(({ low, high }) => low === null || high === null);
  const nothing = { kind: "score", points: { kind: "points", value: 0 } } as const;
  const tiers = [...scoring.tiers, ...rest.map((interval) => ({ interval, award: nothing, words: "" }))];
  return { ...draft, clause: { ...draft.clause, scoring: { ...scoring, tiers } } };
}

function isMax(points: Points | null, { max }: Beside): boolean {
  return points?.kind === "points" && max !== undefined && max !== null && points.value === max;
}

function isLess(points: Points | null, { max }: Beside): boolean {
  return points?.kind === "points" && max !== undefined && max !== null && points.value < max;
}

function withOwnFloor(clause: Clause): Clause {
  const { scoring } = clause;
  if (scoring.kind !== "steps" || !scoring.base || scoring.base.kind !== "points") return clause;
  const { base } = scoring;
  const sides = scoring.sides.map((side) =>
    side.change.value < 0 && side.most === null ? { ...side, most: base } : side,
  );
  return { ...clause, scoring: { ...scoring, sides } };
}

/** The side of a clause that adds adds no more than so much. */
function withMost(clause: Clause, most: Points | null, taken = false): Clause {
  if (clause.scoring.kind !== "steps") return clause;
  const sides = clause.scoring.sides.map((side) =>
    side.change.value > 0 === !taken ? { ...side, most } : side,
  );
  return { ...clause, scoring: { ...clause.scoring, sides } };
}
