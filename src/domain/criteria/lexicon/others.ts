import type { Word } from "./word";

/** Each, the target, the rest, judging, straight lines, headings. */
export const OTHERS: readonly Word[] = [
  // 每.
  {
    symbol: "each",
    zh: "每 每有 每出现 每发生 每发现",
    en: "each|every|per|for each|for every|each time",
    notBefore: "月 季 年 周 日 天 人每 有 按",
    cost: 0,
  },
  { symbol: "per", en: "per|for each|for every|each|every|for any" },
  { symbol: "each", zh: "逢 凡出现", cost: 0.4 },

  {
    symbol: "else",
    zh: "否则 其余 其它 其他 其他情况 其它情况 其余情况 其余的 反之 不然 除此之外 除此以外",
    en: `
      otherwise|else|anything else|any other|others|any other number|the rest`,
    notBefore: "人 部门 原因 人员 岗位 时间 月份 设备 工作 事项 违 问题 错误 相关 单位 按",
  },
  {
    symbol: "ref",
    zh: `
      目标值 目标 目标数 目标量 目标额 考核目标值 考核目标 考核值 计划值 计划数 计划量 计划 计划目标 标准值 指标值 指标 限值 限额
      基准值 基准 基数 底数 预算 预算值 预算数 预算额 定额 定额值 定编 核定值 控制目标 规定值 规定数 控制值 控制数 任务 任务数 任务量
      下达数 核定额 计划产值 计划次数 计划户数 既定目标 年度目标 月度目标 目标要求 指标要求 下达指标 合格值 及格值 合格线 达标值
      提升目标 应收额 去年同期 上年同期`,
    en: `
      target|the target|goal|the goal|budget|the budget|plan|the plan|quota
      |the quota|standard|the agreed level|agreed level|budgeted revenue|limit
      |the limit|cap|the cap|allowance|the allowance|that level|schedule|planned|the number planned|number planned|planned number|the planned number
      |norm|the norm|the baseline|baseline|the benchmark|benchmark|number agreed|the number agreed|agreed number|the agreed limit|threshold|the threshold|targeted|budgeted`,
    notBefore: "权重 分 客户 管理 完成 表 任务 书 责任 单 考核 是 内容 内部 产品 人群",
  },
  { symbol: "onward", value: "ge", zh: "起 起的", notBefore: "草 来" },
  {
    symbol: "judge",
    zh: `
      酌情 视情况 视情节 视情 视情节轻重 情节轻重 按情节 按情节轻重 依情节 依情节轻重 按严重程度 按影响程度 视后果 视影响 按程度轻重 视严重程度 视程度 视具体情况 根据情况 根据情节 根据情节轻重 视实际情况 适当 酌情考虑`,
    en: `
      at discretion|discretion|as appropriate|may be|may lead to|may claim|accordingly|case by case|depending on|consecutive|trend
      |peer average|team average|proportionately|to be agreed`,
  },
  {
    symbol: "then",
    en: "then|the|a credit of|credit of|service credit of|a rebate of|rebate of|refund of|you|it|there|customer|client|buyer|supplier",
  },
  {
    symbol: "begun",
    en: "started|begun|commenced|or part thereof|or portion thereof|or fraction thereof|or part of it|or part of a day|or part of a week|or part of an hour|or part|or partial|or part of|or part of one|or a part of it|or part of that",
  },
  { symbol: "whole", en: "full|whole|complete|completed" },
  { symbol: "first", en: "first|the first" },
  {
    symbol: "thereafter",
    en: "thereafter|after that|after these|after those|after this|beyond that|beyond these|beyond this|past that|above that|over that|from then on|subsequently|afterwards|from there on|from there|on top of that|in excess of that|in excess of this|more than that|and thereafter|and after that",
  },
  {
    symbol: "free",
    en: "free|are free|is free|not counted|do not count|disregarded|are disregarded|without deduction|no deduction|are not counted|allowed|are allowed|tolerated|is tolerated|are tolerated|permitted|is permitted|are permitted|exempt|is exempt|are exempt|is allowed|is disregarded|is not counted|no penalty|not penalised|are not penalised|is not penalised|not penalized|are not penalized|is not penalized|are ignored|is ignored|ignored|waived|are waived|is waived|excused|are excused|is excused|forgiven|are forgiven|is forgiven|without penalty|penalty-free|cost nothing|costs nothing|carry no penalty|carries no penalty|at no cost|no points lost|lose nothing|loses nothing",
  },
  {
    symbol: "afterfirst",
    en: "after the first|beyond the first|past the first|in excess of the first|after first|over the first|except the first",
  },
  {
    symbol: "met",
    en: "target met|reaching target|reaching the target|meeting target|meeting the target|target fully met|fully met|target reached|target achieved|goal met|goal reached|goal achieved|on target|meets target|target is met|target is reached|target reached or better|target met or exceeded|target met or beaten|at target|hits target|target hit|plan met|plan reached",
  },
  {
    symbol: "notmet",
    en: "not met|target not met|target missed|goal missed|goal not met|target not reached|not reached|missed|below target|not achieved|target not achieved|if not met|plan not reached",
  },
  {
    symbol: "startat",
    en: "start at|starts at|start from|starts from|starting from|start with|starts with|begin at|begins at|begins with|begin with|starting at|base of|base",
  },
  {
    symbol: "elsewhere",
    en: "as per annex|as per annexure|as per schedule|as per appendix|as per|per annex|according to|see annex|see appendix|in accordance with|as defined in|as set out in|framework agreement|annexb|annexc",
  },
  { symbol: "on", en: "for|if|when|where|with|from|on|at|in case of|should|provided|as long as|so long as" },
  {
    symbol: "delayed",
    en: `late|overdue|delay|of delay|behind schedule|after the due date|behind|too late|after the deadline|past due|of lateness`,
  },
  {
    symbol: "ontime",
    en: "on time|in time|same day|on schedule|on the due date|by the due date|on or before the due date|on or before due date|by due date|on due date|within due date|on or before time|on or before the deadline|by the deadline|no delay|not late|punctual|the same day|without delay|delivered on time|submitted on time",
  },
  {
    symbol: "prop",
    zh: "正比 反比 同比例",
    en: "proportionate marks|proportionate points|pro rata|prorata|prorated|pro-rated|in proportion|proportional|proportionally|proportionate|proportionately",
  },
  {
    symbol: "linear",
    zh: `
      按线性计算 线性计算 按线性关系计算 按线性关系折算 按线性折算 线性 按线性插值计算 线性插值 按直线法计算 插值法 内插法 按比例线性计分
      按同比例折算得分 按比例计分 按比例折算 按比例得分 按比例计算 按比例给分 取线性计分 线性计分 按线性计分 按线性内插法 线性内插法 线性内插 按线性插值 按内插法 按插值法 按直线内插法
      按线性内插 直线内插 按直线内插 按直线插值 直线插值 按直线法 按直线 按直线内插法计分 按比例插值 按比例内插
      按线性比例 按线性比例计分 线性比例 按线性 按线性比例折算`,
    en: `
      linear|linearly|straight line|straight-line|interpolated
      |interpolated linearly|interpolated on a straight line|straight-line interpolation in between|linear interpolation|straight-line interpolation
      |results in between are interpolated linearly
      |sliding scale|evenly|steadily|on a straight line|in a straight line|in straight line|on a linear scale|on a linear basis|straight-line basis|on a straight-line basis|pro rata linearly`,
  },
  {
    symbol: "note",
    zh: `
      评分标准 评分 计分方法 计分办法 得分算法 评价标准 考核标准 评分办法 评分细则 计分标准 计分 考核办法 考核方法 标准 打分 要求
      加分项 扣分项 减分项 扣分标准 扣分规则 扣分办法 扣分细则 扣分依据 减分标准 减分规则 加分标准 加分规则 加分办法 加分细则 奖惩标准 奖扣标准 加减分标准 加扣分标准 加分 奖励 查台账 查报表 查文件 看报表 看记录 抽查 布尔值 减分情形包括 扣分情形包括 加分情形包括 加分情形
      主管打分 领导打分 人事主管打分 分管领导评分 分类`,
    en: `
      scoring|points|slabs|multiplier|bonus marks|extra points|score
      |marks`,
  },
];
