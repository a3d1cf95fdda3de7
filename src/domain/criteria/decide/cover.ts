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
  const known = new Map<string, { readonly value: unknown; readonly said: number }[]>();
  let count = 0;
  const saying = ({ said }: Partial, { symbol, to, value }: Edge): number => {
    if (symbol !== item) return said;
    const key = `${said} ${to}`;
    const list = known.get(key) ?? [];
    const same = list.find((other) => sameValue(other.value, value));
    if (same) return same.said;
    list.push({ value, said: ++count });
    known.set(key, list);
    return count;
  };
  const kept: Partial[][] = Array.from({ length: length + 1 }, () => []);
  kept[0]?.push({ cost: 0, before: null, from: 0, to: 0, edge: null, said: 0 });
  for (let at = 0; at < length; at++) {
    const here = kept[at];
    if (!here || here.length === 0) continue;
    const apart = distinct(here);
    const cheapest = apart[0]?.cost ?? 0;
    if (apart.length > BEAM) apart.length = BEAM;
    const edges = symbols.flatMap((symbol) => chart.starting[at]?.get(symbol) ?? []);
    const price = ground.price[at] ?? 0;
    const named = kept[at + 1];
    for (const partial of apart) {
      if (partial.cost > cheapest + WIDTH) break;
      for (const edge of edges) {
        kept[edge.to]?.push({
          cost: partial.cost + edge.cost,
          before: partial,
          from: at,
          to: edge.to,
          edge,
          said: saying(partial, edge),
        });
      }
      const goesOn = partial.edge === null && partial.before !== null && ground.gap[at] !== 2;
      // A name does not begin with a mark that parts it from what stands before.
      if (!goesOn && edges.some((edge) => edge.symbol === separator)) continue;
      named?.push(
        goesOn
          ? { ...partial, cost: partial.cost + price, to: at + 1 }
          : {
              cost: partial.cost + price + NAME,
              before: partial,
              from: at,
              to: at + 1,
              edge: null,
              said: partial.said,
            },
      );
    }
  }
  const ends = distinct(kept[length] ?? []);
  const dearest = (ends[0]?.cost ?? 0) + FURTHER;
  return ends
    .slice(0, most)
    .filter(({ cost }) => cost <= dearest)
    .map((end) => ({ cost: end.cost, tiles: tilesOf(end) }));
}

/** The cheapest of those that say the same, in order. */
function distinct(partials: readonly Partial[]): Partial[] {
  const seen = new Set<number>();
  return [...partials]
    .sort((a, b) => a.cost - b.cost)
    .filter(({ said, edge, before }) => {
      const key = 2 * said + (edge === null && before !== null ? 1 : 0);
      return !seen.has(key) && seen.add(key);
    });
}

function tilesOf(end: Partial): readonly Tile[] {
  const tiles: Tile[] = [];
  for (let at: Partial | null = end; at?.before; at = at.before)
    tiles.push({ from: at.from, to: at.to, edge: at.edge });
  return tiles.reverse();
}
