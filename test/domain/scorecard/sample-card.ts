import type { BonusItem, Provenance, Scorecard, StandardItem } from "../../../src/domain/scorecard/scorecard";

const provenance: Provenance = { origin: "proposed", note: null };

function parts(id: string) {
  return {
    id,
    dimension: "work",
    indicator: { "zh-CN": `${id} 指标`, "en-US": `${id} indicator` },
    criteria: { "zh-CN": "每次扣1分，扣完为止", "en-US": "-1 point per case, min 0" },
    dataSource: { "zh-CN": "台账", "en-US": "Ledger" },
    target: null,
    input: { kind: "number", format: "count" } as const,
    provenance,
  };
}

export function standard(id: string, weight: string): StandardItem {
  return { kind: "standard", weight, ...parts(id) };
}

export function bonus(id: string): BonusItem {
  return { kind: "bonus", mostPoints: "10", ...parts(id), dimension: "other" };
}

/** What the first templates do not have: weights with decimals, a bonus, bands of its own, a target. */
export const sampleCard: Scorecard = {
  id: "sample-card",
  names: { "zh-CN": "样例", "en-US": "Sample" },
  initials: "yl",
  family: "website",
  scoring: "points",
  outOf: "100",
  dimensions: [
    { id: "work", names: { "zh-CN": "工作", "en-US": "Work" } },
    { id: "other", names: { "zh-CN": "加分", "en-US": "Bonus" } },
  ],
  items: [
    { ...standard("first", "62.5"), target: { kind: "number", value: "0.95", format: "percent" } },
    standard("second", "37.5"),
    bonus("extra"),
  ],
  scheme: {
    kind: "bands",
    bands: [
      { lower: "90", label: { "zh-CN": "全额", "en-US": "In full" }, coefficient: "1" },
      { lower: "0", label: { "zh-CN": "=不发", "en-US": "=None" }, coefficient: "score" },
    ],
    provenance,
  },
  notes: [],
  signOff: ["assessed", "assessor", "reviewer", "hr"],
  provenance,
};
