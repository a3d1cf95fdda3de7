import { isLetter } from "../characters";

const ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const TEENS = [
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

const SMALL = new Map([
  ...[...ONES, ...TEENS].map((word, i) => [word, i + 1] as const),
  ...TENS.map((word, i) => [word, 10 * (i + 2)] as const),
]);
const LARGE = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["dozen", 12],
]);

export interface EnglishNumeral {
  readonly from: number;
  /** Null where the words do not say one number: two three. */
  readonly value: number | null;
  readonly end: number;
}

/** Every numeral in English words of a text. */
export function englishNumerals(text: string, gap: readonly number[]): readonly EnglishNumeral[] {
  const found: EnglishNumeral[] = [];
  for (let at = 0; at < text.length; at++) {
    if (
      !isLetter(text.charCodeAt(at)) ||
      (at > 0 && (gap[at] ?? 0) === 0 && isLetter(text.charCodeAt(at - 1)))
    )
      continue;
    const numeral = numeralAt(text, gap, at);
    if (!numeral) continue;
    found.push(numeral);
    at = numeral.end - 1;
  }
  return found;
}

/**
 * A numeral in English words (seven, twenty-one, two hundred and fifty, one and a half, a dozen, one point five) from the beginning of a word,
 * to its end. `text` is in small letters without spaces; `gap` tells where these stood.
 */
function numeralAt(text: string, gap: readonly number[], from: number): EnglishNumeral | undefined {
  const wordEnd = (at: number) => {
    let to = at;
    while (to < text.length && isLetter(text.charCodeAt(to)) && (to === at || (gap[to] ?? 0) === 0)) to++;
    return to;
  };
  const wordAt = (at: number) => text.slice(at, wordEnd(at));
  /** Where the word behind the one that ends here begins; a hyphen parts them as well. */
  const behind = (end: number) =>
    text.charAt(end) === "-" && isLetter(text.charCodeAt(end + 1)) ? end + 1 : end;

  let at = from;
  let total = 0;
  let current: number | null = null;
  if (/^an?$/.test(wordAt(at))) {
    const next = behind(wordEnd(at));
    if (!LARGE.has(wordAt(next))) return undefined;
    current = 1;
    at = next;
  } else if (!SMALL.has(wordAt(at))) return undefined;
  let end = at;
  for (;;) {
    const word = wordAt(at);
    const small = SMALL.get(word);
    const large = LARGE.get(word);
    if (small !== undefined) {
      const room: number = (current ?? 0) % 100;
      const fits: boolean =
        room === 0 ? current === null || current >= 100 : room >= 20 && room % 10 === 0 && small < 10;
      if (!fits) return { from, value: null, end: wordEnd(at) };
      current = (current ?? 0) + small;
    } else if (large !== undefined && current !== null) {
      if (large === 1000) {
        total += current * 1000;
        current = null;
      } else current *= large;
    } else break;
    end = wordEnd(at);
    at = behind(end);
    if (wordAt(at) !== "and") continue;
    const then = wordEnd(at);
    if (text.startsWith("ahalf", then)) return { from, value: total + (current ?? 0) + 0.5, end: then + 5 };
    if ((current ?? 1000) >= 100 && SMALL.has(wordAt(then))) at = then;
  }
  const value = total + (current ?? 0);
  if (wordAt(at) === "point" && SMALL.has(wordAt(wordEnd(at)))) {
    const digit = SMALL.get(wordAt(wordEnd(at))) ?? 10;
    const to = wordEnd(wordEnd(at));
    return { from, value: digit < 10 ? Number((value + digit / 10).toFixed(1)) : null, end: to };
  }
  return { from, value, end };
}
