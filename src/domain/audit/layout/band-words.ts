import { compare, decimal, ZERO } from "../../numbers/decimal";
import type { Decimal } from "../../numbers/decimal";
import { parseNumberText } from "../../numbers/parse-number-text";

/** A band as a note states it: 80分及以上不足90分为B，系数1.0. */
export interface StatedBand {
  readonly label: string;
  readonly lower: Decimal;
  /** The bound itself belongs to the band below: 80＜得分≤90. */
  readonly open: boolean;
  readonly coefficient: Decimal | null;
  /** Paid in proportion to the score: the full score that it is divided by (得分: 100, 得分/5: 5). */
  readonly fullScore?: Decimal;
}

const LABEL =
  /(?<![A-Za-z])(?:[A-FS](?:[+-]|[12](?!\d))?(?=级|等|档|[^A-Za-z\d.]|$))(?:级|等|档)?|卓越|杰出|优秀|优良|优异|良好|中等|中良|不达标|未达标|达标|基本合格|基本称职|不合格|不称职|合格|称职|待改进|需改进|待提高|一般|较差|及格|不及格|优(?=[秀]?[^秀良异]|$)|良(?=[^好]|$)|(?<=[为:：=]\s*)[中差](?!\S)|excellent|outstanding|very good|good|fair|satisfactory|average|needs improvement|unsatisfactory|poor/gi;
const COEFFICIENT =
  /(?:绩效|奖金|发放|薪酬|工资|考核)*(?:系数|比例|coefficient|multiplier|factor)\s*(?:为|是|[:=×x*])?\s*(\d+(?:\.\d+)?\s*%?)|(\d+(?:\.\d+)?)\s*倍/i;
const UPPER_ONLY = /(?:不足|低于|小于|未达到?|未满|不到|不满|<|≤|below|under|less than|up to)\s*\d/i;
const NUMBER = /\d+(?:\.\d+)?/g;

/** The bands of a text, the best first; null where it does not state at least two of them plainly. */
export function bandsIn(text: string): StatedBand[] | null {
  if (text.length > 1000 || !/\d/.test(text)) return null;
  const plain = simplified(text.normalize("NFKC")).replace(/<=/g, "≤").replace(/>=/g, "≥");
  const whole = plain.replace(/^[^\d<>≤≥]{1,20}?[:]\s*(?=[^:]*\d)/, (title) => (labelOf(title) ? title : ""));
  for (const separator of [/[;。\n]+/, /[;。\n,]+/, /[;。\n,、]+/]) {
    const bands = bandsOf(joined(whole.split(separator)));
    if (bands) return bands;
  }
  return unnamedBands(whole.split(/[;。\n]+/));
}

/** 85分及以上系数1.2；60分及以上不足85分系数1.0: bands that have a coefficient and no name. */
function unnamedBands(pieces: readonly string[]): StatedBand[] | null {
  const bands = pieces.flatMap((piece): StatedBand[] => {
    const factor = COEFFICIENT.exec(piece);
    const band = factor && !labelOf(piece) ? bandIn(piece, factor[0]) : null;
    return band && band !== "several" ? [band] : [];
  });
  return inOrder(bands);
}

/** Pieces that name a band of their own; what follows one without a name belongs to it. */
function joined(pieces: readonly string[]): string[] {
  const parts: string[] = [];
  for (const piece of pieces) {
    const last = parts[parts.length - 1];
    if (labelOf(piece) || last === undefined) parts.push(piece);
    else if (COEFFICIENT.test(piece) && !COEFFICIENT.test(last)) parts[parts.length - 1] = `${last},${piece}`;
  }
  return parts.filter((part) => labelOf(part));
}

function bandsOf(parts: readonly string[]): StatedBand[] | null {
  const bands: StatedBand[] = [];
  for (const part of parts) {
    const band = bandIn(part);
    if (!band) continue;
    if (band === "several") return null;
    bands.push(band);
  }
  return inOrder(bands);
}

/** The bands best first; null where they do not fit together. */
export function inOrder(bands: readonly StatedBand[]): StatedBand[] | null {
  if (bands.length < 2) return null;
  if (new Set(bands.map(({ label }) => label)).size < bands.length) return null;
  const sorted = [...bands].sort((a, b) => compare(b.lower, a.lower));
  const isDistinct = sorted.every((band, index) => {
    const next = sorted[index + 1];
    return !next || compare(band.lower, next.lower) > 0;
  });
  return isDistinct ? sorted : null;
}

/** The one band that a piece of text states; `name` is its label where the text has none. */
export function bandIn(part: string, name?: string): StatedBand | null | "several" {
  const labels = [...new Set((part.match(LABEL) ?? []).map(bareLabel))];
  const label = labels[0] ?? name;
  if (label === undefined) return null;
  if (labels.length > 1) return "several";
  const factor = COEFFICIENT.exec(part);
  const words = part.replace(COEFFICIENT, " ").replace(LABEL, " ");
  const numbers = (words.match(NUMBER) ?? []).map(Number);
  if (numbers.length === 0) return null;
  if (numbers.length > 2) return "several";
  const least = Math.min(...numbers);
  const isLowest =
    numbers.length === 1 &&
    (UPPER_ONLY.test(words) ||
      /\d\s*(?:分|points?)?\s*(?:\(不含\))?\s*(?:及|\(含\))?\s*(?:以下|and below|or below|or less)/i.test(
        words,
      ));
  const open =
    new RegExp(`(?:>\\s*${least}(?![\\d.])|${least}\\s*分?\\s*(?:<|\\(不含\\)))`).test(words) && !isLowest;
  const rate = factor ? parseNumberText((factor[1] ?? factor[2] ?? "").replace(/\s/g, "")) : null;
  return {
    label,
    lower: isLowest ? ZERO : decimal(least),
    open,
    coefficient: rate?.ok ? rate.value.value : null,
  };
}

function labelOf(text: string): boolean {
  LABEL.lastIndex = 0;
  const found = LABEL.test(text);
  LABEL.lastIndex = 0;
  return found;
}

const TRADITIONAL = new Map(
  [..."優為滿稱職傑標達進級檔數係獎"].map((each, index) => [each, "优为满称职杰标达进级档数系奖"[index]]),
);

function simplified(text: string): string {
  return text.replace(/[優為滿稱職傑標達進級檔數係獎]/g, (each) => TRADITIONAL.get(each) ?? each);
}

/** Whether the text is the name of a band and nothing else. */
export function isBandLabel(text: string): boolean {
  const plain = simplified(text.normalize("NFKC")).trim();
  return [...plain.matchAll(LABEL)].some(([label]) => label === plain);
}

/** A级, A等 and A are one label. */
export function bareLabel(label: string): string {
  return simplified(label.normalize("NFKC"))
    .trim()
    .replace(/^([A-Za-z][+-]?\d?)\s*(?:级|等|档)$/, "$1");
}
