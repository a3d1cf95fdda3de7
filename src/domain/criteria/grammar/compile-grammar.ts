import { parsePattern } from "./production";
import type { PatternPart, Production } from "./production";

/** A place in the patterns of all productions: patterns that begin alike share their way. */
export interface Node {
  readonly next: Map<number, Node>;
  /** Where a filler may stand here: the most characters, and the place behind it. */
  readonly fillers: { readonly most: number; readonly node: Node }[];
  readonly ends: End[];
}

/** The end of a pattern: what is made, and the label of each part on the way. */
export interface End {
  readonly production: Production;
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
export function compileGrammar(productions: readonly Production[], symbols: Symbols): Grammar {
  const root = emptyNode();
  for (const production of productions) {
    for (const pattern of production.patterns) {
      const cost = production.cost ?? PHRASE;
      grow(
        root,
        parsePattern(pattern),
        [],
        { production, symbol: symbols.of(production.symbol), cost },
        symbols,
      );
    }
  }
  return { root, symbols: symbols.byName, names: symbols.names };
}

function grow(
  node: Node,
  parts: readonly PatternPart[],
  labels: readonly (string | null)[],
  made: Omit<End, "labels">,
  symbols: Symbols,
): void {
  const [part, ...rest] = parts;
  if (!part) {
    if (labels.length > 0) node.ends.push({ ...made, labels });
    return;
  }
  if (part.optional) grow(node, rest, labels, made, symbols);
  if (part.filler > 0) {
    if (labels.length === 0) throw new Error(`a pattern of ${made.production.name} begins with a filler`);
    let filler = node.fillers.find(({ most }) => most === part.filler);
    if (!filler) node.fillers.push((filler = { most: part.filler, node: emptyNode() }));
    grow(filler.node, rest, labels, made, symbols);
    return;
  }
  for (const name of part.symbols) {
    const symbol = symbols.of(name);
    let next = node.next.get(symbol);
    if (!next) node.next.set(symbol, (next = emptyNode()));
    grow(next, rest, [...labels, part.label], made, symbols);
  }
}

function emptyNode(): Node {
  return { next: new Map(), fillers: [], ends: [] };
}
