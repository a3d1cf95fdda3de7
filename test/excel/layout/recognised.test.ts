import { auditSheet } from "../../../src/domain/audit/audit-sheet";
import type { GridCell } from "../../../src/domain/audit/grid";
import { LANGUAGES } from "../../../src/domain/localized";
import { layoutScorecard } from "../../../src/excel/layout/layout-scorecard";
import type { SheetPlan } from "../../../src/excel/layout/sheet-plan";
import { ALL_TEMPLATES } from "../../../src/templates/all";
import { sampleCard } from "../../domain/scorecard/sample-card";

/** The sheet as a check reads it; what a formula gives does not matter here, but for the weight total. */
function auditOf(plan: SheetPlan, weights: ReadonlyMap<number, number> = new Map()) {
  const blank: GridCell = { value: null, text: "", formula: null, format: "General" };
  const cells: GridCell[][] = Array.from({ length: plan.area.rows }, () =>
    Array.from({ length: plan.area.columns }, () => blank),
  );
  for (const { row, column, content, numberFormat = "General" } of plan.cells) {
    const changed = column === plan.places.columns.weight ? weights.get(row) : undefined;
    const value =
      changed ??
      (content.kind === "value"
        ? content.value
        : content.kind === "text"
          ? content.text
          : content.kind === "formula"
            ? ""
            : null);
    const formula = content.kind === "formula" ? content.formula : null;
    const line = cells[row];
    if (line)
      line[column] = { value, text: value === null ? "" : String(value), formula, format: numberFormat };
  }
  return auditSheet({
    sheet: plan.name,
    top: 0,
    left: 0,
    cells,
    merges: plan.merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  });
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
