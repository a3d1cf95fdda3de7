import { beginsCounting } from "./read-condition";
import type { Plain } from "./normalise";
import type { Findings } from "./problem";
import type { Token } from "./token";

const PLACEHOLDER =
  /\(\)|\[\]|\{\}|\[[^\d\]]{0,4}\]|_{2,}|[XxYyNn]{1,2}(?=[%分次天元个家人])|\?{1,}(?=[%分次])|[*#]{2,}/g;

const AMOUNT_BEFORE = /^(?:ded|add|cmp|suf|sep|most|least|incl|range|plus)$/;

// Where a number must have stood: a percent sign, 以上 or 少…扣 with a bare measure, 分 after a verb.
const MEASURE =
  "(?:个百分点|百分点|个点|个工作日|工作日|个月|小时|分钟|万元|千元|公里|课时|学时|人次|批次|台次|条|人|个|次|家|件|篇|份|项|天|元|吨|户|场|期|处|起|万|秒|升|台|单|例|页|张|套|名)";
const LOST = new RegExp(
  [
    "(?<![\\d%Oo)(])%",
    `(?<=[多少高低超降升增])${MEASURE}(?=,?(?:扣|加|减|得|奖))`,
    `(?<=每[多少高低超降升增延短缩](?:出|于|少|低|加|高|长|过)?)${MEASURE}(?=,?(?:扣|加|减|得|奖))`,
    `(?<=超过|高于|大于|低于|少于|小于|不足|不少于|不低于|不超过|不高于|至少|达到?|[≥≤<>])${MEASURE}(?=[,;。的者时]|$|以)`,
    `(?<![\\d.零一二两三四五六七八九十百千万亿半几数%)当本作台人批项件毫微例车班处条单场])${MEASURE}(?:\\([不包]?含\\))?(?:及?以[上下]|以内)(?=[\\d,;得扣加为不满])`,
    "(?<=最[高多低]|上限|最[高多低][扣加得]|[+-])分(?=$|[,;。])",
  ].join("|"),
  "g",
);

/** A blot where a number stood: 扣□分, 每超■天. An empty box before a grade (□优秀) is one to tick. */
const BLOT = /[□■▇█◼◻▢▯]+(?=\d*(?:个|分|%|天|日|次|元|小时|分钟|件|人|家|条|项|万|台|起|单|篇))/g;

/** What no grammar could read with certainty: blanks to be filled in, numbers that noise destroyed, amounts left to a person. */
export function refusals(plain: Plain, tokens: readonly Token[], findings: Findings): void {
  const { text } = plain;
  for (const match of text.matchAll(PLACEHOLDER)) {
    findings.doubtAt("PLACEHOLDER", match.index, match.index + match[0].length);
  }
  // A blank says all that is wrong with the number it stands for.
  if (findings.doubts.length > 0) return;
  for (const match of text.matchAll(/[为得扣加减计评][。.](?=分)|%<A≤%|\d>\.\d|\uFFFD/g)) {
    findings.doubtAt("BROKEN_NUMBER", match.index, match.index + match[0].length);
  }
  // 每变动1%扣或加1分: which way does which?
  for (const match of text.matchAll(
    /(?:扣|减)(?:分)?(?:或|\/)(?:加|奖)|(?:加|奖)(?:分)?(?:或|\/)(?:扣|减)/g,
  )) {
    findings.doubtAt("DIRECTION_UNCLEAR", match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(BLOT)) {
    findings.doubtAt("BROKEN_NUMBER", match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(LOST)) {
    findings.doubtAt("BROKEN_NUMBER", match.index, match.index + match[0].length);
  }
  let depth = 0;
  let open = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    switch (token?.kind) {
      case "open":
        if (depth === 0) open = at;
        depth++;
        break;
      case "close":
        depth = Math.max(0, depth - 1);
        break;
      case "judge":
        findings.doubt("JUDGED_AMOUNT", at, at + 1);
        break;
      case "pay":
        if (isPaid(tokens, at)) findings.doubt("NOT_POINTS", at, at + 1);
        break;
      case "twist":
        if (!beginsCounting(tokens, at) && !isCountedEach(tokens, at))
          findings.doubt("TWO_READINGS", at, at + 1);
        break;
      case "point":
        // 给 分: the number before 分 is gone.
        if (
          token.word === "分" &&
          (token.gap > 0 || AMOUNT_BEFORE.test(tokens[at - 1]?.kind ?? "")) &&
          !beginsWord(tokens[at + 1])
        ) {
          findings.doubt("BROKEN_NUMBER", at, at + 1);
        }
        break;
      case "zero":
        // 扣全部绩效: pay, not points.
        if (
          /^扣/.test(token.word) &&
          /^(?:当月|当季|当年|月度|年度)?(?:绩效|奖金|工资)(?!分|考核分)/.test(tokens[at + 1]?.word ?? "")
        )
          findings.doubt("NOT_POINTS", at, at + 2);
        break;
      case "num":
        // 00%, 01分: the digits before are lost. 90299%: digits too many.
        if (/^0\d/.test(token.word) || (token.percent && token.value > 20))
          findings.doubt("BROKEN_NUMBER", at, at + 1);
        break;
      default:
        break;
    }
  }
  if (depth > 0 && open >= 0) findings.doubt("TRUNCATED", open, tokens.length);
}

/** 处理后再次投诉,每件扣5分: each of them counts alike. */
function isCountedEach(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== "再次" || tokens[at + 1]?.kind !== "word") return false;
  for (const { kind } of tokens.slice(at + 2, at + 6)) {
    if (kind === "each") return true;
    if (kind !== "sep" && kind !== "word") return false;
  }
  return false;
}

/** 、分担事务: 分 and what follows at once are one word. */
function beginsWord(next: Token | undefined): boolean {
  return next?.kind === "word" && next.gap === 0 && /^[\u4e00-\u9fff]/.test(next.word);
}

/** 系数1.2, 扣绩效工资50元, 当月奖金的10%; not 工资发放差错每次扣2分, nor 取消奖金(即单项否决). */
function isPaid(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const word = tokens[at]?.word ?? "";
  if (next?.kind === "open" && tokens.slice(at, at + 5).some(({ kind }) => kind === "veto")) return false;
  if (
    next?.kind === "num" ||
    (next?.kind === "word" && /^(?:的|为|按)/.test(next.word) && tokens[at + 2]?.kind === "num")
  )
    return true;
  if (next?.kind === "get" || (next?.kind === "cmp" && next.word === "="))
    return /系数|coefficient/.test(word);
  const before = tokens[at - 1];
  if (/^(?:ded|add)$/.test(before?.kind ?? "")) return true;
  return (
    before?.kind === "word" &&
    /(?:取消|扣发|停发|不发放?|发放|减发)(?:当月|当季|当年|全部)?$/.test(before.word)
  );
}
