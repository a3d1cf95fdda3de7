import type { Word } from "./word";

const cmp = (
  symbol: "before" | "after",
  value: string,
  zh: string,
  en = "",
  more: Partial<Word> = {},
): Word => ({
  symbol,
  value,
  zh,
  ...(en ? { en } : {}),
  ...more,
});

/** What says on which side of a number an actual lies. */
export const COMPARISONS: readonly Word[] = [
  // Comparisons before the number.
  cmp(
    "before",
    "ge",
    `≥ >= => ≥= 不低于 不少于 不小于 不得低于 不得少于 至少 至少达到 达到 达成 达 已达 大于等于 大于或等于 高于或等于
      高于等于 等于或高于 等于或大于 等于或超过 达到或高于 达到或超过 达到及超过 达到或大于 超过或等于 满足 完成 满 保持在 不能低于
      不应低于`,
    `at least|not under|not below|no less than|not less than|no lower than
     |greater than or equal to|minimum of|at or above|on or above|at or over
     |a minimum of|from|reaches|reach|not below|no fewer than|not fewer than
     |meets|min.|min`,
    { notBefore: "标 率 分 期", notAfter: "未" },
  ),
  cmp(
    "before",
    "gt",
    "> 超过 超出 大于 高于 多于 高出 多出 优于 超 逾 突破",
    `more than|over|above|greater than|higher than|exceeds|exceeding|exceed
     |exceeded|beyond|in excess of|after|later than`,
    {
      notBefore: "额 时 期 标 市 速 载 员 出 过 声",
      notAfter: "不 未 没 没有 每 不得 不能 不应 未能 不许 不准",
    },
  ),
  cmp(
    "before",
    "le",
    `≤ <= =< ≤= 不高于 不超过 不超出 不大于 不多于 不得超过 不得高于 不得多于 不得大于 至多 小于等于 小于或等于 低于或等于
      低于等于 等于或低于 等于或小于 少于或等于 少于等于 控制在 未超过 未超出 未超 没超过 没有超过 不超 不能超过 不应超过 未突破
      不突破 最多 不迟于 不晚于`,
    `at most|not over|not above|no more than|not more than|no higher than|less than or equal to
     |within|up to|upto|not exceeding|at or below|at or under|on or below
     |no later than|a maximum of|maximum of|not over|max.|max|maximum|inside
     |does not exceed|do not exceed|did not exceed|not exceed|not later than
     |fewer than or equal to|not above|in up to`,
  ),
  cmp(
    "before",
    "lt",
    "< 低于 小于 少于 不足 不满 未达到 未达 未满 达不到 不到 不够 没达到 没有达到 未能达到 低过 不达 未完成 未至",
    "less than|fewer than|lower than|below|under|short of|misses|miss|but not including|but excluding|but less than|but below|but under|not including|not quite",
    { notAfter: "不 每 不得 不能 不应", notBefore: "标 位" },
  ),
  cmp("before", "eq", "= 等于 恰好 正好 为 刚好", "equal to|equals|exactly|=|=="),
  // Comparisons behind the number.
  cmp(
    "after",
    "ge",
    "以上 及以上 含以上 或以上 及其以上 之上 及之上 ↑ 或更多 及更多 或更高 及以后 及其以后 及其后 及之后",
    `or above|and above|& above|or more|and more|or higher|or better
     |or greater|and up|or over|and over|+|upwards|and higher|or longer
     |or later|or earlier`,
    { notBefore: "情况 现象 任一 标准 要求 问题 各项 事 因 数" },
  ),
  cmp(
    "after",
    "le",
    "以下 及以下 含以下 或以下 以内 及以内 之内 内 之下 以里 及之下 或更少 或更低 及其以下 之前 及以前 及之前 以前 前",
    `or below|and below|or less|or fewer|or lower|and under|or under
     |and less|or sooner`,
    { notBefore: "情况 现象 任一 标准 要求 问题 各项 部 容 勤 台 期" },
  ),
  cmp("after", "lt", "↓"),
  cmp("after", "gt", "以外 之外 以后 后", "", { notBefore: "勤 台 续" }),
  { symbol: "incl", value: true, zh: "(含) 含 (包含) (含本数) 含本数 及 (包括)" },
  { symbol: "incl", value: false, zh: "(不含) 不含 (不包含) (不包括)" },
  { symbol: "to", zh: "- ~ 至 到 -- ~~ 〜", en: "to|through|-|->|up to|and" },
  { symbol: "between", zh: "之间 间 区间 范围内 以内" },
  { symbol: "and", zh: "且 并 并且 但 , 和 同时 而 &", en: "and|but|,|and at the same time" },
];
