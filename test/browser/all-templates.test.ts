import { LANGUAGES } from "../../src/domain/localized";
import type { Language } from "../../src/domain/localized";
import type { Scorecard } from "../../src/domain/scorecard/scorecard";
import { reference } from "../../src/excel/layout/a1";
import { layoutScorecard } from "../../src/excel/layout/layout-scorecard";
import { ALL_TEMPLATES } from "../../src/templates/all";
import { schemeOf } from "../templates/support/fill-in";
import { goldenCases } from "../templates/support/golden-case";
import type { GoldenCase } from "../templates/support/golden-case";
import { BASE, cellAt, entries, inExcel, insert, readAll, setAll, turnRound } from "./support/filled-sheet";
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
/** Where cells stand does not depend on the language: sheets are changed in one of them only. */
const CHANGED_IN: Language = "zh-CN";
const SMALL = { width: 900, height: 560 };
const LARGE = { width: 1500, height: 1100 };

/** One case a scorecard: the one that bears its id. */
const CASE_OF_EACH = goldenCases().filter(([name, { id }]) => name === id);

/** Raters, measures, several actuals, bonus items, two-level weights, another full mark: one of each kind. */
const CHANGED = CASE_OF_EACH.filter(([name]) => SHOWN.includes(name));

function cardOf({ id }: GoldenCase): Scorecard {
  const card = ALL_TEMPLATES.find((one) => one.id === id);
  if (!card) throw new Error(`there is no scorecard ${id}`);
  return card;
}

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const openGallery = async (language: Language) => {
  const workbench = await site.open({ language });
  // The fewer cells there are to draw, the sooner a sheet is there.
  await workbench.page.setViewportSize(SMALL);
  await workbench.press("openPane");
  await workbench.pane.getByTestId("tab-templates").click();
  return workbench;
};

it("know a case of every scorecard", () => {
  expect(CASE_OF_EACH.map(([, { id }]) => id).sort()).toEqual(ALL_TEMPLATES.map(({ id }) => id).sort());
});

describe.each(LANGUAGES)("the scorecards in %s", (language: Language) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openGallery(language);
  });
  afterAll(() => workbench.close());

  const filledSheets = new Map<string, string>();
  const fillIn = async (name: string, filled: GoldenCase, blank?: (sheet: string) => Promise<void>) => {
    const card = cardOf(filled);
    const sheet = await insert(workbench, card.id);
    await blank?.(sheet);
    await setAll(workbench, sheet, entries(card, layoutScorecard(card, language).places, filled));
    await workbench.idle();
    filledSheets.set(name, sheet);
    return sheet;
  };

  // What a case reckons does not depend on the language; each kind of scorecard is inserted in both.
  it.each(language === CHANGED_IN ? goldenCases() : CHANGED)("reckon the case %s", async (name, filled) => {
    const card = cardOf(filled);
    const { places } = layoutScorecard(card, language);
    const scoreCells = card.items.map((_item, index) =>
      cellAt(places.firstItemRow + index, places.columns.score),
    );
    const results = [places.scoreTotal, places.band, places.payout].map(reference);

    const sheet = await fillIn(name, filled, async (unfilled) => {
      // Nothing is scored before it is filled in.
      const blank = await readAll(workbench, unfilled, [...scoreCells, ...results]);
      expect(blank.map((value) => value ?? "")).toEqual(blank.map(() => ""));
    });
    const scores = await readAll(workbench, sheet, scoreCells);
    expect(card.items.map(({ id }, index) => [id, scores[index]])).toEqual(
      card.items.map(({ id }) => [id, filled.scores[id]]),
    );
    const [total, band, payout] = await readAll(workbench, sheet, results);
    expect(Number(total)).toBeCloseTo(filled.total, 9);
    const bandAt = schemeOf(card, "zh-CN").bands.findIndex(({ label }) => label === filled.band);
    expect(band).toBe(schemeOf(card, language).bands[bandAt]?.label);
    expect(payout).toBe(filled.payout);
    if (language === CHANGED_IN && SHOWN.includes(name)) {
      await workbench.page.setViewportSize(LARGE);
      await workbench.shot(`template-${name}`);
      await workbench.page.setViewportSize(SMALL);
    }
    expect(workbench.complaints).toEqual([]);
  });

  if (language === CHANGED_IN)
    it.each(CHANGED)("reckon on when people change them: %s", async (name, filled) => {
      const card = cardOf(filled);
      await change(workbench, filledSheets.get(name) ?? (await fillIn(name, filled)), card, filled);
      expect(workbench.complaints).toEqual([]);
    });
});

