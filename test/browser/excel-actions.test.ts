import type { Frame, Page } from "playwright-core";
import type {} from "../excel/pages/add-in";
import type {} from "../workbench/richapi/pages/workbench";
import { serveMemoryWorkbook } from "./support/memory-workbook";
import type { MemoryWorkbook } from "./support/memory-workbook";

/** The adapter through the real office.js over a workbook in memory. */
let workbook: MemoryWorkbook;
let page: Page;
let addIn: Frame;

jest.setTimeout(60_000);

beforeAll(async () => {
  workbook = await serveMemoryWorkbook("test/excel/pages/add-in.ts", "adapterReady");
});
afterAll(() => workbook?.close());
beforeEach(async () => {
  ({ page, addIn } = await workbook.open());
});

const requests = () =>
  page.evaluate(() => window.session.syncs().filter(({ kind }) => kind === "api").length);
const dump = () => page.evaluate(() => window.host.dump());
const undoSteps = () => page.evaluate(() => window.host.undoSteps());
const insert = (templateId = "web-promotion") =>
  addIn.evaluate(
    (id) => window.actions.insert({ templateId: id, language: "zh-CN", basePay: "3000" }),
    templateId,
  );
/** The workbook in memory calculates nothing: what its formulas show is no matter here. */
const check = () =>
  addIn.evaluate(async () => {
    const checked = await window.actions.checkSheet();
    if (!checked.ok) return checked;
    const findings = checked.value.findings.filter(({ code }) => code !== "FORMULA_ERROR");
    return { ok: true as const, value: { ...checked.value, findings } };
  });
const repairAll = () =>
  addIn.evaluate(async () => {
    const checked = await window.actions.checkSheet();
    if (!checked.ok) throw new Error(checked.fault.code);
    return window.actions.repair(checked.value.findings);
  });
const fill = (rows: (string | number | null)[][], text: string[] = []) =>
  page.evaluate(
    ([grid, literal]) => {
      grid.forEach((row, r) =>
        row.forEach((value, c) => {
          if (value === null) return;
          window.host.type("Sheet1", r, c, literal.includes(`${r},${c}`) ? { text: String(value) } : value);
        }),
      );
    },
    [rows, text] as const,
  );

describe("insert", () => {
  it.each(["web-promotion", "network-support", "short-video"])(
    "writes %s in two requests of few actions, and the check finds nothing wrong with it",
    async (id) => {
      const outcome = await insert(id);
      expect(outcome).toMatchObject({ ok: true });
      expect(await requests()).toBe(2);
      const actions = await page.evaluate(() =>
        window.session.syncs().reduce((sum, one) => sum + (one.kind === "api" ? one.actions : 0), 0),
      );
      // It was more than 3,000 while every style named ranges of its own.
      expect(actions).toBeLessThan(500);
      expect(await check()).toMatchObject({
        ok: true,
        value: { cards: [{ weightSum: "100%", weightsComplete: true }], findings: [] },
      });
      expect(await requests()).toBe(3);
    },
  );

  it("takes a free name the second time", async () => {
    expect(await insert()).toEqual({ ok: true, value: { sheet: "网络推广" } });
    expect(await insert()).toEqual({ ok: true, value: { sheet: "网络推广 (2)" } });
  });

  it.each([1, 2])("leaves the workbook as it was where request %i is refused", async (n) => {
    const before = await dump();
    await page.evaluate((nth) => window.session.fail(nth), n);
    expect(await insert()).toMatchObject({ ok: false, fault: { code: expect.any(String) } });
    expect(await dump()).toBe(before);
  });

  it("says so while a cell is being edited", async () => {
    await page.evaluate(() => window.host.setEditing(true));
    expect(await insert()).toMatchObject({ ok: false, fault: { code: "CELL_EDIT_MODE" } });
  });

  it("refuses an unknown template without a request", async () => {
    expect(await insert("none")).toMatchObject({ ok: false, fault: { code: "REFUSED" } });
    expect(await requests()).toBe(0);
  });
});

