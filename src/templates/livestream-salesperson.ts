import type { Scorecard } from "../domain/scorecard/scorecard";
import { proposedScheme } from "./proposed-scheme";

export const livestreamSalesperson: Scorecard = {
  id: "livestream-salesperson",
  names: { "zh-CN": "电商直播推销员", "en-US": "Live-commerce salesperson" },
  initials: "dszbtxy",
  family: "live-streaming",
  scoring: "points",
  outOf: "100",
  dimensions: [
    { id: "sales", names: { "zh-CN": "销售成果", "en-US": "Sales" } },
    { id: "shows", names: { "zh-CN": "直播表现", "en-US": "Live shows" } },
    { id: "customers", names: { "zh-CN": "客户维护", "en-US": "Customer care" } },
  ],
  items: [
    {
      kind: "standard",
      id: "sales",
      dimension: "sales",
      indicator: { "zh-CN": "销售额（元）", "en-US": "Sales (yuan)" },
      weight: "35",
      target: { kind: "placeholder", format: "amount" },
      criteria: {
        "zh-CN": "得分=实际销售额÷目标销售额×35，最高35分",
        "en-US": "score = actual / target × 35, max 35 points",
      },
      dataSource: { "zh-CN": "销售记录、销售凭证", "en-US": "Sales records and vouchers" },
      input: { kind: "number", format: "amount" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN":
            "指标和数据来源取自原表；原表只说销售额越高越好，没有权重和目标。权重35和按完成比例计分为建议，目标需自行填写。",
          "en-US":
            "Indicator and data source are those of the original, which only says that more is better. The weight of 35 and the score in proportion are proposed; fill in the target.",
        },
      },
    },
    {
      kind: "standard",
      id: "new-customers",
      dimension: "sales",
      indicator: { "zh-CN": "新客户数（人）", "en-US": "New customers" },
      weight: "15",
      target: { kind: "placeholder", format: "count" },
      criteria: {
        "zh-CN": "新客户数完成率≥100%得15分，≥80%且<100%得12分，≥60%且<80%得8分，<60%得0分",
        "en-US":
          "Completion rate ≥100%: 15 points, ≥80% and <100%: 12 points, ≥60% and <80%: 8 points, <60%: 0 points",
      },
      dataSource: { "zh-CN": "客户注册数据、购买记录", "en-US": "Registrations and purchase records" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN": "指标和数据来源取自原表；权重15和分档为建议，目标需自行填写。",
          "en-US":
            "Indicator and data source are those of the original. The weight of 15 and the tiers are proposed; fill in the target.",
        },
      },
    },
    {
      kind: "standard",
      id: "viewers",
      dimension: "shows",
      indicator: { "zh-CN": "场均观看人数", "en-US": "Average viewers a show" },
      weight: "15",
      target: { kind: "placeholder", format: "count" },
      criteria: {
        "zh-CN": "场均观看人数完成率≥100%得15分，≥80%且<100%得12分，≥60%且<80%得8分，<60%得0分",
        "en-US":
          "Completion rate ≥100%: 15 points, ≥80% and <100%: 12 points, ≥60% and <80%: 8 points, <60%: 0 points",
      },
      dataSource: { "zh-CN": "直播平台后台", "en-US": "Streaming platform analytics" },
      input: { kind: "derived", measure: "average-viewers" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN": "指标（每场观看人数）和数据来源取自原表；权重15、取场均值和分档为建议，目标需自行填写。",
          "en-US":
            "Indicator (viewers of each show) and data source are those of the original. The weight of 15, the average and the tiers are proposed; fill in the target.",
        },
      },
    },
    {
      kind: "standard",
      id: "live-time",
      dimension: "shows",
      indicator: { "zh-CN": "场均直播时长（小时）", "en-US": "Average length of a show (hours)" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "场均直播时长≥3小时得10分，每少0.5小时扣2分，扣完为止",
        "en-US": "Average show ≥3 hours: 10 points, minus 2 points for each 0.5 hours short, min 0",
      },
      dataSource: { "zh-CN": "直播平台后台", "en-US": "Streaming platform analytics" },
      input: { kind: "derived", measure: "average-hours" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN": "指标（每场直播时长）和数据来源取自原表；权重10、3小时和每少0.5小时扣2分为建议。",
          "en-US":
            "Indicator (length of each show) and data source are those of the original. The weight of 10, the 3 hours and 2 points for each 0.5 hours are proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "engagement",
      dimension: "shows",
      indicator: { "zh-CN": "互动率", "en-US": "Engagement rate" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "互动率≥30%得10分，≥20%且<30%得7分，≥10%且<20%得4分，<10%得0分",
        "en-US":
          "Engagement rate ≥30%: 10 points, ≥20% and <30%: 7 points, ≥10% and <20%: 4 points, <10%: 0 points",
      },
      dataSource: { "zh-CN": "直播平台后台", "en-US": "Streaming platform analytics" },
      input: { kind: "derived", measure: "engagement" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN":
            "指标和数据来源取自原表；原表名为“率”，说明却是互动次数，这里改为“互动人数÷观看人数”，同一观众只计一次。权重10和分档为建议。",
          "en-US":
            "Indicator and data source are those of the original, which calls it a rate but describes a number of interactions. It is made a rate here: viewers who took part ÷ viewers, each counted once. The weight of 10 and the tiers are proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "customer-care",
      dimension: "customers",
      indicator: { "zh-CN": "老客户维护", "en-US": "Care of existing customers" },
      weight: "15",
      target: null,
      criteria: {
        "zh-CN": "得分=上级评分（0～15分）：看老客户回访是否及时、跟进记录是否完整、复购情况是否良好",
        "en-US":
          "score = manager's points (0–15): timely contact with existing customers, complete follow-up records, repeat purchases",
      },
      dataSource: { "zh-CN": "客户跟进记录", "en-US": "Customer follow-up records" },
      input: { kind: "points", lowest: "0", highest: "15" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN":
            "指标取自原表，为定性指标，原表在此处中断；由上级直接评分，权重15、评分要点和数据来源为建议。",
          "en-US":
            "The indicator is that of the original, which calls it qualitative and breaks off there. The manager judges; the weight of 15, what is looked at and the data source are proposed.",
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
      id: "interacting",
      label: {
        "zh-CN": "参与互动的观众人数（评论、点赞、购买等）",
        "en-US": "Viewers who took part (comments, likes, purchases)",
      },
      format: "count",
    },
    {
      kind: "entry",
      id: "hours",
      label: { "zh-CN": "累计直播时长（小时）", "en-US": "Hours of all shows" },
      format: "amount",
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
      id: "average-hours",
      label: { "zh-CN": "场均直播时长（小时）", "en-US": "Average length of a show (hours)" },
      format: "amount",
      formula: "{hours}/{shows}",
    },
    {
      kind: "derived",
      id: "engagement",
      label: { "zh-CN": "互动率", "en-US": "Engagement rate" },
      format: "percent",
      formula: "{interacting}/{viewers}",
    },
  ],
  scheme: proposedScheme,
  notes: [
    {
      "zh-CN": "销售额以扣除退货退款后的金额为准。",
      "en-US": "Sales are counted after returns and refunds.",
    },
  ],
  signOff: ["assessed", "assessor", "hr"],
  provenance: {
    origin: "source",
    note: {
      "zh-CN":
        "取自电商直播推销员考核指标表。原表有六项指标及其数据来源，没有权重、目标和分档，末项之后中断；权重、评分标准和维度划分均为建议。",
      "en-US":
        "From a list of indicators for live-commerce salespeople. It has six indicators with their data sources, but no weights, targets or tiers, and breaks off at the last one. Weights, scoring and the grouping by dimension are proposed.",
    },
  },
};
