import type { Scorecard } from "../domain/scorecard/scorecard";
import { proposedScheme } from "./proposed-scheme";

export const wechatEditor: Scorecard = {
  id: "wechat-editor",
  names: { "zh-CN": "微信运营编辑", "en-US": "WeChat editor" },
  initials: "wxyybj",
  family: "new-media",
  scoring: "points",
  outOf: "100",
  dimensions: [
    { id: "followers", names: { "zh-CN": "粉丝规模", "en-US": "Followers" } },
    { id: "reach", names: { "zh-CN": "传播与转化", "en-US": "Reach and conversion" } },
    { id: "response", names: { "zh-CN": "内容口碑", "en-US": "Response to content" } },
  ],
  items: [
    {
      kind: "standard",
      id: "followers",
      dimension: "followers",
      indicator: { "zh-CN": "粉丝数（期末累计关注人数）", "en-US": "Followers (at the end of the period)" },
      weight: "20",
      target: { kind: "placeholder", format: "count" },
      criteria: {
        "zh-CN": "粉丝数完成率达到100%得20分，每低1%扣1分，扣完为止",
        "en-US": "Completion rate ≥100%: 20 points, minus 1 point for each 1% below, min 0",
      },
      dataSource: { "zh-CN": "微信公众平台后台", "en-US": "WeChat analytics" },
      input: { kind: "derived", measure: "followers" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN":
            "指标及“原有＋新增－取消”的算法取自原表；原表没有权重、目标和分档，权重20和每低1%扣1分为建议，目标值需自行填写。",
          "en-US":
            "Indicator and reckoning (previous + new − lost) are those of the original, which has no weight, target or scale. The weight of 20 and 1 point for each 1% are proposed; fill in the target.",
        },
      },
    },
    {
      kind: "standard",
      id: "churn",
      dimension: "followers",
      indicator: { "zh-CN": "流失率", "en-US": "Churn rate" },
      weight: "15",
      target: null,
      criteria: {
        "zh-CN": "流失率≤2%得15分，每高0.5%扣3分，扣完为止",
        "en-US": "Churn rate ≤2%: 15 points, minus 3 points for each 0.5% above, min 0",
      },
      dataSource: { "zh-CN": "微信公众平台后台", "en-US": "WeChat analytics" },
      input: { kind: "derived", measure: "churn" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN":
            "指标取自原表（越低越好）；原表没有算法和权重，“取消关注÷（原有＋新增）”、权重15和2%的起扣点为建议。",
          "en-US":
            "The indicator is that of the original (the lower, the better), which gives neither reckoning nor weight. Lost ÷ (previous + new), the weight of 15 and the threshold of 2% are proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "spread",
      dimension: "reach",
      indicator: { "zh-CN": "传播率", "en-US": "Spread rate" },
      weight: "20",
      target: null,
      criteria: {
        "zh-CN": "传播率≥30%得20分，≥20%且<30%得15分，≥10%且<20%得8分，<10%得0分",
        "en-US":
          "Spread rate ≥30%: 20 points, ≥20% and <30%: 15 points, ≥10% and <20%: 8 points, <10%: 0 points",
      },
      dataSource: { "zh-CN": "微信公众平台后台", "en-US": "WeChat analytics" },
      input: { kind: "derived", measure: "spread" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN":
            "指标取自原表（内容传到已有粉丝以外）；原表没有算法和权重，“非关注渠道阅读÷总阅读”、权重20和分档为建议。",
          "en-US":
            "The indicator is that of the original (content that travels beyond existing followers), which gives neither reckoning nor weight. Reads from outside ÷ all reads, the weight of 20 and the tiers are proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "conversion",
      dimension: "reach",
      indicator: { "zh-CN": "转化率", "en-US": "Conversion rate" },
      weight: "25",
      target: { kind: "number", value: "0.02", format: "percent" },
      criteria: {
        "zh-CN": "得分=实际转化率÷目标转化率×25，最高25分",
        "en-US": "score = actual / target × 25, max 25 points",
      },
      dataSource: { "zh-CN": "订单系统、门店登记", "en-US": "Order system, shop records" },
      input: { kind: "derived", measure: "conversion" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN":
            "指标取自原表（关注者成为线上或线下客户的比例，营销的最终目的）；权重25、目标2%和按比例计分为建议，目标请按行业调整。",
          "en-US":
            "The indicator is that of the original (followers who become customers, online or offline, as the final aim). The weight of 25, the target of 2% and the score in proportion are proposed; adjust the target to the trade.",
        },
      },
    },
    {
      kind: "standard",
      id: "praise",
      dimension: "response",
      indicator: { "zh-CN": "好评率", "en-US": "Praise rate" },
      weight: "5",
      target: null,
      criteria: {
        "zh-CN": "好评率≥3%得5分，≥1%且<3%得3分，<1%得0分",
        "en-US": "Praise rate ≥3%: 5 points, ≥1% and <3%: 3 points, <1%: 0 points",
      },
      dataSource: { "zh-CN": "微信公众平台后台", "en-US": "WeChat analytics" },
      input: { kind: "derived", measure: "praise" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN": "指标取自原表（列为参考指标）；“点赞和推荐÷总阅读”、权重5和分档为建议。",
          "en-US":
            "The indicator is that of the original, as one for reference. Likes and recommendations ÷ reads, the weight of 5 and the tiers are proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "sharing",
      dimension: "response",
      indicator: { "zh-CN": "分享率", "en-US": "Share rate" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "分享率≥5%得10分，≥3%且<5%得7分，≥1%且<3%得4分，<1%得0分",
        "en-US": "Share rate ≥5%: 10 points, ≥3% and <5%: 7 points, ≥1% and <3%: 4 points, <1%: 0 points",
      },
      dataSource: { "zh-CN": "微信公众平台后台", "en-US": "WeChat analytics" },
      input: { kind: "derived", measure: "sharing" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN": "指标取自原表（列为参考指标）；“分享÷总阅读”、权重10和分档为建议。",
          "en-US":
            "The indicator is that of the original, as one for reference. Shares ÷ reads, the weight of 10 and the tiers are proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "feedback",
      dimension: "response",
      indicator: { "zh-CN": "反馈率", "en-US": "Feedback rate" },
      weight: "5",
      target: null,
      criteria: {
        "zh-CN": "反馈率≥1%得5分，≥0.5%且<1%得3分，<0.5%得0分",
        "en-US": "Feedback rate ≥1%: 5 points, ≥0.5% and <1%: 3 points, <0.5%: 0 points",
      },
      dataSource: { "zh-CN": "微信公众平台后台", "en-US": "WeChat analytics" },
      input: { kind: "derived", measure: "feedback" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN": "指标取自原表（列为参考指标）；“留言和咨询÷总阅读”、权重5和分档为建议。",
          "en-US":
            "The indicator is that of the original, as one for reference. Comments and enquiries ÷ reads, the weight of 5 and the tiers are proposed.",
        },
      },
    },
  ],
  measures: [
    {
      kind: "entry",
      id: "previous",
      label: { "zh-CN": "原有关注人数（期初）", "en-US": "Previous followers (at the start)" },
      format: "count",
    },
    {
      kind: "entry",
      id: "new",
      label: { "zh-CN": "新关注人数", "en-US": "New followers" },
      format: "count",
    },
    {
      kind: "entry",
      id: "lost",
      label: { "zh-CN": "取消关注人数", "en-US": "Lost followers" },
      format: "count",
    },
    {
      kind: "derived",
      id: "followers",
      label: { "zh-CN": "粉丝数（累计关注人数）", "en-US": "Followers" },
      format: "count",
      formula: "{previous}+{new}-{lost}",
    },
    {
      kind: "derived",
      id: "churn",
      label: { "zh-CN": "流失率", "en-US": "Churn rate" },
      format: "percent",
      formula: "{lost}/({previous}+{new})",
    },
    {
      kind: "entry",
      id: "reads",
      label: { "zh-CN": "图文总阅读次数", "en-US": "Article reads" },
      format: "count",
    },
    {
      kind: "entry",
      id: "outside-reads",
      label: {
        "zh-CN": "非关注渠道的阅读次数（转发、推荐、搜索）",
        "en-US": "Reads from outside (shares, recommendations, search)",
      },
      format: "count",
    },
    {
      kind: "entry",
      id: "likes",
      label: { "zh-CN": "点赞和推荐次数", "en-US": "Likes and recommendations" },
      format: "count",
    },
    {
      kind: "entry",
      id: "shares",
      label: { "zh-CN": "分享次数", "en-US": "Shares" },
      format: "count",
    },
    {
      kind: "entry",
      id: "replies",
      label: { "zh-CN": "留言和咨询条数", "en-US": "Comments and enquiries" },
      format: "count",
    },
    {
      kind: "entry",
      id: "customers",
      label: { "zh-CN": "由关注者转化的客户数", "en-US": "Followers who became customers" },
      format: "count",
    },
    {
      kind: "derived",
      id: "spread",
      label: { "zh-CN": "传播率", "en-US": "Spread rate" },
      format: "percent",
      formula: "{outside-reads}/{reads}",
    },
    {
      kind: "derived",
      id: "conversion",
      label: { "zh-CN": "转化率", "en-US": "Conversion rate" },
      format: "percent",
      formula: "{customers}/{followers}",
    },
    {
      kind: "derived",
      id: "praise",
      label: { "zh-CN": "好评率", "en-US": "Praise rate" },
      format: "percent",
      formula: "{likes}/{reads}",
    },
    {
      kind: "derived",
      id: "sharing",
      label: { "zh-CN": "分享率", "en-US": "Share rate" },
      format: "percent",
      formula: "{shares}/{reads}",
    },
    {
      kind: "derived",
      id: "feedback",
      label: { "zh-CN": "反馈率", "en-US": "Feedback rate" },
      format: "percent",
      formula: "{replies}/{reads}",
    },
  ],
  scheme: proposedScheme,
  notes: [
    {
      "zh-CN": "粉丝以目标人群为准；买粉、互粉和抽奖后即取关的，从新关注人数中剔除。",
      "en-US":
        "Followers are to be people whom the account is for: leave bought and exchanged followers, and those who left right after a prize draw, out of the new ones.",
    },
    {
      "zh-CN": "好评率、分享率、反馈率可按账号所属行业取舍；取消的，其权重并入其他项目，使合计仍为100%。",
      "en-US":
        "Praise, share and feedback rates may be kept or left out as the trade suggests; give the weight of what is left out to other items, so that the total stays 100%.",
    },
  ],
  signOff: ["assessed", "assessor", "hr"],
  provenance: {
    origin: "source",
    note: {
      "zh-CN":
        "取自新媒体运营岗位（微信运营编辑）的考核说明：原文只有指标和含义，没有权重和评分标准，这些以及除粉丝数外的算法均为建议。",
      "en-US":
        "From notes on assessing a WeChat editor in new-media operations. They have indicators and their meaning only; weights, scales and the reckoning of everything but followers are proposed.",
    },
  },
};
