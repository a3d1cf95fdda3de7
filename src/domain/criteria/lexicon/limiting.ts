import type { Word } from "./word";

/** Where points end. */
export const LIMITING: readonly Word[] = [
  {
    symbol: "until",
    zh: `
      扣完为止 扣光为止 扣完即止 扣完止 减完为止 扣满为止 扣满即止 减完即止 扣至零为止 扣到零为止 直至扣完 直到扣完 扣至0分为止
      扣至0分 扣到0分为止 减至0分为止 减到0分为止 减到0分止 扣至零分为止 扣到零分为止 扣完该项为止 扣完本项为止 扣完本项分值为止
      扣完该项分值为止 扣完本项分为止 扣完该项分为止 扣完分值为止 扣完分为止 至本项扣完为止 至扣完为止 直至扣完为止 扣完本项分数为止
      扣完该项分数为止 扣完该项得分为止 扣完本项得分为止 最低得分为0分 最低扣至0分 最低得0分 最低为0分 最低0分 最低计0分 扣完
      扣至该维度0分 扣至零分止 扣到零分止 扣至0分止 扣到0分止 扣至零止 扣到零止 最高扣至该维度0分 最多扣至该维度0分 最多减至该维度0分 减至该维度0分为止 扣至该维度0分为止 减至该维度0分
      扣完本维度分为止 最高扣至0分 最多扣至0分 最多扣到0分 最高扣到0分 最高扣至该指标得0分 扣至该项0分 扣完该指标分值为止`,
    en: `
      until zero|down to zero|down to 0|down to nil|not below zero|not below 0|never below 0
      |never below zero|with a minimum of 0|minimum score is 0|minimum 0
      |minimum score 0|floor 0|minimum zero|minimum of zero|minimum of 0|min zero|min 0|min. 0|floor of zero|floor of 0|floor zero|the score cannot be negative|score cannot be negative|cannot be negative|cannot go below zero|cannot fall below zero
      |never under 0|never under zero|never negative|until no marks are left|until no points are left|until nothing is left|not less than zero|not below nil
      |no negative score|no negative marking|no negative marks|no negative points`,
  },
  {
    symbol: "most",
    zh: `
      最多 最高 最大 至高 上限 上限为 封顶 封顶为 不超过 最高不超过 最多不超过 以 累计不超过 累计最多 总计不超过 累计最高 至多
      最多不超`,
    en: `
      max|max.|maximum|up to|cap|capped at|capped|limited to|no more than
      |not more than|at most|with a maximum of|subject to max|maximum of
      |never more than|but no more than|but not more than|to a maximum of
      |subject to a maximum of|not exceeding|subject to max.|subject to a max of|subject to max of|up to a ceiling of|up to a maximum of|up to a limit of|to a ceiling of|ceiling of|a ceiling of
      |but never above|never above|never over|but never more than|to a maximum score of|not above|but not above|and no more than|max. of
      |not to exceed|total not to exceed|must not exceed|cannot exceed|can not exceed|may not exceed|shall not exceed|ceiling|highest|with a cap of|with a ceiling of|up to a total of|to a limit of|for a maximum of|max total of|total max`,
  },
  { symbol: "mostend", zh: "封顶 为上限 为限 为封顶 止 为止", en: "max|maximum|at most|cap" },
  {
    symbol: "least",
    zh: "最低 最少 下限 保底 下限为 最低不低于 不低于 不得低于 最低得 最低为 最低扣至 扣至 减至 扣到 减到",
    en: `
      min|minimum|minimum of|at least|floor|not below|never below
      |no lower than|cannot fall below|cannot drop below|cannot go below|can not fall below|may not fall below|must not fall below
      |will not fall below|never falls below|does not fall below|cannot be less than|cannot be below|cannot be lower than|never less than|not less than|not lower than|to a minimum of|with a minimum of|not under|never under|lowest`,
  },
  {
    symbol: "uncapped",
    zh: `
      不封顶 上不封顶 无上限 不设上限 不设下限 无下限 扣分无上限 扣分不设上限 扣分不设下限 扣分无下限 扣分上不封顶 扣分不保底 扣分不封顶 加分不封顶 可扣至负分 可扣为负分 可为负分 可得负分 扣至负分 允许负分 可倒扣`,
    en: "uncapped|no cap|no limit|can be negative|may go negative|can go negative|may be negative|score can go negative|negative scores allowed|negative scores are allowed|can go below zero|may go below zero",
  },
];
