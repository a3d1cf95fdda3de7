import { readChineseNumeral } from "../criteria/numeral";
import { compare, decimal, multiply } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { parseNumberText } from "../numbers/parse-number-text";
import { divide } from "../numbers/ratio";
import { baseUnit, MULTIPLES } from "./read-measure";
import type { Measure } from "./read-measure";
import type { Quantity } from "./rule";
import { isDuration, isSameUnit, unitFactor } from "./units";

/** Which side of the target meets it, where its words say so: `≥95%` is met above, `≤4小时` and 5%以内 below. */
export interface TargetSide {
  readonly met: "above" | "below";
  /** The bound itself meets it: 不低于 includes it, 低于 does not. */
  readonly closed: boolean;
}

/** The bound that the words of a target cell state. */
export type TargetWords =
  | {
      readonly kind: "bound";
      readonly measure: Measure;
      readonly side: TargetSide | null;
      readonly scale: number;
    }
  /** `unit`: its numbers are in other units; `several`: more than one could be meant; `none`: there is no number. */
  | { readonly kind: "unit" | "several" | "none" };

const BEFORE: readonly (readonly [RegExp, TargetSide])[] = [
  [
    /(?:不低于|不少于|不小于|不得低于|不得少于|至少|最少|达到|保持在|≥|>=|at least|no less than|not less than|no fewer than|min(?:imum)?\.?(?: of)?|reach(?:es)?)$/i,
    { met: "above", closed: true },
  ],
  [
    /(?:不高于|不超过|不大于|不多于|不超出|不得超过|不得高于|至多|最多|控制在|控制到|压降至|≤|<=|at most|no more than|not more than|not exceed(?:ing)?|no longer than|within|up to|max(?:imum)?\.?(?: of)?)$/i,
    { met: "below", closed: true },
  ],
  [/(?:高于|大于|超过|多于|>|more than|above|over|exceed(?:s|ing)?)$/i, { met: "above", closed: false }],
  [/(?:低于|小于|少于|不足|不到|<|less than|below|under|fewer than)$/i, { met: "below", closed: false }],
];
const AFTER: readonly (readonly [RegExp, TargetSide])[] = [
  [
    /^(?:\/[^\s\d,;，；。]{1,4})?(?:及|或|含)?(?:以上|之上)|^ ?(?:or (?:more|above|better|higher)|\+|and above|minimum)/i,
    { met: "above", closed: true },
  ],
  [
    /^(?:\/[^\s\d,;，；。]{1,4})?(?:(?:及|或|含)?(?:以下|之下)|以内|之内|內|内)|^ ?(?:or (?:less|below|fewer|lower)|and below|maximum)/i,
    { met: "below", closed: true },
  ],
];

const NUMERAL = /\d+(?:,\d{3})*(?:\.\d+)?|\.\d+/g;
const ORDINAL = /^\s*(?:\d{1,2}\s*[.、)](?!\d)|[(（]\d{1,2}[)）])\s*/;
const MULTIPLE = /^ ?(百万|千万|[万萬千亿億]|[wk](?![a-z]))/i;
const UNIT =
  /^ ?(%|‰|个百分点|個百分點|(?:calendar|working|business) days?|[a-z]+|个?工作日|小时|小時|分钟|分鐘|秒钟?|个月|星期|[\u4e00-\u9fff])?/i;
/** A longer text is a story and no target. */
const LONGEST = 200;
const LONGEST_FILLER = 3;

interface Candidate {
  readonly measure: Measure | "unit";
  readonly side: TargetSide | null;
  readonly scale: number;
}

/**
 * The bound that the words of a target state for what is counted in this quantity: `≤4小时/月`, 完成率不低于90%, 控制在5%以内, within 5 days. Words
 * around it do not count, nor what stands in brackets, an item's number, a date, or a number behind 每 and 第. Of several numbers the one with a
 * comparator and a fitting unit is meant; where that leaves more than one, nothing is guessed.
 *
 * @example readTargetWords("控制在5%以内", ratio) // { kind: "bound", measure: 0.05, side: { met: "below", closed: true } }
 */
export function readTargetWords(text: string, quantity: Quantity): TargetWords {
  if (text.length > LONGEST) return { kind: "none" };
  const whole = text.replace(ORDINAL, "");
  const outside = whole.replace(/[(（[【][^()（）[\]【】]*[)）\]】]/g, " ");
  const inside = candidatesIn(outside, quantity);
  const found = inside.length > 0 ? inside : candidatesIn(whole, quantity);
  if (found.length === 0) return { kind: "none" };
  const fitting = found.flatMap(({ measure, ...rest }) => (measure === "unit" ? [] : [{ measure, ...rest }]));
  const compared = fitting.filter(({ side }) => side !== null);
  const left = compared.length > 0 ? compared : fitting;
  const [first] = left;
  if (!first) return { kind: "unit" };
  const agree = left.every(({ measure }) => compare(measure.value, first.measure.value) === 0);
  return agree ? { kind: "bound", ...first } : { kind: "several" };
}

