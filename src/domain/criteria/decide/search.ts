import type { Plain } from "../normalise";
import type { DoubtCode } from "../reading";
import type { Found } from "./told";

/** A text to search, and for each of its characters the place in the plain text. */
export interface Searched {
  readonly text: string;
  readonly at: (index: number) => number;
}

/** The plain text, which has no room between its words. */
export function closed({ text }: Plain): Searched {
  return { text, at: (index) => index };
}

/** The plain text with a space wherever there was room. */
export function spaced({ text, gap }: Plain): Searched {
  let wide = "";
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if ((gap[i] ?? 0) > 0) {
      wide += " ";
      places.push(i);
    }
    wide += text.charAt(i);
    places.push(i);
  }
  return { text: wide, at: (index) => places[index] ?? text.length };
}

/** Each place where a pattern is found, as a doubt. */
export function findAll({ text, at }: Searched, pattern: RegExp, code: DoubtCode): Found[] {
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
    code,
    from: at(index),
    to: at(index + words.length),
  }));
}
