import type { Localized } from "../domain/localized";
import type { Provenance, Scorecard } from "../domain/scorecard/scorecard";

/** The scale of every duty that is judged by how often it went wrong. */
const countedCases: Localized = {
  "zh-CN": "出错或不及时0次得5分，1次得4分，2次得3分，3次得2分，4次得1分，超过4次得0分",
  "en-US":
    "0 times late or wrong: 5 points, 1 time: 4 points, 2 times: 3 points, 3 times: 2 points, 4 times: 1 point, more than 4 times: 0 points",
};

const tiersProposed: Provenance = {
  origin: "source",
  note: {
    "zh-CN": "权重取自原表；原表只统计次数，各档参照“数据录入”，为建议。",
    "en-US":
      "The weight is that of the original, which only counts cases; the tiers follow the item on data entry and are proposed.",
  },
};

export const networkAdminMonthly: Scorecard = {
  id: "network-admin-monthly",
  names: { "zh-CN": "网络管理员（月度）", "en-US": "Network administrator (monthly)" },
  initials: "wlglyyd",
  family: "it-support",
  scoring: "weighted",
  outOf: "5",
  dimensions: [
    { id: "finance", names: { "zh-CN": "财务指标", "en-US": "Financial" } },
    { id: "duties", names: { "zh-CN": "职务职责", "en-US": "Duties" } },
    { id: "relations", names: { "zh-CN": "工作关系", "en-US": "Working relations" } },
  ],
  items: [
    {
      kind: "standard",
      id: "sales-plan",
      dimension: "finance",
      indicator: { "zh-CN": "品牌月度销售计划完成率", "en-US": "Brand sales plan completed" },
      weight: "20",
      target: null,
      criteria: {
        "zh-CN":
          "完成率≥100%得5分，≥90%且<100%得4分，≥80%且<90%得3分，≥70%且<80%得2分，≥60%且<70%得1分，<60%得0分",
        "en-US":
          "Completion rate ≥100%: 5 points, ≥90% and <100%: 4 points, ≥80% and <90%: 3 points, ≥70% and <80%: 2 points, ≥60% and <70%: 1 point, <60%: 0 points",
      },
      dataSource: { "zh-CN": "财务统计", "en-US": "Finance statistics" },
      input: { kind: "number", format: "percent" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN":
            "权重和各档取自原表；原表“90299%”“6分-69%”“评O分”为识别错误，按90%-99%、60%-69%、0分改正，并补成连续的档。",
          "en-US":
            "Weight and tiers are those of the original. Its “90299%”, “6分-69%” and “O分” are misprints for 90–99%, 60–69% and 0 points; the tiers are joined without gaps.",
        },
      },
    },
    {
      kind: "standard",
      id: "work-plan",
      dimension: "duties",
      indicator: { "zh-CN": "月度工作计划完成情况", "en-US": "Monthly work plan" },
      weight: "20",
      target: null,
      criteria: {
        "zh-CN": "未完成0项得5分，1项得4分，2项得3分，3项得2分，4项得1分，超过4项得0分",
        "en-US":
          "0 items open: 5 points, 1 item: 4 points, 2 items: 3 points, 3 items: 2 points, 4 items: 1 point, more than 4 items: 0 points",
      },
      dataSource: { "zh-CN": "人事经理", "en-US": "HR manager" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN": "权重和各档取自原表；“评O分”改为0分。",
          "en-US": "Weight and tiers are those of the original; “O分” is read as 0 points.",
        },
      },
    },
    {
      kind: "standard",
      id: "shop-data",
      dimension: "duties",
      indicator: { "zh-CN": "门店销售、调拨数据录入", "en-US": "Entry of shop sales and transfers" },
      weight: "20",
      target: null,
      criteria: countedCases,
      dataSource: { "zh-CN": "财务经理", "en-US": "Finance manager" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN": "权重和各档取自原表；原表此行前半残缺，0次得5分按其余各档推得，考核人为建议。",
          "en-US":
            "Weight and tiers are those of the original, whose row is cut at its beginning: 5 points for none follow from the others. The assessor is proposed.",
        },
      },
    },
    {
      kind: "standard",
      id: "stock-ledger",
      dimension: "duties",
      indicator: { "zh-CN": "进销存汇总表账账相符", "en-US": "Stock ledgers reconciled" },
      weight: "10",
      target: null,
      criteria: countedCases,
      dataSource: { "zh-CN": "财务经理", "en-US": "Finance manager" },
      input: { kind: "number", format: "count" },
      provenance: tiersProposed,
    },
    {
      kind: "standard",
      id: "stock-take",
      dimension: "duties",
      indicator: { "zh-CN": "盘点账实相符", "en-US": "Stock-taking reconciled" },
      weight: "10",
      target: null,
      criteria: countedCases,
      dataSource: { "zh-CN": "财务经理", "en-US": "Finance manager" },
      input: { kind: "number", format: "count" },
      provenance: tiersProposed,
    },
    {
      kind: "standard",
      id: "maintenance",
      dimension: "duties",
      indicator: { "zh-CN": "电脑软硬件及网络维护", "en-US": "Upkeep of computers and network" },
      weight: "10",
      target: null,
      criteria: countedCases,
      dataSource: { "zh-CN": "财务经理", "en-US": "Finance manager" },
      input: { kind: "number", format: "count" },
      provenance: tiersProposed,
    },
    {
      kind: "standard",
      id: "satisfaction",
      dimension: "relations",
      indicator: { "zh-CN": "员工满意度", "en-US": "Staff satisfaction" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "员工投诉0次得5分，1次得4分，2次得3分，3次得2分，4次得1分，超过4次得0分",
        "en-US":
          "0 complaints: 5 points, 1 complaint: 4 points, 2 complaints: 3 points, 3 complaints: 2 points, 4 complaints: 1 point, more than 4 complaints: 0 points",
      },
      dataSource: { "zh-CN": "财务经理", "en-US": "Finance manager" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN": "权重取自原表；原表只统计投诉次数，各档参照“数据录入”，为建议。",
          "en-US":
            "The weight is that of the original, which only counts complaints; the tiers follow the item on data entry and are proposed.",
        },
      },
    },
  ],
  scheme: {
    kind: "built-in",
    names: { "zh-CN": "五分制", "en-US": "5-point" },
    provenance: {
      origin: "proposed",
      note: {
        "zh-CN": "原表没有等级和发放办法，这里采用通用的五分制。",
        "en-US": "The original has neither bands nor pay rules; the common 5-point scheme is proposed.",
      },
    },
  },
  notes: [],
  signOff: ["assessed", "assessor", "hr"],
  provenance: {
    origin: "source",
    note: {
      "zh-CN": "取自网络管理员岗位月度绩效考核表，各项满分5分。",
      "en-US": "From a monthly scorecard for network administrators; every item is out of 5.",
    },
  },
};
