import type { Frame, Page } from "playwright-core";
import type {} from "../excel/pages/add-in";
import type {} from "../workbench/richapi/pages/workbench";
import { openPaneBrowser, violations, type PaneBrowser } from "../taskpane/support/open-pane";
import { serveMemoryWorkbook } from "./support/memory-workbook";
import type { MemoryWorkbook } from "./support/memory-workbook";

jest.setTimeout(120_000);

/** The workbook in memory calculates nothing: what cells show is put there as a host would that did not know the functions. */
describe("calculating again, through the real office.js", () => {
  let workbook: MemoryWorkbook;
  let page: Page;
  let addIn: Frame;
  beforeAll(async () => {
    workbook = await serveMemoryWorkbook("test/excel/pages/add-in.ts", "adapterReady");
  });
  afterAll(() => workbook?.close());
  beforeEach(async () => {
    ({ page, addIn } = await workbook.open());
    await page.evaluate(() => {
      window.host.type("Sheet1", 0, 0, "=KPI.BAND(B1)");
      window.host.type("Sheet1", 1, 0, "=_xldudf_KPI_BAND(B2)");
      window.host.type("Sheet1", 2, 0, "=SUM(B1:B2)");
      window.host.type("数据", 3, 4, '=IF(B1="","",_xldudf_KPI_PAYOUT(B1,3000))');
    });
  });

  const requests = () =>
    page.evaluate(() => window.session.syncs().filter(({ kind }) => kind === "api").length);
  const dump = () => page.evaluate(() => window.host.dump());
  const recalculate = (stopped = false) =>
    addIn.evaluate((stop) => {
      const controller = new AbortController();
      if (stop) controller.abort();
      return window.actions.recalculate({ signal: controller.signal, onProgress: () => undefined });
    }, stopped);
  const formulas = () =>
    addIn.evaluate(() =>
      Excel.run(async (context) => {
        const own = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3");
        const other = context.workbook.worksheets.getItem("数据").getRange("E4");
        own.load("formulas");
        other.load("formulas");
        await context.sync();
        return [...own.formulas.flat(), ...other.formulas.flat()] as string[];
      }),
    );

  it("enters the KPI formulas of all sheets in one request, under the functions' own names", async () => {
    const before = await requests();
    expect(await recalculate()).toMatchObject({
      ok: true,
      value: { total: 3, cells: 3, sheets: 2, protectedSheets: [] },
    });
    // The names of the sheets, what stands on them, and the writing.
    expect((await requests()) - before).toBe(3);
    expect(await formulas()).toEqual([
      "=KPI.BAND(B1)",
      "=KPI.BAND(B2)",
      "=SUM(B1:B2)",
      '=IF(B1="","",KPI.PAYOUT(B1,3000))',
    ]);
  });

  it("leaves protected sheets alone, and names them", async () => {
    await page.evaluate(() => window.host.protect(window.host.sheets()[1]!.id, {}, null));
    expect(await recalculate()).toMatchObject({
      ok: true,
      value: { cells: 2, sheets: 1, protectedSheets: ["数据"] },
    });
    expect((await formulas()).at(-1)).toBe('=IF(B1="","",_xldudf_KPI_PAYOUT(B1,3000))');
  });

  it.each([1, 2, 3])("leaves the workbook as it was where request %i is refused", async (n) => {
    const before = await dump();
    await page.evaluate((nth) => window.session.fail(nth), n);
    expect(await recalculate()).toMatchObject({ ok: false, fault: { code: expect.any(String) } });
    expect(await dump()).toBe(before);
  });

  it("writes nothing after a stop", async () => {
    const before = await dump();
    expect(await recalculate(true)).toMatchObject({ ok: true, value: { cells: 0, total: 3 } });
    expect(await dump()).toBe(before);
  });

  it("reads the selected cell and what its formula refers to in one request", async () => {
    const select = (row: number) =>
      page.evaluate(
        (r) => window.host.select(window.host.sheets()[0]!.id, { row: r, column: 0, rows: 1, columns: 1 }),
        row,
      );
    const read = () => addIn.evaluate(() => window.actions.readCell());
    // The first time, when the pane opens, the cell alone.
    await select(2);
    expect(await read()).toEqual({ ok: true, value: null });
    await select(0);
    const before = await requests();
    expect(await read()).toMatchObject({ ok: true, value: { row: 0, column: 0, grid: { sheet: "Sheet1" } } });
    expect((await requests()) - before).toBe(1);
    // An error of another formula is none of ours.
    await select(2);
    expect(await read()).toEqual({ ok: true, value: null });
  });
});

