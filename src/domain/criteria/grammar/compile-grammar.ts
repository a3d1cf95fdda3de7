import { parsePattern } from "./production";
import type { PatternPart, ShippedProduction } from "./production";

/**
 * A place in the patterns of all productions: patterns that begin alike share their way. Written out there are some ten thousands of places,
 * since each choice multiplies them; most are never come to, so a place is made when it is first reached.
 */
export interface Node {
  readonly next: Map<number, Node>;
  /** Where a filler may stand here: the most characters, and the place behind it. */
  readonly fillers: { readonly most: number; readonly node: Node }[];
  readonly ends: End[];
  /** The patterns that go on from here; null once `reach` has made the places behind. */
  waiting: Rest[] | null;
}

/** What is left of a pattern. */
interface Rest {
  readonly pattern: Pattern;
  /** The part that comes next. */
  readonly at: number;
  /** The label of each part on the way. */
  readonly labels: readonly (string | null)[];
}

interface Pattern {
  readonly made: Omit<End, "labels">;
  readonly parts: readonly Part[];
}

/** A part with its symbols in numbers. */
type Part = Omit<PatternPart, "symbols"> & { readonly symbols: readonly number[] };

/** The end of a pattern: what is made, and the label of each part on the way. */
export interface End {
  readonly production: ShippedProduction;
  readonly symbol: number;
  readonly labels: readonly (string | null)[];
  readonly cost: number;
}

export interface Grammar {
  readonly root: Node;
  readonly symbols: ReadonlyMap<string, number>;
  readonly names: readonly string[];
}

/** Numbers for symbols, so that the chart compares no texts. */
export class Symbols {
  readonly byName = new Map<string, number>();
  readonly names: string[] = [];

  of(name: string): number {
    const known = this.byName.get(name);
    if (known !== undefined) return known;
    this.byName.set(name, this.names.length);
    this.names.push(name);
    return this.names.length - 1;
  }
}

/** What a production costs where it does not say: each phrase is one step of reading. */
const PHRASE = 0.1;

/** Puts the patterns of all productions into one tree. */
export function compileGrammar(productions: readonly ShippedProduction[], symbols: Symbols): Grammar {
  const root = placeOf();
  for (const production of productions) {
    const cost = production.cost ?? PHRASE;
    const made = { production, symbol: symbols.of(production.symbol), cost };
    for (const pattern of production.patterns) {
      const parts = parsePattern(pattern).map((part) => ({
        ...part,
        symbols: part.symbols.map((name) => symbols.of(name)),
      }));
      const asked = parts.findIndex(({ optional }) => !optional);
      if (parts.slice(0, asked + 1).some(({ filler }) => filler > 0))
        throw new Error(`a pattern begins with a filler: ${pattern}`);
      wait(root, { pattern: { made, parts }, at: 0, labels: [] });
    }
  }
  return { root: reach(root), symbols: symbols.byName, names: symbols.names };
}

/** The place with what stands behind it. */
export function reach(node: Node): Node {
  const { waiting } = node;
  if (!waiting) return node;
  node.waiting = null;
  for (const rest of waiting) goOn(node, rest);
  return node;
}

function goOn(node: Node, { pattern, at, labels }: Rest): void {
  const part = pattern.parts[at];
  if (!part) {
    if (labels.length > 0) node.ends.push({ ...pattern.made, labels });
    return;
  }
  if (part.optional) goOn(node, { pattern, at: at + 1, labels });
  if (part.filler > 0) {
    let filler = node.fillers.find(({ most }) => most === part.filler);
    if (!filler) node.fillers.push((filler = { most: part.filler, node: placeOf() }));
    wait(filler.node, { pattern, at: at + 1, labels });
    return;
  }
  const rest = { pattern, at: at + 1, labels: [...labels, part.label] };
  for (const symbol of part.symbols) {
    let next = node.next.get(symbol);
    if (!next) node.next.set(symbol, (next = placeOf()));
    wait(next, rest);
  }
}

function wait(node: Node, rest: Rest): void {
  (node.waiting ??= []).push(rest);
}

function placeOf(): Node {
  return { next: new Map(), fillers: [], ends: [], waiting: null };
}
