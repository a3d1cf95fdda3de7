import type { Doubt, DoubtCode, Note } from "./reading";
import type { Plain } from "./normalise";
import type { Token } from "./token";

/** Collects what is doubtful and what is worth a note, in the user's own words. */
export interface Findings {
  readonly doubts: Doubt[];
  readonly notes: Note[];
  doubt(code: DoubtCode, fromToken: number, toToken: number, facts?: { from?: string; to?: string }): void;
  doubtAt(code: DoubtCode, start: number, end: number): void;
  note(code: Note["code"], fromToken: number, toToken: number, value?: string): void;
  noteAt(code: Note["code"], start: number, end: number, value?: string): void;
  /** The user's words between two tokens. */
  words(fromToken: number, toToken: number): string;
  /** The user's words between two places of the plain text. */
  source(start: number, end: number): string;
  /** The plain text between two tokens, and where it starts. */
  plain(fromToken: number, toToken: number): { readonly text: string; readonly start: number };
}

export function findings(plain: Plain, tokens: readonly Token[]): Findings {
  const doubts: Doubt[] = [];
  const notes: Note[] = [];
  const span = (start: number, end: number) => {
    const from = plain.at[Math.min(start, plain.at.length - 1)] ?? 0;
    const to = end > start ? (plain.at[end - 1] ?? from) + 1 : from;
    return { words: plain.source.slice(from, to), start: from, end: to };
  };
  const tokenSpan = (from: number, to: number) =>
    span(tokens[from]?.start ?? plain.text.length, tokens[to - 1]?.end ?? plain.text.length);
  return {
    doubts,
    notes,
    doubt: (code, from, to, facts) => void doubts.push({ code, ...tokenSpan(from, to), ...facts }),
    doubtAt: (code, start, end) => void doubts.push({ code, ...span(start, end) }),
    note: (code, from, to, value) =>
      void notes.push({ code, ...tokenSpan(from, to), ...(value === undefined ? {} : { value }) }),
    noteAt: (code, start, end, value) =>
      void notes.push({ code, ...span(start, end), ...(value === undefined ? {} : { value }) }),
    words: (from, to) => (from < to ? tokenSpan(from, to).words : ""),
    source: (start, end) => span(start, end).words,
    plain: (from, to) => {
      const start = tokens[from]?.start ?? plain.text.length;
      return { text: from < to ? plain.text.slice(start, tokens[to - 1]?.end) : "", start };
    },
  };
}
