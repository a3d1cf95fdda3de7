import { compiledGrammar, SYMBOLS } from "./grammar/grammar";
import { parse } from "./grammar/chart";
import type { Chart, Ground } from "./grammar/chart";
import { coversOf } from "./decide/cover";
import type { Cover } from "./decide/cover";
import { unreadIn } from "./decide/unread";
import { lookAround } from "./lexicon/ground";
import { matchWords } from "./lexicon/match-words";
import { assemble } from "./meaning/assemble";
import type { Candidate } from "./meaning/assemble";
import type { Beside } from "./beside";
import { emptyRow } from "./meaning/drafts";
import { knownPieces } from "./meaning/known-pieces";
import { piecesOf } from "./meaning/pieces";
import type { Piece } from "./meaning/pieces";
import { withDigits } from "./letters-for-digits";
import type { Repair } from "./letters-for-digits";
import { normalise } from "./normalise";
import type { Plain } from "./normalise";

/** A candidate with its cover, and how many of the words that this leaves unread say something. */
export type Weighed = Candidate & { readonly unread: number; readonly cover: number };

/** The way of a text through all stages. */
export interface Stages {
  readonly plain: Plain;
  /** Numerals that had letters for digits. */
  readonly repairs: readonly Repair[];
  readonly ground: Ground;
  readonly chart: Chart;
  readonly covers: readonly Cover[];
  readonly pieces: readonly (readonly Piece[])[];
  readonly candidates: readonly Weighed[];
}

const ITEMS = ["item", "sep", "ordinal", "remark"].map((name) => SYMBOLS.of(name));

/** Every phrase of a text. */
export function chartOf(text: string): Pick<Stages, "plain" | "repairs" | "ground" | "chart"> {
  const { grammar, lexicon } = compiledGrammar();
  const { text: repaired, repairs } = withDigits(text);
  const plain = { ...normalise(repaired), source: text };
  const lower = plain.text.toLowerCase();
  const words = matchWords(lexicon, lower, plain.gap);
  const ground = lookAround(plain, lower, words, SYMBOLS);
  return { plain, repairs, ground, chart: parse(grammar, ground, words) };
}

/** Reads a text through all stages, deciding nothing. */
export function stagesOf(text: string, beside: Beside): Stages {
  const { plain, repairs, ground, chart } = chartOf(text);
  if (chart.exhausted) {
    const candidates = [{ rule: null, cost: 0, code: "TOO_LONG" as const, unread: 0, cover: 0 }];
    return { plain, repairs, ground, chart, covers: [], pieces: [], candidates };
  }
  const covers = coversOf(chart, ground, ITEMS);
  // Names are known by their characters, whatever the width of these.
  const source = text.replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  const wordsAt = (from: number, to: number) =>
    source.slice(plain.at[from] ?? 0, to > from ? (plain.at[to - 1] ?? 0) + 1 : (plain.at[from] ?? 0));
  const known = knownPieces();
  const pieces = covers.map((cover) =>
    piecesOf(cover, plain.gap, wordsAt, (symbol) => SYMBOLS.names[symbol] ?? "").map(known),
  );
  const rows = emptyRow();
  const candidates = covers.flatMap((cover, i) =>
    assemble(pieces[i] ?? [], plain.text, beside, rows).map((candidate) => ({
      ...candidate,
      cost: candidate.cost + cover.cost,
      unread: unreadIn(cover, ground).length,
      cover: i,
    })),
  );
  return { plain, repairs, ground, chart, covers, pieces, candidates };
}
