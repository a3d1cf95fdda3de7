import type { DoubtCode, Reading } from "./reading";

/** A text that is not read, with one doubt about the whole of it. `words`: what is shown of it. */
export function refuse(code: DoubtCode, text: string, words = text): Extract<Reading, { ok: false }> {
  return { ok: false, doubts: [{ code, words, start: 0, end: text.length }] };
}
