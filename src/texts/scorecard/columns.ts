import type { Language, Localized } from "../../domain/localized";

const zhCN = {
  number: "序号",
  dimension: "考核维度",
  indicator: "考核指标",
  weight: "权重",
  definition: "指标说明",
  target: "目标值",
  criteria: "评分标准",
  dataSource: "数据来源",
  actual: "实际完成",
  score: "得分",
  remark: "备注",
};

/** The titles of a scorecard's columns, on the sheet and in what KPI.TEMPLATE gives. */
export const columns: Readonly<Record<Language, typeof zhCN>> = {
  "zh-CN": zhCN,
  "en-US": {
    number: "No.",
    dimension: "Dimension",
    indicator: "Indicator",
    weight: "Weight",
    definition: "Definition",
    target: "Target",
    criteria: "Scoring criteria",
    dataSource: "Data source",
    actual: "Actual",
    score: "Score",
    remark: "Remarks",
  },
};

/** Stands in a target that the user is to fill; not a number, so that nothing is reckoned from it. */
export const toFill: Localized = { "zh-CN": "待填", "en-US": "To fill" };
