import type { Doubt, Note } from "../../domain/criteria/reading";
import type { ClauseRef } from "../../domain/rule/score-fault";
import type { ShownValue } from "../../domain/rule/show-quantity";
import { quote } from "../functions/quote";
import type { DoubtTexts, FindingTexts, ScoreFaultTexts } from "./criteria-texts";

const words = (doubt: Doubt) => `“${quote(doubt.words)}”`;

/** The stretch of values that a sentence is about; "" where it names none. */
function stretch({
  from,
  to,
}: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): string {
  if (from !== undefined && to !== undefined) return from === to ? from : `${from}至${to}`;
  if (from !== undefined) return `${from}以上`;
  return to === undefined ? "" : `${to}以下`;
}

export const doubts: DoubtTexts = {
  NO_AWARD: (d) => `${words(d)}没有写明得分或扣分，请写明，例如“每次扣2分”或“≥95%得10分，否则0分”。`,
  ONLY_DEFINITION: (d) => `${words(d)}只有名称、口径或要求，没有写如何计分，请补充，例如“每次扣2分”。`,
  JUDGED_AMOUNT: (d) => `${words(d)}的分数由人酌定，无法计算，请写明分数，例如“每次扣2分”。`,
  POINTS_RANGE: (d) => `${words(d)}是一段分数，不知应取多少，请每档只写一个分数。`,
  PLACEHOLDER: (d) => `${words(d)}处尚未填写，请填上数字。`,
  TRUNCATED: (d) => `${words(d)}似乎没有写完，请补全。`,
  BROKEN_NUMBER: (d) => `${words(d)}中的数字无法辨认，请改正。`,
  GAP: (d) => `${words(d)}没有写${stretch(d) || "其余情形"}得多少分，请补上这一档。`,
  OVERLAP: (d) => `${stretch(d) || "同一数值"}同时落在两档（${words(d)}），请改为互不重叠。`,
  CONTRADICTION: (d) => `${words(d)}前后矛盾，请只保留一种说法。`,
  PROPORTION_UNCLEAR: (d) =>
    `${words(d)}没有写明比例怎么算，请写明，例如“得分=完成率×10”或“80%得6分，100%得10分，中间按线性计算”。`,
  NOT_POINTS: (d) => `${words(d)}是金额、系数或薪级，不是分数，请改写为分数，例如“每次扣2分”。`,
  DIRECTION_UNCLEAR: (d) => `${words(d)}没有写明是高还是低、是加分还是扣分，请写明，例如“每低1%扣2分”。`,
  TWO_READINGS: (d) =>
    `${words(d)}有两种读法，请写明从哪里算起、适用哪种情形，例如“低于95%的，每低1%扣2分”。`,
  UNREAD: (d) => `没有读懂${words(d)}，请改写这一处，或把它移到备注。`,
  FORMULA_UNKNOWN: (d) => `没有读懂公式${words(d)}，请改写，例如“得分=实际/目标×10”。`,
  UNITS_MIXED: (d) => `${words(d)}各档的单位不一致，请统一。`,
  TOO_LONG: () => "评分标准太长，请只保留计分的文字。",
};

/** Which actual: by the words of its clause, or its place where the criterion names nothing. */
function actual({ subject, clause }: ClauseRef): string {
  if (subject !== "") return `“${quote(subject)}”的实际值`;
  return clause === 0 ? "实际值" : `第 ${clause + 1} 个实际值`;
}