describe("check", () => {
  it("gives an empty report for a blank sheet and for one without a scorecard", async () => {
    expect(await check()).toMatchObject({ ok: true, value: { sheet: "Sheet1", cards: [], findings: [] } });
    await fill([
      ["产品", "销售额"],
      ["甲", 12],
    ]);
    expect(await check()).toMatchObject({ ok: true, value: { cards: [], findings: [] } });
  });

  it("reads values, texts, merges and hidden rows in one request", async () => {
    await fill(
      [
        ["指标", "权重", "得分"],
        ["甲", 0.5, null],
        ["乙", "30%", null],
        ["丙", 0.2, null],
        ["丁", 0.1, null],
      ],
      ["2,1"],
    );
    await page.evaluate(() => window.host.setRowsHidden(window.host.sheets()[0]!.id, 4, 1, true));
    const before = await requests();
    const checked = await check();
    expect(checked).toMatchObject({ ok: true, value: { cards: [{ weightSum: "100%", indicatorCount: 3 }] } });
    expect(checked.ok && checked.value.findings.map(({ code }) => code)).toEqual(["WEIGHT_TEXT"]);
    expect((await requests()) - before).toBe(1);
  });
});

describe("a sheet too large for one answer", () => {
  it("is read in parts and checked whole", async () => {
    await page.evaluate(() => {
      const words = "每次扣1分，扣完为止。".repeat(120);
      const rows = Array.from({ length: 700 }, (_, r) =>
        r === 0 ? ["序号", "指标", "权重", "评分标准"] : [r, `指标${r}`, r === 699 ? 0.5 : 0, words],
      );
      const area = { row: 0, column: 0, rows: rows.length, columns: 4 };
      window.host.write(window.host.sheets()[0]!.id, area, rows);
    });
    const checked = await check();
    expect(checked).toMatchObject({
      ok: true,
      value: { cards: [{ weightSum: "50%", indicatorCount: 699 }] },
    });
    const codes = await page.evaluate(() => window.session.syncs().map(({ error }) => error ?? ""));
    expect(codes.some((code) => code.endsWith("PayloadSizeLimitExceeded"))).toBe(true);
  });
});

const OFF = [
  ["指标", "权重", "得分"],
  ["甲", 0.25, null],
  ["乙", "50%", null],
  ["丙", 0.2, null],
];

describe("repair", () => {
  beforeEach(() => fill(OFF, ["2,1"]));

  it("brings the sheet to 100% in one undo step, and takes it back cell by cell", async () => {
    const before = await dump();
    const steps = await undoSteps();
    const repaired = await repairAll();
    expect(repaired).toMatchObject({ ok: true, value: { sheet: "Sheet1" } });
    expect((await undoSteps()) - steps).toBe(1);
    expect(await check()).toMatchObject({
      ok: true,
      value: { cards: [{ weightSum: "100%" }], findings: [] },
    });
    if (!repaired.ok) throw new Error(repaired.fault.code);
    expect(await addIn.evaluate((receipt) => window.actions.undoRepair(receipt), repaired.value)).toEqual({
      ok: true,
    });
    expect(await dump()).toBe(before);
  });

  it("writes nothing where a cell was edited after the check", async () => {
    const checked = await check();
    if (!checked.ok) throw new Error(checked.fault.code);
    await page.evaluate(() => window.host.type("Sheet1", 1, 1, 0.3));
    const before = await dump();
    const outcome = await addIn.evaluate(
      (findings) => window.actions.repair(findings),
      [...checked.value.findings],
    );
    expect(outcome).toMatchObject({ ok: false, fault: { code: "SHEET_CHANGED", sheet: "Sheet1" } });
    expect(await dump()).toBe(before);
  });

  it.each([2, 3])("leaves the sheet as it was where request %i is refused", async (n) => {
    const before = await dump();
    await page.evaluate((nth) => window.session.fail(nth), n);
    expect(await repairAll()).toMatchObject({ ok: false });
    expect(await dump()).toBe(before);
  });

  it("says so where the sheet is protected, and where it is gone", async () => {
    const checked = await check();
    if (!checked.ok) throw new Error(checked.fault.code);
    const repair = () =>
      addIn.evaluate((findings) => window.actions.repair(findings), [...checked.value.findings]);
    await page.evaluate(() => window.host.protect(window.host.sheets()[0]!.id, {}, null));
    const before = await dump();
    expect(await repair()).toMatchObject({ ok: false, fault: { code: "SHEET_PROTECTED", sheet: "Sheet1" } });
    expect(await dump()).toBe(before);
    await page.evaluate(() => window.host.deleteSheet(window.host.sheets()[0]!.id));
    expect(await repair()).toMatchObject({ ok: false, fault: { code: "SHEET_GONE", sheet: "Sheet1" } });
  });
});

