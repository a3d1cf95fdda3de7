import { COMPARISONS } from "./comparisons";
import { LIMITING } from "./limiting";
import { MARKS } from "./marks";
import { NUMERALS } from "./numerals";
import { OTHERS } from "./others";
import { TAKING } from "./taking";
import { WAYS } from "./ways";
import type { Word } from "./word";

/** The words of the field. One record a meaning; a word that means two things stands twice. */
export const WORDS: readonly Word[] = [
  ...COMPARISONS,
  ...WAYS,
  ...NUMERALS,
  ...TAKING,
  ...LIMITING,
  ...OTHERS,
  ...MARKS,
];