export const scoreFaults: ScoreFaultTexts = {
  ACTUAL_ERROR: (f) => `${actual(f)}有错误 ${f.error}，请先改正它。`,
  ACTUAL_NOT_A_NUMBER: (f) => `${actual(f)}应为数字，“${quote(f.text)}”不是，请填写数字。`,
  RATIO_AS_NUMBER: (f) =>
    `${actual(f)}应为百分比，现为 ${quote(f.text)}，是否指 ${f.proposal}？请填写如 ${f.proposal} 的百分比。`,
  ACTUAL_NEGATIVE: (f) => `${actual(f)}不能是负数（${quote(f.text)}），请填写 0 或正数。`,
  ACTUAL_UNIT: (f) =>
    f.expected === null
      ? `${actual(f)}“${quote(f.text)}”的单位与评分标准不符，请只填写数字。`
      : `${actual(f)}“${quote(f.text)}”的单位与评分标准不符，请按“${quote(f.expected)}”填写。`,
  ACTUAL_SCALE: (f) =>
    `${actual(f)} ${quote(f.text)} 看不出是否以${f.unit}为单位，请连单位填写，例如 ${quote(f.text)}${f.unit}。`,
  ACTUAL_RATE_OR_AMOUNT: (f) =>
    `${actual(f)} ${quote(f.text)} 看不出是完成率还是完成量（目标值为 ${f.target}），请填写完成量，或不给目标值。`,
  UNKNOWN_GRADE: (f) =>
    `评分标准里没有“${quote(f.text)}”，请填写其中之一：${f.grades.slice(0, 8).map(quote).join("、")}。`,
  NOT_PASS_OR_FAIL: (f) => `${actual(f)}应为是或否，“${quote(f.text)}”不是，请填写 1 或 0、是或否。`,
  POINTS_OUTSIDE: (f) => `评分 ${quote(f.text)} 超出允许的范围，请填写 ${f.low} 至 ${f.high} 分。`,

  TARGET_MISSING: () =>
    "评分标准没有写明与什么比，请给出目标值（第四个参数），或写进标准，例如“低于95%的，每低1%扣2分”。",
  TARGET_ERROR: (f) => `目标值有错误 ${f.error}，请先改正它。`,
  TARGET_NOT_A_NUMBER: (f) =>
    `目标值“${quote(f.text)}”里没有能用来比较的数字（或单位与评分标准不符），请写成如 95%、“不低于95%”或“≤4小时”的样子。`,
  TARGET_SEVERAL: (f) =>
    `目标值“${quote(f.text)}”里有几个数字，看不出以哪个为准，请只写一个，例如“不低于95%”。`,
  TARGET_OR_ZERO: () =>
    "看不出是从目标值起算还是从 0 起算，请在评分标准里写明，例如“比目标每多100个得1分”或“从0起每100个得1分”。",
  TARGET_RATIO_AS_NUMBER: (f) =>
    `目标值应为百分比，现为 ${quote(f.text)}，是否指 ${f.proposal}？请填写如 ${f.proposal} 的百分比。`,
  TARGET_NOT_POSITIVE: (f) => `目标值须大于 0，现为 ${quote(f.text)}，无法计算完成比例，请改正。`,

  MAX_MISSING: () => "评分标准没有写明满分，请给出满分（第三个参数），例如 10。",
  MAX_NOT_POSITIVE: (f) => `满分须大于 0，现为 ${f.max}，请填写分数，例如 10。`,
  MAX_AS_SHARE: (f) =>
    `满分 ${f.max} 太小，是否指 ${f.proposal} 分？满分以分为单位，权重为 20% 时请写 20，或用权重单元格乘以 100。`,
  MAX_UNLIKE_STATED: (f) => `所给满分 ${f.max} 与评分标准里写的满分 ${f.stated} 不一致，请改正其一。`,

  UNCOVERED: (f) => {
    const nearest = [f.below, f.above].filter((tier) => tier !== null).map((tier) => `“${quote(tier)}”`);
    return `${actual(f)} ${f.actual} 不在任何一档里${nearest.length > 0 ? `，相邻的是${nearest.join("和")}` : ""}，请检查它，或在标准里补上这一档。`;
  },
  TIERS_OVERLAP: (f) =>
    `${actual(f)} ${f.actual} 同时落在几档里：${f.tiers.map((tier) => `“${quote(tier)}”`).join("、")}，请把标准改为互不重叠。`,

  ACTUAL_COUNT: (f) =>
    `这条评分标准有 ${f.expected.length} 个实际值（${f.expected
      .map((subject, index) => `${index + 1}. ${quote(subject) || "未写名称"}`)
      .join("；")}），一列一个，现给出 ${f.given} 个，请按顺序给足。`,
};

/** After the sentence about the first doubt, where there are more. */
export function andMore(count: number): string {
  return `另有 ${count} 处存疑，请用 KPI.CHECK 查看。`;
}

const quoted = (texts: readonly string[], between: string) =>
  texts
    .filter((text) => text !== "")
    .map((text) => `“${quote(text)}”`)
    .join(between);
const value = ({ number, unit }: ShownValue) => number + (unit ?? "");
const between = ({ from, to }: { readonly from: ShownValue | null; readonly to: ShownValue | null }) =>
  stretch({ from: from ? value(from) : undefined, to: to ? value(to) : undefined });

export const findings: FindingTexts = {
  GAP: (f) => `${between(f)}没有对应的分数（${quoted(f.words, "、")}），请补上这一档。`,
  OVERLAP: (f) => `${between(f)}同时落在${quoted(f.words, "和")}，请改为互不重叠。`,
  SHARED_EDGE: (f) =>
    `${value(f.at)} 同属${quoted(f.words, "和")}，按较高的${quoted(f.words.slice(f.goesTo, f.goesTo + 1), "")}计；如不是此意，请写明“含”或“不含”。`,
  CLOSED_GAP: (f) =>
    `${value(f.from)} 与 ${value(f.to)} 之间归入${quoted(f.words.slice(0, 1), "")}；如不是此意，请写明，例如“低于${value(f.to)}”。`,
  UNREACHABLE_TIER: (f) => `${quoted(f.words, "、")}不会有实际值落入，请改正或删去。`,
  NOT_MONOTONE: (f) =>
    `${value(f.at)} 得 ${f.points} 分，${value(f.nextAt)} 却得 ${f.nextPoints} 分（${quoted(f.words, "、")}），与其余各档的高低相反，请改正。`,
  BEST_IN_MIDDLE: (f) =>
    `${value(f.at)} 左右得分最高，更高或更低都减少（${quoted(f.words, "、")}）；如不是此意，请改正。`,
  BEST_UNLIKE_MAX: (f) => `最高只能得 ${f.best} 分，与满分 ${f.max} 分不一致，请改正其一。`,
  STATED_MAX_UNLIKE: (f) => `标准写的满分是 ${f.stated} 分，所给满分是 ${f.max} 分，请改正其一。`,
  UNIT_MISSING: (f) =>
    `${f.subject === "" ? "" : `“${quote(f.subject)}”的`}数字没有单位，请写明，例如“天”或“万元”。`,
  ONLY_LISTED: (f) =>
    `只有${quoted(f.words, "、")}有分数，其他数值不能计分；如会出现，请写成区间，例如“2次及以上不得分”。`,
  GRADE_TWICE: (f) => `等级“${quote(f.label)}”写了两次，请删去其一。`,
};

export function repaired({ words: found, value: taken }: Note): string {
  return `“${quote(found)}”按“${quote(taken)}”读取；如不符，请改正原文。`;
}

/** Sentences one after another. */
export const SENTENCE_GAP = "";