describe("the selected row", () => {
  const CARD = [
    ["指标", "权重", "评分标准", "实际完成", "得分"],
    ["差错", 0.3, "每次扣2分，扣完为止", 3, 24],
    ["销量", 0.7, "≥100%得70分，否则0分", null, null],
  ];
  const select = (row: number, column = 0) =>
    page.evaluate(
      ([r, c]) =>
        window.host.select(window.host.sheets()[0]!.id, { row: r!, column: c!, rows: 1, columns: 1 }),
      [row, column],
    );
  const readRow = () => addIn.evaluate(() => window.actions.readRow());
  beforeEach(() => fill(CARD));

  it("is read in one request, with what its score is reckoned from", async () => {
    await select(1, 4);
    const before = await requests();
    expect(await readRow()).toMatchObject({
      ok: true,
      value: {
        sheet: "Sheet1",
        row: 1,
        item: {
          indicator: "差错",
          criterion: "每次扣2分，扣完为止",
          criteria: { cell: { sheet: "Sheet1", row: 1, column: 2 } },
          actuals: [{ value: 3 }],
          max: 30,
          scoreTyped: true,
        },
      },
    });
    expect((await requests()) - before).toBe(1);
    await select(0);
    expect(await readRow()).toMatchObject({ ok: true, value: { row: 0, item: null } });
  });

  it("is none on a blank sheet", async () => {
    await page.evaluate(() => window.host.activateSheet(window.host.sheets()[1]!.id));
    expect(await readRow()).toMatchObject({ ok: true, value: { sheet: "数据", item: null } });
  });

  it("is told of while it is watched", async () => {
    await addIn.evaluate(() => {
      window.unwatch = window.actions.watchSelection(() => window.changes.push("selected"));
    });
    await page.waitForFunction(() => window.session.syncs().filter(({ kind }) => kind === "api").length > 0);
    await select(2);
    await addIn.waitForFunction(() => window.changes.length === 1);
    await addIn.evaluate(() => window.unwatch());
    await select(1);
    await page.evaluate(() => window.session.idle());
    expect(await addIn.evaluate(() => window.changes)).toEqual(["selected"]);
  });

  const write = (words: string) =>
    addIn.evaluate(async (text) => {
      const read = await window.actions.readRow();
      if (!read.ok || !read.value.item) throw new Error("there is no row");
      const { cell, content } = read.value.item.criteria;
      return window.actions.writeCriterion(cell, content, text);
    }, words);
  const words = () =>
    addIn.evaluate(async () => {
      const read = await window.actions.readRow();
      return read.ok ? read.value.item?.criteria.content : null;
    });

  it("gets other words in one undo step, to the letter", async () => {
    await select(1);
    const steps = await undoSteps();
    for (const text of ["每次扣3分，扣完为止", "=1+1", "-2分/次", "≥95%: 10"]) {
      expect(await write(text)).toEqual({ ok: true });
      expect(await words()).toEqual({ value: text, formula: null });
    }
    expect((await undoSteps()) - steps).toBe(4);
  });

  it("gets none where the words were changed meanwhile", async () => {
    await select(1);
    const read = await readRow();
    if (!read.ok || !read.value.item) throw new Error("there is no row");
    const { criteria } = read.value.item;
    await page.evaluate(() => window.host.type("Sheet1", 1, 2, "每次扣9分"));
    const outcome = await addIn.evaluate(
      ({ cell, content }) => window.actions.writeCriterion(cell, content, "每次扣3分"),
      criteria,
    );
    expect(outcome).toMatchObject({ ok: false, fault: { code: "SHEET_CHANGED", sheet: "Sheet1" } });
    expect(await words()).toEqual({ value: "每次扣9分", formula: null });
  });
});

describe("changes on several sheets", () => {
  const change = (sheet: string, before: number) => ({
    cell: { sheet, row: 0, column: 0 },
    before: { value: before, formula: null },
    after: { value: null, formula: "=1+1" },
  });
  const make = (changes: ReturnType<typeof change>[]) =>
    addIn.evaluate((all) => window.changeCells(all), changes);
  beforeEach(() =>
    page.evaluate(() => {
      window.host.type("Sheet1", 0, 0, 1);
      window.host.type("数据", 0, 0, 2);
    }),
  );

  it("are made together in two requests", async () => {
    const before = await requests();
    expect(await make([change("Sheet1", 1), change("数据", 2)])).toEqual({ ok: true });
    expect((await requests()) - before).toBe(2);
    expect((await dump()).match(/"formula":"=1\+1"/g)).toHaveLength(2);
  });

  it("are all left out where one cannot be made, and the sheet is named", async () => {
    const before = await dump();
    expect(await make([change("Sheet1", 1), change("数据", 9)])).toMatchObject({
      ok: false,
      fault: { code: "SHEET_CHANGED", sheet: "数据" },
    });
    await page.evaluate(() => window.host.protect(window.host.sheets()[1]!.id, {}, null));
    const guarded = await dump();
    expect(await make([change("Sheet1", 1), change("数据", 2)])).toMatchObject({
      ok: false,
      fault: { code: "SHEET_PROTECTED", sheet: "数据" },
    });
    expect(await dump()).toBe(guarded);
    expect(before).not.toBe(guarded);
  });
});

