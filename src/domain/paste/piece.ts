import type { PastedField, SourceSpan, Sureness } from "./pasted-card";

/** A stretch of the pasted text. `text` and `raw` have the same length: the one in plain half-width signs, the other as pasted. */
export interface Piece extends SourceSpan {
  readonly text: string;
  readonly raw: string;
  /** Whether it begins a line of the text. */
  readonly first: boolean;
}

/** The part of a piece between two of its places, without the blanks around it. */
export function cut(piece: Piece, from: number, to: number = piece.text.length): Piece {
  let start = Math.max(0, from);
  let end = Math.min(piece.text.length, to);
  while (start < end && isSpace(piece.text, start)) start++;
  while (end > start && isSpace(piece.text, end - 1)) end--;
  return {
    text: piece.text.slice(start, end),
    raw: piece.raw.slice(start, end),
    start: piece.start + start,
    end: piece.start + end,
    first: piece.first && start === 0,
  };
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

/** The piece cut before each of these places, in ascending order; empty parts fall away. */
export function cutAt(piece: Piece, places: readonly number[]): Piece[] {
  const edges = [0, ...places, piece.text.length];
  return edges
    .slice(1)
    .map((to, index) => cut(piece, edges[index] ?? 0, to))
    .filter(({ text }) => text !== "");
}

/** The pieces as one field; lines of a broken cell are joined without a blank between Chinese signs. */
export function fieldOf(pieces: readonly Piece[], sureness: Sureness): PastedField {
  let text = "";
  for (const { raw } of pieces) {
    const plain = raw.replace(/\s+/g, " ");
    const joint = text !== "" && !(isCjk(text.slice(-1)) || isCjk(plain.charAt(0))) ? " " : "";
    text += joint + plain;
  }
  return { text, spans: pieces.map(({ start, end }) => ({ start, end })), sureness };
}

function isCjk(sign: string): boolean {
  return /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(sign);
}
