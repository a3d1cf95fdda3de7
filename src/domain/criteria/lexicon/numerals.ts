import type { Word } from "./word";

/** English numerals; Chinese ones are reckoned. */
export const NUMERALS: readonly Word[] = [
  // English numerals.
  { symbol: "num", value: 1, en: "one", cost: 0.1 },
  { symbol: "num", value: 2, en: "two", cost: 0.1 },
  { symbol: "num", value: 3, en: "three", cost: 0.1 },
  { symbol: "num", value: 4, en: "four", cost: 0.1 },
  { symbol: "num", value: 5, en: "five", cost: 0.1 },
  { symbol: "num", value: 6, en: "six", cost: 0.1 },
  { symbol: "num", value: 7, en: "seven", cost: 0.1 },
  { symbol: "num", value: 8, en: "eight", cost: 0.1 },
  { symbol: "num", value: 9, en: "nine", cost: 0.1 },
  { symbol: "num", value: 10, en: "ten", cost: 0.1 },
  { symbol: "num", value: 11, en: "eleven", cost: 0.1 },
  { symbol: "num", value: 12, en: "twelve", cost: 0.1 },
  { symbol: "num", value: 15, en: "fifteen", cost: 0.1 },
  { symbol: "num", value: 20, en: "twenty", cost: 0.1 },
  { symbol: "num", value: 30, en: "thirty", cost: 0.1 },
  { symbol: "num", value: 40, en: "forty", cost: 0.1 },
  { symbol: "num", value: 50, en: "fifty", cost: 0.1 },
  { symbol: "num", value: 60, en: "sixty", cost: 0.1 },
  { symbol: "num", value: 100, en: "hundred", cost: 0.1 },
  { symbol: "num", value: 0.5, en: "half|half a", cost: 0.2 },
  { symbol: "article", en: "a|an" },
  { symbol: "none", en: "no|zero|without|without any|nil" },
];
