import type { Frame } from "playwright-core";
import type {} from "../excel/pages/add-in";
import { openPaneBrowser, violations, type PaneBrowser } from "../taskpane/support/open-pane";
import type {} from "../workbench/richapi/pages/workbench";
import { serveMemoryWorkbook } from "./support/memory-workbook";
import type { MemoryWorkbook } from "./support/memory-workbook";

jest.setTimeout(120_000);

const ROWS = [
  ["考核指标", "权重", "评分标准", "实际完成", "得分"],
  ["到货及时率", 0.5, "≥95%得50分，90%≤及时率<95%得30分，<90%得0分", 0.93, 28],
  ["投诉次数", 0.3, "每投诉1次扣5分，扣完为止", 1, 25],
  ["团队协作", 0.2, "酌情给分", "", 18],
  ["合计", "=SUM(B2:B4)", "", "", 71],
];

/** Through the real office.js over a workbook in memory. */
describe("a sheet that is made to calculate", () => {
  let workbook: MemoryWorkbook;
  let addIn: Frame;
  beforeAll(async () => {
    workbook = await serveMemoryWorkbook("test/excel/pages/add-in.ts", "adapterReady");
  });
  afterAll(() => workbook.close());
  beforeEach(async () => {
    ({ addIn } = await workbook.open());
    await addIn.evaluate(
      (rows) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const range = sheet.getRangeByIndexes(0, 0, rows.length, 5);
          range.formulas = rows;
          await context.sync();
        }),
      ROWS,
    );
  });

  const formulas = () =>
    addIn.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:F5");
        range.load("formulas");
        await context.sync();
        return range.formulas as unknown[][];
      }),
    );
  const make = (place: "in-place" | "beside") =>
    addIn.evaluate(async (where) => {
      const checked = await window.actions.checkSheet();
      if (!checked.ok) throw new Error(checked.fault.code);
      const card = checked.value.cards[0];
      if (!card) throw new Error("no card");
      const plan = await window.actions.planLive(checked.value.sheetId, card, where);
      if (!plan.ok) throw new Error(plan.fault.code);
      const receipt = await window.actions.makeLive(plan.value);
      if (!receipt.ok) throw new Error(receipt.fault.code);
      return { plan: plan.value, receipt: receipt.value };
    }, place);

  it("puts formulas in place of typed scores and gives the scores back", async () => {
    const before = await formulas();
    const { plan, receipt } = await make("in-place");
    expect(plan.left.map(({ row, why }) => [row, why.code])).toEqual([[3, "CRITERIA_DOUBTFUL"]]);
    expect((await formulas()).map((row) => row[4])).toEqual([
      "得分",
      '=IF(D2="","",KPI.SCORE(C2,D2,B2*100))',
      '=IF(D3="","",KPI.SCORE(C3,D3,B3*100))',
      18,
      '=IF(COUNT(E2:E4)=3,SUM(E2:E4),"")',
    ]);
    const undone = await addIn.evaluate((taken) => window.actions.undoRepair(taken), receipt);
    expect(undone.ok).toBe(true);
    expect(await formulas()).toEqual(before);
  });

  it("writes formulas of one value into the cells of a table, where none may spill", async () => {
    await addIn.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().tables.add("A1:E4", true);
        await context.sync();
      }),
    );
    await make("in-place");
    expect((await formulas()).map((row) => row[4])).toEqual([
      "得分",
      '=IF(D2="","",@KPI.SCORE(C2,D2,B2*100))',
      '=IF(D3="","",@KPI.SCORE(C3,D3,B3*100))',
      18,
      '=IF(COUNT(E2:E4)=3,SUM(E2:E4),"")',
    ]);
  });

  it("holds to what the user says of the columns, in every action, until it is taken back", async () => {
    const found = await addIn.evaluate(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:E1").values = [["要点", "份额", "怎么算", "本月", "分"]];
        sheet.getRange("C3").select();
        await context.sync();
      });
      const checked = async () => {
        const outcome = await window.actions.checkSheet();
        if (!outcome.ok) throw new Error(outcome.fault.code);
        return outcome.value;
      };
      const inAll = async () => {
        const outcome = await window.actions.checkWorkbook({
          signal: new AbortController().signal,
          onProgress: () => undefined,
        });
        if (!outcome.ok) throw new Error(outcome.fault.code);
        return outcome.value.map(({ cards }) => cards.length);
      };
      const before = await checked();
      const id = before.sheetId ?? "";
      window.actions.correct(id, {
        headerRow: 0,
        columns: { indicator: 0, weight: 1, criteria: 2, actual: 3, score: 4 },
      });
      const after = await checked();
      const card = after.cards[0];
      if (!card) throw new Error("no card");
      const plan = await window.actions.planLive(id, card, "in-place");
      const row = await window.actions.readRow();
      const all = await inAll();
      window.actions.clearCorrections(id);
      return {
        cards: [before.cards.length, after.cards.length, (await checked()).cards.length],
        corrected: card.corrected,
        formula: plan.ok ? plan.value.changes[0]?.after.formula : plan.fault.code,
        indicator: row.ok ? row.value.item?.indicator : row.fault.code,
        all: [all, await inAll()],
      };
    });
    expect(found).toEqual({
      cards: [0, 1, 0],
      corrected: true,
      formula: '=IF(D2="","",KPI.SCORE(C2,D2,B2*100))',
      indicator: "投诉次数",
      all: [
        [1, 0],
        [0, 0],
      ],
    });
  });

  it("leaves the typed scores beside a new column of formulas", async () => {
    const before = await formulas();
    await make("beside");
    const after = await formulas();
    expect(after.map((row) => row.slice(0, 5))).toEqual(before.map((row) => row.slice(0, 5)));
    expect(after.map((row) => row[5])).toEqual([
      "自动得分",
      '=IF(D2="","",KPI.SCORE(C2,D2,B2*100))',
      '=IF(D3="","",KPI.SCORE(C3,D3,B3*100))',
      '=IF(E4="","",E4)',
      '=IF(COUNT(F2:F4)=3,SUM(F2:F4),"")',
    ]);
  });

  it("writes nothing over a cell that was edited since the plan", async () => {
    const outcome = await addIn.evaluate(async () => {
      const checked = await window.actions.checkSheet();
      if (!checked.ok || !checked.value.cards[0]) throw new Error("no card");
      const plan = await window.actions.planLive(checked.value.sheetId, checked.value.cards[0], "in-place");
      if (!plan.ok) throw new Error(plan.fault.code);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("E3").values = [[20]];
        await context.sync();
      });
      return window.actions.makeLive(plan.value);
    });
    expect(outcome).toMatchObject({ ok: false, fault: { code: "SHEET_CHANGED" } });
    expect((await formulas()).map((row) => row[4])).toEqual(["得分", 28, 20, 18, 71]);
  });
});

