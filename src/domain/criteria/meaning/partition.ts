import type { Clause } from "../../rule/rule";
import { boundsOf } from "../../rule/bounds-of";
import { alike } from "./build-tiers";
import { buildList } from "./build-list";
import type { Draft } from "./draft";
import { draftsOf, rowWith } from "./drafts";
import type { Row } from "./drafts";
import type { Piece } from "./pieces";
import type { Limit } from "./values";

/** Every clause is something more to be right about. */
const CLAUSE = 0.7;
const LONGEST_CLAUSE = 14;
const KEPT = 4;
/** So much dearer than the cheapest the others that are looked at may be. */
const FURTHER = 2;

/** Phrases parted into clauses. */
export interface Partition {
  readonly cost: number;
  readonly drafts: readonly Draft[];
  readonly limits: readonly Limit[];
  readonly statedMax: number | null;
  /** The full mark is the weight: points added may go beyond it. */
  readonly weight: boolean;
}

/** The last step of a way through the phrases, and the way before it. */
interface Way {
  readonly cost: number;
  readonly before: Way | null;
  /** What the last step adds. */
  readonly drafts: readonly Draft[];
  readonly limits: readonly Limit[];
  /** The last clause so far. */
  readonly last: Draft | null;
  readonly statedMax: number | null;
  readonly weight: boolean;
}

const NONE: readonly never[] = [];
const START: Way = {
  cost: 0,
  before: null,
  drafts: NONE,
  limits: NONE,
  last: null,
  statedMax: null,
  weight: false,
};

/** The ways to part phrases into clauses, the cheapest first. `rows`: what rows of phrases of this text are known to be. */
export function partitionsOf(pieces: readonly Piece[], text: string, rows: Row): readonly Partition[] {
  const ways: Way[][] = Array.from({ length: pieces.length + 1 }, () => []);
  ways[0]?.push(START);
  const roomAt = (to: number) => (to === pieces.length ? 2 * KEPT : KEPT);
  for (let from = 0; from < pieces.length; from++) {
    const here = ways[from]?.slice(0, KEPT) ?? [];
    const [cheapest] = here;
    const piece = pieces[from];
    if (!cheapest || !piece) continue;
    const { item } = piece;
    const next = ways[from + 1] ?? [];
    // A limit or a full mark may speak of the item as a whole.
    if (item.is === "limit" || (item.is === "base" && item.kind === "full")) {
      // At most 5 in all. Wrong returns: …: a limit before another thing is rather that of the thing before it.
      const early = item.is === "limit" && pieces.slice(from + 1).some((later) => later.item.is === "step");
      for (const way of here) {
        keep(next, roomAt(from + 1), {
          ...way,
          cost: way.cost + (early ? 0.7 : 0.1) + (way.last === null && item.is === "limit" ? 0.4 : 0),
          before: way,
          drafts: NONE,
          limits: item.is === "limit" ? [item] : NONE,
          statedMax: item.is === "base" && item.points.kind === "points" ? item.points.value : way.statedMax,
          weight: way.weight || (item.is === "base" && item.weight === true),
        });
      }
    }
    if (item.is === "respectively") {
      const drafts = buildList(piece);
      for (const way of here) {
        keep(next, roomAt(from + 1), {
          ...way,
          cost: way.cost + CLAUSE + (drafts.length - 1) * 0.2,
          before: way,
          drafts,
          limits: NONE,
          last: drafts.at(-1) ?? way.last,
        });
      }
    }
    let row = rows;
    // A limit behind one thing does not begin the next.
    let apart = item.is === "limit" && from > 0 ? 0.8 : 0;
    let weight = false;
    const longest = Math.min(pieces.length, from + LONGEST_CLAUSE);
    for (let to = from + 1; to <= longest; to++) {
      const added = pieces[to - 1];
      const list = ways[to];
      if (!added || !list) break;
      row = rowWith(row, added);
      if (to > from + 1) apart += breakBefore(added);
      weight ||= added.item.is === "base" && added.item.weight === true;
      const room = roomAt(to);
      if (isBeyond(list, room, cheapest.cost + CLAUSE + apart)) continue;
      for (const draft of draftsOf(row, () => pieces.slice(from, to), text)) {
        for (const way of here) {
          const cost = way.cost + CLAUSE + draft.cost + apart;
          if (isBeyond(list, room, cost)) continue;
          const nameless =
            way.last !== null && isNameless(draft.clause.subject) && !draft.named && piece.apart < 2 ? 2 : 0;
          const again = way.last && sameMeasure(way.last, draft) ? 2 : 0;
          // 低于99%为满分,每降低1%扣3分: one rate, and no clause that both fit in.
          const rates = nameless > 0 && piece.apart === 0 && isRate(way.last) && isRate(draft);
          keep(list, room, {
            cost: cost + nameless + again,
            before: way,
            drafts: [rates ? { ...draft, doubt: "TWO_READINGS" } : draft],
            limits: draft.limits,
            last: draft,
            statedMax: way.statedMax ?? draft.statedMax,
            weight: way.weight || weight,
          });
        }
      }
    }
  }
  const ends = ways[pieces.length] ?? [];
  const dearest = (ends[0]?.cost ?? 0) + FURTHER;
  return ends.filter(({ cost }) => cost <= dearest).map(partitionOf);
}

