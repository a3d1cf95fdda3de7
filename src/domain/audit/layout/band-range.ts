import { simplified } from "../../criteria/characters";
import { compare, decimal } from "../../numbers/decimal";
import type { Decimal } from "../../numbers/decimal";

/** One end of a band as it is written. */
export interface BandEdge {
  readonly value: Decimal;
  /** How many digits stand behind its point: what the table shows. */
  readonly decimals: number;
}

/** The scores of one band; an end is null where it is open. */
export interface BandRange {
  readonly lower: BandEdge | null;
  readonly upper: BandEdge | null;
  readonly isPercent: boolean;
}

/** What a part of the text is: a number, a dash, a comma, a word that bounds the number behind it or before it. */
type Kind = "n" | "d" | "s" | "<" | ">" | "a" | "b";

const PARTS: readonly (readonly [Kind, RegExp])[] = [
  ["n", /^(\d+(?:\.\d+)?)(%?)分?(?:\((?:不?含)[^()]*\))?/],
  ["a", /^(?:及|或|和)?以上(?:\((?:不?含)[^()]*\))?|^(?:or|and)(?:above|over|more|higher|up)|^\+/],
  ["b", /^(?:及|或|和)?以下(?:\((?:不?含)[^()]*\))?|^(?:or|and)(?:below|under|less|lower)/],
  [
    "<",
    /^(?:≤|<=|<|不足|不超过|不高于|不大于|不多于|低于|小于等于|小于或等于|小于|未达到?|未满|不到|不满|少于|atmost|nomorethan|upto|below|under|lessthan)/,
  ],
  [
    ">",
    /^(?:≥|>=|>|不低于|不少于|不小于|大于等于|大于或等于|大于|至少|达到|超过|高于|多于|atleast|notlessthan|nolessthan|over|above|morethan|exceeding)/,
  ],
  ["d", /^(?:-|~|至|到|to)/],
  ["s", /^(?:[,;、/]|且|并|而|and|but)/],
];
/** What the score is called within its bounds: 80≤得分<90, 80<=X<90. */
const NAME =
  /^在?(?:考核|综合|总|最终|绩效)*(?:得分|总分|分数|成绩|分值|评分|分)|^(?:score|points?|pts|marks?)|^[a-z](?=[<>≤≥])/;

interface Part {
  readonly kind: Kind;
  readonly numeral: string;
  readonly isPercent: boolean;
}

/**
 * The scores that a cell of a band table names; null where anything in it is not understood.
 *
 * @example bandRange("92≤/≤100") // from 92 to 100
 */
export function bandRange(text: string): BandRange | null {
  if (text.length > 40) return null;
  const parts = partsOf(text);
  if (!parts) return null;
  const bounds = boundsOf(parts);
  if (!bounds) return null;
  const isPercent = parts.some((part) => part.isPercent);
  const [lower, upper] = bounds;
  if (lower && upper && compare(lower.value, upper.value) > 0) return null;
  return { lower, upper, isPercent };
}

const INTERVAL = /^[[(](\d[^()[\]]*),(\d[^()[\]]*)[\])]$/;
const UNIT = /^(?:points?|pts|marks?)/;

function partsOf(text: string): Part[] | null {
  let rest = simplified(text.normalize("NFKC").toLowerCase()).replace(/\s+/g, "").replace(INTERVAL, "$1-$2");
  const parts: Part[] = [];
  while (rest !== "") {
    const skipped = (parts[parts.length - 1]?.kind === "n" ? UNIT : NAME).exec(rest);
    if (skipped) {
      rest = rest.slice(skipped[0].length);
      continue;
    }
    const found = PARTS.flatMap(([kind, pattern]) => {
      const match = pattern.exec(rest);
      return match ? [{ kind, match }] : [];
    })[0];
    if (!found) return null;
    const { kind, match } = found;
    parts.push({ kind, numeral: match[1] ?? "", isPercent: match[2] === "%" });
    rest = rest.slice(match[0].length);
  }
  return parts;
}

/** One bound on its own: ≥90, 90以上, 90≤. */
const ALONE = /^(?:[<>]n|n[ab<>])$/;
const TWO = /^([<>]n|n[ab])[sd]?([<>]n|n[ab])$/;

type Bounds = readonly [BandEdge | null, BandEdge | null];

function boundsOf(parts: readonly Part[]): Bounds | null {
  const shape = parts.map(({ kind }) => kind).join("");
  const edges = parts.filter(({ kind }) => kind === "n").map(({ numeral }) => bandEdge(numeral));
  const [first = null, second = null] = edges;
  if (/^n$/.test(shape)) return [first, first];
  if (/^ndn$/.test(shape)) return inOrder(first, second);
  // 92≤/≤100, 97%>/≥94%
  if (/^n<s?<n$/.test(shape)) return [first, second];
  if (/^n>s?>n$/.test(shape)) return [second, first];
  // 80-不足90, 80-90以下
  if (/^nd(?:<n|nb)$/.test(shape)) return [first, second];
  if (ALONE.test(shape)) return isLower(shape) ? [first, null] : [null, first];
  const [, one, other] = TWO.exec(shape) ?? [];
  if (one === undefined || other === undefined || isLower(one) === isLower(other)) return null;
  return isLower(one) ? [first, second] : [second, first];
}

function inOrder(a: BandEdge | null, b: BandEdge | null): Bounds {
  return a && b && compare(a.value, b.value) > 0 ? [b, a] : [a, b];
}

/** Whether a single bound is where the band begins. */
function isLower(shape: string): boolean {
  return shape === ">n" || shape === "na" || shape === "n<";
}

/** An edge by its digits: `79.5` shows tenths. */
export function bandEdge(numeral: string): BandEdge {
  return { value: decimal(numeral), decimals: numeral.split(".")[1]?.length ?? 0 };
}
