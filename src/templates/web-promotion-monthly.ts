import type { Provenance, Scorecard } from "../domain/scorecard/scorecard";
import { proposedScheme } from "./proposed-scheme";

/** The items that the original lists come to 70 points; its closing remarks ask for three more things. */
const fromRemarks: Provenance = {
  origin: "proposed",
  note: {
    "zh-CN":
      "原表所列项目合计只有70分。此项在原表备注中有要求但未计分，按同样的10分、5分、0分补入，使合计为100分；分档为建议。",
    "en-US":
      "The items of the original come to 70 points only. Its remarks ask for this without scoring it; it is added on the same scale of 10, 5 and 0 points to make 100. The tiers are proposed.",
  },
};

const weiboSplit: Provenance = {
  origin: "source",
  note: {
    "zh-CN":
      "未满2000人时每周100人、之后每周50人取自原表；按考核期各周合计计算，不逐周评定。原表“微博”一项10分，同时要求粉丝增长和内容数量，两项可能一项达标、一项不达标，这里拆成各5分的两行，三档相应为5分、2.5分、0分。",
    "en-US":
      "100 a week up to 2,000 followers and 50 from then on are those of the original; the weeks of the period are judged together, not one by one. Its Weibo item of 10 points asks for both followers and posts, of which one may be met without the other, so it is split into two rows of 5 points, with 5, 2.5 and 0 points for its grades.",
  },
};

