import type { Frame, Page } from "playwright-core";
import type {} from "../excel/pages/add-in";
import { openPaneBrowser, violations, type PaneBrowser } from "../taskpane/support/open-pane";
import type {} from "../workbench/richapi/pages/workbench";
import { serveMemoryWorkbook } from "./support/memory-workbook";
import type { MemoryWorkbook } from "./support/memory-workbook";

jest.setTimeout(120_000);

/** Through the real office.js over a workbook in memory. */
describe("the check of a whole workbook", () => {
  let workbook: MemoryWorkbook;
  let page: Page;
  let addIn: Frame;
  beforeAll(async () => {
    workbook = await serveMemoryWorkbook("test/excel/pages/add-in.ts", "adapterReady");
  });
  afterAll(() => workbook.close());
  beforeEach(async () => {
    ({ page, addIn } = await workbook.open());
  });

  const requests = () =>
    page.evaluate(() => window.session.syncs().filter(({ kind }) => kind === "api").length);
  const insert = (id: string) =>
    addIn.evaluate((templateId) => window.actions.insert({ templateId, language: "zh-CN" }), id);
  const spoil = (sheet: string, row: number, column: number, weight: number) =>
    page.evaluate(([name, r, c, value]) => window.host.type(name, r, c, value), [
      sheet,
      row,
      column,
      weight,
    ] as const);
  const check = () =>
    addIn.evaluate(async () => {
      const progress: string[] = [];
      const outcome = await window.actions.checkWorkbook({
        signal: new AbortController().signal,
        onProgress: ({ done, total }) => progress.push(`${done}/${total}`),
      });
      return { outcome, progress };
    });
  const weightColumn = 3;

  it("reads all sheets in three requests and says what is wrong on each", async () => {
    await insert("web-promotion");
    await insert("network-support");
    const { outcome: sound } = await check();
    if (!sound.ok) throw new Error(sound.fault.code);
    const card = sound.value.find(({ sheet }) => sheet === "网管")?.cards[0];
    if (!card) throw new Error("no card");
    await spoil("网管", card.firstRow, card.columns.weight ?? weightColumn, 0.35);
    const before = await requests();
    const { outcome, progress } = await check();
    expect((await requests()) - before).toBe(3);
    expect(progress).toEqual(["1/4", "2/4", "3/4", "4/4"]);
    if (!outcome.ok) throw new Error(outcome.fault.code);
    expect(
      outcome.value.map(({ sheet, hidden, cards, findings }) => [
        sheet,
        hidden,
        cards.length,
        // The workbook in memory calculates nothing: what its formulas show is no matter here.
        findings.map(({ code }) => code).filter((code) => code !== "FORMULA_ERROR"),
      ]),
    ).toEqual([
      ["Sheet1", false, 0, []],
      ["数据", false, 0, []],
      ["网络推广", false, 1, []],
      ["网管", false, 1, ["WEIGHT_SUM"]],
    ]);
  });

  it("reads a sheet that is not shown by its id", async () => {
    await insert("web-promotion");
    await insert("network-support");
    const outcome = await addIn.evaluate(async () => {
      const all = await window.actions.checkWorkbook({
        signal: new AbortController().signal,
        onProgress: () => undefined,
      });
      if (!all.ok) throw new Error(all.fault.code);
      const id = all.value.find(({ sheet }) => sheet === "网络推广")?.sheetId;
      return window.actions.checkSheet(id);
    });
    expect(outcome).toMatchObject({ ok: true, value: { sheet: "网络推广", cards: [{ weightSum: "100%" }] } });
  });

  it("stops before the next request when it is cancelled", async () => {
    await insert("web-promotion");
    const before = await requests();
    const outcome = await addIn.evaluate(() => {
      const controller = new AbortController();
      const running = window.actions.checkWorkbook({
        signal: controller.signal,
        onProgress: () => undefined,
      });
      controller.abort();
      return running;
    });
    expect(outcome).toEqual({ ok: false, fault: { code: "CANCELLED" } });
    expect((await requests()) - before).toBeLessThan(3);
  });

  it.each([1, 2, 3])("says so where request %i is refused", async (n) => {
    await insert("web-promotion");
    await page.evaluate((nth) => window.session.fail(nth), n);
    expect((await check()).outcome).toMatchObject({ ok: false, fault: { code: expect.any(String) } });
  });

  it("lists the findings on a new sheet in two requests and one undo step, words that look like formulas as text", async () => {
    await insert("web-promotion");
    const outcome = await addIn.evaluate(async () => {
      const checked = await window.actions.checkSheet();
      if (!checked.ok) throw new Error(checked.fault.code);
      const cell = { sheet: "=cmd", row: 6, column: 3 };
      const finding = {
        code: "WEIGHT_TEXT" as const,
        severity: "warning" as const,
        cell,
        facts: { text: "20%", weight: "20%" },
      };
      return window.actions.exportFindings([{ ...checked.value, findings: [finding] }], "zh-CN");
    });
    expect(outcome).toEqual({ ok: true, value: { sheet: "检查结果" } });
    const written = await page.evaluate(() => window.host.dump());
    expect(written).toContain("=cmd");
    const cells = await addIn.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("检查结果").getRange("A2:E2");
        range.load("formulas,valueTypes");
        await context.sync();
        return { formulas: range.formulas[0] as unknown[], types: range.valueTypes[0] };
      }),
    );
    expect(cells.formulas).toEqual([
      "=cmd",
      `=HYPERLINK("#'=cmd'!D7","D7")`,
      "注意",
      "权重“20%”是文本而不是数值，Excel 求和时不会计入。",
      "请在表中修改",
    ]);
    // The workbook in memory calculates nothing: the link shows its text where a workbook does.
    const types = cells.types?.filter((_, column) => column !== 1);
    expect(types).toEqual(["String", "String", "String", "String"]);
  });
});

