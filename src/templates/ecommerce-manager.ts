import type { Scorecard } from "../domain/scorecard/scorecard";
import { proposedScheme } from "./proposed-scheme";

export const ecommerceManager: Scorecard = {
  id: "ecommerce-manager",
  names: { "zh-CN": "电商部负责人", "en-US": "E-commerce department head" },
  initials: "dsbfzr",
  family: "e-commerce",
  scoring: "points",
  outOf: "100",
  dimensions: [
    { id: "results", names: { "zh-CN": "经营结果", "en-US": "Results" } },
    { id: "channel", names: { "zh-CN": "渠道管理", "en-US": "Channel management" } },
    { id: "service", names: { "zh-CN": "推广与服务", "en-US": "Promotion and service" } },
    { id: "team", names: { "zh-CN": "团队与协作", "en-US": "Team and cooperation" } },
    { id: "extra", names: { "zh-CN": "加分项", "en-US": "Bonus" } },
  ],
  items: [
    {
      kind: "standard",
      id: "sales",
      dimension: "results",
      indicator: { "zh-CN": "月销售额（元）", "en-US": "Monthly sales (yuan)" },
      weight: "15",
      target: null,
      criteria: {
        "zh-CN":
          "月销售额≥100000元得15分，≥80000元且<100000元得12分，≥60000元且<80000元得10分，≥40000元且<60000元得8分，≥30000元且<40000元得5分，<30000元得0分",
        "en-US":
          "Monthly sales ≥100,000 yuan: 15 points, ≥80,000 and <100,000 yuan: 12 points, ≥60,000 and <80,000 yuan: 10 points, ≥40,000 and <60,000 yuan: 8 points, ≥30,000 and <40,000 yuan: 5 points, <30,000 yuan: 0 points",
      },
      dataSource: { "zh-CN": "财务部", "en-US": "Finance department" },
      input: { kind: "number", format: "amount" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN":
            "各档金额和分值取自原表；原表“4万元”一档未写“以上”，这里按不低于4万元理解；金额改以元书写。",
          "en-US":
            "Amounts and points are those of the original, which leaves out “or more” for 40,000 yuan; it is read as such. Amounts are written in yuan.",
        },
      },
    },
    {
      kind: "standard",
      id: "views",
      dimension: "results",
      indicator: { "zh-CN": "电商平台月浏览量（次）", "en-US": "Monthly views on the platforms" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "月浏览量不低于10000次，每低100次扣2分，扣完为止",
        "en-US": "Viewed at least 10,000 times a month; minus 2 points for every 100 times below, min 0",
      },
      dataSource: { "zh-CN": "电商平台后台", "en-US": "Platform analytics" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN": "权重、要求和扣分取自原表；数据来源为建议。",
          "en-US":
            "Weight, requirement and deduction are those of the original. The data source is proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "campaigns",
      dimension: "results",
      indicator: { "zh-CN": "促销活动计划完成率", "en-US": "Promotion plan completed" },
      weight: "8",
      target: null,
      criteria: {
        "zh-CN": "完成率≥100%得8分，≥80%且<100%得5分，<80%得0分",
        "en-US": "Completion rate ≥100%: 8 points, ≥80% and <100%: 5 points, <80%: 0 points",
      },
      dataSource: { "zh-CN": "活动计划与总结", "en-US": "Campaign plans and reviews" },
      input: { kind: "number", format: "percent" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN": "原表第4至6行残缺，此项为补足100分而建议。",
          "en-US": "Rows 4 to 6 of the original are cut; this item is proposed to complete the 100 points.",
        },
      },
    },
    {
      kind: "standard",
      id: "authorisation",
      dimension: "channel",
      indicator: {
        "zh-CN": "网店备案、授权与协议签署",
        "en-US": "Shop registration, authorisation and agreements",
      },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "办事处、经销商开店的备案、授权和协议签署，每延误或被投诉1次扣5分，扣完为止",
        "en-US":
          "-5 points per delay or complaint in registering and authorising the shops of offices and distributors and signing their agreements, min 0",
      },
      dataSource: { "zh-CN": "销售部", "en-US": "Sales department" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN": "权重和扣分取自原表；原表未写扣分下限，这里补上“扣完为止”。",
          "en-US":
            "Weight and deduction are those of the original; it states no floor, so the deduction ends at 0 here.",
        },
      },
    },
    {
      kind: "standard",
      id: "inspection",
      dimension: "channel",
      indicator: { "zh-CN": "平台规范每周检查", "en-US": "Weekly inspection of the platforms" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "每漏查1次扣5分；发现问题而未处理的，本项不得分",
        "en-US": "-5 points per missed inspection; 0 points if a problem that was found is left unsolved",
      },
      dataSource: { "zh-CN": "检查记录", "en-US": "Inspection log" },
      input: {
        kind: "several",
        entries: [
          { label: { "zh-CN": "漏查次数", "en-US": "Missed inspections" }, format: "count" },
          { label: { "zh-CN": "未处理问题数", "en-US": "Problems left unsolved" }, format: "count" },
        ],
      },
      provenance: {
        origin: "source",
        note: {
          "zh-CN": "权重、每周检查1次的要求和扣分取自原表；数据来源为建议。",
          "en-US":
            "Weight, the weekly inspection and the deduction are those of the original. The data source is proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "counterfeits",
      dimension: "channel",
      indicator: { "zh-CN": "假冒店铺与产品的投诉", "en-US": "Action against counterfeits" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "发现假冒本公司品牌、产品或专利的店铺而没有投诉记录的，每家扣2分，扣完为止",
        "en-US":
          "-2 points per shop found to counterfeit our brand, products or patents without a complaint on record, min 0",
      },
      dataSource: { "zh-CN": "总经办", "en-US": "General manager's office" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN":
            "权重和扣分取自原表，品牌名改为通称；原表此行的指标名称残缺，按考核标准补上。扣分下限为补充。",
          "en-US":
            "Weight and deduction are those of the original, the brand left out. The indicator's name is cut and follows from the criterion; the floor is added.",
        },
      },
    },
    {
      kind: "standard",
      id: "launches",
      dimension: "service",
      indicator: { "zh-CN": "新品推广、策划与售后", "en-US": "New product promotion and after-sales" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "新品推广、策划或售后服务滞后、质量差的，每次扣8分，扣完为止",
        "en-US": "-8 points per late or poor promotion, plan or after-sales service of a new product, min 0",
      },
      dataSource: { "zh-CN": "总经办", "en-US": "General manager's office" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN": "权重和扣分取自原表；按次计算和扣分下限为补充。",
          "en-US":
            "Weight and deduction are those of the original; counting by case and the floor are added.",
        },
      },
    },
    {
      kind: "standard",
      id: "complaints",
      dimension: "service",
      indicator: { "zh-CN": "客户投诉处理及时性", "en-US": "Prompt handling of complaints" },
      weight: "7",
      target: null,
      criteria: {
        "zh-CN": "客户投诉应在24小时内处理完毕，每超时1件扣1分，扣完为止",
        "en-US": "-1 point per complaint that is settled late (after 24 hours), min 0",
      },
      dataSource: { "zh-CN": "客服记录", "en-US": "Service log" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN": "原表第4至6行残缺，此项为补足100分而建议。",
          "en-US": "Rows 4 to 6 of the original are cut; this item is proposed to complete the 100 points.",
        },
      },
    },
    {
      kind: "standard",
      id: "stability",
      dimension: "team",
      indicator: { "zh-CN": "老员工稳定", "en-US": "Staff retention" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN":
          "入职满6个月不满1年的，每流失1人扣1分；满1年不满2年的，每流失1人扣2分；满2年的，每流失1人扣3分；扣完为止",
        "en-US":
          "-1 point per leaver with 6 to 12 months of service; -2 points per leaver with 1 to 2 years; -3 points per leaver with 2 years or more; min 0",
      },
      dataSource: { "zh-CN": "人力资源部", "en-US": "HR department" },
      input: {
        kind: "several",
        entries: [
          { label: { "zh-CN": "满6个月不满1年", "en-US": "6 to 12 months" }, format: "count" },
          { label: { "zh-CN": "满1年不满2年", "en-US": "1 to 2 years" }, format: "count" },
          { label: { "zh-CN": "满2年", "en-US": "2 years or more" }, format: "count" },
        ],
      },
      provenance: {
        origin: "source",
        note: {
          "zh-CN":
            "权重和三档扣分取自原表；三档之间的界限按“满”理解，互不重叠；扣分下限为补充。原表另写老员工流失率不超过10%，但按人数扣分，此要求未单独计分。",
          "en-US":
            "Weight and the three deductions are those of the original; the groups are kept apart by full years, and the floor is added. It also asks that no more than 10% of older staff leave, but deducts by the person: that demand has no points of its own.",
        },
      },
    },
    {
      kind: "standard",
      id: "cooperation",
      dimension: "team",
      indicator: { "zh-CN": "工作配合与纪律", "en-US": "Cooperation and discipline" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "不配合工作、违规违纪或不服从调度的，每次扣2分，扣完为止",
        "en-US": "-2 points per case of poor cooperation, breach of rules or refused assignment, min 0",
      },
      dataSource: { "zh-CN": "总经办", "en-US": "General manager's office" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN": "权重和行为取自原表；原表此处残缺，每次扣2分为建议。",
          "en-US":
            "Weight and conduct are those of the original, whose deduction is cut: 2 points a case are proposed.",
        },
      },
    },
    {
      kind: "bonus",
      id: "contribution",
      dimension: "extra",
      indicator: { "zh-CN": "重大贡献", "en-US": "Outstanding contribution" },
      mostPoints: "10",
      target: null,
      criteria: {
        "zh-CN": "得分=考核人评分（5～10分）：有重大贡献",
        "en-US": "score = assessor's points (5–10): an outstanding contribution",
      },
      dataSource: { "zh-CN": "总经办", "en-US": "General manager's office" },
      input: { kind: "points", lowest: "5", highest: "10" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN": "5至10分的额外加分取自原表。",
          "en-US": "The extra 5 to 10 points are those of the original.",
        },
      },
    },
  ],
  scheme: proposedScheme,
  notes: [
    {
      "zh-CN": "老员工稳定：按离职时的工龄归入一档，每人只计一次；入职不满6个月的不计。",
      "en-US":
        "Staff retention: each leaver counts once, in the group of the service reached; those with less than 6 months do not count.",
    },
    {
      "zh-CN": "重大贡献由考核人在5～10分内加分，没有重大贡献的留空。",
      "en-US":
        "For an outstanding contribution the assessor adds 5–10 points; where there is none, leave it blank.",
    },
  ],
  signOff: ["assessed", "assessor", "reviewer", "hr"],
  provenance: {
    origin: "source",
    note: {
      "zh-CN": "取自电商部负责人绩效考核表；原表第4至6行残缺，补了两项使总分为100分。考核维度的划分为建议。",
      "en-US":
        "From a scorecard for e-commerce heads whose rows 4 to 6 are cut: two items complete the 100 points. The grouping by dimension is proposed.",
    },
  },
};
