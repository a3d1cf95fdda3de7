import { auditSheet } from "../../../src/domain/audit/audit-sheet";
import type { Area } from "../../../src/domain/sheet/grid";
import type { Cell } from "../../../src/domain/cell";
import { LANGUAGES } from "../../../src/domain/localized";
import { bandOf } from "../../../src/domain/scheme/band-of";
import { layoutScorecard } from "../../../src/excel/layout/layout-scorecard";
import { ALL_TEMPLATES } from "../../../src/templates/all";
import { actualsOf, schemeOf, targetOf } from "../../templates/support/fill-in";
import { goldenCases } from "../../templates/support/golden-case";
import { gridOfPlan } from "./template-grid";

describe.each(LANGUAGES)("scorecards as they are inserted, %s", (language) => {
  it.each(ALL_TEMPLATES.map((card) => [card.id, card] as const))("%s has no finding", (_, card) => {
    const { cards, findings } = auditSheet(gridOfPlan(layoutScorecard(card, language)));
    expect(findings).toEqual([]);
    expect(cards.map(({ indicatorCount }) => indicatorCount)).toEqual([
      card.items.filter(({ kind }) => kind === "standard").length,
    ]);
  });

  const cases = goldenCases().flatMap(([name, filled]) => {
    const card = ALL_TEMPLATES.find(({ id }) => id === filled.id);
    return card ? [[name, filled, card] as const] : [];
  });

  it.each(cases)("%s has no finding once it is filled in", (_, filled, card) => {
    const plan = layoutScorecard(card, language, { basePay: "3000" });
    const { places } = plan;
    const values = new Map<string, Cell>();
    const put = (row: number, column: number, value: Cell) => values.set(`${row},${column}`, value);
    const putAt = ({ row, column }: Area, value: Cell) => put(row, column, value);
    for (const [index, item] of card.items.entries()) {
      const row = places.firstItemRow + index;
      if (!card.raters) {
        for (const [slot, actual] of actualsOf(card, item, filled).entries())
          put(row, places.columns.actual + slot, actual);
      }
      const target = targetOf(card, item, filled);
      if (target !== null && places.columns.target !== null) put(row, places.columns.target, target);
      put(row, places.columns.score, filled.scores[item.id] ?? null);
    }
    putAt(places.scoreTotal, filled.total);
    putAt(places.weightTotal, 1);
    const band = bandOf(schemeOf(card, language), filled.total);
    if (!band.ok) throw new Error(band.fault.code);
    putAt(places.band, band.value.label);
    putAt(places.payout, filled.payout);
    expect(auditSheet(gridOfPlan(plan, values)).findings).toEqual([]);
  });
});
