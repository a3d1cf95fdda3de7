import type { Scorecard } from "../domain/scorecard/scorecard";
import { ratedItem } from "./rated-item";
import { websiteAttitude } from "./website-attitude";

/** What every role of a website team is judged by. */
export const websiteDimensions: Scorecard["dimensions"] = [
  { id: "ability", names: { "zh-CN": "能力", "en-US": "Ability" }, weight: "20" },
  websiteAttitude,
  { id: "results", names: { "zh-CN": "业绩", "en-US": "Results" }, weight: "50" },
];

/** Who rates the roles of a website team. */
export const websiteRaters: NonNullable<Scorecard["raters"]> = {
  shares: [
    { role: "self", share: "30" },
    { role: "supervisor", share: "70" },
  ],
  provenance: {
    origin: "proposed",
    note: {
      "zh-CN": "原表设自评、主管评分两栏，但没有写明如何合成。这里建议自评占30%、主管评分占70%。",
      "en-US":
        "The original has a column for self-rating and one for the supervisor's, but does not say how they are blended; 30% and 70% are proposed.",
    },
  },
};

/** The last of the abilities of those who deal with customers and partners. */
export const businessKnowledge = ratedItem({
  id: "business",
  dimension: "ability",
  indicator: { "zh-CN": "掌握公司业务", "en-US": "Knowledge of the business" },
  weight: "3",
  looksAt: {
    "zh-CN": "熟悉公司的产品、服务和流程",
    "en-US": "knows the company's products, services and procedures",
  },
  dataSource: { "zh-CN": "直接上级", "en-US": "Line manager" },
});

/** The last of the results of every role. */
export const overallAssessment = ratedItem({
  id: "overall",
  dimension: "results",
  indicator: { "zh-CN": "综合评定", "en-US": "Overall assessment" },
  weight: "10",
  looksAt: {
    "zh-CN": "综合看本月工作成果和成长",
    "en-US": "results and progress of the month as a whole",
  },
  dataSource: { "zh-CN": "直接上级", "en-US": "Line manager" },
  provenance: {
    origin: "source",
    note: {
      "zh-CN": "原表为上级综合评定，10分；与其他项目一样设自评，便于面谈对照。评分要点为建议。",
      "en-US":
        "In the original the supervisor's overall assessment, 10 points; like the other items it has a self-rating, for the talk about it. What to look at is proposed.",
    },
  },
});
