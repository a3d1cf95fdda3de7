/** The part that a token can play in a criterion. */
export type Kind =
  | "num"
  /** An ordinal before a part: 1. (2) ③ 一、 */
  | "ord"
  /** A comparator; `op` says which. It may stand before or after its number. */
  | "cmp"
  /** 以上, 以内 … after its number. */
  | "suf"
  /** (含) and (不含). */
  | "incl"
  /** ~ - 至 到 between two numbers. */
  | "range"
  | "each"
  /** Takes points (扣). */
  | "ded"
  /** Gives points on top (加, 奖励). */
  | "add"
  /** Sets the points (得, 评, 为). */
  | "get"
  | "down"
  | "up"
  /** 相差, 偏离: a difference to either side. */
  | "off"
  /** 满分 and the like. */
  | "full"
  /** 不得分, 全扣. */
  | "zero"
  /** 不扣分. */
  | "keep"
  /** 扣完为止. */
  | "until"
  /** 最多, 封顶, 上限. */
  | "most"
  | "least"
  /** 不封顶. */
  | "uncapped"
  | "veto"
  | "else"
  /** 目标值, 去年同期 … what the actual is compared with. */
  | "ref"
  /** 酌情, 视情况. */
  | "judge"
  /** 按比例, 折算. */
  | "prop"
  | "linear"
  | "mul"
  | "div"
  | "plus"
  | "minus"
  | "equals"
  /** 均, 各: what follows holds for each of the things named. */
  | "all"
  | "neg"
  /** 分 on its own. */
  | "point"
  /** Money or a coefficient in words: 奖金, 系数. */
  | "pay"
  /** 加倍, 递增, 以此类推: the arithmetic goes on in a way of its own. */
  | "twist"
  | "sep"
  | "stop"
  | "open"
  | "close"
  | "word";

export type Comparison = "ge" | "gt" | "le" | "lt" | "eq";

export interface Token {
  kind: Kind;
  /** The plain text. */
  word: string;
  /** From and to, in the plain text. */
  start: number;
  end: number;
  /** 1 where a space, 2 where a line break stands before it. */
  gap: number;
  /** Comparators and suffixes: the comparison; else "". */
  op: Comparison | "";
  /** Numbers: the value in base units; a percentage as a ratio. */
  value: number;
  /** Numbers: one in the last written digit, in base units. */
  digit: number;
  percent: boolean;
  /** Numbers: the measure word; "" where none is written. */
  unit: string;
  /** Numbers: base units in one written unit (万元: 10000). */
  scale: number;
  /** Numbers written in digits, not in Chinese numerals. */
  digits: boolean;
  /** The grammar has given it a part. */
  used: boolean;
}
