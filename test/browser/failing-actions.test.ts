import type { Frame, Page } from "playwright-core";
import type { SheetReport } from "../../src/domain/audit/finding";
import type {} from "../excel/pages/add-in";
import type {} from "../workbench/richapi/pages/workbench";
import { serveMemoryWorkbook } from "./support/memory-workbook";
import type { MemoryWorkbook } from "./support/memory-workbook";

/**
 * A request is no transaction: whatever action of it fails, those before it have happened. Through the real office.js over a workbook in memory,
 * each action of each writing request fails once: the workbook is as before, every time.
 */
jest.setTimeout(180_000);

let workbook: MemoryWorkbook;
let page: Page;
let addIn: Frame;
beforeAll(async () => {
  workbook = await serveMemoryWorkbook("test/excel/pages/add-in.ts", "adapterReady");
});
afterAll(() => workbook.close());
beforeEach(async () => {
  ({ page, addIn } = await workbook.open());
  await page.evaluate(() => {
    const rows = [
      ["考核指标", "权重", "评分标准", "实际完成", "得分"],
      ["到货及时率", 0.4, "≥95%得50分，90%≤及时率<95%得30分，<90%得0分", 0.93, 28],
      ["投诉次数", 0.3, "每投诉1次扣5分，扣完为止", 1, 25],
      ["返工次数", 0.2, "每返工1次扣5分，扣完为止", 0, 20],
    ];
    const { id } = window.host.sheets()[0]!;
    window.host.write(id, { row: 0, column: 0, rows: rows.length, columns: 5 }, rows);
    // A weight that is text, so that a repair changes formats too.
    window.host.writeNumberFormats(id, { row: 3, column: 1, rows: 1, columns: 1 }, [["@"]]);
    window.host.write(id, { row: 3, column: 1, rows: 1, columns: 1 }, [["20%"]]);
  });
});

type Work = "insert" | "insert many" | "paste" | "export" | "repair" | "make live" | "write criterion";

/** Lets the n-th action fail for every n until the work goes through, and tells at which n the workbook was not as before. */
const failEach = (work: Work) =>
  addIn.evaluate(async (kind) => {
    const { host, session } = window.parent;
    const { actions } = window;
    const bonus = {
      kind: "standard",
      dimension: "",
      target: "",
      criteria: "每次扣2分，扣完为止",
      definition: "",
      dataSource: "",
      remark: "",
    } as const;
    const checked = await actions.checkSheet();
    const [card] = checked.ok ? checked.value.cards : [];
    if (!checked.ok || !card) throw new Error("there is no card");
    const plan = await actions.planLive(checked.value.sheetId, card, "in-place");
    if (!plan.ok) throw new Error(plan.fault.code);
    const request = { templateId: "web-promotion", language: "zh-CN", protect: true } as const;
    const quiet = { onProgress: () => undefined, signal: new AbortController().signal };
    const report: SheetReport = checked.value;
    const act = {
      insert: () => actions.insert(request),
      "insert many": () => actions.insertMany(request, [{ name: "张三" }, { name: "李四" }], quiet),
      paste: () =>
        actions.insert({
          language: "zh-CN",
          pasted: {
            title: "客服",
            rows: [
              { ...bonus, indicator: "差错", weight: "60%" },
              { ...bonus, indicator: "投诉", weight: "40%" },
            ],
            notes: [],
            scheme: { kind: "built-in", name: "hundred-point" },
          },
        }),
      export: () => actions.exportFindings([report], "zh-CN"),
      repair: () => actions.repair(report.findings.filter(({ repair }) => repair)),
      "make live": () => actions.makeLive(plan.value),
      "write criterion": () =>
        actions.writeCriterion(
          { sheet: "Sheet1", row: 2, column: 2 },
          { value: "每投诉1次扣5分，扣完为止", formula: null },
          "每投诉1次扣3分，扣完为止",
        ),
    }[kind];
    /** Cells that only were touched are as good as none. */
    const state = () => {
      const dump = JSON.parse(host.dump()) as { sheets: { cells: [string, { value: unknown }][] }[] };
      for (const sheet of dump.sheets) sheet.cells = sheet.cells.filter(([, cell]) => cell.value !== "");
      return JSON.stringify(dump);
    };
    const before = state();
    const wrong: string[] = [];
    for (let n = 1; n < 2000; n++) {
      session.failAction(n);
      const outcome = await act();
      if (outcome.ok) return { tried: n - 1, wrong, changed: state() !== before };
      if (outcome.fault.leftBehind !== undefined) wrong.push(`${n}: left ${outcome.fault.leftBehind}`);
      if (state() !== before) return { tried: n, wrong: [...wrong, `${n}: not as before`], changed: true };
    }
    throw new Error("it never goes through");
  }, work);

it.each<[Work, number]>([
  ["insert", 200],
  ["insert many", 400],
  ["paste", 50],
  ["export", 30],
  ["repair", 5],
  ["make live", 10],
  ["write criterion", 5],
])("%s: the workbook is as before, whichever action fails", async (work, least) => {
  const { tried, wrong, changed } = await failEach(work);
  console.log(`${work}: ${tried} actions`);
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(least);
  expect(changed).toBe(true);
});

it("keeps the sheets before a request that fails half way, and goes on without doubling or skipping anybody", async () => {
  const people = Array.from({ length: 18 }, (_, index) => ({
    name: index === 12 ? "员工3" : `员工${index + 1}`,
  }));
  const made = await addIn.evaluate(async (all) => {
    const { host, session } = window.parent;
    const insert = (some: typeof all) =>
      window.actions.insertMany({ templateId: "web-promotion", language: "zh-CN" }, some, {
        onProgress: () => undefined,
        signal: new AbortController().signal,
      });
    const counts: number[] = [];
    let rest = all;
    // In the first, the middle and the last sheet of a request, once the one before has gone through.
    for (const n of [2700, 1200, 40]) {
      session.failAction(n);
      const outcome = await insert(rest);
      const sheets = outcome.ok ? outcome.value.sheets.length : 0;
      if (outcome.ok) rest = rest.slice(sheets);
      counts.push(sheets);
      if (host.sheets().length !== 2 + all.length - rest.length) throw new Error(`${n} left a sheet behind`);
    }
    const last = await insert(rest);
    return {
      counts,
      last: last.ok && last.value.stopped === null,
      names: host.sheets().map(({ name }) => name),
    };
  }, people);
  expect(made.counts).toEqual([8, 0, 0]);
  expect(made.last).toBe(true);
  expect(made.names.slice(2)).toEqual(people.map(({ name }, index) => (index === 12 ? "员工3 (2)" : name)));
});

it("says which sheet is left behind where taking back fails too", async () => {
  const insert = () =>
    addIn.evaluate(() => window.actions.insert({ templateId: "web-promotion", language: "zh-CN" }));
  await page.evaluate(() => {
    window.session.failAction(50);
    window.session.fail(3);
  });
  expect(await insert()).toMatchObject({ ok: false, fault: { leftBehind: "网络推广" } });

  await page.evaluate(() => {
    window.session.failAction(14);
    window.session.fail(3);
  });
  const written = await addIn.evaluate(() =>
    window.actions.writeCriterion(
      { sheet: "Sheet1", row: 2, column: 2 },
      { value: "每投诉1次扣5分，扣完为止", formula: null },
      "每投诉1次扣3分",
    ),
  );
  expect(written).toMatchObject({ ok: false, fault: { leftBehind: "Sheet1" } });
});
