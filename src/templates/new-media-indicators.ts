import type { Scorecard } from "../domain/scorecard/scorecard";

export const newMediaIndicators: Scorecard = {
  id: "new-media-indicators",
  names: { "zh-CN": "新媒体运营（指标型）", "en-US": "New media (indicators)" },
  initials: "xmtyyzbx",
  family: "new-media",
  scoring: "points",
  outOf: "100",
  dimensions: [
    { id: "reach", names: { "zh-CN": "传播覆盖", "en-US": "Reach" } },
    { id: "engagement", names: { "zh-CN": "用户参与", "en-US": "Engagement" } },
    { id: "results", names: { "zh-CN": "转化与口碑", "en-US": "Conversion and satisfaction" } },
  ],
  items: [
    {
      kind: "standard",
      id: "followers",
      dimension: "reach",
      indicator: { "zh-CN": "粉丝数量（全平台）", "en-US": "Followers (all platforms)" },
      weight: "20",
      target: { kind: "placeholder", format: "count" },
      criteria: {
        "zh-CN": "粉丝数完成率≥100%得20分，≥90%且<100%得16分，≥80%且<90%得12分，<80%得0分",
        "en-US":
          "Completion rate ≥100%: 20 points, ≥90% and <100%: 16 points, ≥80% and <90%: 12 points, <80%: 0 points",
      },
      dataSource: { "zh-CN": "各平台数据统计工具", "en-US": "Analytics of each platform" },
      input: { kind: "derived", measure: "followers" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN":
            "指标（微博、公众号、抖音等合计）和数据来源取自原表；权重20和四档评分为建议，目标需自行填写。",
          "en-US":
            "Indicator (Weibo, WeChat, Douyin and others together) and data source are those of the original. The weight of 20 and the four tiers are proposed; fill in the target.",
        },
      },
    },
    {
      kind: "standard",
      id: "exposure",
      dimension: "reach",
      indicator: { "zh-CN": "曝光量（次）", "en-US": "Exposure (impressions)" },
      weight: "15",
      target: { kind: "placeholder", format: "count" },
      criteria: {
        "zh-CN": "曝光量完成率≥100%得15分，≥90%且<100%得12分，≥80%且<90%得9分，<80%得0分",
        "en-US":
          "Completion rate ≥100%: 15 points, ≥90% and <100%: 12 points, ≥80% and <90%: 9 points, <80%: 0 points",
      },
      dataSource: { "zh-CN": "各平台数据统计工具", "en-US": "Analytics of each platform" },
      input: { kind: "derived", measure: "exposure" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN":
            "指标和数据来源取自原表；原表把转发、评论、点赞也算作曝光，与互动率重复，这里只计内容被浏览的次数。权重15和四档评分为建议，目标需自行填写。",
          "en-US":
            "Indicator and data source are those of the original, which counts shares, comments and likes as exposure too, as it does under interaction; only views are counted here. The weight of 15 and the four tiers are proposed; fill in the target.",
        },
      },
    },
    {
      kind: "standard",
      id: "interaction",
      dimension: "engagement",
      indicator: { "zh-CN": "互动率", "en-US": "Interaction rate" },
      weight: "20",
      target: null,
      criteria: {
        "zh-CN": "互动率≥5%得20分，≥3%且<5%得16分，≥1%且<3%得12分，<1%得0分",
        "en-US":
          "Interaction rate ≥5%: 20 points, ≥3% and <5%: 16 points, ≥1% and <3%: 12 points, <1%: 0 points",
      },
      dataSource: { "zh-CN": "各平台数据统计工具", "en-US": "Analytics of each platform" },
      input: { kind: "derived", measure: "interaction" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN": "指标（评论、点赞、分享的比例）取自原表；“互动数÷曝光量”、权重20和四档界限为建议。",
          "en-US":
            "The indicator (share of comments, likes and shares) is that of the original. Interactions ÷ exposure, the weight of 20 and the tiers are proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "click-through",
      dimension: "engagement",
      indicator: { "zh-CN": "点击率", "en-US": "Click-through rate" },
      weight: "15",
      target: null,
      criteria: {
        "zh-CN": "点击率≥3%得15分，≥2%且<3%得12分，≥1%且<2%得9分，<1%得0分",
        "en-US":
          "Click-through rate ≥3%: 15 points, ≥2% and <3%: 12 points, ≥1% and <2%: 9 points, <1%: 0 points",
      },
      dataSource: { "zh-CN": "各平台数据统计工具", "en-US": "Analytics of each platform" },
      input: { kind: "derived", measure: "click-through" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN": "原表此处缺字，只剩“率”，据其说明补为点击率；“点击数÷曝光量”、权重15和四档界限为建议。",
          "en-US":
            "The original has lost the word before “rate” here; from its description it is the click-through rate. Clicks ÷ exposure, the weight of 15 and the tiers are proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "conversion",
      dimension: "results",
      indicator: { "zh-CN": "转化率", "en-US": "Conversion rate" },
      weight: "20",
      target: null,
      criteria: {
        "zh-CN": "转化率≥3%得20分，≥2%且<3%得16分，≥1%且<2%得12分，<1%得0分",
        "en-US":
          "Conversion rate ≥3%: 20 points, ≥2% and <3%: 16 points, ≥1% and <2%: 12 points, <1%: 0 points",
      },
      dataSource: { "zh-CN": "订单系统、门店登记", "en-US": "Order system, shop records" },
      input: { kind: "derived", measure: "conversion" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN":
            "指标（含线上和线下销售转化）取自原表；“成交数÷点击数”、权重20、四档界限和数据来源为建议。",
          "en-US":
            "The indicator (sales online and offline) is that of the original. Orders ÷ clicks, the weight of 20, the tiers and the data source are proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "satisfaction",
      dimension: "results",
      indicator: { "zh-CN": "用户满意度", "en-US": "User satisfaction" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "用户满意度≥90%得10分，≥80%且<90%得8分，≥70%且<80%得6分，<70%得0分",
        "en-US":
          "User satisfaction ≥90%: 10 points, ≥80% and <90%: 8 points, ≥70% and <80%: 6 points, <70%: 0 points",
      },
      dataSource: { "zh-CN": "用户调研、用户反馈", "en-US": "User survey and feedback" },
      input: { kind: "derived", measure: "satisfaction" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN": "指标和数据来源取自原表；“满意人数÷调研人数”、权重10和四档界限为建议。",
          "en-US":
            "Indicator and data source are those of the original. Satisfied ÷ surveyed users, the weight of 10 and the tiers are proposed.",
        },
      },
    },
  ],
  measures: [
    {
      kind: "entry",
      id: "weibo-followers",
      label: { "zh-CN": "微博粉丝数", "en-US": "Weibo followers" },
      format: "count",
    },
    {
      kind: "entry",
      id: "wechat-followers",
      label: { "zh-CN": "公众号关注人数", "en-US": "WeChat followers" },
      format: "count",
    },
    {
      kind: "entry",
      id: "douyin-followers",
      label: { "zh-CN": "抖音粉丝数", "en-US": "Douyin followers" },
      format: "count",
    },
    {
      kind: "entry",
      id: "other-followers",
      label: { "zh-CN": "其他平台粉丝数（没有填0）", "en-US": "Followers elsewhere (0 if none)" },
      format: "count",
    },
    {
      kind: "derived",
      id: "followers",
      label: { "zh-CN": "粉丝数量合计", "en-US": "Followers on all platforms" },
      format: "count",
      formula: "{weibo-followers}+{wechat-followers}+{douyin-followers}+{other-followers}",
    },
    {
      kind: "entry",
      id: "exposure",
      label: { "zh-CN": "曝光量（次）", "en-US": "Exposure (impressions)" },
      format: "count",
    },
    {
      kind: "entry",
      id: "interactions",
      label: { "zh-CN": "互动数（评论＋点赞＋分享）", "en-US": "Interactions (comments, likes, shares)" },
      format: "count",
    },
    {
      kind: "entry",
      id: "clicks",
      label: { "zh-CN": "点击数（次）", "en-US": "Clicks" },
      format: "count",
    },
    {
      kind: "entry",
      id: "online-orders",
      label: { "zh-CN": "线上成交数（单）", "en-US": "Online orders" },
      format: "count",
    },
    {
      kind: "entry",
      id: "offline-orders",
      label: { "zh-CN": "线下成交数（单）", "en-US": "Offline orders" },
      format: "count",
    },
    {
      kind: "entry",
      id: "surveyed",
      label: { "zh-CN": "调研人数", "en-US": "Users surveyed" },
      format: "count",
    },
    {
      kind: "entry",
      id: "satisfied",
      label: { "zh-CN": "其中满意人数", "en-US": "Users satisfied" },
      format: "count",
    },
    {
      kind: "derived",
      id: "interaction",
      label: { "zh-CN": "互动率", "en-US": "Interaction rate" },
      format: "percent",
      formula: "{interactions}/{exposure}",
    },
    {
      kind: "derived",
      id: "click-through",
      label: { "zh-CN": "点击率", "en-US": "Click-through rate" },
      format: "percent",
      formula: "{clicks}/{exposure}",
    },
    {
      kind: "derived",
      id: "conversion",
      label: { "zh-CN": "转化率", "en-US": "Conversion rate" },
      format: "percent",
      formula: "({online-orders}+{offline-orders})/{clicks}",
    },
    {
      kind: "derived",
      id: "satisfaction",
      label: { "zh-CN": "用户满意度", "en-US": "User satisfaction" },
      format: "percent",
      formula: "{satisfied}/{surveyed}",
    },
  ],
  scheme: {
    kind: "built-in",
    names: { "zh-CN": "百分制", "en-US": "100-point" },
    provenance: {
      origin: "proposed",
      note: {
        "zh-CN":
          "优秀、良好、一般、不达标四个等级取自原表；原表没有分数界限和发放办法，这里采用通用的百分制。",
        "en-US":
          "The four ratings are those of the original; it has neither bounds nor pay rules, and the common 100-point scheme is proposed.",
      },
    },
  },
  notes: [
    {
      "zh-CN": "各项的四档依次对应优秀、良好、一般、不达标，得分为该项满分的100%、80%、60%和0。",
      "en-US":
        "The four tiers of each item stand for excellent, good, fair and below standard: 100%, 80%, 60% and none of its full mark.",
    },
    {
      "zh-CN": "考核表后附各平台数据统计报表和数据分析报告。",
      "en-US": "Attach the statistics of each platform and the analysis to this scorecard.",
    },
  ],
  signOff: ["assessed", "assessor", "hr"],
  provenance: {
    origin: "source",
    note: {
      "zh-CN":
        "取自新媒体运营考核文档：六项指标、考核方法和四个等级取自原文，没有权重和评分界限；权重、各档界限、部分算法和维度划分为建议。",
      "en-US":
        "From a document on assessing new-media operations. Its six indicators, method and four ratings are kept; it has no weights or bounds. Weights, tiers, some of the reckoning and the grouping by dimension are proposed.",
    },
  },
};
