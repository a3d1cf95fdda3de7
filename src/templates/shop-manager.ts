import type { Localized } from "../domain/localized";
import type { Provenance, Scorecard } from "../domain/scorecard/scorecard";
import { proposedScheme } from "./proposed-scheme";

/** The original describes duties: what they are is its own, how they are measured and weighed is not. */
function madeMeasurable(duty: Localized): Provenance {
  return {
    origin: "proposed",
    note: {
      "zh-CN": `原文只写职责：${duty["zh-CN"]}。指标、权重和评分标准为建议。`,
      "en-US": `The original states a duty only: ${duty["en-US"]}. Indicator, weight and criteria are proposed.`,
    },
  };
}

export const shopManager: Scorecard = {
  id: "shop-manager",
  names: { "zh-CN": "电商店长", "en-US": "Online shop manager" },
  initials: "dsdz",
  family: "e-commerce",
  scoring: "points",
  outOf: "100",
  dimensions: [
    { id: "targets", names: { "zh-CN": "目标与计划", "en-US": "Targets and plans" }, weight: "30" },
    { id: "operations", names: { "zh-CN": "网店经营", "en-US": "Shop operations" }, weight: "30" },
    { id: "team", names: { "zh-CN": "团队协调", "en-US": "Team coordination" }, weight: "20" },
    { id: "customers", names: { "zh-CN": "老客户维护", "en-US": "Customer care" }, weight: "20" },
  ],
  items: [
    {
      kind: "standard",
      id: "sales",
      dimension: "targets",
      indicator: { "zh-CN": "月销售额（元）", "en-US": "Monthly sales (yuan)" },
      weight: "20",
      target: { kind: "placeholder", format: "amount" },
      criteria: {
        "zh-CN": "得分=实际/目标×20，最高20分",
        "en-US": "score = actual / target × 20, max 20 points",
      },
      dataSource: { "zh-CN": "店铺后台、财务部", "en-US": "Shop analytics, finance department" },
      input: { kind: "number", format: "amount" },
      provenance: madeMeasurable({
        "zh-CN": "制定月销售目标并推动完成，目标值需自行填写",
        "en-US": "setting a monthly sales target and meeting it; the target is to be filled in",
      }),
    },
    {
      kind: "standard",
      id: "weekly-plans",
      dimension: "targets",
      indicator: { "zh-CN": "周计划落实（缺失次数）", "en-US": "Weekly plans (lapses)" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "周计划缺少、未落实到天或未执行的，每次扣2分，扣完为止",
        "en-US":
          "-2 points per case of a weekly plan not drawn up, not set out by day or not carried out, min 0",
      },
      dataSource: { "zh-CN": "工作计划、周报", "en-US": "Work plans, weekly reports" },
      input: { kind: "number", format: "count" },
      provenance: madeMeasurable({
        "zh-CN": "月计划落实到每周每天，问题提前应对",
        "en-US": "breaking the monthly plan down to weeks and days, and meeting problems ahead",
      }),
    },
    {
      kind: "standard",
      id: "upkeep",
      dimension: "operations",
      indicator: { "zh-CN": "店铺日常维护（差错次数）", "en-US": "Shop upkeep (lapses)" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "商品上架延误、断货未处理或页面出错的，每次扣1分，扣完为止",
        "en-US": "-1 point per case of a late listing, stock-out left alone or page error, min 0",
      },
      dataSource: { "zh-CN": "店铺巡查记录", "en-US": "Shop inspection log" },
      input: { kind: "number", format: "count" },
      provenance: madeMeasurable({
        "zh-CN": "上架、改版和日常维护，保证网店正常运作",
        "en-US": "listings, redesigns and upkeep that keep the shop running",
      }),
    },
    {
      kind: "standard",
      id: "campaigns",
      dimension: "operations",
      indicator: { "zh-CN": "促销活动执行（场）", "en-US": "Promotions carried out" },
      weight: "10",
      target: { kind: "placeholder", format: "count" },
      criteria: {
        "zh-CN": "完成率≥100%得10分，≥80%且<100%得8分，≥60%且<80%得5分，<60%得0分",
        "en-US":
          "Completion rate ≥100%: 10 points, ≥80% and <100%: 8 points, ≥60% and <80%: 5 points, <60%: 0 points",
      },
      dataSource: { "zh-CN": "活动计划与总结", "en-US": "Promotion plans and reviews" },
      input: { kind: "number", format: "count" },
      provenance: madeMeasurable({
        "zh-CN": "策划店铺促销并配合公司营销活动，计划场数需自行填写",
        "en-US":
          "planning the shop's promotions and joining the company's; the number planned is to be filled in",
      }),
    },
    {
      kind: "standard",
      id: "complaints",
      dimension: "operations",
      indicator: { "zh-CN": "投诉与纠纷处理（超时件数）", "en-US": "Complaints and disputes (late)" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "客户投诉或纠纷超过24小时未处理的，每起扣2分，扣完为止",
        "en-US": "-2 points per complaint or dispute left unanswered for more than 24 hours, min 0",
      },
      dataSource: { "zh-CN": "售后工单", "en-US": "Service tickets" },
      input: { kind: "number", format: "count" },
      provenance: madeMeasurable({
        "zh-CN": "处理客户投诉和纠纷",
        "en-US": "settling customers' complaints and disputes",
      }),
    },
    {
      kind: "standard",
      id: "data-checks",
      dimension: "team",
      indicator: { "zh-CN": "数据与推广巡查（漏查天数）", "en-US": "Data and ad checks (days missed)" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "店铺数据和推广消耗每漏查1天扣1分，扣完为止",
        "en-US": "-1 point per day on which shop data and ad spending were not checked, min 0",
      },
      dataSource: { "zh-CN": "店铺数据日报", "en-US": "Daily shop figures" },
      input: { kind: "number", format: "count" },
      provenance: madeMeasurable({
        "zh-CN": "每天查看店铺数据和直通车、钻展的消耗并及时调整",
        "en-US": "watching the shop's figures and its spending on ads every day, and adjusting",
      }),
    },
    {
      kind: "standard",
      id: "coordination",
      dimension: "team",
      indicator: { "zh-CN": "岗位协同", "en-US": "Working together" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "得分=上级评分（0～10分）：客服、美工、发货衔接顺畅，问题有人跟进并反馈",
        "en-US":
          "score = manager's points (0–10): customer service, design and dispatch work hand in hand; problems are followed up and reported",
      },
      dataSource: { "zh-CN": "直接上级、各岗位反馈", "en-US": "Line manager, the team" },
      input: { kind: "points", lowest: "0", highest: "10" },
      provenance: madeMeasurable({
        "zh-CN": "督导客服、指导美工、理顺与快递和发货的交接",
        "en-US": "guiding customer service and design, and smoothing the handover to dispatch and couriers",
      }),
    },
    {
      kind: "standard",
      id: "sample",
      dimension: "customers",
      indicator: { "zh-CN": "每周客户抽查平均分", "en-US": "Weekly customer sample, average" },
      weight: "15",
      target: null,
      criteria: {
        "zh-CN": "得分=抽查平均分×0.15，最高15分",
        "en-US": "score = sample average × 0.15, max 15 points",
      },
      dataSource: { "zh-CN": "主管抽查记录", "en-US": "Supervisor's samples" },
      input: { kind: "derived", measure: "sample-average" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN":
            "每周随机抽查客户并评分、占75%取自原文；原文没有写明占什么的75%，这里按占“老客户维护”20分的75%（15分）处理。抽查按百分制评分、按平均分折算为建议。",
          "en-US":
            "The weekly random sample of customers, rated and counting 75%, is that of the original. It does not say of what; here it is 75% of the 20 points for customer care, 15 points. Rating out of 100 and scoring by the average are proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "repeat-customers",
      dimension: "customers",
      indicator: { "zh-CN": "老客户成交人数同比", "en-US": "Repeat customers, year on year" },
      weight: "5",
      target: null,
      criteria: {
        "zh-CN": "老客户成交人数同比≥110%得5分，≥100%且<110%得3分，<100%得0分",
        "en-US":
          "Repeat customers as a share of last year's ≥110%: 5 points, ≥100% and <110%: 3 points, <100%: 0 points",
      },
      dataSource: { "zh-CN": "店铺后台", "en-US": "Shop analytics" },
      input: { kind: "derived", measure: "repeat-ratio" },
      provenance: madeMeasurable({
        "zh-CN": "每周统计老顾客同比增长并采取对策",
        "en-US": "following the growth of repeat customers on the year before, and acting on it",
      }),
    },
  ],
  measures: [
    {
      kind: "entry",
      id: "sample-total",
      label: { "zh-CN": "本期抽查评分合计", "en-US": "Sample ratings, total" },
      format: "amount",
    },
    {
      kind: "entry",
      id: "sample-size",
      label: { "zh-CN": "本期抽查客户数", "en-US": "Customers sampled" },
      format: "count",
    },
    {
      kind: "derived",
      id: "sample-average",
      label: { "zh-CN": "抽查平均分（百分制）", "en-US": "Sample average (out of 100)" },
      format: "amount",
      formula: "{sample-total}/{sample-size}",
    },
    {
      kind: "entry",
      id: "repeat-now",
      label: { "zh-CN": "本期老客户成交人数", "en-US": "Repeat customers, this period" },
      format: "count",
    },
    {
      kind: "entry",
      id: "repeat-before",
      label: { "zh-CN": "去年同期老客户成交人数", "en-US": "Repeat customers, a year before" },
      format: "count",
    },
    {
      kind: "derived",
      id: "repeat-ratio",
      label: {
        "zh-CN": "老客户同比（本期÷去年同期）",
        "en-US": "Repeat customers, this period ÷ a year before",
      },
      format: "percent",
      formula: "{repeat-now}/{repeat-before}",
    },
  ],
  scheme: proposedScheme,
  notes: [
    {
      "zh-CN":
        "主管每周随机抽查若干客户，按百分制为店长的客户维护评分；把本期全部评分相加，与抽查人数一并填入基础数据。",
      "en-US":
        "Each week the supervisor samples some customers at random and rates the care given to them out of 100. Enter the sum of all ratings and the number of customers among the base data.",
    },
    {
      "zh-CN": "客服请假、人手不足时的顶岗属附加职责，不单独计分。",
      "en-US":
        "Standing in where the team is short of hands is an additional duty and has no points of its own.",
    },
  ],
  signOff: ["assessed", "assessor", "hr"],
  provenance: {
    origin: "proposed",
    note: {
      "zh-CN":
        "取自电商店长的岗位职责说明，原文列四组职责和一项附加职责，没有指标和权重，只写明每周抽查客户评分占75%。四组职责即四个维度，各维度的权重、指标和评分标准为建议。",
      "en-US":
        "From a shop manager's job description: four groups of duties and an additional one, without indicators or weights, but for a weekly sample of customers that counts 75%. The groups are the four sections; their weights, indicators and criteria are proposed.",
    },
  },
};
