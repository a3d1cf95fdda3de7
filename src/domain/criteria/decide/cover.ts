import { SYMBOLS } from "../grammar/grammar";
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
  most = 10,
): readonly Cover[] {
  const length = ground.text.length;
  const separator = SYMBOLS.of("sep");
  const kept: Partial[][] = Array.from({ length: length + 1 }, () => []);
  kept[0]?.push({ cost: 0, before: null, from: 0, to: 0, edge: null });
  for (let at = 0; at < length; at++) {
    const here = kept[at];
    if (!here || here.length === 0) continue;
    here.sort((a, b) => a.cost - b.cost);
    const cheapest = here[0]?.cost ?? 0;
    if (here.length > BEAM) here.length = BEAM;
    const edges = symbols.flatMap((symbol) => chart.starting[at]?.get(symbol) ?? []);
    const price = ground.price[at] ?? 0;
    const named = kept[at + 1];
    for (const partial of here) {
      if (partial.cost > cheapest + WIDTH) break;
      for (const edge of edges) {
        kept[edge.to]?.push({ cost: partial.cost + edge.cost, before: partial, from: at, to: edge.to, edge });
      }
      const goesOn = partial.edge === null && partial.before !== null && ground.gap[at] !== 2;
      // A name does not begin with a mark that parts it from what stands before.
      if (!goesOn && edges.some((edge) => edge.symbol === separator)) continue;
      named?.push(
        goesOn
          ? { ...partial, cost: partial.cost + price, to: at + 1 }
          : { cost: partial.cost + price + NAME, before: partial, from: at, to: at + 1, edge: null },
      );
    }
  }
  const ends = kept[length] ?? [];
  ends.sort((a, b) => a.cost - b.cost);
  const dearest = (ends[0]?.cost ?? 0) + FURTHER;
  return ends
    .slice(0, most)
    .filter(({ cost }) => cost <= dearest)
    .map((end) => ({ cost: end.cost, tiles: tilesOf(end) }));
}

function tilesOf(end: Partial): readonly Tile[] {
  const tiles: Tile[] = [];
  for (let at: Partial | null = end; at?.before; at = at.before)
    tiles.push({ from: at.from, to: at.to, edge: at.edge });
  return tiles.reverse();
}
