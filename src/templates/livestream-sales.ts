import type { Provenance, Scorecard } from "../domain/scorecard/scorecard";
import { proposedScheme } from "./proposed-scheme";

/** The original has indicators and formulas, but neither weights nor targets nor tiers. */
const proposed = (chinese: string, english: string): Provenance => ({
  origin: "proposed",
  note: {
    "zh-CN": `指标取自原表；原表没有权重和评分标准，均为建议。${chinese}`,
    "en-US": `The indicator is that of the original, which has no weights or scoring; both are proposed. ${english}`,
  },
});

export const livestreamSales: Scorecard = {
  id: "livestream-sales",
  names: { "zh-CN": "电商直播销售员", "en-US": "Live-commerce sales specialist" },
  initials: "dszbxsy",
  family: "live-streaming",
  scoring: "points",
  outOf: "100",
  dimensions: [
    { id: "sales", names: { "zh-CN": "销售业绩", "en-US": "Sales" } },
    { id: "activity", names: { "zh-CN": "工作行为", "en-US": "Activity" } },
    { id: "service", names: { "zh-CN": "客户服务", "en-US": "Service" } },
    { id: "team", names: { "zh-CN": "团队协作", "en-US": "Team" } },
  ],
  items: [
    {
      kind: "standard",
      id: "sales",
      dimension: "sales",
      indicator: {
        "zh-CN": "销售额（元，与上期相比）",
        "en-US": "Sales (yuan, against the previous period)",
      },
      weight: "15",
      target: { kind: "derived", measure: "previous-sales", format: "amount" },
      criteria: {
        "zh-CN": "得分=实际销售额÷目标销售额×15，最高15分",
        "en-US": "score = actual / target × 15, max 15 points",
      },
      dataSource: { "zh-CN": "订单系统", "en-US": "Order system" },
      input: { kind: "derived", measure: "sales" },
      provenance: proposed(
        "为避免与“销售目标完成率”重复，这里与上期销售额相比。",
        "So as not to repeat the completion of the sales target, sales are compared with the previous period.",
      ),
    },
    {
      kind: "standard",
      id: "order-value",
      dimension: "sales",
      indicator: { "zh-CN": "客单价（元）", "en-US": "Average order value (yuan)" },
      weight: "5",
      target: { kind: "placeholder", format: "amount" },
      criteria: {
        "zh-CN": "客单价完成率≥100%得5分，≥90%且<100%得4分，≥80%且<90%得2分，<80%得0分",
        "en-US":
          "Completion rate ≥100%: 5 points, ≥90% and <100%: 4 points, ≥80% and <90%: 2 points, <80%: 0 points",
      },
      dataSource: { "zh-CN": "订单系统", "en-US": "Order system" },
      input: { kind: "derived", measure: "order-value" },
      provenance: proposed(
        "“销售额÷订单数”取自原表，目标需自行填写。",
        "Sales ÷ orders is the original's formula; fill in the target.",
      ),
    },
    {
      kind: "standard",
      id: "completion",
      dimension: "sales",
      indicator: { "zh-CN": "销售目标完成率", "en-US": "Completion of the sales target" },
      weight: "15",
      target: null,
      criteria: {
        "zh-CN": "销售目标完成率≥100%得15分，每低1%扣0.5分，扣完为止",
        "en-US": "Target completion ≥100%: 15 points, minus 0.5 points for each 1% below, min 0",
      },
      dataSource: { "zh-CN": "订单系统", "en-US": "Order system" },
      input: { kind: "derived", measure: "completion" },
      provenance: proposed(
        "“实际销售额÷销售目标”取自原表，销售目标填在基础数据中。",
        "Actual sales ÷ sales target is the original's formula; enter the target under the base figures.",
      ),
    },
    {
      kind: "standard",
      id: "new-customers",
      dimension: "sales",
      indicator: { "zh-CN": "新客户数（人）", "en-US": "New customers" },
      weight: "8",
      target: { kind: "placeholder", format: "count" },
      criteria: {
        "zh-CN": "新客户数完成率≥100%得8分，≥80%且<100%得6分，≥60%且<80%得4分，<60%得0分",
        "en-US":
          "Completion rate ≥100%: 8 points, ≥80% and <100%: 6 points, ≥60% and <80%: 4 points, <60%: 0 points",
      },
      dataSource: { "zh-CN": "客户档案", "en-US": "Customer records" },
      input: { kind: "number", format: "count" },
      provenance: proposed("目标需自行填写。", "Fill in the target."),
    },
    {
      kind: "standard",
      id: "retention",
      dimension: "sales",
      indicator: { "zh-CN": "客户留存率", "en-US": "Customer retention rate" },
      weight: "7",
      target: null,
      criteria: {
        "zh-CN": "客户留存率≥60%得7分，≥50%且<60%得5分，≥40%且<50%得3分，<40%得0分",
        "en-US":
          "Retention rate ≥60%: 7 points, ≥50% and <60%: 5 points, ≥40% and <50%: 3 points, <40%: 0 points",
      },
      dataSource: { "zh-CN": "客户档案、订单系统", "en-US": "Customer records, order system" },
      input: { kind: "derived", measure: "retention" },
      provenance: proposed(
        "“保留客户数÷总客户数”取自原表。",
        "Customers kept ÷ all customers is the original's formula.",
      ),
    },
    {
      kind: "standard",
      id: "merchants",
      dimension: "activity",
      indicator: { "zh-CN": "招商数量（家）", "en-US": "Merchants brought in" },
      weight: "6",
      target: { kind: "placeholder", format: "count" },
      criteria: {
        "zh-CN": "招商数量每低于目标1家扣2分，扣完为止",
        "en-US": "Merchants: minus 2 points for each merchant below target, min 0",
      },
      dataSource: { "zh-CN": "招商合作协议", "en-US": "Merchant agreements" },
      input: { kind: "number", format: "count" },
      provenance: proposed(
        "原表以人数计，这里按商家计；目标需自行填写。",
        "The original counts people; merchants are counted here. Fill in the target.",
      ),
    },
    {
      kind: "standard",
      id: "live-hours",
      dimension: "activity",
      indicator: { "zh-CN": "直播时长（小时）", "en-US": "Hours live" },
      weight: "7",
      target: { kind: "placeholder", format: "amount" },
      criteria: {
        "zh-CN": "直播时长完成率≥100%得7分，每低5%扣1分，扣完为止",
        "en-US": "Completion rate ≥100%: 7 points, minus 1 point for each 5% below, min 0",
      },
      dataSource: { "zh-CN": "直播平台后台", "en-US": "Streaming platform analytics" },
      input: { kind: "number", format: "amount" },
      provenance: proposed("目标需自行填写。", "Fill in the target."),
    },
    {
      kind: "standard",
      id: "interaction",
      dimension: "activity",
      indicator: { "zh-CN": "直播互动率", "en-US": "Live interaction rate" },
      weight: "6",
      target: null,
      criteria: {
        "zh-CN": "互动率≥30%得6分，≥20%且<30%得4分，≥10%且<20%得2分，<10%得0分",
        "en-US":
          "Interaction rate ≥30%: 6 points, ≥20% and <30%: 4 points, ≥10% and <20%: 2 points, <10%: 0 points",
      },
      dataSource: { "zh-CN": "直播平台后台", "en-US": "Streaming platform analytics" },
      input: { kind: "derived", measure: "interaction" },
      provenance: proposed(
        "原表写成观看人数与互动人数之比，方向相反，这里改为“互动人数÷观看人数”。",
        "The original puts viewers against those who took part, the wrong way round; it is viewers who took part ÷ viewers here.",
      ),
    },
    {
      kind: "standard",
      id: "copy",
      dimension: "activity",
      indicator: { "zh-CN": "直播文案质量", "en-US": "Quality of sales copy" },
      weight: "6",
      target: null,
      criteria: {
        "zh-CN":
          "A得6分，B得4分，C得2分，D得0分（A：商品描述准确、吸引力强、促销用语合规有力；B：小改后可用；C：需大改；D：缺失或违规）",
        "en-US":
          "A: 6 points, B: 4 points, C: 2 points, D: 0 points (A = accurate, appealing and persuasive within the rules; B = usable after small changes; C = needs rewriting; D = missing or against the rules)",
      },
      dataSource: { "zh-CN": "直播脚本、直接上级", "en-US": "Show scripts, line manager" },
      input: { kind: "grades", grades: ["A", "B", "C", "D"] },
      provenance: proposed(
        "评定等级及看描述、吸引力、促销用语三方面取自原表。",
        "Grades, and description, appeal and sales talk as what is judged, are those of the original.",
      ),
    },
    {
      kind: "standard",
      id: "after-sales",
      dimension: "service",
      indicator: { "zh-CN": "售后满意度", "en-US": "After-sales satisfaction" },
      weight: "8",
      target: null,
      criteria: {
        "zh-CN": "A得8分，B得6分，C得3分，D得0分（A：很满意；B：满意；C：一般；D：不满意）",
        "en-US":
          "A: 8 points, B: 6 points, C: 3 points, D: 0 points (A = very satisfied; B = satisfied; C = neutral; D = dissatisfied)",
      },
      dataSource: { "zh-CN": "售后评价", "en-US": "After-sales reviews" },
      input: { kind: "grades", grades: ["A", "B", "C", "D"] },
      provenance: proposed(
        "以满意度等级评定取自原表，四个等级为建议。",
        "That it is rated by level of satisfaction is the original's; the four levels are proposed.",
      ),
    },
    {
      kind: "standard",
      id: "feedback",
      dimension: "service",
      indicator: { "zh-CN": "客户反馈", "en-US": "Customer feedback" },
      weight: "7",
      target: { kind: "placeholder", format: "count" },
      criteria: {
        "zh-CN": "有效客户反馈每低于目标10条扣1分；未跟进处理的反馈每条扣0.5分，扣完为止",
        "en-US":
          "Customer feedback: minus 1 point for each 10 items below target; -0.5 points per item that is not followed up, min 0",
      },
      dataSource: { "zh-CN": "客服系统", "en-US": "Customer service system" },
      input: {
        kind: "several",
        entries: [
          { label: { "zh-CN": "有效反馈条数", "en-US": "Valid items" }, format: "count" },
          { label: { "zh-CN": "未跟进条数", "en-US": "Not followed up" }, format: "count" },
        ],
      },
      provenance: proposed(
        "同时看数量和质量取自原表；目标条数需自行填写。",
        "Number and quality are both judged in the original; fill in the target number.",
      ),
    },
    {
      kind: "standard",
      id: "team-sales",
      dimension: "team",
      indicator: {
        "zh-CN": "团队销售额（元，与上期相比）",
        "en-US": "Team sales (yuan, against the previous period)",
      },
      weight: "4",
      target: { kind: "derived", measure: "previous-team-sales", format: "amount" },
      criteria: {
        "zh-CN": "得分=实际销售额÷目标销售额×4，最高4分",
        "en-US": "score = actual / target × 4, max 4 points",
      },
      dataSource: { "zh-CN": "订单系统", "en-US": "Order system" },
      input: { kind: "derived", measure: "team-sales" },
      provenance: proposed("与上期团队销售额相比。", "It is compared with the previous period."),
    },
    {
      kind: "standard",
      id: "team-new-customers",
      dimension: "team",
      indicator: { "zh-CN": "团队新客户数（人）", "en-US": "New customers of the team" },
      weight: "3",
      target: { kind: "placeholder", format: "count" },
      criteria: {
        "zh-CN": "团队新客户数完成率≥100%得3分，≥80%且<100%得2分，≥60%且<80%得1分，<60%得0分",
        "en-US":
          "Completion rate ≥100%: 3 points, ≥80% and <100%: 2 points, ≥60% and <80%: 1 point, <60%: 0 points",
      },
      dataSource: { "zh-CN": "客户档案", "en-US": "Customer records" },
      input: { kind: "number", format: "count" },
      provenance: proposed("目标需自行填写。", "Fill in the target."),
    },
    {
      kind: "standard",
      id: "team-completion",
      dimension: "team",
      indicator: { "zh-CN": "团队销售达成率", "en-US": "Completion of the team's sales target" },
      weight: "3",
      target: null,
      criteria: {
        "zh-CN": "团队销售达成率≥100%得3分，每低5%扣0.5分，扣完为止",
        "en-US": "Target completion ≥100%: 3 points, minus 0.5 points for each 5% below, min 0",
      },
      dataSource: { "zh-CN": "订单系统", "en-US": "Order system" },
      input: { kind: "derived", measure: "team-completion" },
      provenance: proposed(
        "“团队实际销售额÷团队销售目标”取自原表。",
        "Actual team sales ÷ the team's target is the original's formula.",
      ),
    },
  ],
  measures: [
    {
      kind: "entry",
      id: "sales",
      label: { "zh-CN": "本期销售额（元）", "en-US": "Sales of this period (yuan)" },
      format: "amount",
    },
    {
      kind: "entry",
      id: "previous-sales",
      label: { "zh-CN": "上期销售额（元）", "en-US": "Sales of the previous period (yuan)" },
      format: "amount",
    },
    {
      kind: "entry",
      id: "sales-target",
      label: { "zh-CN": "本期销售目标（元）", "en-US": "Sales target of this period (yuan)" },
      format: "amount",
    },
    {
      kind: "derived",
      id: "completion",
      label: { "zh-CN": "销售目标完成率", "en-US": "Completion of the sales target" },
      format: "percent",
      formula: "{sales}/{sales-target}",
    },
    {
      kind: "entry",
      id: "orders",
      label: { "zh-CN": "订单数", "en-US": "Orders" },
      format: "count",
    },
    {
      kind: "derived",
      id: "order-value",
      label: { "zh-CN": "客单价（元）", "en-US": "Average order value (yuan)" },
      format: "amount",
      formula: "{sales}/{orders}",
    },
    {
      kind: "entry",
      id: "customers",
      label: { "zh-CN": "总客户数（人）", "en-US": "All customers" },
      format: "count",
    },
    {
      kind: "entry",
      id: "customers-kept",
      label: { "zh-CN": "保留客户数（人）", "en-US": "Customers kept" },
      format: "count",
    },
    {
      kind: "derived",
      id: "retention",
      label: { "zh-CN": "客户留存率", "en-US": "Customer retention rate" },
      format: "percent",
      formula: "{customers-kept}/{customers}",
    },
    {
      kind: "entry",
      id: "viewers",
      label: { "zh-CN": "直播观看人数", "en-US": "Viewers" },
      format: "count",
    },
    {
      kind: "entry",
      id: "interacting",
      label: { "zh-CN": "其中互动人数", "en-US": "Viewers who took part" },
      format: "count",
    },
    {
      kind: "derived",
      id: "interaction",
      label: { "zh-CN": "直播互动率", "en-US": "Live interaction rate" },
      format: "percent",
      formula: "{interacting}/{viewers}",
    },
    {
      kind: "entry",
      id: "team-sales",
      label: { "zh-CN": "团队本期销售额（元）", "en-US": "Team sales of this period (yuan)" },
      format: "amount",
    },
    {
      kind: "entry",
      id: "previous-team-sales",
      label: { "zh-CN": "团队上期销售额（元）", "en-US": "Team sales of the previous period (yuan)" },
      format: "amount",
    },
    {
      kind: "entry",
      id: "team-target",
      label: { "zh-CN": "团队本期销售目标（元）", "en-US": "Team's sales target of this period (yuan)" },
      format: "amount",
    },
    {
      kind: "derived",
      id: "team-completion",
      label: { "zh-CN": "团队销售达成率", "en-US": "Completion of the team's sales target" },
      format: "percent",
      formula: "{team-sales}/{team-target}",
    },
  ],
  scheme: proposedScheme,
  notes: [
    {
      "zh-CN": "销售额以扣除退货退款后的金额为准；没有上期数据的新人，上期销售额填本期销售目标。",
      "en-US":
        "Sales are counted after returns and refunds. For newcomers without a previous period, enter this period's target in its place.",
    },
    {
      "zh-CN": "各项目标由主管与销售员按实际工作情况商定，可协商调整。",
      "en-US":
        "Manager and sales specialist agree on the targets; they may be adjusted as the work requires.",
    },
  ],
  signOff: ["assessed", "assessor", "hr"],
  provenance: {
    origin: "source",
    note: {
      "zh-CN":
        "取自电商直播销售员考核指标表：四类14项指标及其算法取自原表，互动率的方向已更正。原表没有权重、目标和评分标准，均为建议，其中销售业绩50分、工作行为25分、客户服务15分、团队协作10分。",
      "en-US":
        "From a list of indicators for live-commerce sales staff. Its 14 indicators in four groups and their formulas are kept, with the interaction rate put right. It has no weights, targets or scoring; all are proposed: sales 50, activity 25, service 15 and team 10 points.",
    },
  },
};
