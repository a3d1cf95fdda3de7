import { LANGUAGES } from "../../src/domain/localized";
import type { Language } from "../../src/domain/localized";
import type { Scorecard, ScorecardItem } from "../../src/domain/scorecard/scorecard";
import { reference } from "../../src/excel/layout/a1";
import { layoutScorecard } from "../../src/excel/layout/layout-scorecard";
import type { Places } from "../../src/excel/layout/sheet-plan";
import { ALL_TEMPLATES } from "../../src/templates/all";
import { goldenCases } from "../templates/support/golden-case";
import type { GoldenCase } from "../templates/support/golden-case";
import { openSite } from "./support/workbench-page";
import type { Site, Workbench } from "./support/workbench-page";

/** Every scorecard as a user has it: inserted by the pane, filled in by hand, reckoned by the functions in the add-in. */

jest.setTimeout(600_000);

/** The ones whose sheets are kept as pictures of the test run. */
const SHOWN = [
  "web-promotion",
  "website-editor",
  "wechat-editor",
  "ecommerce-manager",
  "new-media-department",
  "network-admin-monthly",
];
const BASE = 3000;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const cellAt = (row: number, column: number) => reference({ row, column, rows: 1, columns: 1 });

/** What a user types into which cell. */
function entries(card: Scorecard, places: Places, filled: GoldenCase): [string, unknown][] {
  const { columns, firstItemRow } = places;
  const typed: [string, unknown][] = [[reference(places.basePay), BASE]];
  for (const [id, value] of Object.entries(filled.measures)) {
    const place = places.measures[id];
    if (place) typed.push([reference(place), value]);
  }
  card.items.forEach((item, index) => {
    const row = firstItemRow + index;
    const target = filled.targets[item.id];
    if (target !== undefined && columns.target !== null) typed.push([cellAt(row, columns.target), target]);
    actualCells(card, item, filled).forEach((value, at) =>
      typed.push([cellAt(row, columns.actual + at), value]),
    );
  });
  return typed;
}

function actualCells(card: Scorecard, item: ScorecardItem, { actuals }: GoldenCase): unknown[] {
  const given = actuals[item.id];
  if (given === undefined) return [];
  if (Array.isArray(given)) return [...(given as unknown[])];
  if (typeof given === "object" && given !== null && card.raters) {
    const byRole = given as Record<string, number>;
    return card.raters.shares.map(({ role }) => byRole[role]);
  }
  return [given];
}

async function insert(workbench: Workbench, id: string): Promise<string> {
  const before = await workbench.sheets();
  const { pane } = workbench;
  const back = pane.getByTestId("back-to-templates");
  const card = pane.getByTestId(`template-${id}`);
  await card.or(back).first().waitFor();
  if (await back.isVisible()) await back.click();
  await card.click();
  await pane.getByTestId("insert-template").click();
  await workbench.page.waitForFunction(
    (count) => (window as unknown as { workbench: { sheets(): string[] } }).workbench.sheets().length > count,
    before.length,
  );
  await workbench.idle();
  return (await workbench.sheets()).find((name) => !before.includes(name)) ?? "";
}

const setAll = (workbench: Workbench, sheet: string, typed: readonly [string, unknown][]) =>
  workbench.page.evaluate(
    ([name, cells]) => {
      const { workbench: automation } = window as unknown as {
        workbench: { set(address: string, content: unknown): void };
      };
      for (const [address, value] of cells) automation.set(`'${name}'!${address}`, value);
    },
    [sheet, typed] as const,
  );

const readAll = (workbench: Workbench, sheet: string, addresses: readonly string[]) =>
  workbench.page.evaluate(
    ([name, cells]) => {
      const { workbench: automation } = window as unknown as {
        workbench: { cell(address: string): { value: unknown; message: string | null } };
      };
      return cells.map((address) => {
        const { value, message } = automation.cell(`'${name}'!${address}`);
        return message ?? value;
      });
    },
    [sheet, addresses] as const,
  );

describe.each(LANGUAGES)("the scorecards in %s", (language: Language) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await site.open({ language });
    await workbench.press("openPane");
    await workbench.pane.getByTestId("tab-templates").click();
  });
  afterAll(() => workbench.close());

  it.each(goldenCases())("reckon the case %s", async (_, filled) => {
    const card = ALL_TEMPLATES.find(({ id }) => id === filled.id);
    if (!card) throw new Error(`there is no scorecard ${filled.id}`);
    const { places } = layoutScorecard(card, language);
    const sheet = await insert(workbench, card.id);
    const scoreCells = card.items.map((_item, index) =>
      cellAt(places.firstItemRow + index, places.columns.score),
    );
    const results = [places.scoreTotal, places.band, places.payout].map(reference);

    // Nothing is scored before it is filled in.
    const blank = await readAll(workbench, sheet, [...scoreCells, ...results]);
    expect(blank.map((value) => value ?? "")).toEqual(blank.map(() => ""));

    await setAll(workbench, sheet, entries(card, places, filled));
    await workbench.idle();
    const scores = await readAll(workbench, sheet, scoreCells);
    expect(card.items.map(({ id }, index) => [id, scores[index]])).toEqual(
      card.items.map(({ id }) => [id, filled.scores[id]]),
    );
    const [total, band, payout] = await readAll(workbench, sheet, results);
    expect(Number(total)).toBeCloseTo(filled.total, 9);
    if (language === "zh-CN") expect(band).toBe(filled.band);
    expect(payout).toBe(filled.payout);
    if (language === "zh-CN" && SHOWN.includes(card.id)) await workbench.shot(`template-${card.id}`);
    expect(workbench.complaints).toEqual([]);
  });
});
