import type { Scorecard } from "../domain/scorecard/scorecard";
import { proposedScheme } from "./proposed-scheme";

export const webPromotion: Scorecard = {
  id: "web-promotion",
  names: { "zh-CN": "网络推广", "en-US": "Web promotion" },
  initials: "wltg",
  family: "promotion",
  scoring: "points",
  outOf: "100",
  dimensions: [
    { id: "results", names: { "zh-CN": "推广效果", "en-US": "Promotion results" } },
    { id: "routine", names: { "zh-CN": "日常工作", "en-US": "Routine work" } },
    { id: "conduct", names: { "zh-CN": "职业素养", "en-US": "Conduct" } },
  ],
  items: [
    {
      kind: "standard",
      id: "unique-visitors",
      dimension: "results",
      indicator: { "zh-CN": "网站独立访客（UV）", "en-US": "Unique visitors (UV)" },
      weight: "30",
      target: null,
      criteria: {
        "zh-CN": "独立访客数>500人得30分，200～500人得15分，<200人得0分",
        "en-US": "Unique visitors >500 people: 30 points, 200–500 people: 15 points, <200 people: 0 points",
      },
      dataSource: { "zh-CN": "网站统计后台", "en-US": "Web analytics" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN":
            "指标、权重和三档界限取自原表。原表没有写明统计口径，这里按考核期内的独立访客数理解；数据来源为建议。",
          "en-US":
            "Indicator, weight and the three tiers are those of the original. It does not say over what time visitors are counted; the assessment period is assumed. The data source is proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "search-coverage",
      dimension: "results",
      indicator: { "zh-CN": "搜索引擎覆盖（日均条数）", "en-US": "Search engine coverage (entries a day)" },
      weight: "20",
      target: null,
      criteria: {
        "zh-CN": "日均条数≥5条得20分，≥3条且<5条得10分，<3条得0分",
        "en-US": "≥5 items a day: 20 points, ≥3 and <5 items: 10 points, <3 items: 0 points",
      },
      dataSource: { "zh-CN": "搜索引擎收录记录", "en-US": "Search engine index records" },
      input: { kind: "number", format: "amount" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN":
            "原表只列出每日5条、3条、1条三个点。这里按“不低于”补成连续的三档，其间不留空档；数据来源为建议。",
          "en-US":
            "The original names three points only: 5, 3 and 1 entries a day. They are read as lower bounds here, so that no result falls between them. The data source is proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "daily-work",
      dimension: "routine",
      indicator: { "zh-CN": "日常工作完成率", "en-US": "Routine work completed" },
      weight: "20",
      target: null,
      criteria: {
        "zh-CN": "完成率≥100%得20分，≥60%且<100%得10分，<60%得0分",
        "en-US": "Completion ≥100%: 20 points, ≥60% and <100%: 10 points, <60%: 0 points",
      },
      dataSource: { "zh-CN": "工作日志", "en-US": "Work log" },
      input: { kind: "number", format: "percent" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN": "三档界限取自原表；恰为60%的归入中间一档。数据来源为建议。",
          "en-US":
            "The three tiers are those of the original; exactly 60% belongs to the middle one. The data source is proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "attitude",
      dimension: "conduct",
      indicator: { "zh-CN": "工作态度", "en-US": "Work attitude" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN":
          "A得10分，B得5分，C得0分（A：主动尽责，任务按时办妥；B：尽责程度一般；C：不听从安排或敷衍了事）",
        "en-US":
          "A: 10 points, B: 5 points, C: 0 points (A = takes ownership and delivers on time; B = average commitment; C = ignores instructions or slacks)",
      },
      dataSource: { "zh-CN": "直接上级", "en-US": "Line manager" },
      input: { kind: "grades", grades: ["A", "B", "C"] },
      provenance: {
        origin: "source",
        note: { "zh-CN": "数据来源为建议。", "en-US": "The data source is proposed." },
      },
    },
    {
      kind: "standard",
      id: "learning",
      dimension: "conduct",
      indicator: { "zh-CN": "学习能力", "en-US": "Learning" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN":
          "A得10分，B得5分，C得0分（A：每日有计划和总结，每月提交本职改进建议与分析；B：计划和总结不连贯，无改进建议；C：不写计划和总结）",
        "en-US":
          "A: 10 points, B: 5 points, C: 0 points (A = regular plans and reviews, with proposals for improvement; B = plans and reviews now and then, no proposals; C = no plans or reviews)",
      },
      dataSource: { "zh-CN": "工作计划与总结", "en-US": "Work plans and reviews" },
      input: { kind: "grades", grades: ["A", "B", "C"] },
      provenance: {
        origin: "source",
        note: { "zh-CN": "数据来源为建议。", "en-US": "The data source is proposed." },
      },
    },
    {
      kind: "standard",
      id: "teamwork",
      dimension: "conduct",
      indicator: { "zh-CN": "团队精神", "en-US": "Teamwork" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN":
          "A得10分，B得5分，C得0分（A：配合默契，乐于带新人、分担部门事务；B：配合一般；C：缺乏团队意识）",
        "en-US":
          "A: 10 points, B: 5 points, C: 0 points (A = works well with others, coaches newcomers and shares the load; B = average; C = no sense of team)",
      },
      dataSource: { "zh-CN": "直接上级、同事反馈", "en-US": "Line manager, colleagues" },
      input: { kind: "grades", grades: ["A", "B", "C"] },
      provenance: {
        origin: "source",
        note: { "zh-CN": "数据来源为建议。", "en-US": "The data source is proposed." },
      },
    },
  ],
  scheme: proposedScheme,
  notes: [
    {
      "zh-CN":
        "日常工作的月度底线：与公司品牌或产品相关的推广帖不少于500条，知道类问答不少于100条。完成率按此核算。",
      "en-US":
        "Routine work in a month: at least 500 promotional posts about the company's brand or products, and at least 100 answers on Q&A sites. Completion is measured against these.",
    },
  ],
  signOff: ["assessed", "assessor", "hr"],
  provenance: {
    origin: "source",
    note: {
      "zh-CN": "取自网络推广月度考核表，内容完整。考核维度的划分为建议。",
      "en-US":
        "From a monthly web promotion scorecard that is complete. The grouping by dimension is proposed.",
    },
  },
};