describe("select and watch", () => {
  it("begins to watch once the cell that is being edited is done with", async () => {
    await page.evaluate(() => window.host.setEditing(true));
    await addIn.evaluate(() => {
      window.unwatch = window.actions.watch((change) => window.changes.push(change));
    });
    await page.waitForFunction(() =>
      window.session.syncs().some(({ error }) => error === "InvalidOperationInCellEditMode"),
    );
    await page.evaluate(() => window.host.setEditing(false));
    await page.waitForFunction(() =>
      window.session.syncs().some(({ kind, error }) => kind === "api" && error === undefined),
    );
    await page.evaluate(() => window.host.type("Sheet1", 0, 0, 1));
    await addIn.waitForFunction(() => window.changes.length > 0);
    await page.evaluate(() => window.session.idle());
    expect(await addIn.evaluate(() => window.changes.length)).toBe(1);
    await addIn.evaluate(() => window.unwatch());
  });

  it("counts each edit once where the first try registered one of two handlers", async () => {
    // The last action but one of the registration fails: the handler before it is registered, and the next try registers it again.
    await page.evaluate(() => window.session.failAction(5));
    await addIn.evaluate(() => {
      window.unwatch = window.actions.watch((change) => window.changes.push(change));
    });
    await page.waitForFunction(() => {
      const made = window.session.syncs().filter(({ kind }) => kind === "api");
      return made.some(({ error }) => error !== undefined) && made.at(-1)?.error === undefined;
    });
    await page.evaluate(() => window.host.type("Sheet1", 0, 0, 1));
    await page.evaluate(() => window.host.activateSheet(window.host.sheets()[1]!.id));
    await addIn.waitForFunction(() => window.changes.length >= 2);
    await page.evaluate(() => window.session.idle());
    expect(
      await addIn.evaluate(() => window.changes.map((change) => (change as { kind: string }).kind)),
    ).toEqual(["edited", "activated"]);
    await addIn.evaluate(() => window.unwatch());
  });

  it("shows the cell, on its sheet", async () => {
    const selected = await addIn.evaluate(() => window.actions.select({ sheet: "数据", row: 6, column: 3 }));
    expect(selected).toEqual({ ok: true });
    const selection = await page.evaluate(() => ({
      ...window.host.selection(),
      id: window.host.sheets()[1]!.id,
    }));
    expect(selection).toMatchObject({
      sheet: selection.id,
      areas: [{ row: 6, column: 3, rows: 1, columns: 1 }],
    });
    const gone = await addIn.evaluate(() => window.actions.select({ sheet: "没有", row: 0, column: 0 }));
    expect(gone).toMatchObject({ ok: false, fault: { code: "SHEET_GONE", sheet: "没有" } });
  });

  it("tells what the user does until it is told to stop", async () => {
    await addIn.evaluate(() => {
      window.unwatch = window.actions.watch((change) => window.changes.push(change));
    });
    await page.waitForFunction(() => window.session.syncs().filter(({ kind }) => kind === "api").length > 0);
    await page.evaluate(() => window.host.type("Sheet1", 0, 0, 1));
    await addIn.waitForFunction(() => window.changes.length === 1);
    await page.evaluate(() => window.host.activateSheet(window.host.sheets()[1]!.id));
    await addIn.waitForFunction(() => window.changes.length === 2);
    const ids = await page.evaluate(() => window.host.sheets().map(({ id }) => id));
    expect(await addIn.evaluate(() => window.changes)).toEqual([
      { kind: "edited", sheetId: ids[0] },
      { kind: "activated", sheetId: ids[1] },
    ]);
    await addIn.evaluate(() => window.unwatch());
    await page.evaluate(() => window.host.type("Sheet1", 0, 0, 2));
    await page.evaluate(() => window.session.idle());
    expect(await addIn.evaluate(() => window.changes.length)).toBe(2);
  });
});
