import { columns, toFill } from "./columns";
import type { Rater, Scorecard, SignOffRole } from "../../domain/scorecard/scorecard";

/** Everything that stands on a scorecard's sheet, in Chinese; its shape is binding for the other languages. */
export const zhCN = {
  title: (role: string) => `${role}绩效考核表`,
  head: {
    name: "姓名",
    department: "部门",
    post: "岗位",
    assessor: "考核人",
    period: "考核期间",
    date: "考核日期",
  },
  columns: columns["zh-CN"],
  toFill: toFill["zh-CN"],
  total: {
    label: "合计",
    weightsRight: "权重合计 100%",
    rowApart: "有新增的行不在合计范围内，暂不计总分：请把它移到第一项与最后一项之间",
    weightMissing: "有指标缺名称或权重，暂不计总分",
    /** Around what the weights come to, in percent; in the sheet's language, which KPI.WEIGHTCHECK does not know. */
    weightsWrong: { before: "权重合计 ", after: "%，应为 100%，暂不计总分" },
    weightsAsText: "权重中有文本，请改为数字",
    sharesWrong: "评分占比合计不是 100%，暂不计总分",
    /** Around the number of targets still to be filled. */
    openTargets: { before: "；目标值待填 ", after: " 项" },
    scored: "已评 ",
  },
  section: (name: string) => `其中：${name}`,
  raters: {
    /** Beside each rater's share of every item. */
    shares: "评分占比（合计 100%）",
    roles: { self: "自评", supervisor: "上级评分", peer: "同事评分" } satisfies Record<Rater["role"], string>,
  },
  measures: {
    heading: "基础数据",
    fill: "请填写",
    reckoned: "＝ ",
  },
  result: {
    heading: "考核结果",
    score: "总分",
    band: "等级",
    coefficient: "发放系数",
    basePay: "绩效基数（元）",
    payout: "应发绩效（元）",
    next: "距上一档（分）",
    best: "已达最高档",
  },
  scheme: {
    heading: "等级与系数",
    lower: "最低分",
    band: "等级",
    coefficient: "系数",
    /** The coefficient that is paid in proportion to the score, as the functions read it. */
    byScore: "得分",
    byScoreMeans: (fullScore: string) => `“得分”即总分÷${fullScore}`,
    anyScore: "可按制度调整",
  },
  explanation: {
    heading: "计分与发放",
    scoring: {
      points: () => "各项得分由评分标准和实际完成得出，满分为权重×100；总分为各项得分之和。",
      weighted: (outOf: string) =>
        `各项得分由评分标准和实际完成得出，满分 ${outOf} 分；总分为各项权重×得分之和。`,
    } satisfies Record<Scorecard["scoring"], (outOf: string) => string>,
    raters: "各评分人的分数先按占比合成，再按评分标准计分。",
    bonus: "加分项另加在总分上。",
    when: "各项评完且权重合计 100% 后，自动得出结果。",
    pay: "等级和系数按总分查右表，达到“最低分”即属该档。应发绩效＝绩效基数×系数，四舍五入到分。",
    next: "“距上一档”是到系数更高一档还差的分数。",
  },
  notes: {
    heading: "说明",
    fill: "浅黄色单元格由您填写。填好“实际完成”，得分自动得出；也可直接改写得分，改写后以斜体和底色标出。",
    /** What each of an item's actuals is. */
    several: (indicator: string, entries: readonly string[]) =>
      `“${indicator}”的实际完成依次填写：${entries.map((entry, index) => `${index + 1} ${entry}`).join("；")}。`,
    placeholders: "标有“待填”的目标值，请在考核期开始前确定并填写。",
  },
  pasted: {
    title: "绩效考核表",
    sheetName: "考核表",
    bonus: "加分项",
    /** An actual that is the assessor's points. */
    pointsOf: (subject: string) => `${subject}评分`,
    unread: (rows: readonly number[]) =>
      `第 ${rows.join("、")} 项的评分标准暂不能自动计分（底色标出），得分由考核人填写。要自动计分：选中该项，在插件“本行”用表单写好评分标准，再用“让这张表自动计算”。`,
  },
  comment: "考核评语",
  signOff: {
    roles: {
      assessed: "被考核人签字",
      assessor: "考核人签字",
      reviewer: "复核人签字",
      hr: "人力资源签字",
    } satisfies Record<SignOffRole, string>,
    date: "日期",
  },
  entry: {
    title: "请检查填写内容",
    weight: "请填写 0%～100% 之间的百分比，例如 20%。",
    target: "请填写大于 0 的数。",
    targetPrompt: "请填写本期目标值，须大于 0。",
    targetPromptTitle: "目标值",
    actualPromptTitle: "实际完成",
    actual: {
      grade: (grades: string) => `请从 ${grades} 中选择。`,
      points: (lowest: string, highest: string) => `由考核人评分，${lowest}～${highest} 分。`,
      count: "请填写不小于 0 的整数。",
      countPrompt: "填写不小于 0 的整数；没有发生请填 0，未考核请留空。",
      percent: "请填写百分比，例如 95%。",
      percentPrompt: "填写百分比，例如 95%；未考核请留空。",
      amount: "请填写数字。",
      amountPrompt: "填写数字；未考核请留空。",
    },
    text: (most: number) => `请控制在 ${most} 个字以内。`,
    scorePromptTitle: "得分",
    pointsPrompt: "由评分标准和实际完成得出。需要时可改写为 0 分到本项满分（权重×100）。",
    points: "得分应在 0 分与本项满分（权重×100）之间。",
    weightedPrompt: (most: string) => `由评分标准和实际完成得出。需要时可改写为 0～${most} 分。`,
    weighted: (most: string) => `得分应在 0～${most} 分之间。`,
    bonusPrompt: (most: string) => `加分项，由评分标准和实际完成得出。需要时可改写为 0～${most} 分。`,
    bonus: (most: string) => `加分应在 0～${most} 分之间。`,
    basePay: "请填写不小于 0 的金额，例如 3000。",
    basePayPromptTitle: "绩效基数",
    basePayPrompt: "系数为 1 时应发的绩效工资，单位为元。",
    lower: "请填写该档的最低分，不小于 0。",
    band: (most: number) => `请填写等级名称，不超过 ${most} 个字。`,
    coefficient: "请填写系数（例如 1 或 80%），或填“得分”表示按得分比例发放。",
  },
};

/** What every language of the sheet provides. */
export type ScorecardTexts = typeof zhCN;
