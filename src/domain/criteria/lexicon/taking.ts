import type { Word } from "./word";

/** Taking and giving points. */
export const TAKING: readonly Word[] = [
  {
    symbol: "fen",
    zh: "分 个分",
    en: "points|point|pts|pt|marks|mark|stars|star|bonus points|point deduction|demerits|demerit|demerit points|penalty points|credit points|penalty point",
    notBefore: "钟 之 公司 店 管 类 别 机 级 析 发 拣 期 红 配 工 包 区 部 散 册 批 歧 享 担 摊",
  },
  // 4*: stars. 20*10: times.
  { symbol: "fen", en: "*", notBefore: "0 1 2 3 4 5 6 7 8 9 ( . 本 该 权 满 分 标 配" },
  {
    symbol: "deduct",
    zh: `
      扣 扣减 扣除 扣分 扣罚 扣去 扣掉 减扣 减分 减 减去 减除 倒扣 扣减分 核减 直接扣 直接扣除 一次性扣 一次性减 则扣 各扣
      均扣 再扣 另扣 应扣 将扣 扣减该指标 扣除该项 扣本项 扣减该项 扣除总评分 扣该项 扣其 从中扣 就扣 扣除本项 减除该项 酌扣
      扣减本项 分数减少 得分减少 分数减 得分减 分数扣 得分扣 扣减相应 分数下降 得分下降 分数降低`,
    en: `
      deduct|deducts|deducted|loss of|lose|loses|minus|subtract|subtracts|less
      |take off|takes off|penalty of|penalty|costs|cut|takes away
      |take away|reduce by|reduced by|reduces the score by|lowers the score by|drops by|falls by|goes down by|decreases by
      |is reduced by|are reduced by|is lowered by|forfeit|forfeits|removes|remove|docks|knocks off|knock off|-`,
    notBefore:
      "notice charge clause kick 少 低 小 员 件 押 负 值 排 产 完 满为 满即 满止 满。 光 至 到 量 免 速 税 灾 压 肥 持 租 项 情",
    notAfter: "不 折 增 未",
  },
  // Drops below the target: what happened.
  { symbol: "deduct", en: "drops", notBefore: "below under to short from off" },
  // Cost of repairs: what is judged.
  {
    symbol: "deduct",
    en: "cost",
    notBefore:
      "of per to at in and or control saving variance overrun performance plan budget reduction increase ratio centre center base unit item ( : v / < > = - ≤ ≥ within over under above below",
  },
  // 受到处罚的,每次扣2分: what was done, not what is taken.
  { symbol: "deduct", zh: "罚", notAfter: "不 处 惩 责 受 被", notBefore: "款 单 则" },
  // 一等奖, 三等奖10分: a grade.
  { symbol: "add", zh: "奖", notAfter: "等 头 大 不", notBefore: "项 状 品 学 惩 金" },
  {
    symbol: "add",
    zh: `
      加 加分 奖励 奖励分 奖分 加计 另加 再加 额外加 另奖 可加 各加 可再加 加奖 再奖 则加 奖加 可奖 增加 增 加上 另外加
      得分增加 得分随之上升 得分随之增加 分数相应加 分数增加 得分相应增加`,
    en: `
      add|adds|bonus of|plus|gain|gains|bonus|extra|+|earns an extra
      |adds another`,
    notBefore: "班 强 工 油 盟 急 快 大 入 减 项 状 品 权 固 装",
    notAfter: "不 参 增 更 附 追 添",
  },
  {
    symbol: "get",
    zh: `
      得 得到 给 给予 可得 则得 则为 仅得 只得 获 获得 得分为 评分为 计分为 分值为 分数为 得分是 各得 均得 应得 可计 得分按 记作
      各计 即得 就得 取 得: 得分: 分值 分数 分数: 得分减为 得分 得分即为`,
    notBefore: "到 当 失 体 以 力 出 划 量 算 价 件 时 入 提 准 止 因 此 率",
    notAfter: "不 取 值 使 懂 觉 所 心 获 难 记 懂 供 交 补 送 发 分 汲 领 听 争 支",
  },
  {
    symbol: "get",
    zh: "评 评为 计 计分 计为 计得 为 算 记 记为 记分 赋 赋分 即为 定为",
    en: `
      earn|earns|earned|get|gets|score|scores|score of|scored|award|awards
      |awarded|receive|receives|pay|pays|paid|worth|is worth|gives|give|given
      |marks|=|:|=>|->|-|→|you pay|then pay|would pay|scored as|brings`,
    notBefore: "到 当 失 体 以 力 出 划 量 算 价 件 时 入 提 准 止 因 此",
    notAfter:
      "不 取 值 使 懂 觉 所 心 统 合 共 审 设 会 预 小 累 总 估 行 作 成 人 较 认 视 登 标 笔 书 因 以",
  },
  { symbol: "full", zh: "得满", notBefore: "分" },
  {
    symbol: "full",
    zh: `
      满分 得满分 计满分 给满分 记满分 满分计 全分 得全分 得全部分值 得全部分数 标准分 得标准分 得基准分 得权重分 本项满分
      全部分值 全部分数`,
    notBefore: "工 析 钟 类 值 率",
    notAfter: "安 超出 高出",
    en: `
      full marks|full mark|full score|full points|full credit|maximum score
      |max score|all points|full weight|the full weight|full payout
      |full commission`,
  },
  { symbol: "zero", zh: "全扣 全扣分", notAfter: "不", notBefore: "0 1 2 3 4 5 6 7 8 9" },
  {
    symbol: "zero",
    notBefore: "tolerance harm defects accidents",
    zh: `
      不得分 不计分 不给分 不记分 不予计分 不予得分 零分 得零分 计零分 无分 不再得分 没有分 扣全分 全部扣除 全部扣完
      全部扣光 扣除全部分值 扣除全部分数 扣全部分值 扣除满分 扣光 得分为零 此项分值全部扣除 分值全部扣除 该项分值全部扣除 全额扣除 清零
      该项不得分 本项不得分 该项得分为0 扣除该项全部分值 扣除本项全部分值 记零分`,
    en: `
      no points|no marks|no point|zero|zero points|no credit|nil|none
      |no score|nothing|scores zero|no bonus|no bonus due|no commission
      |nothing is paid|nothing is awarded|no payout|no marks will be given|all points lost|all points are lost|lose all points|loses all points
      |all marks lost|no payment|no pay|score is 0|score is zero|zero marks|no marks awarded|no points awarded|forfeits all points
      |no points are awarded|no marks are awarded|no points given|no points will be given|no bonus paid|nothing paid
      |is awarded nothing`,
  },
  {
    symbol: "keep",
    zh: "不扣分 不减分 不扣 不予扣分 免扣 不加分 不奖分 不加不减 不加分也不扣分 不奖不罚 不奖不扣 不加分不扣分 不扣款 不罚款 不扣罚 不作扣分 不处罚 不奖 不奖励 不予奖励",
    en: "no deduction|no deductions|no penalty|no change|no points off|no points deducted|no points lost|nothing deducted|no reduction|nothing off|without deduction",
  },
  {
    symbol: "taken",
    en: `off|deducted|deduction|lost|less|are deducted|is deducted|penalty|will be deducted|shall be deducted|to be deducted|taken off|is taken off
      |are taken off|subtracted|is subtracted|are subtracted|is lost|are lost|forfeited|docked|removed|reduction|will be lost|is docked|are docked
      |get deducted|gets deducted|each deducted|reduced|is removed|are removed|withheld|knocked off|is knocked off|are knocked off`,
  },
  {
    symbol: "given",
    en: `to be given|will be given|are awarded|is awarded|awarded|are given|is given|are earned|is earned|will be awarded|shall be awarded|shall be given|credited
      |is credited|are credited|is paid back|paid back|back|is refunded|refunded|is due|given`,
  },
  {
    symbol: "more",
    en: "extra|additional|bonus|more|further|are added|is added|added|will be added",
  },
  { symbol: "veto", zh: "一票否决 单项否决 一票否定", en: "veto|vetoed" },
];
