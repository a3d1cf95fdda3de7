import type { ItemInput, Provenance, Scorecard } from "../domain/scorecard/scorecard";

/** A count, and the assessor's points within the bounds that the count allows. */
function judgedCount(zh: string, en: string): ItemInput {
  return {
    kind: "several",
    entries: [
      { label: { "zh-CN": zh, "en-US": en }, format: "count" },
      { label: { "zh-CN": "考核人评分", "en-US": "Assessor's points" }, format: "amount" },
    ],
  };
}

const weightProposed: Provenance = {
  origin: "source",
  note: {
    "zh-CN": "评分区间取自原表；原表此项权重残缺，权重和数据来源为建议。",
    "en-US":
      "The bounds of the score are those of the original, whose weight for it is cut; weight and data source are proposed.",
  },
};

export const newMediaDepartment: Scorecard = {
  id: "new-media-department",
  names: { "zh-CN": "新媒体运营部", "en-US": "New media department" },
  initials: "xmtyyb",
  family: "new-media",
  scoring: "weighted",
  outOf: "100",
  dimensions: [
    { id: "department", names: { "zh-CN": "部门绩效", "en-US": "Department results" } },
    { id: "operations", names: { "zh-CN": "内部运营", "en-US": "Internal operations" } },
  ],
  items: [
    {
      kind: "standard",
      id: "coverage",
      dimension: "department",
      indicator: { "zh-CN": "媒体传播（篇）", "en-US": "Media coverage (articles)" },
      weight: "12",
      highest: "120",
      target: null,
      criteria: {
        "zh-CN": "发布≥5篇由考核人评100～120分，≥1篇且<5篇由考核人评60～99分，<1篇得0分",
        "en-US":
          "≥5 articles: 100–120 points by the assessor, ≥1 and <5 articles: 60–99 points by the assessor, <1 article: 0 points",
      },
      dataSource: { "zh-CN": "发布记录、后台数据", "en-US": "Publishing log, platform analytics" },
      input: judgedCount("发布篇数", "Articles"),
      provenance: {
        origin: "source",
        note: {
          "zh-CN":
            "权重、各档界限和评分区间取自原表；原表此行前半残缺，指标名称按上下文补上，为建议。原表1篇同时属于两档，这里归入60～99分一档，未发布得0分。",
          "en-US":
            "Weight, bounds and scores are those of the original, whose row is cut at its beginning: the indicator's name is proposed. The original puts 1 article into two bands; here it belongs to 60–99, and none at all gets 0.",
        },
      },
    },
    {
      kind: "standard",
      id: "visitors",
      dimension: "department",
      indicator: { "zh-CN": "平台日均浏览用户（UV）", "en-US": "Daily visitors to the platform (UV)" },
      weight: "11",
      highest: "120",
      target: { kind: "derived", measure: "visitor-target", format: "count" },
      criteria: {
        "zh-CN": "得分=实际/目标×100，最高得120分；完成率<60%得0分",
        "en-US": "score = actual / target × 100, max 120 points; completion <60%: 0 points",
      },
      dataSource: { "zh-CN": "后台数据", "en-US": "Platform analytics" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN":
            "权重、目标值（上月日均UV×110%）和“实际÷目标”的算法取自原表。原表的下限在一处为6万、另一处为6.6万（即目标11万的60%），这里统一为目标的60%；原表区间上限120分，照用。",
          "en-US":
            "Weight, target (last month's daily visitors × 110%) and actual ÷ target are those of the original. It puts the lower limit at 60,000 in one place and at 66,000, 60% of its target, in another: 60% of the target is used. Its most, 120 points, is kept.",
        },
      },
    },
    {
      kind: "standard",
      id: "brand-plan",
      dimension: "operations",
      indicator: { "zh-CN": "品牌计划执行（疏漏次数）", "en-US": "Brand plan carried out (omissions)" },
      weight: "20",
      target: null,
      criteria: {
        "zh-CN": "软文、视频投放和品牌方案执行中，疏漏每1次扣2分，≥13次得0分",
        "en-US":
          "-2 points per omission in placing articles and videos or in carrying out brand plans; ≥13 omissions: 0 points",
      },
      dataSource: { "zh-CN": "投放计划与记录", "en-US": "Placement plans and records" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN": "扣分和13次为0分取自原表；原表此项权重残缺，权重和数据来源为建议。",
          "en-US":
            "The deduction and 0 points from 13 omissions on are those of the original, whose weight for it is cut; weight and data source are proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "events",
      dimension: "operations",
      indicator: { "zh-CN": "活动策划（场）", "en-US": "Events" },
      weight: "20",
      target: null,
      criteria: {
        "zh-CN": "有效活动≥1场由考核人评60～100分，<1场得0分",
        "en-US": "≥1 event: 60–100 points by the assessor, <1 event: 0 points",
      },
      dataSource: { "zh-CN": "活动总结、微信指数", "en-US": "Event reviews, WeChat Index" },
      input: judgedCount("有效活动场数", "Events"),
      provenance: weightProposed,
    },
    {
      kind: "standard",
      id: "channels",
      dimension: "operations",
      indicator: { "zh-CN": "渠道开拓（个）", "en-US": "New channels" },
      weight: "17",
      highest: "120",
      target: null,
      criteria: {
        "zh-CN": "新渠道≥5个由考核人评100～120分，≥1个且<5个由考核人评60～99分，<1个得0分",
        "en-US":
          "≥5 items: 100–120 points by the assessor, ≥1 and <5 items: 60–99 points by the assessor, <1 item: 0 points",
      },
      dataSource: { "zh-CN": "渠道合作记录", "en-US": "Channel agreements" },
      input: judgedCount("新渠道个数", "New channels"),
      provenance: {
        origin: "source",
        note: {
          "zh-CN":
            "各档界限和评分区间取自原表；原表1个同时属于两档，这里归入60～99分一档。原表此项权重残缺，权重和数据来源为建议。",
          "en-US":
            "Bounds and scores are those of the original; it puts 1 channel into two bands, here it belongs to 60–99. Its weight is cut; weight and data source are proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "reads",
      dimension: "operations",
      indicator: { "zh-CN": "内容阅读量（次）", "en-US": "Reads" },
      weight: "20",
      target: null,
      criteria: {
        "zh-CN": "阅读量≥50000次得100分，>20000次且<50000次由考核人评60～99分，≤20000次得0分",
        "en-US":
          "Read ≥50,000 times: 100 points, >20,000 and <50,000 times: 60–99 points by the assessor, ≤20,000 times: 0 points",
      },
      dataSource: { "zh-CN": "后台数据", "en-US": "Platform analytics" },
      input: judgedCount("阅读次数", "Reads"),
      provenance: {
        origin: "source",
        note: {
          "zh-CN": "各档界限和评分区间取自原表；原表此行名称和权重残缺，名称、权重和数据来源为建议。",
          "en-US":
            "Bounds and scores are those of the original, whose name and weight for it are cut; name, weight and data source are proposed.",
        },
      },
    },
  ],
  measures: [
    {
      kind: "entry",
      id: "last-visitors",
      label: { "zh-CN": "上月日均UV", "en-US": "Daily visitors last month (UV)" },
      format: "count",
    },
    {
      kind: "derived",
      id: "visitor-target",
      label: { "zh-CN": "本月UV目标（上月×110%）", "en-US": "Visitor target (last month × 110%)" },
      format: "count",
      formula: "{last-visitors}*1.1",
    },
  ],
  scheme: {
    kind: "built-in",
    names: { "zh-CN": "按分发放", "en-US": "By score" },
    provenance: {
      origin: "source",
      note: {
        "zh-CN": "绩效基数×绩效分值=应发金额取自原表；得分高于100分的，相应多发。",
        "en-US": "Base pay × score is the rule of the original; a score above 100 pays accordingly more.",
      },
    },
  },
  notes: [
    {
      "zh-CN": "先填数量，再由考核人在该档的分数区间内评分；数量不足最低一档的，评分填0。",
      "en-US":
        "Enter the count first; the assessor then gives points within the bounds of its band. Where the count reaches no band, enter 0 points.",
    },
    {
      "zh-CN": "有效活动指活动期间至少有一天微信指数达到前一天的2倍。",
      "en-US":
        "An event counts where the WeChat Index of at least one of its days is twice that of the day before.",
    },
  ],
  signOff: ["assessed", "assessor", "reviewer"],
  provenance: {
    origin: "source",
    note: {
      "zh-CN":
        "取自新媒体运营部绩效考核表。原表权重只留下12%和11%两项，其余权重为建议，合计100%；评分区间、目标算法和发放办法取自原表。加分项在原表中只提到名称，没有内容，未列入。",
      "en-US":
        "From a new media department's scorecard. Of its weights only 12% and 11% are left; the others are proposed and come to 100% with them. Bounds, target and pay rule are those of the original. It mentions bonus items without saying what they are; they are left out.",
    },
  },
};
