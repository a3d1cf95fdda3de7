import type { Scorecard } from "../domain/scorecard/scorecard";
import { ratedItem } from "./rated-item";

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
