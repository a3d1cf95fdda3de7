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

/** Raters, measures, several actuals, bonus items, two-level weights, another full mark. */
const CHANGED = [
  "web-promotion",
  "website-editor",
  "wechat-editor",
  "ecommerce-manager",
  "new-media-department",
  "network-admin-monthly",
];

describe("a filled-in sheet that people change", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await site.open({ language: "zh-CN" });
    await workbench.press("openPane");
    await workbench.pane.getByTestId("tab-templates").click();
  });
  afterAll(() => workbench.close());

  const inExcel = async (work: string) => {
    const frame = workbench.page.frames().find((one) => one.url().includes("taskpane"));
    if (!frame) throw new Error("the pane has no frame");
    await frame.evaluate(
      (body) =>
        Excel.run(async (context) => {
          const run = new Function("context", body) as (given: Excel.RequestContext) => unknown;
          run(context);
          await context.sync();
        }),
      work,
    );
    await workbench.idle();
  };

  it.each(CHANGED)("%s reckons on: copied, with a row more and less, sorted", async (id) => {
    const card = ALL_TEMPLATES.find((one) => one.id === id);
    const filled = goldenCases().find(([name]) => name === id)?.[1];
    if (!card || !filled) throw new Error(`there is no case ${id}`);
    const { places } = layoutScorecard(card, "zh-CN");
    const { columns, firstItemRow } = places;
    const sheet = await insert(workbench, id);
    await setAll(workbench, sheet, entries(card, places, filled));
    await workbench.idle();
    const results = [places.scoreTotal, places.payout].map(reference);
    const expected = [filled.total, filled.payout];
    const given = async (name: string, addresses: readonly string[]) =>
      (await readAll(workbench, name, addresses)).map((value) =>
        typeof value === "number" ? Math.round(value * 1e9) / 1e9 : value,
      );
    expect(await given(sheet, results)).toEqual(expected);

    const copy = `${sheet} 副本`;
    await inExcel(
      `const copy = context.workbook.worksheets.getItem(${JSON.stringify(sheet)}).copy("End"); copy.name = ${JSON.stringify(copy)};`,
    );
    expect(await given(copy, results)).toEqual(expected);
    // The copy reckons from itself.
    await setAll(workbench, copy, [[reference(places.basePay), 2 * BASE]]);
    await workbench.idle();
    expect(await given(copy, [reference(places.payout)])).toEqual([2 * filled.payout]);
    expect(await given(sheet, results)).toEqual(expected);

    // A blank row between two items changes nothing, nor does its going.
    const between = firstItemRow + 2;
    const lower = (area: { row: number; column: number; rows: number; columns: number }) =>
      reference({ ...area, row: area.row + 1 });
    await inExcel(
      `context.workbook.worksheets.getItem(${JSON.stringify(copy)}).getRange("${between + 1}:${between + 1}").insert("Down");`,
    );
    expect(await given(copy, [lower(places.scoreTotal)])).toEqual([filled.total]);
    await inExcel(
      `context.workbook.worksheets.getItem(${JSON.stringify(copy)}).getRange("${between + 1}:${between + 1}").delete("Up");`,
    );
    expect(await given(copy, [reference(places.scoreTotal)])).toEqual([filled.total]);

    // A row above the first item or under the last one stands outside of all sums: no total, rather than one without it.
    for (const row of [firstItemRow, places.totalRow]) {
      const at = `context.workbook.worksheets.getItem(${JSON.stringify(copy)}).getRange("${row + 1}:${row + 1}")`;
      await inExcel(`${at}.insert("Down");`);
      expect((await given(copy, [lower(places.scoreTotal)])).map((value) => value ?? "")).toEqual([""]);
      await inExcel(`${at}.delete("Up");`);
      expect(await given(copy, [reference(places.scoreTotal)])).toEqual([filled.total]);
    }

    // Without one of its items the weights are no longer 100%: no total, rather than a wrong one.
    await inExcel(
      `context.workbook.worksheets.getItem(${JSON.stringify(copy)}).getRange("${between + 1}:${between + 1}").delete("Up");`,
    );
    const higher = reference({ ...places.scoreTotal, row: places.scoreTotal.row - 1 });
    expect((await given(copy, [higher])).map((value) => value ?? "")).toEqual([""]);

    // Sorted as Excel sorts: what refers to its own row goes along with it.
    const standard = card.items.filter(({ kind }) => kind === "standard");
    const letters = columns.score;
    const rowCells = (row: number) => Array.from({ length: letters + 1 }, (_, column) => cellAt(row, column));
    const before = await workbench.page.evaluate(
      ([name, rows]) => {
        const { workbench: automation } = window as unknown as {
          workbench: { cell(address: string): { value: unknown; formula: string | null } };
        };
        return rows.map((cells) =>
          cells.map((address) => {
            const { value, formula } = automation.cell(`'${name}'!${address}`);
            return formula ?? value;
          }),
        );
      },
      [sheet, standard.map((_, index) => rowCells(firstItemRow + index))] as const,
    );
    const sorted = before
      .map((content, from) => ({ content, from }))
      .reverse()
      .flatMap(({ content, from }, to) =>
        content.map((value, column): [string, unknown] => [
          cellAt(firstItemRow + to, column),
          typeof value === "string" && value.startsWith("=")
            ? value.replaceAll(
                new RegExp(`(?<![$\\d])([A-Z])${firstItemRow + from + 1}(?!\\d)`, "g"),
                `$1${firstItemRow + to + 1}`,
              )
            : value,
        ]),
      );
    await setAll(workbench, sheet, sorted);
    await workbench.idle();
    expect(await given(sheet, results)).toEqual(expected);
    const scores = standard.map((_, index) => cellAt(firstItemRow + index, columns.score));
    expect(await readAll(workbench, sheet, scores)).toEqual(
      [...standard].reverse().map((item) => filled.scores[item.id]),
    );
  });
});
