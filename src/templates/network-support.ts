import type { Scorecard } from "../domain/scorecard/scorecard";
import { proposedScheme } from "./proposed-scheme";

export const networkSupport: Scorecard = {
  id: "network-support",
  names: { "zh-CN": "网管", "en-US": "Network support" },
  initials: "wg",
  family: "it-support",
  scoring: "points",
  outOf: "100",
  dimensions: [
    { id: "operations", names: { "zh-CN": "运行保障", "en-US": "Operations" } },
    { id: "support", names: { "zh-CN": "业务支持", "en-US": "Business support" } },
    { id: "conduct", names: { "zh-CN": "工作态度", "en-US": "Conduct" } },
  ],
  items: [
    {
      kind: "standard",
      id: "network",
      dimension: "operations",
      indicator: { "zh-CN": "网络运行", "en-US": "Network availability" },
      weight: "30",
      target: null,
      criteria: {
        "zh-CN": "断网致员工无法办公或上网超过2小时的，每发生1次扣2分，扣完为止",
        "en-US":
          "-2 points per case where an outage keeps staff from working or from the internet for more than 2 hours, min 0",
      },
      dataSource: { "zh-CN": "故障记录、各部门反馈", "en-US": "Incident log, all departments" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN": "原表目标值为100%，即不发生此类断网，已体现在扣分规则中。",
          "en-US": "The original's target of 100% means no such outage; the deduction says so.",
        },
      },
    },
    {
      kind: "standard",
      id: "hardware",
      dimension: "operations",
      indicator: { "zh-CN": "硬件维护", "en-US": "Hardware upkeep" },
      weight: "30",
      target: null,
      criteria: {
        "zh-CN": "电脑、会议系统及打印、传真、复印设备维护不及时、影响员工工作的，每发生1次扣2分，扣完为止",
        "en-US":
          "-2 points per case where late upkeep of computers, conferencing, printers, fax machines or copiers holds up staff, min 0",
      },
      dataSource: { "zh-CN": "报修记录、各部门反馈", "en-US": "Repair requests, all departments" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN": "原表目标值为100%，即不影响员工工作，已体现在扣分规则中。",
          "en-US": "The original's target of 100% means that no work is held up; the deduction says so.",
        },
      },
    },
    {
      kind: "standard",
      id: "mail",
      dimension: "operations",
      indicator: { "zh-CN": "邮件安全", "en-US": "Mail service" },
      weight: "20",
      target: null,
      criteria: {
        "zh-CN": "邮件收发中断超过2小时或丢失邮件的（供应商原因和不可抗力除外），每发生1次扣2分，扣完为止",
        "en-US":
          "-2 points per case of lost mail or of a mail outage of more than 2 hours (not counting the provider's faults and force majeure), min 0",
      },
      dataSource: { "zh-CN": "邮件系统记录、各部门反馈", "en-US": "Mail system log, all departments" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN": "原表目标值为100%，即不中断、不丢失，已体现在扣分规则中。",
          "en-US": "The original's target of 100% means no outage and no loss; the deduction says so.",
        },
      },
    },
    {
      kind: "standard",
      id: "site-updates",
      dimension: "support",
      indicator: { "zh-CN": "网站产品资料更新", "en-US": "Product data on the websites" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "各网站的产品资料和目录，每延误1天扣2分，扣完为止",
        "en-US": "-2 points per day that product data or catalogues on the websites are late, min 0",
      },
      dataSource: { "zh-CN": "销售部、技术部", "en-US": "Sales and engineering departments" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN": "原表未写扣分下限，这里补上“扣完为止”。",
          "en-US": "The original states no floor for the deduction; it ends at 0 here.",
        },
      },
    },
    {
      kind: "standard",
      id: "attitude",
      dimension: "conduct",
      indicator: { "zh-CN": "服务与协作", "en-US": "Service and cooperation" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "得分=上级评分（0～10分）：服务热情得体，与同事配合融洽，问题处理积极，乐于承担临时任务",
        "en-US":
          "score = manager's points (0–10): helpful service, good cooperation, active problem solving, willing to take on unplanned tasks",
      },
      dataSource: { "zh-CN": "各部门反馈", "en-US": "All departments" },
      input: { kind: "points", lowest: "0", highest: "10" },
      provenance: { origin: "source", note: null },
    },
  ],
  scheme: proposedScheme,
  notes: [
    {
      "zh-CN": "发生次数以故障记录为准；同一故障未排除前按1次计。",
      "en-US": "Cases are counted from the incident log; one fault counts once until it is cleared.",
    },
  ],
  signOff: ["assessed", "assessor", "reviewer"],
  provenance: {
    origin: "source",
    note: {
      "zh-CN": "取自网管考核表，内容完整。考核维度的划分和计次说明为建议。",
      "en-US":
        "From a network support scorecard that is complete. The grouping by dimension and the note on counting are proposed.",
    },
  },
};
