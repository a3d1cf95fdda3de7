import type { Localized } from "../domain/localized";
import type { Provenance, StandardItem } from "../domain/scorecard/scorecard";

const fromSource: Provenance = {
  origin: "source",
  note: {
    "zh-CN": "项目和分值取自原表；评分要点和数据来源为建议。",
    "en-US":
      "Subject and points are those of the original; what to look at and the data source are proposed.",
  },
};

/** An item that people rate in points, from 0 to its full mark: its criteria and its entry cells state the same bounds. */
export function ratedItem({
  id,
  dimension,
  indicator,
  weight,
  looksAt,
  dataSource,
  provenance = fromSource,
}: {
  readonly id: string;
  readonly dimension: string;
  readonly indicator: Localized;
  readonly weight: string;
  /** What the raters look at. */
  readonly looksAt: Localized;
  readonly dataSource: Localized;
  readonly provenance?: Provenance;
}): StandardItem {
  return {
    kind: "standard",
    id,
    dimension,
    indicator,
    weight,
    target: null,
    criteria: {
      "zh-CN": `得分=考核人评分（0～${weight}分）：${looksAt["zh-CN"]}`,
      "en-US": `score = assessor's points (0–${weight}): ${looksAt["en-US"]}`,
    },
    dataSource,
    input: { kind: "points", lowest: "0", highest: weight },
    provenance,
  };
}
