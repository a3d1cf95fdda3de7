import type { Scorecard } from "../domain/scorecard/scorecard";
import { proposedScheme } from "./proposed-scheme";

export const livestreamPromoter: Scorecard = {
  id: "livestream-promoter",
  names: { "zh-CN": "电商直播推广员", "en-US": "Live-commerce promoter" },
  initials: "dszbtgy",
  family: "live-streaming",
  scoring: "points",
  outOf: "100",
  dimensions: [
    { id: "sales", names: { "zh-CN": "销售业绩", "en-US": "Sales" } },
    { id: "audience", names: { "zh-CN": "观众互动", "en-US": "Audience engagement" } },
    { id: "customers", names: { "zh-CN": "新客开发", "en-US": "New customers" } },
    { id: "creativity", names: { "zh-CN": "节目创新", "en-US": "New formats" } },
  ],
  items: [
    {
      kind: "standard",
      id: "sales",
      dimension: "sales",
      indicator: { "zh-CN": "个人月销售额（万元）", "en-US": "Own sales in the month (10,000 yuan)" },
      weight: "40",
      target: { kind: "placeholder", format: "amount" },
      criteria: {
        "zh-CN": "得分=实际销售额÷目标销售额×40，最高40分",
        "en-US": "score = actual / target × 40, max 40 points",
      },
      dataSource: { "zh-CN": "订单系统", "en-US": "Order system" },
      input: { kind: "number", format: "amount" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN":
            "指标取自原表，目标在原表中为X，需自行填写；原表没有权重和分档，权重40和按完成比例计分为建议。数据来源为建议。",
          "en-US":
            "The indicator is that of the original, whose target is an open X: fill it in. It has no weight or tiers; the weight of 40, the score in proportion and the data source are proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "viewers",
      dimension: "audience",
      indicator: { "zh-CN": "场均观看人数", "en-US": "Average viewers a show" },
      weight: "10",
      target: { kind: "placeholder", format: "count" },
      criteria: {
        "zh-CN": "场均观看人数完成率≥100%得10分，≥80%且<100%得8分，≥60%且<80%得5分，<60%得0分",
        "en-US":
          "Completion rate ≥100%: 10 points, ≥80% and <100%: 8 points, ≥60% and <80%: 5 points, <60%: 0 points",
      },
      dataSource: { "zh-CN": "直播平台后台", "en-US": "Streaming platform analytics" },
      input: { kind: "derived", measure: "average-viewers" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN": "指标和场均口径取自原表，目标在原表中为X，需自行填写；权重10、分档和数据来源为建议。",
          "en-US":
            "The indicator, as an average of all shows, is that of the original, whose target is an open X: fill it in. The weight of 10, the tiers and the data source are proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "likes",
      dimension: "audience",
      indicator: { "zh-CN": "场均点赞数", "en-US": "Average likes a show" },
      weight: "10",
      target: { kind: "placeholder", format: "count" },
      criteria: {
        "zh-CN": "场均点赞数完成率≥100%得10分，≥80%且<100%得8分，≥60%且<80%得5分，<60%得0分",
        "en-US":
          "Completion rate ≥100%: 10 points, ≥80% and <100%: 8 points, ≥60% and <80%: 5 points, <60%: 0 points",
      },
      dataSource: { "zh-CN": "直播平台后台", "en-US": "Streaming platform analytics" },
      input: { kind: "derived", measure: "average-likes" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN": "指标和场均口径取自原表，目标在原表中为X，需自行填写；权重10、分档和数据来源为建议。",
          "en-US":
            "The indicator, as an average of all shows, is that of the original, whose target is an open X: fill it in. The weight of 10, the tiers and the data source are proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "comments",
      dimension: "audience",
      indicator: { "zh-CN": "场均评论数", "en-US": "Average comments a show" },
      weight: "10",
      target: { kind: "placeholder", format: "count" },
      criteria: {
        "zh-CN": "场均评论数完成率≥100%得10分，≥80%且<100%得8分，≥60%且<80%得5分，<60%得0分",
        "en-US":
          "Completion rate ≥100%: 10 points, ≥80% and <100%: 8 points, ≥60% and <80%: 5 points, <60%: 0 points",
      },
      dataSource: { "zh-CN": "直播平台后台", "en-US": "Streaming platform analytics" },
      input: { kind: "derived", measure: "average-comments" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN": "指标和场均口径取自原表，目标在原表中为X，需自行填写；权重10、分档和数据来源为建议。",
          "en-US":
            "The indicator, as an average of all shows, is that of the original, whose target is an open X: fill it in. The weight of 10, the tiers and the data source are proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "new-customers",
      dimension: "customers",
      indicator: { "zh-CN": "新客户数（人）", "en-US": "New customers won" },
      weight: "20",
      target: { kind: "placeholder", format: "count" },
      criteria: {
        "zh-CN": "新客户数完成率≥100%得20分，≥80%且<100%得16分，≥60%且<80%得10分，<60%得0分",
        "en-US":
          "Completion rate ≥100%: 20 points, ≥80% and <100%: 16 points, ≥60% and <80%: 10 points, <60%: 0 points",
      },
      dataSource: { "zh-CN": "订单系统、客户档案", "en-US": "Order system, customer records" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN": "指标取自原表，目标在原表中为X，需自行填写；权重20、分档和数据来源为建议。",
          "en-US":
            "The indicator is that of the original, whose target is an open X: fill it in. The weight of 20, the tiers and the data source are proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "new-formats",
      dimension: "creativity",
      indicator: { "zh-CN": "创新节目形式（种）", "en-US": "New show formats" },
      weight: "10",
      target: { kind: "placeholder", format: "count" },
      criteria: {
        "zh-CN": "创新节目形式达到目标得10分，每少1种扣5分，扣完为止",
        "en-US": "New formats: minus 5 points for each format below target, min 0",
      },
      dataSource: { "zh-CN": "直播排期、节目方案", "en-US": "Show schedule and plans" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN": "指标取自原表（每月至少X种），目标需自行填写；权重10、每少1种扣5分和数据来源为建议。",
          "en-US":
            "The indicator is that of the original (at least X a month): fill in the target. The weight of 10, 5 points for each missing format and the data source are proposed.",
        },
      },
    },
  ],
  measures: [
    {
      kind: "entry",
      id: "shows",
      label: { "zh-CN": "直播场次", "en-US": "Shows" },
      format: "count",
    },
    {
      kind: "entry",
      id: "viewers",
      label: { "zh-CN": "累计观看人数", "en-US": "Viewers of all shows" },
      format: "count",
    },
    {
      kind: "entry",
      id: "likes",
      label: { "zh-CN": "累计点赞数", "en-US": "Likes of all shows" },
      format: "count",
    },
    {
      kind: "entry",
      id: "comments",
      label: { "zh-CN": "累计评论数", "en-US": "Comments of all shows" },
      format: "count",
    },
    {
      kind: "derived",
      id: "average-viewers",
      label: { "zh-CN": "场均观看人数", "en-US": "Average viewers a show" },
      format: "amount",
      formula: "{viewers}/{shows}",
    },
    {
      kind: "derived",
      id: "average-likes",
      label: { "zh-CN": "场均点赞数", "en-US": "Average likes a show" },
      format: "amount",
      formula: "{likes}/{shows}",
    },
    {
      kind: "derived",
      id: "average-comments",
      label: { "zh-CN": "场均评论数", "en-US": "Average comments a show" },
      format: "amount",
      formula: "{comments}/{shows}",
    },
  ],
  scheme: proposedScheme,
  notes: [
    {
      "zh-CN":
        "各项目标在考核期开始前由双方商定并填入；达标者除绩效工资外，可按公司规定给予晋升、福利等激励。",
      "en-US":
        "Agree on the targets and enter them before the period begins. Beside pay, the company may reward those who meet them with promotion or benefits.",
    },
    {
      "zh-CN": "创新节目形式须经上级认可，同一形式只计一次。",
      "en-US": "A new format counts when the manager accepts it as new, and once only.",
    },
  ],
  signOff: ["assessed", "assessor", "hr"],
  provenance: {
    origin: "source",
    note: {
      "zh-CN":
        "取自电商直播推广员考核指标表。四类指标取自原表，其目标均为X，改为“待填”的目标；原表没有权重，达标即奖、没有分档，权重和评分标准为建议。",
      "en-US":
        "From a list of indicators for live-commerce promoters. The four groups of indicators are its own; its targets are an open X and are to be filled in here. It has no weights and rewards whoever meets the target; weights and scoring are proposed.",
    },
  },
};