/** Whether a list has no room for what costs so much: of ways that cost the same the first are kept. */
function isBeyond(list: readonly Way[], room: number, cost: number): boolean {
  const last = list[room - 1];
  return last !== undefined && last.cost <= cost;
}

/** Puts a way where it belongs by its cost, and the dearest out where there is no room. */
function keep(list: Way[], room: number, way: Way): void {
  if (isBeyond(list, room, way.cost)) return;
  let at = list.length;
  while (at > 0 && (list[at - 1]?.cost ?? 0) > way.cost) at--;
  list.splice(at, 0, way);
  if (list.length > room) list.pop();
}

function partitionOf(end: Way): Partition {
  const steps: Way[] = [];
  for (let at: Way | null = end; at; at = at.before) steps.push(at);
  steps.reverse();
  return {
    cost: end.cost,
    drafts: steps.flatMap(({ drafts }) => drafts),
    limits: steps.flatMap(({ limits }) => limits),
    statedMax: end.statedMax,
    weight: end.weight,
  };
}

/** 累计三次及以上扣10分: of what stands before. */
const isNameless = (subject: string) => /^(?:累计|合计|总计|共计|共)?$/.test(subject);

const isRate = (draft: Draft | null) => draft?.clause.quantity.kind === "ratio";

/** Two clauses on one rate or amount are rather one: 闭环率低于98%…;闭环率低于92%…. */
function sameMeasure(before: Draft, { clause: b }: Draft): boolean {
  const { clause: a } = before;
  // 发生1次扣4分;发生2次扣9分: a list goes on.
  if (a.quantity.kind === "count" && b.quantity.kind === "count" && a.scoring.kind === "steps" && goesOn(b))
    return true;
  // 每低于目标值1%扣3分;高于目标值加4分.
  if (b.subject === "" && isAboutTarget(b) && isAboutTarget(a)) return true;
  // 1-3 overdue: -2 points. 4-6: -5 points: bands go on, though another sentence begins.
  if (b.subject === "" && a.scoring.kind === "tiers" && b.scoring.kind === "tiers")
    return b.quantity.kind === "number" || a.quantity.kind === b.quantity.kind;
  if (a.quantity.kind !== b.quantity.kind || (a.quantity.kind === "count" && a.scoring.kind === "steps"))
    return false;
  // The percentage done times 20. Under 60% scores zero.
  if (a.scoring.kind === "proportion" && b.subject === "" && b.scoring.kind === "tiers") return true;
  // Add 3% for every 1% above plan, cut 1% for every 1% below plan.
  if (a.subject === "" && b.subject === "" && areSides(a, b)) return true;
  return a.subject !== "" && b.subject !== "" && alike(a.subject, b.subject);
}

/** What is known of clauses: each is held against many that may stand before it. */
const aboutTarget = new WeakMap<Clause, boolean>();

/** Whether all that a clause compares with is the target. */
function isAboutTarget(clause: Clause): boolean {
  const known = aboutTarget.get(clause);
  if (known !== undefined) return known;
  const bounds = boundsOf(clause);
  const told = bounds.length > 0 && bounds.every(({ kind }) => kind === "target");
  aboutTarget.set(clause, told);
  return told;
}

/** Steps on either side of one level. */
function areSides({ scoring: a }: Clause, { scoring: b }: Clause): boolean {
  if (a.kind !== "steps" || b.kind !== "steps") return false;
  const [one, two] = [a.sides[0], b.sides[0]];
  return (
    one !== undefined &&
    two !== undefined &&
    one.direction !== two.direction &&
    JSON.stringify(one.from) === JSON.stringify(two.from)
  );
}

function goesOn({ subject, scoring }: Clause): boolean {
  if (scoring.kind !== "tiers" || !/^(?:发生|出现|有|达到?|满|发现)?$/.test(subject)) return false;
  return scoring.tiers.some(
    ({ interval: { low, high } }) =>
      low?.at.kind === "value" && low.at.value === 2 && high?.at.kind === "value" && high.at.value === 2,
  );
}

/** Phrases of one clause stand together: breaks between them cost. */
function breakBefore({ apart, item }: Piece): number {
  return item.is === "limit" ? 0 : apart === 2 ? 0.3 : apart === 1 ? 0.1 : 0;
}
