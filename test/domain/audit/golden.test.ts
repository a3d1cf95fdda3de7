import { auditSheet } from "../../../src/domain/audit/audit-sheet";
import type { FoundCard } from "../../../src/domain/audit/layout/found-card";
import { columnOf, gridOf, nameOf, sheetCases } from "./sheet-case";
import type { ExpectedCard, ExpectedFinding } from "./sheet-case";

const name = ({ code, cell }: { code: string; cell: string }) => `${code} ${cell}`;

describe.each(["sheets", "audit"])("golden sheets in test/cases/%s", (folder) => {
  describe.each(sheetCases(folder).map((sheet) => [`${sheet.id} ${sheet.title}`, sheet] as const))(
    "%s",
    (_, sheet) => {
      const report = auditSheet(gridOf(sheet));

      it("has the findings that it shall have and no other", () => {
        const found = report.findings.map(({ code, cell }) =>
          name({ code, cell: nameOf(cell.row, cell.column) }),
        );
        const optional = (sheet.expect.optional ?? []).map(name);
        const expected = sheet.expect.findings.map(
          (finding) => placesOf(finding).find((place) => found.includes(place)) ?? name(finding),
        );
        expect(found.filter((finding) => !optional.includes(finding)).sort()).toEqual(expected.sort());
      });

      it("is recognised where it stands", () => {
        const expected =
          sheet.expect.cards === 0 ? [] : [sheet.expect as ExpectedCard, ...(sheet.expect.others ?? [])];
        expect(report.cards.map((card, index) => summary(card, expected[index]))).toEqual(
          expected.map(wanted),
        );
      });
    },
  );
});

/** The place where a finding stands, and those that are as good. */
function placesOf({ code, cell, alt = [] }: ExpectedFinding): string[] {
  return [cell, ...alt].map((each) => name({ code, cell: each }));
}

describe("the golden sheets together", () => {
  const figures = { expected: 0, found: 0, invented: 0, reported: 0 };
  for (const sheet of sheetCases("sheets")) {
    const found = auditSheet(gridOf(sheet)).findings.map(({ code, cell }) =>
      name({ code, cell: nameOf(cell.row, cell.column) }),
    );
    const { findings, optional = [] } = sheet.expect;
    const right = new Set([...findings, ...optional].flatMap(placesOf));
    figures.expected += findings.length;
    figures.found += findings.filter((finding) =>
      placesOf(finding).some((place) => found.includes(place)),
    ).length;
    figures.invented += found.filter((finding) => !right.has(finding)).length;
    figures.reported += found.length;
  }

  it(`expect ${figures.expected} findings: ${figures.found} found, ${figures.invented} invented`, () => {
    expect(figures.expected).toBeGreaterThan(40);
    expect(figures.found / figures.expected).toBeGreaterThanOrEqual(0.97);
    expect(figures.invented / Math.max(figures.reported, 1)).toBeLessThanOrEqual(0.02);
  });
});

function wanted(card: ExpectedCard) {
  return {
    header: card.header_rows,
    weight: columnOf(card.weight_column),
    sectionWeight: card.section_weight_column ? columnOf(card.section_weight_column) : undefined,
    criteria: card.criteria_column ? columnOf(card.criteria_column) : undefined,
    score: card.score_column ? columnOf(card.score_column) : undefined,
    indicators: card.indicator_rows,
    count: card.indicator_count,
    total: card.total_row,
    bonus: card.bonus_rows ?? [],
    sum: `${Number((card.weight_sum * 100).toFixed(6))}%`,
  };
}

function summary(card: FoundCard, expected: ExpectedCard | undefined): ReturnType<typeof wanted> {
  const first = card.headerRow + 1;
  const last = card.headerLastRow + 1;
  return {
    header: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    weight: card.columns.weight ?? -1,
    sectionWeight: expected?.section_weight_column ? card.columns.sectionWeight : undefined,
    criteria: card.columns.criteria,
    score: card.columns.score,
    indicators: [card.firstRow + 1, card.lastRow + 1],
    count: card.indicatorCount,
    total: card.totalRow === null ? null : card.totalRow + 1,
    bonus: card.bonusRows.map((row) => row + 1),
    sum: card.weightSum,
  };
}