describe("the screen of a whole workbook", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await openPaneBrowser();
  });
  afterAll(() => browser.close());

  async function openChecked() {
    const page = await browser.openPane("?language=zh-CN", { viewport: { width: 320, height: 640 } });
    await page.getByTestId("tab-check").click();
    await page.getByTestId("check-workbook").click();
    await page.getByTestId("workbook-report").waitFor();
    return page;
  }

  it("shows each finding at its cell, repairs one and takes the repair back", async () => {
    const page = await openChecked();
    expect(await page.getByTestId("workbook-summary").innerText()).toBe(
      "1 张工作表，1 张考核表，发现 3 个问题。",
    );
    expect(await page.getByTestId("finding").count()).toBe(3);
    await page.getByTestId("repair-finding").first().click();
    await page.getByTestId("workbook-done").waitFor();
    await page.waitForFunction(() => document.querySelectorAll("[data-testid=finding]").length === 2);
    await page.getByTestId("undo-repair").click();
    await page.waitForFunction(() => document.querySelectorAll("[data-testid=finding]").length === 3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= 320)).toBe(true);
  });

  it("shows the faulty sheets first, those to be finished apart, and the clean ones folded with their number", async () => {
    const page = await browser.openPane("?language=zh-CN", { viewport: { width: 320, height: 640 } });
    await page.evaluate(() => {
      const { workbookFixture } = window;
      const clean = { ...workbookFixture.reportWith([]), hidden: false };
      const blank = {
        code: "UNFINISHED" as const,
        severity: "warning" as const,
        cell: { sheet: "李四", row: 10, column: 5 },
        facts: { name: "", item: "团队精神", blanks: 2, shown: "75" },
      };
      workbookFixture.others = [
        { ...clean, sheet: "张三", sheetId: "{2}" },
        { ...clean, sheet: "李四", sheetId: "{3}", findings: [blank] },
        { ...clean, sheet: "王五", sheetId: "{4}" },
      ];
    });
    await page.getByTestId("tab-check").click();
    await page.getByTestId("check-workbook").click();
    await page.getByTestId("workbook-report").waitFor();
    const sheets = page.getByTestId("sheet-result");
    expect(await sheets.evaluateAll((all) => all.map((one) => one.dataset["sheet"]))).toEqual([
      "网络推广",
      "李四",
      "张三",
      "王五",
    ]);
    await page.getByText("1 张工作表还没有打完分").waitFor();
    const fold = page.getByTestId("clean-sheets");
    expect(await fold.locator("summary").innerText()).toBe("2 张工作表没有问题");
    expect(await sheets.last().isVisible()).toBe(false);
    await fold.locator("summary").press("Enter");
    await sheets.last().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it("lists the result on a new sheet and says which", async () => {
    const page = await openChecked();
    await page.getByTestId("export-findings").click();
    await page.getByTestId("workbook-done").waitFor();
    expect(await page.getByTestId("workbook-done").innerText()).toContain("检查结果");
    expect(await page.evaluate(() => [...window.workbookFixture.calls])).toContain("export 1");
  });

  it("makes place for the check of one sheet", async () => {
    const page = await openChecked();
    await page.getByTestId("check-sheet").click();
    await page.getByTestId("report").waitFor();
    expect(await page.getByTestId("workbook-report").count()).toBe(0);
  });
});
