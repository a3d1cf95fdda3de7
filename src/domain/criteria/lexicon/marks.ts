import type { Word } from "./word";

/** Brackets and blanks. */
export const MARKS: readonly Word[] = [
  { symbol: "open", value: "(", zh: "(" },
  { symbol: "open", value: "[", zh: "[" },
  { symbol: "close", value: ")", zh: ")" },
  { symbol: "close", value: "]", zh: "]" },
  { symbol: "bar", zh: "|" },
  { symbol: "blank", zh: "__ ___ ____ _____ ______ □" },
];
