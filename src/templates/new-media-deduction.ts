import type { Provenance, Scorecard } from "../domain/scorecard/scorecard";

/** Rows 1 to 6 of the original are cut off; the rows that are left come to 50 points. */
const completed: Provenance = {
  origin: "proposed",
  note: {
    "zh-CN":
      "原表第1至6项残缺，留下的项目合计50分；此项按新媒体运营的日常工作补写，六项合计50分，同样采用扣分制。",
    "en-US":
      "Rows 1 to 6 of the original are cut off, and what is left comes to 50 points. This row is filled in from everyday new-media work; the six rows come to 50 points and lose points in the same way.",
  },
};

const fromOriginal: Provenance = {
  origin: "source",
  note: {
    "zh-CN": "指标、分值和每次扣分取自原表；原表未写扣分下限，这里补上“扣完为止”。",
    "en-US":
      "Indicator, weight and deduction are those of the original; it states no floor for the deduction, which ends at 0 here.",
  },
};

export const newMediaDeduction: Scorecard = {
  id: "new-media-deduction",
  names: { "zh-CN": "新媒体运营（扣分制）", "en-US": "New media (deductions)" },
  initials: "xmtyykfz",
  family: "new-media",
  scoring: "points",
  outOf: "100",
  dimensions: [
    { id: "operations", names: { "zh-CN": "业务工作", "en-US": "Operations" } },
    { id: "conduct", names: { "zh-CN": "个人表现", "en-US": "Personal conduct" } },
    { id: "bonus", names: { "zh-CN": "加分项", "en-US": "Bonus" } },
  ],
  items: [
    {
      kind: "standard",
      id: "content-plan",
      dimension: "operations",
      indicator: {
        "zh-CN": "内容发布计划执行（漏发、延误次数）",
        "en-US": "Content plan (missed or late posts)",
      },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "选题或发布计划每漏发、延误1次扣2分，扣完为止",
        "en-US": "-2 points per post that is missed or late against the content plan, min 0",
      },
      dataSource: { "zh-CN": "内容排期表、各平台后台", "en-US": "Content calendar, platform analytics" },
      input: { kind: "number", format: "count" },
      provenance: completed,
    },
    {
      kind: "standard",
      id: "content-quality",
      dimension: "operations",
      indicator: { "zh-CN": "内容质量（差错处数）", "en-US": "Content quality (errors)" },
      weight: "8",
      target: null,
      criteria: {
        "zh-CN": "内容出现错别字、事实错误或侵权的，每发现1处扣1.5分，扣完为止",
        "en-US": "-1.5 points per error of wording, fact or copyright found in published content, min 0",
      },
      dataSource: { "zh-CN": "内容审核记录", "en-US": "Content review log" },
      input: { kind: "number", format: "count" },
      provenance: completed,
    },
    {
      kind: "standard",
      id: "follower-growth",
      dimension: "operations",
      indicator: { "zh-CN": "粉丝净增（人）", "en-US": "Net new followers" },
      weight: "8",
      target: { kind: "placeholder", format: "count" },
      criteria: {
        "zh-CN": "粉丝净增完成率达到100%得8分，每低5%扣1分，扣完为止",
        "en-US": "Completion rate ≥100%: 8 points, minus 1 point for each 5% below, min 0",
      },
      dataSource: { "zh-CN": "各平台后台", "en-US": "Platform analytics" },
      input: { kind: "number", format: "count" },
      provenance: completed,
    },
    {
      kind: "standard",
      id: "campaigns",
      dimension: "operations",
      indicator: { "zh-CN": "活动策划与执行（不合格次数）", "en-US": "Campaigns (failures)" },
      weight: "8",
      target: null,
      criteria: {
        "zh-CN": "活动未按方案执行或未复盘的，每次扣2分，扣完为止",
        "en-US": "-2 points per campaign that departs from its plan or is not reviewed, min 0",
      },
      dataSource: { "zh-CN": "活动方案与复盘报告", "en-US": "Campaign plans and reviews" },
      input: { kind: "number", format: "count" },
      provenance: completed,
    },
    {
      kind: "standard",
      id: "replies",
      dimension: "operations",
      indicator: { "zh-CN": "用户互动回复（超时次数）", "en-US": "Replies to users (late)" },
      weight: "8",
      target: null,
      criteria: {
        "zh-CN": "留言、私信、投诉超过24小时未回复的，每次扣1分，扣完为止",
        "en-US": "-1 point per message or complaint that waits more than 24 hours for a reply, min 0",
      },
      dataSource: { "zh-CN": "各平台后台", "en-US": "Platform analytics" },
      input: { kind: "number", format: "count" },
      provenance: completed,
    },
    {
      kind: "standard",
      id: "data-reports",
      dimension: "operations",
      indicator: { "zh-CN": "数据分析报告（漏交、迟交次数）", "en-US": "Data reports (missing or late)" },
      weight: "8",
      target: null,
      criteria: {
        "zh-CN": "数据日报、周报、月报每漏交或迟交1次扣1分，扣完为止",
        "en-US": "-1 point per data report (daily, weekly or monthly) that is late or not handed in, min 0",
      },
      dataSource: { "zh-CN": "直接上级", "en-US": "Line manager" },
      input: { kind: "number", format: "count" },
      provenance: completed,
    },
    {
      kind: "standard",
      id: "brand-culture",
      dimension: "conduct",
      indicator: {
        "zh-CN": "品牌传播与企业文化意识（违反次数）",
        "en-US": "Brand and company culture (breaches)",
      },
      weight: "8",
      target: null,
      criteria: {
        "zh-CN": "言行不符合品牌文化或公司规则的，每次扣1分，扣完为止",
        "en-US": "-1 point per breach of the brand's culture or the company's rules, min 0",
      },
      dataSource: { "zh-CN": "本部门及关联部门", "en-US": "Own and related departments" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN":
            "指标、分值和每次扣分取自原表，其中点名的企业改为一般说法；原表未写扣分下限，这里补上“扣完为止”。",
          "en-US":
            "Indicator, weight and deduction are those of the original, without the company that it names; it states no floor for the deduction, which ends at 0 here.",
        },
      },
    },
    {
      kind: "standard",
      id: "teamwork",
      dimension: "conduct",
      indicator: {
        "zh-CN": "团队协作与上下游对接（投诉次数）",
        "en-US": "Teamwork and handovers (complaints)",
      },
      weight: "8",
      target: null,
      criteria: {
        "zh-CN": "被内部同事投诉、举报或对接失误的，每次扣1.5分，扣完为止",
        "en-US": "-1.5 points per complaint by a colleague or failed handover, min 0",
      },
      dataSource: { "zh-CN": "本部门及关联部门", "en-US": "Own and related departments" },
      input: { kind: "number", format: "count" },
      provenance: fromOriginal,
    },
    {
      kind: "standard",
      id: "progress",
      dimension: "conduct",
      indicator: { "zh-CN": "工作计划与进度（拖延次数）", "en-US": "Planning and progress (delays)" },
      weight: "8",
      target: null,
      criteria: {
        "zh-CN": "月、周、日计划缺失或工作拖延的，每次扣1分，扣完为止",
        "en-US": "-1 point per task that is delayed or done without a monthly, weekly or daily plan, min 0",
      },
      dataSource: { "zh-CN": "本部门及关联部门", "en-US": "Own and related departments" },
      input: { kind: "number", format: "count" },
      provenance: fromOriginal,
    },
    {
      kind: "standard",
      id: "attitude",
      dimension: "conduct",
      indicator: {
        "zh-CN": "形象、态度与服务意识（违反次数）",
        "en-US": "Appearance, attitude and service (lapses)",
      },
      weight: "8",
      target: null,
      criteria: {
        "zh-CN": "仪容、情绪、态度或服务不当的，每次扣1分，扣完为止",
        "en-US": "-1 point per lapse in appearance, temper, attitude or service, min 0",
      },
      dataSource: { "zh-CN": "本部门及关联部门", "en-US": "Own and related departments" },
      input: { kind: "number", format: "count" },
      provenance: fromOriginal,
    },
    {
      kind: "standard",
      id: "overall",
      dimension: "conduct",
      indicator: { "zh-CN": "岗位综合评估", "en-US": "Overall assessment" },
      weight: "8",
      target: null,
      criteria: {
        "zh-CN": "得分=上级评分（0～8分）：看进度管理、知识储备、工作能力和敬业情况",
        "en-US": "score = manager's points (0–8): managing work, knowledge, ability and commitment",
      },
      dataSource: { "zh-CN": "直接上级", "en-US": "Line manager" },
      input: { kind: "points", lowest: "0", highest: "8" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN": "指标、分值和评估内容取自原表；评分方式残缺，由上级直接评分为建议。",
          "en-US":
            "Indicator, weight and what is assessed are those of the original; how it is scored is cut off. That the manager judges is proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "attendance",
      dimension: "conduct",
      indicator: { "zh-CN": "考勤", "en-US": "Attendance" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "迟到、早退每次扣1分；旷工或无正当理由长期请假的，每次扣5分，扣完为止",
        "en-US":
          "-1 point per late arrival or early departure; -5 points per absence without leave or unjustified long leave, min 0",
      },
      dataSource: { "zh-CN": "考勤记录", "en-US": "Attendance records" },
      input: {
        kind: "several",
        entries: [
          {
            label: { "zh-CN": "迟到、早退次数", "en-US": "Late arrivals, early departures" },
            format: "count",
          },
          { label: { "zh-CN": "旷工、长假次数", "en-US": "Absences, long leaves" }, format: "count" },
        ],
      },
      provenance: {
        origin: "source",
        note: {
          "zh-CN": "指标、分值和考核情形取自原表；每次扣分残缺，扣1分、扣5分为建议。",
          "en-US":
            "Indicator, weight and the kinds of breach are those of the original; its deductions are cut off. 1 and 5 points are proposed.",
        },
      },
    },
    {
      kind: "bonus",
      id: "commendation",
      dimension: "bonus",
      indicator: {
        "zh-CN": "获领导、同事表扬认可（次数）",
        "en-US": "Commended by managers and colleagues (times)",
      },
      mostPoints: "5",
      target: null,
      criteria: {
        "zh-CN": "在某项工作或项目中获得领导、同事表扬认可的，每次加5分，最多加5分",
        "en-US": "+5 points per commendation by managers and colleagues, max 5 points",
      },
      dataSource: { "zh-CN": "本部门及关联部门", "en-US": "Own and related departments" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN": "取自原表，加5分、只加一次；加在100分之外。",
          "en-US": "As in the original: 5 points, once, on top of the 100.",
        },
      },
    },
    {
      kind: "bonus",
      id: "contribution",
      dimension: "bonus",
      indicator: { "zh-CN": "客户开发贡献（次数）", "en-US": "Customers won for the group (times)" },
      mostPoints: "10",
      target: null,
      criteria: {
        "zh-CN": "为集团业务发展作出客户开发贡献的，每次加3分，最多加10分",
        "en-US": "+3 points per contribution to winning customers for the group, max 10 points",
      },
      dataSource: { "zh-CN": "本部门及关联部门", "en-US": "Own and related departments" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN": "取自原表，每次加3分；原表此项列为10分，理解为加分上限，加在100分之外。",
          "en-US":
            "As in the original, 3 points each time. Its 10 points for this row are read as the most that can be added, on top of the 100.",
        },
      },
    },
  ],
  scheme: {
    kind: "bands",
    bands: [
      { lower: "90", label: { "zh-CN": "全额发放", "en-US": "Paid in full" }, coefficient: "1" },
      { lower: "70", label: { "zh-CN": "按得分发放", "en-US": "Paid by score" }, coefficient: "score" },
      { lower: "0", label: { "zh-CN": "不合格", "en-US": "Unsatisfactory" }, coefficient: "0" },
    ],
    provenance: {
      origin: "source",
      note: {
        "zh-CN": "取自原表：90分及以上全额发放，70分及以上、不满90分按得分比例发放，不满70分不发放。",
        "en-US":
          "As in the original: paid in full from 90 points, in proportion to the score from 70 to below 90, and not at all below 70.",
      },
    },
  },
  notes: [
    {
      "zh-CN": "各项从满分起扣；加分项加在100分之外，与其他得分合计后再定当月绩效工资。",
      "en-US":
        "Every item starts at its full mark and loses points. Bonus points come on top of the 100, and the sum decides the month's performance pay.",
    },
    {
      "zh-CN": "总分低于70分的，当月考核为不合格，不发放当月绩效工资。",
      "en-US": "A total below 70 points is unsatisfactory: no performance pay for the month.",
    },
  ],
  signOff: ["assessed", "assessor", "reviewer"],
  provenance: {
    origin: "source",
    note: {
      "zh-CN":
        "取自某集团的新媒体运营考核表，发放办法取自原表。原表第1至6项和第2个加分项残缺：前者补写，合计50分；后者内容不明，未列入。考核维度的划分为建议。",
      "en-US":
        "From a group's scorecard for new-media operations, with its own pay rules. Rows 1 to 6 and the second bonus row are cut off: the former are filled in, 50 points in all; of the latter nothing is known, so it is left out. The grouping by dimension is proposed.",
    },
  },
};
