import type { Scorecard } from "../domain/scorecard/scorecard";

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
        "zh-CN": "发布5篇得100分，每少1篇扣10分，每多1篇加5分，最高120分；<1篇得0分",
        "en-US":
          "5 articles: 100 points, minus 10 points per article below, plus 5 points per article above, max 120 points; <1 article: 0 points",
      },
      dataSource: { "zh-CN": "发布记录、后台数据", "en-US": "Publishing log, platform analytics" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN":
            "权重、各档界限和评分区间取自原表；原表此行前半残缺，指标名称按上下文补上，为建议。原表每档只给分数区间（满5篇100～120分、1至5篇60～99分），这里在区间内按篇数逐一定分，为建议；原表1篇同时属于两档，这里归入60～99分一档。",
          "en-US":
            "Weight, bounds and scores are those of the original, whose row is cut at its beginning: the indicator's name is proposed. The original gives a range of points a band (100–120 from 5 articles on, 60–99 from 1); points within the ranges go by the count here, as a proposal. It puts 1 article into two bands; here it belongs to 60–99.",
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
      indicator: { "zh-CN": "活动策划", "en-US": "Events" },
      weight: "20",
      target: null,
      criteria: {
        "zh-CN": "得分=考核人评分（0～100分）：看有效活动的策划、执行和效果",
        "en-US": "score = assessor's points (0–100): planning, running and effect of the events that count",
      },
      dataSource: { "zh-CN": "活动总结、微信指数", "en-US": "Event reviews, WeChat Index" },
      input: { kind: "points", lowest: "0", highest: "100" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN":
            "每月至少1场、满1场60～100分、未举办0分取自原表，区间见说明；原表此项权重残缺，权重和数据来源为建议。",
          "en-US":
            "At least one event a month, 60–100 points for it and 0 for none are those of the original; the range stands in the notes. The weight is cut in the original; weight and data source are proposed.",
        },
      },
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
        "zh-CN": "新渠道5个得100分，每少1个扣10分，每多1个加5分，最高120分；<1个得0分",
        "en-US":
          "5 items: 100 points, minus 10 points per item below, plus 5 points per item above, max 120 points; <1 item: 0 points",
      },
      dataSource: { "zh-CN": "渠道合作记录", "en-US": "Channel agreements" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN":
            "各档界限和分数区间取自原表（满5个100～120分、1至5个60～99分），这里在区间内按个数逐一定分，为建议；原表1个同时属于两档，这里归入60～99分一档。原表此项权重残缺，权重和数据来源为建议。",
          "en-US":
            "Bounds and ranges of points are those of the original (100–120 from 5 channels on, 60–99 from 1); points within the ranges go by the count here, as a proposal. It puts 1 channel into two bands; here it belongs to 60–99. Its weight is cut; weight and data source are proposed.",
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
        "zh-CN": "阅读量≥50000次得100分，每低750次扣1分，≤20000次得0分",
        "en-US":
          "Read ≥50,000 times: 100 points, minus 1 point for every 750 times below; ≤20,000 times: 0 points",
      },
      dataSource: { "zh-CN": "后台数据", "en-US": "Platform analytics" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN":
            "各档界限和分数区间取自原表（2万至5万次60～99分），这里在区间内按阅读量逐一定分，为建议；原表此行名称和权重残缺，名称、权重和数据来源为建议。",
          "en-US":
            "Bounds and ranges of points are those of the original (60–99 between 20,000 and 50,000); points within the range go by the number of reads here, as a proposal. Name and weight are cut in the original; name, weight and data source are proposed.",
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
      "zh-CN": "活动策划：当月举办1场以上有效活动的，在60～100分内评分；没有举办的，评0分。",
      "en-US":
        "Events: 60–100 points where at least one event of the month counts, 0 points where none does.",
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
        "取自新媒体运营部绩效考核表。原表权重只留下12%和11%两项，其余权重为建议，合计100%；各档界限、分数区间、目标算法和发放办法取自原表。加分项在原表中只提到名称，没有内容，未列入。",
      "en-US":
        "From a new media department's scorecard. Of its weights only 12% and 11% are left; the others are proposed and come to 100% with them. Bounds, target and pay rule are those of the original. It mentions bonus items without saying what they are; they are left out.",
    },
  },
};