function candidatesIn(text: string, quantity: Quantity): readonly Candidate[] {
  return numeralsIn(text).flatMap(({ value, from, to }): Candidate[] => {
    const before = text.slice(0, from);
    const rest = text.slice(to);
    const multiple = MULTIPLE.exec(rest);
    const behind = multiple ? rest.slice(multiple[0].length) : rest;
    const unit = (UNIT.exec(behind)?.[1] ?? "").toLowerCase();
    if (isNoTarget(before, value, unit)) return [];
    const scale = MULTIPLES[(multiple?.[1] ?? "").toLowerCase()] ?? 1;
    const afterUnit = behind.replace(UNIT, "");
    // 内 is an end and no unit, and so is 以 of 以上.
    const side =
      sideBefore(before) ?? sideAfter(/^[以及或之含内]$/.test(unit) ? behind.trimStart() : afterUnit);
    return [{ measure: measureOf(multiply(value, decimal(scale)), scale, unit, quantity), side, scale }];
  });
}

function numeralsIn(text: string): { value: Decimal; from: number; to: number }[] {
  const found = [...text.matchAll(NUMERAL)].flatMap((match) => {
    const read = parseNumberText(match[0]);
    return read.ok ? [{ value: read.value.value, from: match.index, to: match.index + match[0].length }] : [];
  });
  if (found.length > 0) return found;
  // 两次以内: a numeral in characters counts where a word that compares stands beside it.
  for (let at = 0; at < text.length; at++) {
    const numeral = readChineseNumeral(text, at);
    if (!numeral) continue;
    const { value, end } = numeral;
    const compared = sideBefore(text.slice(0, at)) ?? sideAfter(text.slice(end).replace(UNIT, ""));
    if (compared) return [{ value: decimal(value), from: at, to: end }];
    at = end - 1;
  }
  return [];
}

/** An ordinal, a date, the size of a step, the other side of a ratio: a number that bounds nothing. */
function isNoTarget(before: string, value: Decimal, unit: string): boolean {
  if (
    /(?:每|第|[a-z]|前)$/i.test(before) &&
    !/(?:\b(?:max|min|over|within|to|of|than|least|most|exceed\w*|above|below|under))$/i.test(before)
  )
    return true;
  if (/^年$/.test(unit) && compare(value, decimal(1900)) >= 0) return true;
  return /^[月日号]$/.test(unit) && /(?:年|月|\d)$/.test(before);
}

function sideBefore(before: string): TargetSide | null {
  const trimmed = before.trimEnd().replaceAll("於", "于").replaceAll("過", "过").replaceAll("達", "达");
  // 至少在6个: a word or two may stand between.
  for (let filler = 0; filler <= LONGEST_FILLER && filler < trimmed.length; filler++) {
    const end = trimmed.length - filler;
    if (/[\d%，。,;；、\n]/.test(trimmed.charAt(end))) break;
    const stretch = trimmed.slice(0, end);
    const found = BEFORE.find(([words]) => words.test(stretch));
    if (found) return found[1];
  }
  return null;
}

function sideAfter(after: string): TargetSide | null {
  return AFTER.find(([words]) => words.test(after))?.[1] ?? null;
}

function measureOf(value: Decimal, scale: number, unit: string, quantity: Quantity): Measure | "unit" {
  const percent = unit === "%" ? 100 : unit === "‰" ? 1000 : null;
  if (percent !== null) {
    const takesPercent = quantity.kind === "ratio" || quantity.kind === "number";
    return takesPercent ? { value: divide(value, decimal(percent)), form: "percent" } : "unit";
  }
  const expected = baseUnit(quantity);
  const form = scale === 1 && unit === "" ? ("plain" as const) : ("unit" as const);
  // 每超1天 beside 5个工作日内: the days that the target counts.
  if (expected !== null && isSameUnit(expected, "天") && isSameUnit(unit.replace(/^个/, ""), "工作日"))
    return { value, form };
  if (quantity.kind === "duration" && isDuration(unit)) {
    const factor = expected === null ? ([1, 1] as const) : unitFactor(unit, expected);
    if (!factor) return "unit";
    return { value: divide(multiply(value, decimal(factor[0])), decimal(factor[1])), form: "unit" };
  }
  if (expected !== null && isSameUnit(unit, expected)) return { value, form: "unit" };
  // 5所高校 beside 每缺1场: things are counted by many words. A time is none of them.
  if (quantity.kind === "duration") return unit === "" ? { value, form } : "unit";
  return isDuration(unit) && !/^分$/.test(unit) ? "unit" : { value, form };
}
