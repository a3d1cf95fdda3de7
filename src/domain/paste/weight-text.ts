import type { PastedWeight, Sureness } from "./pasted-card";
import { fieldOf } from "./piece";
import type { Piece } from "./piece";

// Digits that scanning takes for letters: 2O%, l0分.
const DIGITS = "[0-9OolI]{1,3}(?:\\.[0-9]{1,3})?";
const UNIT = "(?:%|分(?![钟析类享布销店公之])|points?\\b|pts\\b)";
const WORD = "(?:权重|权数|分值|占比|比重|满分|配分|标准分|占|共|计|weight|max)";
/** 20%, 20分, （20）, （权重：20%）, 8 8%: the whole text is a weight. */
const WHOLE = new RegExp(
  `^[~-]?(?:\\(\\s*)?${WORD}?\\s*[:：]?\\s*(?:(${DIGITS})\\s+(?=\\1\\s*%))?(${DIGITS})\\s*(${UNIT})?\\s*\\)?$`,
  "i",
);
const IN_BRACKETS = new RegExp(
  `[(\\[【]\\s*${WORD}?\\s*[:：]?\\s*(${DIGITS})\\s*(${UNIT})?\\s*[)\\]】]`,
  "i",
);
const BARE = new RegExp(
  `(?<![\\d.≥≤<>=~-]|达到|低于|高于|不足|超过|完成|目标|[为到至每])(?<=[\\s\\p{Script=Han})A-Za-z:])(${DIGITS})\\s*(${UNIT})(?!\\s*(?:[≥≤<>=~\\-+]|以[上下内]|及以|[至到]\\s*\\d|[,，]?\\s*[\\d.]+%?\\s*[<≤]))`,
  "iu",
);

export interface WeightMatch {
  readonly number: string;
  readonly unit: PastedWeight["unit"];
  /** Where it stands in the text, brackets and words of its own included. */
  readonly from: number;
  readonly to: number;
}

/** The weight that is the whole text, or null; bare numbers too (`unit` none). */
export function wholeWeight(text: string): WeightMatch | null {
  if (text.length > 16) return null;
  const found = WHOLE.exec(text);
  return found ? match(found[2], found[3], 0, text.length) : null;
}

/** The first weight in brackets: 销售额（20%）, 能力( 20). */
export function bracketedWeight(text: string): WeightMatch | null {
  const found = IN_BRACKETS.exec(text);
  return found ? match(found[1], found[2], found.index, found.index + found[0].length) : null;
}

/** The first weight that stands bare behind a name: 销售额 40% …, 出勤率5分. Numbers that bound something are none. */
export function bareWeight(text: string): WeightMatch | null {
  const found = BARE.exec(text);
  return found ? match(found[1], found[2], found.index, found.index + found[0].length) : null;
}

function match(
  digits: string | undefined,
  unit: string | undefined,
  from: number,
  to: number,
): WeightMatch | null {
  const number = (digits ?? "").replace(/[Oo]/g, "0").replace(/[lI]/g, "1");
  if (!/\d/.test(digits ?? "") || !(Number(number) > 0) || Number(number) > 200) return null;
  return { number, unit: unit === undefined ? "none" : unit === "%" ? "percent" : "points", from, to };
}

/** The weight as a field of a row. */
export function weightOf(pieces: readonly Piece[], found: WeightMatch, sureness: Sureness): PastedWeight {
  return { ...fieldOf(pieces, sureness), number: found.number, unit: found.unit };
}
