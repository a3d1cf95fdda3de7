import { auditSheet } from "../../../src/domain/audit/audit-sheet";
import { LANGUAGES } from "../../../src/domain/localized";
import { layoutScorecard } from "../../../src/excel/layout/layout-scorecard";
import type { SheetPlan } from "../../../src/excel/layout/sheet-plan";
import { ALL_TEMPLATES } from "../../../src/templates/all";
import { gridOfPlan } from "../../domain/audit/template-grid";
import { sampleCard } from "../../domain/scorecard/sample-card";

/** The sheet as a check reads it before anything is calculated, with these weights by their rows. */
function auditOf(plan: SheetPlan, weights: ReadonlyMap<number, number> = new Map()) {
  const { weight } = plan.places.columns;
  return auditSheet(
    gridOfPlan(plan, new Map([...weights].map(([row, value]) => [`${row},${weight}`, value]))),
  );
}

const plans = [...ALL_TEMPLATES, sampleCard].flatMap((card) =>
  LANGUAGES.map((language) => [`${card.id} ${language}`, card, layoutScorecard(card, language)] as const),
);

describe.each(plans)("%s, checked as a sheet", (_, card, plan) => {
  it("is found whole, with its weights complete and nothing to find", () => {
    const { cards, findings } = auditOf(plan);
    expect(findings).toEqual([]);
    expect(cards).toHaveLength(1);
    const { headerRow, firstItemRow, totalRow, columns } = plan.places;
    const standard = card.items.filter(({ kind }) => kind === "standard").length;
    expect(cards[0]).toMatchObject({
      headerRow,
      firstRow: firstItemRow,
      totalRow,
      weightSum: "100%",
      weightsComplete: true,
      columns: {
        sequence: columns.number,
        dimension: columns.dimension,
        indicator: columns.indicator,
        weight: columns.weight,
        criteria: columns.criteria,
        dataSource: columns.dataSource,
        ...(card.raters ? {} : { actual: columns.actual }),
        score: columns.score,
        ...(columns.target === null ? {} : { target: columns.target }),
      },
    });
    expect(cards[0]?.lastRow).toBeGreaterThanOrEqual(firstItemRow + standard - 1);
  });

  it("is found wanting when a weight is changed", () => {
    const { findings } = auditOf(plan, new Map([[plan.places.firstItemRow, 0.9]]));
    expect(findings.map(({ code }) => code)).toContain("WEIGHT_SUM");
  });
});