export const webPromotionMonthly: Scorecard = {
  id: "web-promotion-monthly",
  names: { "zh-CN": "网络推广（月度）", "en-US": "Web promotion (monthly)" },
  initials: "wltgyd",
  family: "promotion",
  scoring: "points",
  outOf: "100",
  dimensions: [
    { id: "content", names: { "zh-CN": "内容发布", "en-US": "Publishing" } },
    { id: "audience", names: { "zh-CN": "粉丝与流量", "en-US": "Followers and traffic" } },
    { id: "routine", names: { "zh-CN": "日常保障", "en-US": "Routine work" } },
  ],
  items: [
    {
      kind: "standard",
      id: "site-news",
      dimension: "content",
      indicator: { "zh-CN": "网站新闻采集（日均篇数）", "en-US": "News on the website (items a day)" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "日均发布新闻≥20篇得10分，>0篇且<20篇得5分，0篇得0分",
        "en-US": "News published a day ≥20 items: 10 points, >0 and <20 items: 5 points, 0 items: 0 points",
      },
      dataSource: { "zh-CN": "网站后台", "en-US": "Website records" },
      input: { kind: "number", format: "amount" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN": "每日20篇和三档分值取自原表；按考核期日均数计算，数据来源为建议。",
          "en-US":
            "The 20 items a day and the three scores are those of the original. The daily average of the period is judged; the data source is proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "questions-answered",
      dimension: "content",
      indicator: { "zh-CN": "问答平台（日均条数）", "en-US": "Q&A sites (posts a day)" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "日均发布问答≥5条得10分，>0条且<5条得5分，0条得0分",
        "en-US": "Answers posted a day ≥5 items: 10 points, >0 and <5 items: 5 points, 0 items: 0 points",
      },
      dataSource: { "zh-CN": "推广工作日志", "en-US": "Promotion log" },
      input: { kind: "number", format: "amount" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN":
            "指标和三档分值取自原表；原表此处残缺，每日条数已看不到，这里参照“论坛推广”建议为5条。数据来源为建议。",
          "en-US":
            "Indicator and scores are those of the original, which is damaged here: its number of answers a day is lost. 5 is proposed, as for forum posts. The data source is proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "forum-posts",
      dimension: "content",
      indicator: { "zh-CN": "论坛推广（日均条数）", "en-US": "Forum posts (a day)" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "日均发帖≥5条得10分，>0条且<5条得5分，0条得0分",
        "en-US": "Posts a day ≥5 items: 10 points, >0 and <5 items: 5 points, 0 items: 0 points",
      },
      dataSource: { "zh-CN": "推广工作日志", "en-US": "Promotion log" },
      input: { kind: "number", format: "amount" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN": "每日5条和三档分值取自原表；按考核期日均数计算，数据来源为建议。",
          "en-US":
            "The 5 posts a day and the three scores are those of the original. The daily average of the period is judged; the data source is proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "weibo-posts",
      dimension: "content",
      indicator: { "zh-CN": "微博内容（周均条数）", "en-US": "Weibo posts (a week)" },
      weight: "5",
      target: null,
      criteria: {
        "zh-CN": "周均发布微博≥10条得5分，>0条且<10条得2.5分，0条得0分",
        "en-US": "Weibo posts a week ≥10 items: 5 points, >0 and <10 items: 2.5 points, 0 items: 0 points",
      },
      dataSource: { "zh-CN": "微博后台", "en-US": "Weibo analytics" },
      input: { kind: "number", format: "amount" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN":
            "原表“微博”一项10分，这里拆成内容和粉丝各5分两行，三档相应为5分、2.5分、0分。10条取自原表，原表未写周期，按每周理解。",
          "en-US":
            "The original's Weibo item of 10 points is split into posts and followers, 5 points each, with 5, 2.5 and 0 points for its grades. The 10 posts are those of the original, which does not say over what time; a week is assumed.",
        },
      },
    },
    {
      kind: "standard",
      id: "wechat-followers",
      dimension: "audience",
      indicator: { "zh-CN": "微信公众号粉丝净增（人）", "en-US": "Net new WeChat followers" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "粉丝净增>200人得10分，50～200人得5分，<50人得0分",
        "en-US": "Net new followers >200 people: 10 points, 50–200 people: 5 points, <50 people: 0 points",
      },
      dataSource: { "zh-CN": "微信公众平台后台", "en-US": "WeChat analytics" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN": "三档界限和分值取自原表；按当月净增人数理解。数据来源为建议。",
          "en-US":
            "The three tiers and scores are those of the original; the net growth of the month is assumed. The data source is proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "unique-visitors",
      dimension: "audience",
      indicator: { "zh-CN": "网站独立访客（UV）", "en-US": "Unique visitors (UV)" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "独立访客数>500人得10分，200～500人得5分，<200人得0分",
        "en-US": "Unique visitors >500 people: 10 points, 200–500 people: 5 points, <200 people: 0 points",
      },
      dataSource: { "zh-CN": "网站统计后台", "en-US": "Web analytics" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN": "三档界限和分值取自原表；原表没有写明统计口径，按当月独立访客数理解。数据来源为建议。",
          "en-US":
            "The three tiers and scores are those of the original. It does not say over what time visitors are counted; the month is assumed. The data source is proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "weibo-followers",
      dimension: "audience",
      indicator: { "zh-CN": "微博粉丝净增（人）", "en-US": "Net new Weibo followers" },
      weight: "5",
      target: { kind: "derived", measure: "weibo-required", format: "count" },
      criteria: {
        "zh-CN": "粉丝净增完成率≥100%得5分，>0%且<100%得2.5分，0%得0分",
        "en-US": "Completion rate ≥100%: 5 points, >0% and <100%: 2.5 points, 0%: 0 points",
      },
      dataSource: { "zh-CN": "微博后台", "en-US": "Weibo analytics" },
      input: { kind: "number", format: "count" },
      provenance: weiboSplit,
    },
    {
      kind: "standard",
      id: "daily-work",
      dimension: "routine",
      indicator: { "zh-CN": "日常工作完成率", "en-US": "Routine work completed" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "完成率≥100%得10分，≥60%且<100%得5分，<60%得0分",
        "en-US": "Completion ≥100%: 10 points, ≥60% and <100%: 5 points, <60%: 0 points",
      },
      dataSource: { "zh-CN": "工作日志", "en-US": "Work log" },
      input: { kind: "number", format: "percent" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN": "三档界限和分值取自原表；恰为60%的归入中间一档。数据来源为建议。",
          "en-US":
            "The three tiers and scores are those of the original; exactly 60% belongs to the middle one. The data source is proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "site-quality",
      dimension: "routine",
      indicator: {
        "zh-CN": "网站内容准确、运行稳定（差错次数）",
        "en-US": "Website accuracy and uptime (incidents)",
      },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "内容差错或网站故障0次得10分，1次得5分，2次及以上得0分",
        "en-US": "0 incidents: 10 points, 1 incident: 5 points, 2 or more incidents: 0 points",
      },
      dataSource: { "zh-CN": "巡检记录、用户反馈", "en-US": "Inspection log, user reports" },
      input: { kind: "number", format: "count" },
      provenance: fromRemarks,
    },
    {
      kind: "standard",
      id: "search-optimisation",
      dimension: "routine",
      indicator: { "zh-CN": "网站优化", "en-US": "Search optimisation" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "A得10分，B得5分，C得0分（A：收录和关键词排名稳中有升；B：与上月基本持平；C：明显下滑）",
        "en-US":
          "A: 10 points, B: 5 points, C: 0 points (A = indexing and keyword rankings hold or rise; B = much as last month; C = a clear drop)",
      },
      dataSource: { "zh-CN": "站长工具", "en-US": "Webmaster tools" },
      input: { kind: "grades", grades: ["A", "B", "C"] },
      provenance: fromRemarks,
    },
    {
      kind: "standard",
      id: "assigned-tasks",
      dimension: "routine",
      indicator: { "zh-CN": "临时交办任务完成率", "en-US": "Assigned tasks completed" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "完成率≥100%得10分，≥60%且<100%得5分，<60%得0分",
        "en-US": "Completion ≥100%: 10 points, ≥60% and <100%: 5 points, <60%: 0 points",
      },
      dataSource: { "zh-CN": "直接上级", "en-US": "Line manager" },
      input: { kind: "number", format: "percent" },
      provenance: fromRemarks,
    },
  ],
  measures: [
    {
      kind: "entry",
      id: "weeks-before",
      label: {
        "zh-CN": "微博粉丝未满2000人的周数",
        "en-US": "Weeks with fewer than 2,000 Weibo followers",
      },
      format: "count",
    },
    {
      kind: "entry",
      id: "weeks-after",
      label: { "zh-CN": "微博粉丝达到2000人后的周数", "en-US": "Weeks with 2,000 Weibo followers or more" },
      format: "count",
    },
    {
      kind: "derived",
      id: "weibo-required",
      label: { "zh-CN": "本期应净增微博粉丝（人）", "en-US": "Weibo followers to be gained" },
      format: "count",
      formula: "{weeks-before}*100+{weeks-after}*50",
    },
  ],
  scheme: proposedScheme,
  notes: [
    {
      "zh-CN":
        "微博粉丝未满2000人时每周应净增100人，达到2000人后每周应净增50人；两段周数填在“基础数据”中，应净增人数自动计算。粉丝减少的，净增按0填写。",
      "en-US":
        "Weibo: 100 net new followers a week while there are fewer than 2,000, and 50 a week from then on. Enter the weeks of both kinds under the base figures; the growth required follows from them. Where followers were lost, enter a growth of 0.",
    },
    {
      "zh-CN": "问答、论坛内容应与行业相关、通俗易懂，允许时附上网址；不合要求的不计入条数。",
      "en-US":
        "Answers and forum posts must fit the trade and be easy to understand, with a link where the site allows it; others do not count.",
    },
  ],
  signOff: ["assessed", "assessor", "hr"],
  provenance: {
    origin: "source",
    note: {
      "zh-CN":
        "取自网络推广月度绩效考核表。原表7个项目各按10分、5分、0分评定，合计70分；这里把备注中的三项要求各按10分补入，合计100分。微博一项拆成两行，问答条数为补写。考核维度的划分为建议。",
      "en-US":
        "From a monthly web promotion scorecard. Its 7 items of 10, 5 or 0 points come to 70; three requirements from its remarks are added at 10 points each to make 100. The Weibo item is split in two, and the number of answers is filled in. The grouping by dimension is proposed.",
    },
  },
};