describe("the pane", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await openPaneBrowser();
  });
  afterAll(() => browser.close());

  /** An empty pane as narrow as Excel makes it. */
  const open = (query: string, colorScheme: "light" | "dark" = "light") =>
    browser.openPane(query, { viewport: { width: 320, height: 640 }, colorScheme });
  const expectAccessible = async (page: Page) => {
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  };
  /** G6 shows an error; it is scored by E6. */
  const selectError = (page: Page, formula: string, error: string, actual: string | number) =>
    page.evaluate(
      ([text, shown, done]) => {
        const cell = (value: unknown, own: string | null = null) =>
          ({ value, text: String(value), formula: own, format: "General" }) as never;
        window.workbookFixture.selectError({
          row: 5,
          column: 6,
          grid: {
            sheet: "网络推广",
            top: 5,
            left: 4,
            cells: [[cell("每次扣2分，扣完为止"), cell(done), cell({ error: shown }, text as string)]],
            merges: [],
            tables: [],
            hiddenRows: new Set(),
            hiddenColumns: new Set(),
          },
        });
      },
      [formula, error, actual] as const,
    );

  it("says so of the cell that was selected before it opened", async () => {
    const page = await open("?language=zh-CN&error");
    await page.getByTestId("cell-message").waitFor();
    expect(await page.getByTestId("cell-message").textContent()).toContain("C2 显示 #NAME?");
  });

  it.each([
    ["zh-CN", "light", "G6 显示 #VALUE!", "三次"],
    ["en-US", "dark", "G6 shows #VALUE!", "thrice"],
  ] as const)(
    "says why the selected cell shows an error on every tab, %s",
    async (language, shade, title, actual) => {
      const page = await open(`?language=${language}`, shade);
      const message = page.getByTestId("cell-message");
      await page.getByTestId("template-web-promotion").waitFor();
      await selectError(page, '=IF(F6="","",KPI.SCORE(E6,F6,20))', "#VALUE!", actual);
      await message.waitFor();
      expect(await message.getAttribute("data-code")).toBe("MESSAGE");
      expect(await message.textContent()).toContain(title);
      expect(await message.textContent()).toContain(actual);
      expect(await message.locator("xpath=ancestor::*[@role='status']").count()).toBeGreaterThan(0);
      await expectAccessible(page);
      await page.screenshot({ path: `test-output/screenshots/cell-message-${language}.png` });

      // The last of a long screen can be brought above the message, and is not covered by it.
      await page.getByTestId("template-short-video").click();
      await page.getByTestId("insert-template").scrollIntoViewIfNeeded();
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      const last = await page.locator("main").boundingBox();
      const bar = await message.boundingBox();
      expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
      expect(await message.isVisible()).toBe(true);

      await page.getByTestId("tab-check").click();
      expect(await message.isVisible()).toBe(true);
      await page.evaluate(() => window.workbookFixture.selectError(null));
      await message.waitFor({ state: "detached" });
    },
  );

  it.each([
    ["zh-CN", "light"],
    ["en-US", "dark"],
  ] as const)(
    "tells once of formulas without a result and enters them again, %s",
    async (language, shade) => {
      const page = await open(`?language=${language}`, shade);
      await page.getByTestId("tab-check").click();
      await page.evaluate(() => {
        const { workbookFixture } = window;
        workbookFixture.report = {
          ...workbookFixture.reportWith([]),
          uncalculated: {
            count: 300,
            busy: 0,
            cell: { sheet: "网络推广", row: 5, column: 6 },
            shown: "#NAME?",
          },
        };
      });
      await page.getByTestId("check-sheet").click();
      await page.getByTestId("uncalculated").waitFor();
      expect(await page.getByTestId("uncalculated").textContent()).toContain("300");
      expect(await page.getByTestId("finding").count()).toBe(0);
      await expectAccessible(page);
      await page.screenshot({ path: `test-output/screenshots/uncalculated-${language}.png` });

      await page.evaluate(() => {
        const { workbookFixture } = window;
        workbookFixture.report = workbookFixture.reportWith([]);
        workbookFixture.recalculated = { cells: 280, total: 280, sheets: 11, protectedSheets: ["王芳"] };
      });
      const held = await page.evaluateHandle(() => window.workbookFixture.hold());
      await page.getByTestId("recalculate").click();
      await page.getByTestId("progress").waitFor();
      await page.getByTestId("stop").waitFor();
      await expectAccessible(page);
      await held.evaluate((gate) => gate.release());
      await page.getByTestId("recalculated").waitFor();
      expect(await page.getByTestId("recalculated").textContent()).toContain("王芳");
      expect(await page.getByTestId("uncalculated").count()).toBe(0);
      await expectAccessible(page);
      await page.screenshot({ path: `test-output/screenshots/recalculated-${language}.png` });
      // The check repeats itself when the results are there.
      await page.waitForFunction(
        () => window.workbookFixture.calls.filter((call) => call === "check").length === 2,
      );
    },
  );

  it("can calculate again when nothing was checked, and from the message of a cell", async () => {
    const page = await open("?language=zh-CN");
    await page.getByTestId("template-web-promotion").waitFor();
    await selectError(page, "=KPI.SCORE(E6,F6,20)", "#NAME?", 3);
    await page.getByTestId("recalculate-from-message").click();
    await page.getByTestId("recalculated").waitFor();
    await page.getByTestId("cell-message").waitFor({ state: "detached" });
    await page.screenshot({ path: "test-output/screenshots/not-calculated.png" });
    await page.evaluate(() => {
      window.workbookFixture.fault = { code: "CELL_EDIT_MODE" };
    });
    await page.getByTestId("recalculate").click();
    await page.locator('[data-code="CELL_EDIT_MODE"]').waitFor();
  });
});
