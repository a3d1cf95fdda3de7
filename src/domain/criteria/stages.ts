import { compiledGrammar, SYMBOLS } from "./grammar/grammar";
import { parse } from "./grammar/chart";
import type { Chart, Ground } from "./grammar/chart";
import { coversOf } from "./decide/cover";
import type { Cover } from "./decide/cover";
import { lookAround } from "./lexicon/ground";
import { matchWords } from "./lexicon/match-words";
import { assemble } from "./meaning/assemble";
import type { Candidate } from "./meaning/assemble";
import type { Beside } from "./beside";
import { emptyRow } from "./meaning/drafts";
import { knownPieces } from "./meaning/known-pieces";
import { piecesOf } from "./meaning/pieces";
import type { Piece } from "./meaning/pieces";
import { normalise } from "./normalise";
import type { Plain } from "./normalise";

/** A candidate with what its cover leaves unread: how much of that says something. */
export type Weighed = Candidate & { readonly unread: number; readonly cover: number };

/** The way of a text through all stages. */
export interface Stages {
  readonly plain: Plain;
  readonly ground: Ground;
  readonly chart: Chart;
  readonly covers: readonly Cover[];
  readonly pieces: readonly (readonly Piece[])[];
  readonly candidates: readonly Weighed[];
}

const ITEMS = ["item", "sep", "ordinal", "remark"].map((name) => SYMBOLS.of(name));

/** Every phrase of a text. */
export function chartOf(text: string): Pick<Stages, "plain" | "ground" | "chart"> {
  const { grammar, lexicon } = compiledGrammar();
  const plain = normalise(text);
  // 得O分: the letter is a nought.
  const lower = plain.text.toLowerCase().replaceAll(/(?<![a-z\d.])o(?=分)/g, "0");
  const words = matchWords(lexicon, lower, plain.gap);
  const ground = lookAround(plain, lower, words, SYMBOLS);
  return { plain, ground, chart: parse(grammar, ground, words) };
}

/** Reads a text through all stages, deciding nothing. */
export function stagesOf(text: string, beside: Beside): Stages {
  const { plain, ground, chart } = chartOf(text);
  if (chart.exhausted) {
    const candidates = [{ rule: null, cost: 0, code: "TOO_LONG" as const, unread: 0, cover: 0 }];
    return { plain, ground, chart, covers: [], pieces: [], candidates };
  }
  const covers = coversOf(chart, ground, ITEMS);
  const wordsAt = (from: number, to: number) =>
    plain.source.slice(plain.at[from] ?? 0, to > from ? (plain.at[to - 1] ?? 0) + 1 : (plain.at[from] ?? 0));
  const known = knownPieces();
  const pieces = covers.map((cover) =>
    piecesOf(cover, plain.gap, wordsAt, (symbol) => SYMBOLS.names[symbol] ?? "").map(known),
  );
  const rows = emptyRow();
  const candidates = covers.flatMap((cover, i) =>
    assemble(pieces[i] ?? [], plain.text, beside, rows).map((candidate) => ({
      ...candidate,
      cost: candidate.cost + cover.cost,
      unread: unreadIn(cover, ground),
      cover: i,
    })),
  );
  return { plain, ground, chart, covers, pieces, candidates };
}

/** A character of this price says something: a number, a scoring word. */
const SAYS = 2;

function unreadIn({ tiles }: Cover, { price }: Ground): number {
  let unread = 0;
  for (const { from, to, edge } of tiles) {
    if (edge) continue;
    for (let at = from; at < to; at++) if ((price[at] ?? 0) >= SAYS) unread++;
  }
  return unread;
}
