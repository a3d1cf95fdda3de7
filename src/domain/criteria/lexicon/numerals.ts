import type { Word } from "./word";

/** Parts of a whole, ordinals and how often; numerals are reckoned. */
export const NUMERALS: readonly Word[] = [
  { symbol: "num", value: 0.5, en: "half|half a", cost: 0.2 },
  { symbol: "num", value: 0.25, en: "a quarter of a|a quarter", cost: 0.2 },
  { symbol: "num", value: 0.75, en: "three quarters of a", cost: 0.2 },
  { symbol: "nth", value: 1, en: "first" },
  { symbol: "nth", value: 2, en: "second" },
  { symbol: "nth", value: 3, en: "third" },
  { symbol: "nth", value: 4, en: "fourth" },
  { symbol: "nth", value: 5, en: "fifth" },
  { symbol: "nth", value: 6, en: "sixth" },
  { symbol: "nth", value: 7, en: "seventh" },
  { symbol: "nth", value: 8, en: "eighth" },
  { symbol: "nth", value: 9, en: "ninth" },
  { symbol: "nth", value: 10, en: "tenth" },
  { symbol: "often", value: 1, en: "once|one time" },
  { symbol: "often", value: 2, en: "twice" },
  { symbol: "article", en: "a|an" },
  { symbol: "none", en: "no|zero|without|without any|nil" },
];