describe("the part of the pane that makes a sheet calculate", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await openPaneBrowser();
  });
  afterAll(() => browser.close());

  async function openPlan(language: "zh-CN" | "en-US") {
    const page = await browser.openPane(`?language=${language}`, { viewport: { width: 320, height: 640 } });
    await page.getByTestId("tab-check").click();
    await page.getByTestId("check-sheet").click();
    await page.getByTestId("make-live").focus();
    await page.keyboard.press("Enter");
    await page.getByTestId("live-apply").waitFor();
    return page;
  }

  it.each(["zh-CN", "en-US"] as const)(
    "shows the plan at 320 pixels without faults in %s",
    async (language) => {
      const page = await openPlan(language);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= 320)).toBe(true);
      expect(await violations(page)).toEqual([]);
    },
  );

  it("says what calculates, what does not and why, and leads to its cell", async () => {
    const page = await openPlan("zh-CN");
    expect(await page.getByTestId("live-ready").innerText()).toBe("1 项可自动计算。");
    expect(await page.getByTestId("live-left").innerText()).toContain("“酌情”的分数由人酌定");
    await page.getByTestId("live-left").getByRole("button").click();
    await page.waitForFunction(() => window.workbookFixture.calls.includes("select 5:2"));
  });

  it("plans anew for the other place, by keyboard", async () => {
    const page = await openPlan("zh-CN");
    expect(await page.getByTestId("live-blanked").count()).toBe(1);
    await page.getByRole("radio", { checked: true }).focus();
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => window.workbookFixture.calls.includes("plan beside"));
    await page.getByTestId("live-blanked").waitFor({ state: "detached" });
  });

  it("writes the formulas and takes them back", async () => {
    const page = await openPlan("zh-CN");
    await page.getByTestId("live-apply").click();
    await page.getByTestId("done").getByText("已写入公式，1 项自动计算。").waitFor();
    await page.getByTestId("undo-repair").click();
    await page.waitForFunction(() => window.workbookFixture.calls.includes("undo"));
  });
});
