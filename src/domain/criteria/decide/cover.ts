import { SYMBOLS } from "../grammar/grammar";
import { sameValue } from "../grammar/same-value";
import type { Chart, Edge, Ground } from "../grammar/chart";

/** One way to tile the whole text. */
export interface Cover {
  readonly cost: number;
  readonly tiles: readonly Tile[];
}

export interface Tile {
  readonly from: number;
  readonly to: number;
  /** Null: the words are but a name. */
  readonly edge: Edge | null;
}

interface Partial {
  readonly cost: number;
  readonly before: Partial | null;
  readonly from: number;
  readonly to: number;
  readonly edge: Edge | null;
  /** One number for all ways that have read the same phrases so far, however they part them. */
  readonly said: number;
}

/** A name costs something, so that words of a phrase are not called one. */
const NAME = 0.15;
/** So many ways are kept at each character. */
const BEAM = 14;
/** So much dearer than the cheapest the others that are looked at may be. */
const FURTHER = 2.5;
/** How much dearer than the cheapest a way may be. */
const WIDTH = 12;
/** More than a chart has edges. */
const MOST_MEANINGS = 65_536;

/** The cheapest ways to tile the text with phrases and names, the cheapest first. */
export function coversOf(
  chart: Chart,
  ground: Ground,
  symbols: readonly number[],
  most = 12,
): readonly Cover[] {
  const length = ground.text.length;
  const separator = SYMBOLS.of("sep");
  const item = SYMBOLS.of("item");
  const meaning = meaningsOf(item);
  const saying = sayings();
  const kept: Partial[][] = Array.from({ length: length + 1 }, () => []);
  kept[0]?.push({ cost: 0, before: null, from: 0, to: 0, edge: null, said: 0 });
  for (let at = 0; at < length; at++) {
    const here = kept[at];
    const [cheapest] = here ?? [];
    if (!here || !cheapest) continue;
    const edges = symbols.flatMap((symbol) => chart.starting[at]?.get(symbol) ?? []);
    const meanings = edges.map(meaning);
    const parted = edges.some((edge) => edge.symbol === separator);
    const price = ground.price[at] ?? 0;
    const named = kept[at + 1];
    for (const partial of here) {
      if (partial.cost > cheapest.cost + WIDTH) break;
      for (const [i, edge] of edges.entries()) {
        const list = kept[edge.to];
        const cost = partial.cost + edge.cost;
        if (!list || isBeyond(list, cost)) continue;
        const said = saying(partial.said, meanings[i] ?? 0);
        keep(list, { cost, before: partial, from: at, to: edge.to, edge, said });
      }
      const goesOn = partial.edge === null && partial.before !== null && ground.gap[at] !== 2;
      // A name does not begin with a mark that parts it from what stands before.
      if (!named || (!goesOn && parted)) continue;
      const { said } = partial;
      if (goesOn) {
        const { before, from } = partial;
        keep(named, { cost: partial.cost + price, before, from, to: at + 1, edge: null, said });
      } else {
        const cost = partial.cost + price + NAME;
        keep(named, { cost, before: partial, from: at, to: at + 1, edge: null, said });
      }
    }
  }
  const ends = kept[length] ?? [];
  const dearest = (ends[0]?.cost ?? 0) + FURTHER;
  return ends
    .slice(0, most)
    .filter(({ cost }) => cost <= dearest)
    .map((end) => ({ cost: end.cost, tiles: tilesOf(end) }));
}

/** A number for what an edge says: one for all phrases that end at one place with one value, 0 for what says nothing. */
function meaningsOf(item: number): (edge: Edge) => number {
  const known = new Map<number, { readonly value: unknown; readonly meaning: number }[]>();
  let count = 0;
  return ({ symbol, to, value }) => {
    if (symbol !== item) return 0;
    let list = known.get(to);
    if (!list) known.set(to, (list = []));
    const same = list.find((other) => sameValue(other.value, value));
    if (same) return same.meaning;
    list.push({ value, meaning: ++count });
    return count;
  };
}

/** A number for what has been said with one phrase more. */
function sayings(): (said: number, meaning: number) => number {
  const known = new Map<number, number>();
  return (said, meaning) => {
    if (meaning === 0) return said;
    const key = said * MOST_MEANINGS + meaning;
    let next = known.get(key);
    if (next === undefined) known.set(key, (next = known.size + 1));
    return next;
  };
}

/** Whether a list is full of what costs no more. */
function isBeyond(list: readonly Partial[], cost: number): boolean {
  const last = list[BEAM - 1];
  return last !== undefined && last.cost <= cost;
}

/** Puts a way where it belongs by its cost: the cheapest of those that say the same, and no more than the beam has room for. */
function keep(list: Partial[], way: Partial): void {
  if (isBeyond(list, way.cost)) return;
  const known = list.findIndex((other) => saysAsMuch(other, way));
  if (known >= 0) {
    if ((list[known]?.cost ?? 0) <= way.cost) return;
    list.splice(known, 1);
  }
  let at = list.length;
  while (at > 0 && (list[at - 1]?.cost ?? 0) > way.cost) at--;
  list.splice(at, 0, way);
  if (list.length > BEAM) list.pop();
}

function saysAsMuch(a: Partial, b: Partial): boolean {
  return a.said === b.said && isName(a) === isName(b);
}

const isName = ({ edge, before }: Partial) => edge === null && before !== null;

function tilesOf(end: Partial): readonly Tile[] {
  const tiles: Tile[] = [];
  for (let at: Partial | null = end; at?.before; at = at.before)
    tiles.push({ from: at.from, to: at.to, edge: at.edge });
  return tiles.reverse();
}
