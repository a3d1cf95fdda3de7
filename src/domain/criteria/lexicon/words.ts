import type { Word } from "./word";

const way = (
  dir: "below" | "above" | "both",
  zh: string,
  en: string,
  more: Partial<Word> = {},
  alone = false,
): Word => ({
  symbol: "way",
  value: { dir, alone },
  zh,
  en,
  ...more,
});
const cmp = (symbol: "before" | "after", value: string, zh: string, en = "", more: Partial<Word> = {}): Word => ({
  symbol,
  value,
  zh,
  ...(en ? { en } : {}),
  ...more,
});

/** The words of the field. One record a meaning; a word that means two things stands twice. */
export const WORDS: readonly Word[] = [
  // Comparisons before the number.
  cmp(
    "before",
    "ge",
    "≥ >= => ≥= 不低于 不少于 不小于 不得低于 不得少于 至少 至少达到 达到 达成 达 已达 大于等于 大于或等于 高于或等于 高于等于 等于或高于 等于或大于 等于或超过 达到或高于 达到或超过 达到及超过 达到或大于 超过或等于 满足 完成 满 保持在 不能低于 不应低于",
    "at least|no less than|not less than|no lower than|greater than or equal to|minimum of|at or above|on or above|at or over|a minimum of|from|reaches|reach|not below|no fewer than|not fewer than|meets|min.|min",
    { notBefore: "标 率 分 期" },
  ),
  cmp("before", "gt", "> 超过 超出 大于 高于 多于 高出 多出 优于 超 逾 突破 超标", "more than|over|above|greater than|higher than|exceeds|exceeding|exceed|exceeded|beyond|in excess of", {
    notBefore: "额 时 期 标 市 速 载 员 出 过 声",
    notAfter: "不 未 没 没有 每 不得 不能 不应 未能 不许 不准",
  }),
  cmp(
    "before",
    "le",
    "≤ <= =< ≤= 不高于 不超过 不超出 不大于 不多于 不得超过 不得高于 不得多于 不得大于 至多 小于等于 小于或等于 低于或等于 低于等于 等于或低于 等于或小于 少于或等于 少于等于 控制在 未超过 未超出 未超 没超过 没有超过 不超 不能超过 不应超过 未突破 不突破 最多 不迟于 不晚于",
    "at most|no more than|not more than|no higher than|less than or equal to|within|up to|upto|not exceeding|at or below|at or under|on or below|no later than|a maximum of|maximum of|not over|max.|max|fewer than or equal to|not above|in up to",
  ),
  cmp(
    "before",
    "lt",
    "< 低于 小于 少于 不足 不满 未达到 未达 未满 达不到 不到 不够 没达到 没有达到 未能达到 低过 不达 未完成 未至",
    "less than|fewer than|lower than|below|under|short of|misses|miss",
    { notAfter: "不 每 不得 不能 不应", notBefore: "标 位" },
  ),
  cmp("before", "eq", "= 等于 恰好 正好 为 刚好", "equal to|equals|exactly|=|=="),
  // Comparisons behind the number.
  cmp(
    "after",
    "ge",
    "以上 及以上 含以上 或以上 及其以上 之上 及之上 或更多 及更多 或更高",
    "or above|and above|& above|or more|and more|or higher|or better|or greater|and up|or over|and over|+|upwards|and higher|or longer|or later|or earlier",
    { notBefore: "情况 者 现象 任一 标准 要求 问题 各项 事 因 数" },
  ),
  cmp(
    "after",
    "le",
    "以下 及以下 含以下 或以下 以内 及以内 之内 内 之下 以里 及之下 或更少 或更低 及其以下 之前 前",
    "or below|and below|or less|or fewer|or lower|and under|or under|and less|or sooner",
    { notBefore: "情况 现象 任一 标准 要求 问题 各项 部 容 勤 台 期" },
  ),
  cmp("after", "gt", "以外 之外 以后 后", "", { notBefore: "勤 台 续" }),
  { symbol: "incl", value: true, zh: "(含) 含 (包含) (含本数) 含本数 及 (包括)" },
  { symbol: "incl", value: false, zh: "(不含) 不含 (不包含) (不包括)" },
  { symbol: "to", zh: "- ~ 至 到 -- ~~ 〜", en: "to|through|-|->|up to|and" },
  { symbol: "between", zh: "之间 间 区间 范围内 以内" },
  { symbol: "and", zh: "且 并 并且 但 , 和 同时 而", en: "and|but|," },

  // Ways of a step. What is late, missing or early is an event of its own; what is lower or more is so against something.
  way(
    "below",
    "低 低于 低出 短 降 降低 下降 下降了 下滑 下浮 减少 减低 落后 差 缩短 回落 减小 不足 不达 差距 降底 下将 少完成 未达 少 少于",
    "below|under|lower|less|short|shortfall|fewer|drop|decrease|decline|down|short of|lower than|less than|under that level|reduction|below that",
    { notBefore: "错 评 旅 勤 席 陷 级 本 温 幅 压 货 页 漏 项 考 课 失 数 量", notAfter: "不 不得" },
  ),
  way("below", "提前 提早 早", "early|earlier|ahead", { notBefore: "会 操 餐 退 晚 报 班" }, true),
  way("below", "缺 缺少 短缺 欠 欠缺", "missing", { notBefore: "勤 席 陷 货 漏 项 考 课 失 岗 乏", notAfter: "空" }, true),
  way(
    "above",
    "高 高于 高出 超 超出 超过 超额 多 多于 多出 增 增加 增长 上升 上浮 上涨 升 升高 提高 提升 延长 增多 扩大 超支 超耗 超额完成 增长了 大于 净增 新增",
    "over|above|beyond|more|higher|in excess|excess|increase|exceeding|exceeded|additional|extra|further|past|longer|overrun|up|of excess",
    { notBefore: "市 值 级 员 耗 温 空 压 管 载 速 标 点 声 量 幅", notAfter: "不 不得 至 较 更 提 上 推 延 新" },
  ),
  way(
    "above",
    "延迟 推迟 延误 逾期 延期 超期 超时 拖延 拖期 晚 迟 滞后 迟延 滞延 逾时 推后 顺延",
    "late|overdue|later|too late|delayed",
    { notBefore: "到 退 交 报 会 检" },
    true,
  ),
  way("both", "相差 偏差 偏离 变动 波动 差异 误差 增减 上下浮动", "deviation|deviation of|off target|difference"),

  // English numerals.
  { symbol: "num", value: 1, en: "one", cost: 0.1 },
  { symbol: "num", value: 2, en: "two", cost: 0.1 },
  { symbol: "num", value: 3, en: "three", cost: 0.1 },
  { symbol: "num", value: 4, en: "four", cost: 0.1 },
  { symbol: "num", value: 5, en: "five", cost: 0.1 },
  { symbol: "num", value: 6, en: "six", cost: 0.1 },
  { symbol: "num", value: 7, en: "seven", cost: 0.1 },
  { symbol: "num", value: 8, en: "eight", cost: 0.1 },
  { symbol: "num", value: 9, en: "nine", cost: 0.1 },
  { symbol: "num", value: 10, en: "ten", cost: 0.1 },
  { symbol: "num", value: 11, en: "eleven", cost: 0.1 },
  { symbol: "num", value: 12, en: "twelve", cost: 0.1 },
  { symbol: "num", value: 15, en: "fifteen", cost: 0.1 },
  { symbol: "num", value: 20, en: "twenty", cost: 0.1 },
  { symbol: "num", value: 30, en: "thirty", cost: 0.1 },
  { symbol: "num", value: 40, en: "forty", cost: 0.1 },
  { symbol: "num", value: 50, en: "fifty", cost: 0.1 },
  { symbol: "num", value: 60, en: "sixty", cost: 0.1 },
  { symbol: "num", value: 100, en: "hundred", cost: 0.1 },
  { symbol: "num", value: 0.5, en: "half|half a", cost: 0.2 },
  { symbol: "num", value: 1, en: "a|an", cost: 0.8 },
  { symbol: "num", value: 0, en: "no", cost: 0.4 },

  // 每.
  { symbol: "each", zh: "每 没 每有 每出现 每发生 每发现", en: "each|every|per|for each|for every|each time", notBefore: "月 季 年 周 日 天 人每 有 按", cost: 0 },
  { symbol: "per", en: "per|for each|for every|each|every|for any" },
  { symbol: "each", zh: "逢 凡出现", cost: 0.4 },

  { symbol: "open", value: "(", zh: "(" },
  { symbol: "open", value: "[", zh: "[" },
  { symbol: "close", value: ")", zh: ")" },
  { symbol: "close", value: "]", zh: "]" },
  { symbol: "blank", zh: "__ ___ ____ _____ ______ □" },

  // Taking and giving points.
  {
    symbol: "deduct",
    zh: "扣 扣减 扣除 扣分 扣罚 扣去 扣掉 减扣 减分 减 减去 减除 罚 倒扣 扣减分 核减 直接扣 直接扣除 一次性扣 一次性减 则扣 各扣 均扣 再扣 另扣 应扣 将扣 扣减该指标 扣除该项 扣本项 扣减该项 扣除总评分 扣该项 扣其 从中扣 就扣 扣除本项 减除该项 酌扣 扣减本项 分数减少 得分减少 分数减 得分减 分数扣 得分扣 扣减相应 分数下降 得分下降 分数降低",
    en: "deduct|deducts|deducted|lose|loses|minus|subtract|subtracts|less|take off|takes off|penalty of|penalty|costs|cost|cut|takes away|take away|reduce by|reduced by|-",
    notBefore: "少 低 小 员 件 押 负 值 排 产 完 满 光 至 到 量 免 速 税 灾 压 肥 持 租 项 情",
    notAfter: "不 折 增 全 未",
  },
  {
    symbol: "add",
    zh: "加 加分 奖 奖励 奖励分 奖分 加计 另加 再加 额外加 另奖 可加 各加 可再加 加奖 再奖 则加 奖加 可奖 增加 增 加上 另外加 得分增加 得分随之上升 得分随之增加 分数相应加 分数增加 得分相应增加",
    en: "add|adds|bonus of|plus|gain|gains|bonus|extra|+|earns an extra|adds another",
    notBefore: "班 强 工 油 盟 急 快 大 入 减 项 状 品 权 固 装",
    notAfter: "不 参 增 更 附 追 添",
  },
  {
    symbol: "get",
    zh: "得 得分 得到 评 评为 计 计分 计为 计得 给 给予 给 为 算 记 记为 记分 赋 赋分 可得 则得 则为 仅得 只得 获 获得 得分为 评分为 计分为 分值为 分数为 得分是 各得 均得 应得 可计 得分按 记作 各计 即得 就得 取 得: 得分: 分值 分数 分数: 得分减为",
    en: "earn|earns|earned|get|gets|score|scores|score of|scored|award|awards|awarded|receive|receives|pay|pays|paid|worth|is worth|gives|give|given|marks|=|:|=>|->|-|→|you pay|then pay|would pay|scored as|brings",
    notBefore: "到 当 失 体 以 力 出 划 量 算 价 件 时 入 提 准 止 因 此",
    notAfter: "不 取 值 使 懂 觉 所 心 统 合 共 审 设 会 预 小 累 总 估 行 作 成 人 较 认 视 登 标 笔 书",
  },
  {
    symbol: "full",
    zh: "满分 得满分 计满分 给满分 记满分 满分计 全分 得全分 得满 得全部分值 得全部分数 标准分 得标准分 得基准分 得权重分 本项满分 全部分值 全部分数",
    notBefore: "工 析 钟 类 值 率",
    notAfter: "安 超出 高出",
    en: "full marks|full mark|full score|full points|full credit|maximum score|max score|all points|full weight|the full weight|full payout|full commission",
  },
  {
    symbol: "zero",
    zh: "不得分 不计分 不给分 不记分 不予计分 不予得分 零分 得零分 计零分 无分 不再得分 没有分 全扣 全扣分 扣全分 全部扣除 全部扣完 全部扣光 扣除全部分值 扣除全部分数 扣全部分值 扣除满分 扣光 得分为零 此项分值全部扣除 分值全部扣除 该项分值全部扣除 全额扣除 清零 该项不得分 本项不得分 该项得分为0 扣除该项全部分值 扣除本项全部分值 记零分",
    en: "no points|no marks|no point|zero|zero points|no credit|nil|none|no score|nothing|scores zero|no bonus|no bonus due|no commission|nothing is paid|nothing is awarded|no payout|no marks will be given|is awarded nothing",
  },
  { symbol: "keep", zh: "不扣分 不减分 不扣 不予扣分 免扣 不加分 不奖分 不加不减 不加分也不扣分 不奖不罚 不奖不扣 不加分不扣分", en: "no deduction|no penalty|no change" },
  { symbol: "veto", zh: "一票否决 单项否决 一票否定", en: "veto|vetoed" },
  { symbol: "until", zh: "扣完为止 扣光为止 扣完即止 扣完止 减完为止 扣满为止 扣满即止 减完即止 扣至零为止 扣到零为止 直至扣完 直到扣完 扣至0分为止 扣至0分 扣到0分为止 减至0分为止 减到0分为止 减到0分止 扣至零分为止 扣到零分为止 扣完该项为止 扣完本项为止 扣完本项分值为止 扣完该项分值为止 扣完本项分为止 扣完该项分为止 扣完分值为止 扣完分为止 至本项扣完为止 至扣完为止 直至扣完为止 扣完本项分数为止 扣完该项分数为止 扣完该项得分为止 扣完本项得分为止 最低得分为0分 最低扣至0分 最低得0分 最低为0分 最低0分 最低计0分 扣完 扣至该维度0分 最高扣至该维度0分 最多扣至该维度0分 最多减至该维度0分 减至该维度0分为止 扣至该维度0分为止 减至该维度0分 扣完本维度分为止 最高扣至0分 最高扣至该指标得0分 扣至该项0分 扣完该指标分值为止", en: "until zero|down to zero|not below zero|not below 0|never below 0|never below zero|with a minimum of 0|minimum score is 0|minimum 0|minimum score 0|floor 0" },
  { symbol: "most", zh: "最多 最高 最大 至高 上限 上限为 封顶 封顶为 不超过 最高不超过 最多不超过 以 累计不超过 累计最多 总计不超过 累计最高 至多 最多不超 加分上限 扣分上限", en: "max|max.|maximum|up to|cap|capped at|capped|limited to|no more than|not more than|at most|with a maximum of|subject to max|maximum of|never more than|but no more than|but not more than|to a maximum of|subject to a maximum of|not exceeding" },
  { symbol: "mostend", zh: "封顶 为上限 为限 为封顶 止 为止", en: "max|maximum|at most|cap" },
  { symbol: "least", zh: "最低 最少 下限 保底 下限为 最低不低于 不低于 不得低于 最低得 最低为 最低扣至 扣至 减至 扣到 减到", en: "min|minimum|minimum of|at least|floor|not below|never below|no lower than" },
  { symbol: "uncapped", zh: "不封顶 上不封顶 无上限 不设上限 扣分不封顶 加分不封顶 可扣至负分 可扣为负分 可为负分 可得负分 扣至负分 允许负分 可倒扣", en: "uncapped|no cap|no limit|can be negative|may go negative" },
  { symbol: "else", zh: "否则 其余 其它 其他 其他情况 其它情况 其余情况 其余的 反之 不然 除此之外 除此以外", en: "otherwise|else|anything else|any other|others|any other number|the rest", notBefore: "人 部门 原因 人员 岗位 时间 月份 设备 工作 事项 违 问题 错误 相关 单位 按" },
  {
    symbol: "ref",
    zh: "目标值 目标 目标数 目标量 目标额 考核目标值 考核目标 考核值 计划值 计划数 计划量 计划 计划目标 标准值 指标值 指标 限值 限额 基准值 基准 基数 底数 预算 预算值 预算数 预算额 定额 定额值 定编 核定值 规定值 规定数 控制值 控制数 任务 任务数 任务量 下达数 核定额 计划产值 计划次数 计划户数 既定目标 年度目标 月度目标 目标要求 指标要求 下达指标 合格值 及格值 合格线 达标值 提升目标 应收额",
    en: "target|the target|goal|the goal|budget|the budget|plan|the plan|quota|the quota|standard|the agreed level|agreed level|budgeted revenue|limit|the limit|cap|allowance|the allowance|that level|schedule",
    notBefore: "权重 分 客户 管理 完成 表 任务 书 责任 单 考核 是 内 产品 人群",
  },
  { symbol: "onward", value: "ge", zh: "起 起的", notBefore: "草 来" },
  { symbol: "judge", zh: "酌情 视情况 视情节 视情 视情节轻重 视严重程度 视程度 视具体情况 根据情况 根据情节 根据情节轻重 视实际情况 适当 酌情考虑", en: "at discretion|discretion|as appropriate|may be|may lead to|accordingly" },
  { symbol: "linear", zh: "按线性计算 线性计算 按线性关系计算 按线性关系折算 按线性折算 线性 按线性插值计算 线性插值 按直线法计算 插值法 内插法 按比例线性计分 按同比例折算得分 按比例计分 按比例折算 按比例得分 按比例计算 按比例给分", en: "linear|linearly|straight line|straight-line|interpolated|interpolated linearly|straight-line interpolation in between|results in between are interpolated linearly|pro rata|proportionate marks|sliding scale" },
  { symbol: "note", zh: "评分标准 评分 计分方法 计分办法 得分算法 评价标准 考核标准 评分办法 评分细则 计分标准 计分 考核办法 考核方法 标准 打分 要求 加分项 扣分项 减分项 加分 奖励 查台账 查报表 查文件 看报表 看记录 抽查 布尔值 减分情形包括 扣分情形包括 加分情形包括 加分情形 主管打分 领导打分 人事主管打分 分管领导评分 分类", en: "scoring|points|slabs|multiplier|penalty|bonus marks|extra points|score|marks" },
];
