import type { Doubt, DoubtCode, Note } from "./reading";
import type { Plain } from "./normalise";
import type { Token } from "./token";

/** Collects what is doubtful and what is worth a note, in the user's own words. Tokens by their index, `to` past the last. */
export class Findings {
  readonly doubts: Doubt[] = [];
  readonly notes: Note[] = [];

  constructor(
    private readonly text: Plain,
    private readonly tokens: readonly Token[],
  ) {}

  doubt(code: DoubtCode, from: number, to: number, facts?: { from?: string; to?: string }): void {
    this.doubts.push({ code, ...this.span(this.startOf(from), this.endOf(to)), ...facts });
  }

  /** By places of the plain text. */
  doubtAt(code: DoubtCode, start: number, end: number): void {
    this.doubts.push({ code, ...this.span(start, end) });
  }

  note(code: Note["code"], from: number, to: number): void {
    this.notes.push({ code, ...this.span(this.startOf(from), this.endOf(to)) });
  }

  noteAt(code: Note["code"], start: number, end: number, value: string): void {
    this.notes.push({ code, ...this.span(start, end), value });
  }

  /** The user's words between two tokens. */
  words(from: number, to: number): string {
    return from < to ? this.source(this.startOf(from), this.endOf(to)) : "";
  }

  /** The user's words between two places of the plain text. */
  source(start: number, end: number): string {
    return this.span(start, end).words;
  }

  /** The plain text between two tokens, and where it starts. */
  plain(from: number, to: number): { readonly text: string; readonly start: number } {
    const start = this.startOf(from);
    return { text: from < to ? this.text.text.slice(start, this.endOf(to)) : "", start };
  }

  private startOf(token: number): number {
    return this.tokens[token]?.start ?? this.text.text.length;
  }

  private endOf(token: number): number {
    return this.tokens[token - 1]?.end ?? this.text.text.length;
  }

  private span(start: number, end: number): { words: string; start: number; end: number } {
    const { at, source } = this.text;
    const from = at[Math.min(start, at.length - 1)] ?? 0;
    const to = end > start ? (at[end - 1] ?? from) + 1 : from;
    return { words: source.slice(from, to), start: from, end: to };
  }
}
