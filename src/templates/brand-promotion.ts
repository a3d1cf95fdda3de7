import type { Provenance, Scorecard } from "../domain/scorecard/scorecard";
import { proposedScheme } from "./proposed-scheme";

/** The table of the original is lost: nothing but its purpose and use is known. */
const proposed = (chinese: string, english: string): Provenance => ({
  origin: "proposed",
  note: {
    "zh-CN": `原表的表格已缺失，此项按行业惯例拟定。${chinese}`,
    "en-US": `The table of the original is lost; this item follows the practice of the field. ${english}`,
  },
});

export const brandPromotion: Scorecard = {
  id: "brand-promotion",
  names: { "zh-CN": "品牌推广运营", "en-US": "Brand promotion" },
  initials: "pptgyy",
  family: "promotion",
  scoring: "points",
  outOf: "100",
  dimensions: [
    { id: "awareness", names: { "zh-CN": "品牌声量", "en-US": "Awareness" } },
    { id: "effect", names: { "zh-CN": "推广效果", "en-US": "Effect of promotion" } },
    { id: "quality", names: { "zh-CN": "执行与口碑", "en-US": "Execution and reputation" } },
  ],
  items: [
    {
      kind: "standard",
      id: "exposure",
      dimension: "awareness",
      indicator: { "zh-CN": "品牌曝光量（万次）", "en-US": "Brand exposure (10,000 impressions)" },
      weight: "15",
      target: { kind: "placeholder", format: "amount" },
      criteria: {
        "zh-CN": "曝光量完成率≥100%得15分，≥90%且<100%得12分，≥80%且<90%得8分，<80%得0分",
        "en-US":
          "Completion rate ≥100%: 15 points, ≥90% and <100%: 12 points, ≥80% and <90%: 8 points, <80%: 0 points",
      },
      dataSource: { "zh-CN": "各投放平台后台", "en-US": "Advertising platforms" },
      input: { kind: "number", format: "amount" },
      provenance: proposed("目标需自行填写。", "Fill in the target."),
    },
    {
      kind: "standard",
      id: "search-index",
      dimension: "awareness",
      indicator: { "zh-CN": "品牌搜索指数（月均）", "en-US": "Brand search index (monthly average)" },
      weight: "10",
      target: { kind: "derived", measure: "index-target", format: "amount" },
      criteria: {
        "zh-CN": "搜索指数完成率≥100%得10分，≥90%且<100%得7分，≥80%且<90%得4分，<80%得0分",
        "en-US":
          "Completion rate ≥100%: 10 points, ≥90% and <100%: 7 points, ≥80% and <90%: 4 points, <80%: 0 points",
      },
      dataSource: { "zh-CN": "百度指数、微信指数", "en-US": "Baidu Index, WeChat Index" },
      input: { kind: "number", format: "amount" },
      provenance: proposed("目标为上月的105%，自动计算。", "The target is 105% of last month and reckoned."),
    },
    {
      kind: "standard",
      id: "followers",
      dimension: "awareness",
      indicator: { "zh-CN": "品牌账号粉丝净增（人）", "en-US": "Net new followers of brand accounts" },
      weight: "10",
      target: { kind: "placeholder", format: "count" },
      criteria: {
        "zh-CN": "粉丝净增完成率≥100%得10分，≥80%且<100%得7分，≥60%且<80%得4分，<60%得0分",
        "en-US":
          "Completion rate ≥100%: 10 points, ≥80% and <100%: 7 points, ≥60% and <80%: 4 points, <60%: 0 points",
      },
      dataSource: { "zh-CN": "各平台账号后台", "en-US": "Account analytics of each platform" },
      input: { kind: "number", format: "count" },
      provenance: proposed("目标需自行填写。", "Fill in the target."),
    },
    {
      kind: "standard",
      id: "leads",
      dimension: "effect",
      indicator: { "zh-CN": "推广获客数（条有效线索）", "en-US": "Valid leads from promotion" },
      weight: "15",
      target: { kind: "placeholder", format: "count" },
      criteria: {
        "zh-CN": "得分=实际获客数÷目标获客数×15，最高15分",
        "en-US": "score = actual / target × 15, max 15 points",
      },
      dataSource: { "zh-CN": "客户管理系统", "en-US": "CRM" },
      input: { kind: "derived", measure: "leads" },
      provenance: proposed("目标需自行填写。", "Fill in the target."),
    },
    {
      kind: "standard",
      id: "cost-per-lead",
      dimension: "effect",
      indicator: { "zh-CN": "单条线索成本（元）", "en-US": "Cost per lead (yuan)" },
      weight: "10",
      target: { kind: "placeholder", format: "amount" },
      criteria: {
        "zh-CN": "线索成本每高于目标5元扣1分，扣完为止",
        "en-US": "Lead cost: minus 1 point for each 5 yuan above target, min 0",
      },
      dataSource: { "zh-CN": "财务部、投放平台后台", "en-US": "Finance, advertising platforms" },
      input: { kind: "derived", measure: "cost-per-lead" },
      provenance: proposed(
        "成本越低越好；目标需自行填写，每5元的幅度可按行业调整。",
        "The lower, the better. Fill in the target; adjust the step of 5 yuan to the trade.",
      ),
    },
    {
      kind: "standard",
      id: "return-on-spend",
      dimension: "effect",
      indicator: { "zh-CN": "推广投入产出比（倍）", "en-US": "Return on promotion spend (times)" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "投入产出比≥3倍得10分，≥2倍且<3倍得7分，≥1倍且<2倍得4分，<1倍得0分",
        "en-US":
          "Return on spend ≥3x: 10 points, ≥2x and <3x: 7 points, ≥1x and <2x: 4 points, <1x: 0 points",
      },
      dataSource: { "zh-CN": "财务部", "en-US": "Finance" },
      input: { kind: "derived", measure: "return-on-spend" },
      provenance: proposed(
        "“推广带来的销售额÷推广费用”，分档可按行业调整。",
        "Sales from promotion ÷ spend; adjust the tiers to the trade.",
      ),
    },
    {
      kind: "standard",
      id: "campaigns",
      dimension: "quality",
      indicator: { "zh-CN": "推广活动按期完成率", "en-US": "Campaigns delivered on time" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "活动按期完成率≥100%得10分，每低5%扣1分，扣完为止",
        "en-US": "On-time rate ≥100%: 10 points, minus 1 point for each 5% below, min 0",
      },
      dataSource: { "zh-CN": "月度推广计划", "en-US": "Monthly promotion plan" },
      input: { kind: "derived", measure: "campaign-rate" },
      provenance: proposed("“按期完成÷计划”。", "Delivered on time ÷ planned."),
    },
    {
      kind: "standard",
      id: "positive-mentions",
      dimension: "quality",
      indicator: { "zh-CN": "品牌正面评价占比", "en-US": "Share of positive mentions" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "正面评价占比≥95%得10分，≥90%且<95%得8分，≥85%且<90%得5分，<85%得0分",
        "en-US":
          "Positive mentions ≥95%: 10 points, ≥90% and <95%: 8 points, ≥85% and <90%: 5 points, <85%: 0 points",
      },
      dataSource: { "zh-CN": "舆情监测", "en-US": "Media monitoring" },
      input: { kind: "derived", measure: "positive-share" },
      provenance: proposed(
        "“正面和中性评价÷全部评价”。",
        "Mentions that are positive or neutral ÷ all mentions.",
      ),
    },
    {
      kind: "standard",
      id: "brand-guidelines",
      dimension: "quality",
      indicator: { "zh-CN": "品牌规范与舆情", "en-US": "Brand guidelines and public backlash" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "违反品牌规范的，每次扣2分，扣完为止；因推广引发重大负面舆情的，该项不得分",
        "en-US":
          "-2 points per breach of brand guidelines, min 0; no points if promotion causes a serious public backlash",
      },
      dataSource: { "zh-CN": "品牌部、舆情监测", "en-US": "Brand team, media monitoring" },
      input: {
        kind: "several",
        entries: [
          { label: { "zh-CN": "违规次数", "en-US": "Breaches" }, format: "count" },
          { label: { "zh-CN": "重大舆情次数", "en-US": "Backlashes" }, format: "count" },
        ],
      },
      provenance: proposed(
        "包括错用标识、口径不一、未审先发。",
        "Wrong logos, off-message claims, unapproved posts.",
      ),
    },
  ],
  measures: [
    {
      kind: "entry",
      id: "index-last",
      label: { "zh-CN": "上月品牌搜索指数", "en-US": "Brand search index of last month" },
      format: "amount",
    },
    {
      kind: "derived",
      id: "index-target",
      label: {
        "zh-CN": "本月搜索指数目标（上月×105%）",
        "en-US": "Search index to reach (last month × 105%)",
      },
      format: "amount",
      formula: "{index-last}*1.05",
    },
    {
      kind: "entry",
      id: "leads",
      label: { "zh-CN": "有效线索数", "en-US": "Valid leads" },
      format: "count",
    },
    {
      kind: "entry",
      id: "spend",
      label: { "zh-CN": "推广费用（元）", "en-US": "Promotion spend (yuan)" },
      format: "amount",
    },
    {
      kind: "entry",
      id: "revenue",
      label: { "zh-CN": "推广带来的销售额（元）", "en-US": "Sales from promotion (yuan)" },
      format: "amount",
    },
    {
      kind: "derived",
      id: "cost-per-lead",
      label: { "zh-CN": "单条线索成本（元）", "en-US": "Cost per lead (yuan)" },
      format: "amount",
      formula: "{spend}/{leads}",
    },
    {
      kind: "derived",
      id: "return-on-spend",
      label: { "zh-CN": "推广投入产出比（倍）", "en-US": "Return on promotion spend (times)" },
      format: "amount",
      formula: "{revenue}/{spend}",
    },
    {
      kind: "entry",
      id: "campaigns-planned",
      label: { "zh-CN": "计划推广活动数", "en-US": "Campaigns planned" },
      format: "count",
    },
    {
      kind: "entry",
      id: "campaigns-on-time",
      label: { "zh-CN": "按期完成的活动数", "en-US": "Campaigns delivered on time" },
      format: "count",
    },
    {
      kind: "derived",
      id: "campaign-rate",
      label: { "zh-CN": "推广活动按期完成率", "en-US": "Rate of campaigns delivered on time" },
      format: "percent",
      formula: "{campaigns-on-time}/{campaigns-planned}",
    },
    {
      kind: "entry",
      id: "mentions",
      label: { "zh-CN": "监测到的评价总数", "en-US": "Mentions found" },
      format: "count",
    },
    {
      kind: "entry",
      id: "positive-mentions",
      label: { "zh-CN": "其中正面和中性评价数", "en-US": "Positive or neutral mentions" },
      format: "count",
    },
    {
      kind: "derived",
      id: "positive-share",
      label: { "zh-CN": "品牌正面评价占比", "en-US": "Share of positive mentions" },
      format: "percent",
      formula: "{positive-mentions}/{mentions}",
    },
  ],
  scheme: proposedScheme,
  notes: [
    {
      "zh-CN": "启用前请按实际推广任务选用指标并核定目标；更换指标时，权重合计须保持100%。",
      "en-US":
        "Before first use, choose the indicators that fit the promotion at hand and settle the targets. Where an indicator is exchanged, the weights must still come to 100%.",
    },
    {
      "zh-CN": "指标口径和数据来源应定期复核，考核结果用于改进下期推广方案。",
      "en-US":
        "Review indicators and data sources regularly, and use the results to improve the next promotion plan.",
    },
  ],
  signOff: ["assessed", "assessor", "reviewer"],
  provenance: {
    origin: "proposed",
    note: {
      "zh-CN":
        "原文只保留了品牌推广运营考核表的目的和使用说明，表格本身已缺失。本表的指标、权重和评分标准全部为建议，使用说明据原文要点改写。",
      "en-US":
        "Of the original, only purpose and use of a brand promotion scorecard remain; its table is lost. All indicators, weights and criteria are proposed; the notes follow what it says about its use.",
    },
  },
};
