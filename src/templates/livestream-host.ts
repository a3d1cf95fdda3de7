import type { Scorecard } from "../domain/scorecard/scorecard";
import { proposedScheme } from "./proposed-scheme";

export const livestreamHost: Scorecard = {
  id: "livestream-host",
  names: { "zh-CN": "主播（抖音）", "en-US": "Livestream host (Douyin)" },
  initials: "zbdy",
  family: "live-streaming",
  scoring: "points",
  outOf: "100",
  dimensions: [
    { id: "sales", names: { "zh-CN": "销售转化", "en-US": "Sales" } },
    { id: "traffic", names: { "zh-CN": "流量与互动", "en-US": "Audience" } },
    { id: "delivery", names: { "zh-CN": "直播执行", "en-US": "Delivery" } },
  ],
  items: [
    {
      kind: "standard",
      id: "gmv",
      dimension: "sales",
      indicator: { "zh-CN": "直播成交额（元）", "en-US": "Sales in livestreams (yuan)" },
      weight: "30",
      target: { kind: "placeholder", format: "amount" },
      criteria: {
        "zh-CN": "完成率≥100%得30分，≥80%且<100%得24分，≥60%且<80%得15分，<60%得0分",
        "en-US":
          "Completion rate ≥100%: 30 points, ≥80% and <100%: 24 points, ≥60% and <80%: 15 points, <60%: 0 points",
      },
      dataSource: { "zh-CN": "抖店后台", "en-US": "Douyin shop analytics" },
      input: { kind: "number", format: "amount" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN": "原文只有标题。主播以成交为先，建议占30分；目标值需自行填写，三档参照同类岗位表。",
          "en-US":
            "The original holds a title only. Sales come first for a host, hence 30 points as a proposal; the target is to be filled in, and the tiers follow like scorecards.",
        },
      },
    },
    {
      kind: "standard",
      id: "click-rate",
      dimension: "sales",
      indicator: { "zh-CN": "商品点击率", "en-US": "Product click-through rate" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "商品点击率≥10%得10分，≥6%且<10%得6分，<6%得0分",
        "en-US": "Click-through rate ≥10%: 10 points, ≥6% and <10%: 6 points, <6%: 0 points",
      },
      dataSource: { "zh-CN": "抖店后台", "en-US": "Douyin shop analytics" },
      input: { kind: "number", format: "percent" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN":
            "原文只有标题。商品点击率看讲解能否带动观众点开商品，权重和界限为建议；各品类差别较大，请按本店近期水平调整。",
          "en-US":
            "The original holds a title only. Clicks tell whether the presentation makes viewers open the products; weight and bounds are proposed. Product groups differ: adjust the bounds to the shop's own level.",
        },
      },
    },
    {
      kind: "standard",
      id: "stay",
      dimension: "traffic",
      indicator: { "zh-CN": "人均观看时长（秒）", "en-US": "Average viewing time (seconds)" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "人均观看时长≥60秒得10分，≥40秒且<60秒得6分，<40秒得0分",
        "en-US":
          "Average viewing time ≥60 seconds: 10 points, ≥40 and <60 seconds: 6 points, <40 seconds: 0 points",
      },
      dataSource: { "zh-CN": "抖音数据中心", "en-US": "Douyin analytics" },
      input: { kind: "number", format: "amount" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN": "原文只有标题。人均观看时长看能否留住观众，权重和界限为建议，请按直播间近期水平调整。",
          "en-US":
            "The original holds a title only. Viewing time tells whether viewers stay; weight and bounds are proposed: adjust them to the channel's own level.",
        },
      },
    },
    {
      kind: "standard",
      id: "followers",
      dimension: "traffic",
      indicator: { "zh-CN": "新增粉丝（人）", "en-US": "New followers" },
      weight: "10",
      target: { kind: "placeholder", format: "count" },
      criteria: {
        "zh-CN": "完成率≥100%得10分，≥80%且<100%得6分，<80%得0分",
        "en-US": "Completion rate ≥100%: 10 points, ≥80% and <100%: 6 points, <80%: 0 points",
      },
      dataSource: { "zh-CN": "抖音数据中心", "en-US": "Douyin analytics" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN": "原文只有标题。新增粉丝看直播间的长期积累，权重和三档为建议，目标值需自行填写。",
          "en-US":
            "The original holds a title only. New followers tell what a channel gains for good; weight and tiers are proposed, the target is to be filled in.",
        },
      },
    },
    {
      kind: "standard",
      id: "interaction",
      dimension: "traffic",
      indicator: { "zh-CN": "互动率", "en-US": "Interaction rate" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "互动率≥5%得10分，≥3%且<5%得6分，<3%得0分",
        "en-US": "Interaction rate ≥5%: 10 points, ≥3% and <5%: 6 points, <3%: 0 points",
      },
      dataSource: { "zh-CN": "抖音数据中心", "en-US": "Douyin analytics" },
      input: { kind: "number", format: "percent" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN": "原文只有标题。互动率看直播间的活跃程度，权重和界限为建议，请按直播间近期水平调整。",
          "en-US":
            "The original holds a title only. Interaction tells how lively the livestream is; weight and bounds are proposed: adjust them to the channel's own level.",
        },
      },
    },
    {
      kind: "standard",
      id: "hours",
      dimension: "delivery",
      indicator: { "zh-CN": "直播时长（小时）", "en-US": "Hours live" },
      weight: "15",
      target: { kind: "placeholder", format: "amount" },
      criteria: {
        "zh-CN": "完成率≥100%得15分，≥90%且<100%得10分，<90%得0分",
        "en-US": "Completion rate ≥100%: 15 points, ≥90% and <100%: 10 points, <90%: 0 points",
      },
      dataSource: { "zh-CN": "抖音数据中心", "en-US": "Douyin analytics" },
      input: { kind: "number", format: "amount" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN": "原文只有标题。开播时长是主播的基本工作量，权重和三档为建议，目标值需自行填写。",
          "en-US":
            "The original holds a title only. Hours live are a host's basic work; weight and tiers are proposed, the target is to be filled in.",
        },
      },
    },
    {
      kind: "standard",
      id: "breaches",
      dimension: "delivery",
      indicator: { "zh-CN": "平台违规", "en-US": "Breaches of platform rules" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "每被平台警告或处罚1次扣5分，扣完为止",
        "en-US": "-5 points per warning or penalty by the platform, min 0",
      },
      dataSource: { "zh-CN": "平台通知", "en-US": "Platform notices" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN": "原文只有标题。违规会影响直播间流量甚至封禁，权重和扣分为建议。",
          "en-US":
            "The original holds a title only. Breaches cost reach or the channel itself; weight and deduction are proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "presentation",
      dimension: "delivery",
      indicator: { "zh-CN": "镜头表现与话术", "en-US": "Presentation" },
      weight: "5",
      target: null,
      criteria: {
        "zh-CN": "得分=上级评分（0～5分）：状态饱满，讲解清楚，话术合规",
        "en-US": "score = manager's points (0–5): energetic, clear and compliant presentation",
      },
      dataSource: { "zh-CN": "直播运营负责人", "en-US": "Livestream manager" },
      input: { kind: "points", lowest: "0", highest: "5" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN": "原文只有标题。镜头表现难以量化，由上级评分，权重为建议。",
          "en-US":
            "The original holds a title only. Presentation is hard to measure and is judged by the manager; the weight is proposed.",
        },
      },
    },
  ],
  scheme: proposedScheme,
  notes: [
    {
      "zh-CN": "直播成交额按支付金额扣除退款计；直播时长只计真人出镜讲解的时间，挂播不计。",
      "en-US":
        "Sales are what was paid less refunds; hours live are those with the host presenting, not an unattended stream.",
    },
    {
      "zh-CN":
        "商品点击率=商品点击人数÷商品曝光人数；互动率=评论、点赞、分享的人数÷观看人数；人均观看时长=观看总时长÷观看人数。",
      "en-US":
        "Click-through rate: viewers who clicked a product ÷ those who were shown one. Interaction rate: viewers who commented, liked or shared ÷ all viewers. Average viewing time: time viewed in all ÷ viewers.",
    },
  ],
  signOff: ["assessed", "assessor", "hr"],
  provenance: {
    origin: "proposed",
    note: {
      "zh-CN": "原文只有标题，正文与主播考核无关。整张表按抖音直播的通行指标建议，目标值请自行填写。",
      "en-US":
        "The original holds a title only; its text is about something else. The whole scorecard is proposed from what the field uses; fill in the targets.",
    },
  },
};
