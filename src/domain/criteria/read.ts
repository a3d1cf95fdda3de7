import { GRAMMAR, LEXICON, SYMBOLS } from "./grammar/grammar";
import { parse } from "./grammar/chart";
import type { Chart, Ground } from "./grammar/chart";
import { coversOf } from "./decide/cover";
import type { Cover } from "./decide/cover";
import { decide } from "./decide/decide";
import { lookAround } from "./lexicon/ground";
import { matchWords } from "./lexicon/match-words";
import { assemble } from "./meaning/assemble";
import type { Beside, Candidate } from "./meaning/assemble";
import { piecesOf } from "./meaning/pieces";
import type { Piece } from "./meaning/pieces";
import { normalise } from "./normalise";
import type { Plain } from "./normalise";
import type { Reading } from "./reading";

/** No criterion on a sheet is longer; what is longer is not searched. */
const LONGEST = 2000;

/** A candidate with what its cover leaves unread: how much of that says something. */
export type Weighed = Candidate & { readonly unread: number };

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
  const plain = normalise(text);
  const lower = plain.text.toLowerCase();
  const words = matchWords(LEXICON, lower, plain.gap);
  const ground = lookAround(plain, lower, words, SYMBOLS);
  return { plain, ground, chart: parse(GRAMMAR, ground, words) };
}

/** Reads a text through all stages, deciding nothing. */
export function stagesOf(text: string, beside: Beside): Stages {
  const { plain, ground, chart } = chartOf(text);
  const covers = coversOf(chart, ground, ITEMS);
  const wordsAt = (from: number, to: number) =>
    plain.source.slice(plain.at[from] ?? 0, to > from ? (plain.at[to - 1] ?? 0) + 1 : (plain.at[from] ?? 0));
  const pieces = covers.map((cover) =>
    piecesOf(cover, plain.gap, wordsAt, (symbol) => SYMBOLS.names[symbol] ?? ""),
  );
  const candidates = covers.flatMap((cover, i) =>
    assemble(pieces[i] ?? [], plain.text, beside).map((candidate) => ({
      ...candidate,
      cost: candidate.cost + cover.cost,
      unread: unreadIn(cover, ground),
    })),
  );
  return { plain, ground, chart, covers, pieces, candidates };
}

/**
 * What the words of a criterion mean: a rule that gives points for actuals, or the words in doubt.
 *
 * @example readWords("每延误一次扣2分,扣完为止") // { ok: true, rule: { clauses: [{ scoring: { kind: "steps", … } }], … } }
 */
export function readWords(text: string, beside: Beside = {}): Reading {
  if (text.length > LONGEST) {
    return {
      ok: false,
      doubts: [{ code: "TOO_LONG", words: text.slice(0, 20), start: 0, end: text.length }],
    };
  }
  return decide(stagesOf(text, beside), text, beside);
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
