import type { Plain } from "../normalise";
import type { Doubt, DoubtCode, Reading } from "../reading";

/** Why words are not scored, and at which characters of the plain text. */
export interface Found {
  readonly code: DoubtCode;
  readonly from: number;
  readonly to: number;
  /** What bands leave open or give twice, in written units. */
  readonly between?: { readonly from?: string; readonly to?: string };
}

/** The whole of a text in doubt. */
export function whole(code: DoubtCode, plain: Plain): Found {
  return { code, from: 0, to: plain.text.length };
}

/** Doubts in the user's own words, in their order, each once. */
export function told(found: readonly Found[], plain: Plain): Extract<Reading, { ok: false }> {
  const doubts = [...found].sort((a, b) => a.from - b.from).map((one) => doubtOf(one, plain));
  const isFirst = ({ code, start }: Doubt, i: number) =>
    doubts.findIndex((other) => other.code === code && other.start === start) === i;
  return { ok: false, doubts: doubts.filter(isFirst) };
}

function doubtOf({ code, from, to, between }: Found, { at, source }: Plain): Doubt {
  const start = at[from] ?? source.length;
  const end = to > from ? (at[to - 1] ?? start) + 1 : start;
  return { code, words: source.slice(start, end), start, end, ...between };
}