async function change(workbench: Workbench, sheet: string, card: Scorecard, filled: GoldenCase) {
  const { places } = layoutScorecard(card, CHANGED_IN);
  const { columns, firstItemRow } = places;
  const results = [places.scoreTotal, places.payout].map(reference);
  const expected = [filled.total, filled.payout];
  const total = reference(places.scoreTotal);
  const totalIn = (rowsLower: number) =>
    reference({ ...places.scoreTotal, row: places.scoreTotal.row + rowsLower });
  const given = async (name: string, addresses: readonly string[]) =>
    (await readAll(workbench, name, addresses)).map((value) =>
      typeof value === "number" ? Math.round(value * 1e9) / 1e9 : (value ?? ""),
    );
  expect(await given(sheet, results)).toEqual(expected);

  const copy = `${sheet} 副本`;
  const sheetNamed = (name: string) => `context.workbook.worksheets.getItem(${JSON.stringify(name)})`;
  await inExcel(
    workbench,
    `const copy = ${sheetNamed(sheet)}.copy("End"); copy.name = ${JSON.stringify(copy)};`,
  );
  expect(await given(copy, results)).toEqual(expected);
  // The copy reckons from itself.
  await setAll(workbench, copy, [[reference(places.basePay), 2 * BASE]]);
  await workbench.idle();
  expect(await given(copy, [reference(places.payout)])).toEqual([2 * filled.payout]);
  expect(await given(sheet, results)).toEqual(expected);

  const row = (index: number) => `${sheetNamed(copy)}.getRange("${index + 1}:${index + 1}")`;
  // A blank row between two items changes nothing, nor does its going.
  const between = firstItemRow + 2;
  await inExcel(workbench, `${row(between)}.insert("Down");`);
  expect(await given(copy, [totalIn(1)])).toEqual([filled.total]);
  await inExcel(workbench, `${row(between)}.delete("Up");`);
  expect(await given(copy, [total])).toEqual([filled.total]);

  // A row above the first item or under the last one stands outside of all sums: no total, rather than one without it.
  for (const outside of [firstItemRow, places.totalRow]) {
    await inExcel(workbench, `${row(outside)}.insert("Down");`);
    expect(await given(copy, [totalIn(1)])).toEqual([""]);
    await inExcel(workbench, `${row(outside)}.delete("Up");`);
    expect(await given(copy, [total])).toEqual([filled.total]);
  }

  // Without one of its items the weights are no longer 100%: no total, rather than a wrong one.
  await inExcel(workbench, `${row(between)}.delete("Up");`);
  expect(await given(copy, [totalIn(-1)])).toEqual([""]);
  await inExcel(workbench, `${sheetNamed(copy)}.delete();`);

  const standard = card.items.filter(({ kind }) => kind === "standard");
  await turnRound(workbench, sheet, {
    first: firstItemRow,
    rows: standard.length,
    columns: columns.score + 1,
  });
  expect(await given(sheet, results)).toEqual(expected);
  const scores = standard.map((_, index) => cellAt(firstItemRow + index, columns.score));
  expect(await readAll(workbench, sheet, scores)).toEqual(
    [...standard].reverse().map((item) => filled.scores[item.id]),
  );
}
