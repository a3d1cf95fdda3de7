import type { Word } from "./word";

const ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** Seventy, seventy-five. */
const COMPOUNDS: readonly Word[] = TENS.flatMap((ten, i): Word[] => [
  { symbol: "num", value: 10 * (i + 2), en: ten, cost: 0.1 },
  ...ONES.map((one, j): Word => ({
    symbol: "num",
    value: 10 * (i + 2) + j + 1,
    en: `${ten} ${one}`,
    cost: 0.1,
  })),
]);

/** English numerals; Chinese ones are reckoned. */
export const NUMERALS: readonly Word[] = [
  ...COMPOUNDS,
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
  { symbol: "num", value: 100, en: "hundred", cost: 0.1 },
  { symbol: "num", value: 0.5, en: "half|half a", cost: 0.2 },
  { symbol: "nth", value: 1, en: "first" },
  { symbol: "nth", value: 2, en: "second" },
  { symbol: "nth", value: 3, en: "third" },
  { symbol: "nth", value: 4, en: "fourth" },
  { symbol: "nth", value: 5, en: "fifth" },
  { symbol: "often", value: 1, en: "once|one time" },
  { symbol: "often", value: 2, en: "twice" },
  { symbol: "article", en: "a|an" },
  { symbol: "none", en: "no|zero|without|without any|nil" },
];
