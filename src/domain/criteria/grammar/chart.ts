import { reach } from "./compile-grammar";
import type { Grammar, Node, End } from "./compile-grammar";
import type { Place, ShippedProduction } from "./production";
import { sameValue } from "./same-value";

/** Words of the text read as something. */
export interface Edge {
  readonly symbol: number;
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  readonly value: unknown;
  /** Null for a word of the lexicon. */
  readonly production: ShippedProduction | null;
  readonly parts: readonly Edge[];
}

export interface Chart {
  /** The edges that begin at a character, by symbol. */
  readonly starting: readonly ReadonlyMap<number, readonly Edge[]>[];
  /** The text took more work than any criterion does, so that not all readings of it are here. */
  readonly exhausted: boolean;
}

/** The text as the chart and the cover ask for it. */
export interface Ground {
  /** In small letters. */
  readonly text: string;
  /** For each character: 1 where a space, 2 where a line break stood before it. */
  readonly gap: readonly number[];
  /** What it costs to leave a character unread. */
  readonly price: readonly number[];
  /** A filler does not pass it: a number, a scoring word. */
  readonly blocked: readonly boolean[];
}

/** A character that a filler passes over. */
const FILLER = 0.03;
/** English needs more letters to say as much. */
const LATIN = 0.35;
/** A phrase that runs over the end of a line. */
const LINE_BREAK = 1;
/** So many characters before and behind its words a production may look at. */
const BEHIND = 16;
/** So many readings of the same words as the same symbol are kept. */
const READINGS = 4;
/** So many edges may begin at one character, and stand in the chart altogether. */
const AT_ONE_PLACE = 160;
const IN_ALL = 30_000;
/** So often may a pattern go on from one part to the next: counted, so that a text is read alike on every machine. */
const STEPS = 300_000;

/**
 * Every reading of every stretch of the text, from the last character back to the first: when a pattern is tried at a character, all that its
 * later parts can be is known.
 */
export function parse(grammar: Grammar, ground: Ground, words: readonly (readonly Edge[])[]): Chart {
  const length = ground.text.length;
  const starting: Map<number, Edge[]>[] = Array.from({ length: length + 1 }, () => new Map<number, Edge[]>());
  const parts: Edge[] = [];
  const place = new PlaceOf(ground.text, ground.gap);
  let left = IN_ALL;
  let steps = STEPS;

  for (let at = length - 1; at >= 0 && left > 0 && steps > 0; at--) {
    const here = starting[at];
    const agenda: Edge[] = [];
    if (!here) continue;
    let room = AT_ONE_PLACE;
    const add = (edge: Edge) => {
      if (room <= 0) return;
      const known = here.get(edge.symbol);
      if (!known) here.set(edge.symbol, [edge]);
      else {
        let same = 0;
        for (const [i, other] of known.entries()) {
          if (other.to !== edge.to) continue;
          same++;
          if (!sameValue(other.value, edge.value)) continue;
          if (other.cost <= edge.cost) return;
          known[i] = edge;
          return;
        }
        if (same >= READINGS) return;
        known.push(edge);
      }
      room--;
      left--;
      agenda.push(edge);
    };
    const complete = (end: End, to: number, cost: number) => {
      const labelled: Record<string, unknown> = {};
      for (let i = 0; i < parts.length; i++) {
        const label = end.labels[i];
        const part = parts[i];
        if (label && part) labelled[label] = part.value;
      }
      place.between(at, to);
      const value = end.production.make ? end.production.make(labelled, place) : labelled["x"];
      if (value === null) return;
      add({
        symbol: end.symbol,
        from: at,
        to,
        cost: cost + end.cost + place.extra,
        value,
        production: end.production,
        parts: [...parts],
      });
    };
    const extend = (given: Node, to: number, cost: number) => {
      const node = reach(given);
      for (const end of node.ends) complete(end, to, cost);
      if (node.next.size > 0) follow(node, to, cost);
      for (const filler of node.fillers) {
        const behind = reach(filler.node);
        let paid = cost;
        const last = Math.min(length, to + filler.most);
        for (let k = to; k <= last; k++) {
          if (k > to) {
            if (ground.blocked[k - 1] || (k > 1 && ground.gap[k - 1] === 2)) break;
            const latin = ground.text.charCodeAt(k - 1) < 128;
            paid += ((ground.price[k - 1] ?? 0) + FILLER) * (latin ? LATIN : 1);
          }
          // At the end of a pattern a filler takes what it can, to the next mark.
          for (const end of behind.ends)
            if ((k === last && !withinWord(k)) || stopsAt(k)) complete(end, k, paid);
          follow(behind, k, paid);
        }
      }
    };
    const withinWord = (k: number) =>
      ground.gap[k] === 0 && /^[a-z]{2}$/.test(ground.text.slice(k - 1, k + 1));
    const stopsAt = (k: number) => {
      const code = ground.text.charCodeAt(k);
      return (
        ground.blocked[k] === true ||
        ground.gap[k] === 2 ||
        code === 44 ||
        code === 0x3001 ||
        code === 0x3002 ||
        code === 59 ||
        code === 41 ||
        code === 40
      );
    };
    const follow = (node: Node, from: number, paid: number) => {
      const edges = starting[from];
      if (!edges) return;
      const cost = ground.gap[from] === 2 ? paid + LINE_BREAK : paid;
      if (edges.size < node.next.size) {
        for (const [symbol, list] of edges) {
          const next = node.next.get(symbol);
          if (next) step(next, list, cost);
        }
      } else {
        for (const [symbol, next] of node.next) {
          const list = edges.get(symbol);
          if (list) step(next, list, cost);
        }
      }
    };
    const step = (next: Node, list: readonly Edge[], cost: number) => {
      for (const edge of list) {
        if (--steps < 0) return;
        parts.push(edge);
        extend(next, edge.to, cost + edge.cost);
        parts.pop();
      }
    };
    for (const word of words[at] ?? []) add(word);
    for (let i = 0; i < agenda.length; i++) {
      const edge = agenda[i];
      const next = edge && grammar.root.next.get(edge.symbol);
      if (edge && next) {
        parts.length = 0;
        parts.push(edge);
        extend(next, edge.to, edge.cost);
      }
    }
  }
  return { starting, exhausted: left <= 0 || steps <= 0 };
}

/** What a production is told of the text; one for all productions, since each asks before the next is applied. */
class PlaceOf implements Place {
  extra = 0;
  private from = 0;
  private to = 0;

  constructor(
    private readonly text: string,
    private readonly gap: readonly number[],
  ) {}

  between(from: number, to: number): void {
    this.from = from;
    this.to = to;
    this.extra = 0;
  }

  readonly pay = (more: number): void => {
    this.extra += more;
  };

  get words(): string {
    return this.text.slice(this.from, this.to);
  }

  get spaced(): string {
    let spaced = "";
    for (let at = this.from; at < this.to; at++)
      spaced += (at > this.from && (this.gap[at] ?? 0) > 0 ? " " : "") + this.text.charAt(at);
    return spaced;
  }

  get behind(): string {
    return this.text.slice(this.to, this.to + BEHIND);
  }

  get before(): string {
    return this.text.slice(Math.max(0, this.from - BEHIND), this.from);
  }

  get startsLine(): boolean {
    return this.from === 0 || this.gap[this.from] === 2;
  }

  get endsLine(): boolean {
    return this.to === this.text.length || this.gap[this.to] === 2;
  }
}
