import type { Frame, Page } from "playwright-core";
import type {} from "../excel/pages/add-in";
import { openPaneBrowser, type PaneBrowser, violations } from "../taskpane/support/open-pane";
import type {} from "../workbench/richapi/pages/workbench";
import { serveMemoryWorkbook } from "./support/memory-workbook";
import type { MemoryWorkbook } from "./support/memory-workbook";

jest.setTimeout(180_000);

interface Done {
  readonly outcome: Awaited<ReturnType<typeof window.actions.insertMany>>;
  readonly progress: readonly string[];
}

/** Through the real office.js over a workbook in memory. */
describe("a sheet for each person", () => {
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

  const syncs = () => page.evaluate(() => window.session.syncs().filter(({ kind }) => kind === "api"));
  const dump = () => page.evaluate(() => window.host.dump());
  const insert = (names: readonly string[], stopAfter = Infinity, protect = false): Promise<Done> =>
    addIn.evaluate(
      async ([people, stop, guarded]) => {
        const progress: string[] = [];
        const controller = new AbortController();
        const outcome = await window.actions.insertMany(
          {
            templateId: "web-promotion",
            language: "zh-CN",
            basePay: "3000",
            ...(guarded ? { protect: true } : {}),
          },
          people.map((name, index) => (index === 1 ? { name, basePay: "4500" } : { name })),
          {
            signal: controller.signal,
            onProgress: ({ done, total }) => {
              progress.push(`${done}/${total}`);
              if (done >= stop) controller.abort();
            },
          },
        );
        return { outcome, progress };
      },
      [names, stopAfter, protect] as const,
    );
  const names = (done: Done) => {
    if (!done.outcome.ok) throw new Error(done.outcome.fault.code);
    return done.outcome.value.sheets.map(({ name }) => name);
  };
  const cells = (sheet: string) =>
    addIn.evaluate(
      (name) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getUsedRange();
          range.load("formulas,values");
          await context.sync();
          return { formulas: range.formulas.flat() as unknown[], values: range.values.flat() as unknown[] };
        }),
      sheet,
    );

  it("names each sheet after its person, numbers those that are taken, and keeps what looks like a formula as text", async () => {
    const done = await insert(["张三", "李四", "张三", "=cmd|'/C calc'!A0", "a/b:c"]);
    expect(names(done)).toEqual(["张三", "李四", "张三 (2)", "=cmd|' C calc'!A0", "a b c"]);
    const second = await cells("李四");
    expect(second.values).toContain("李四");
    expect(second.values).toContain(4500);
    expect(second.values).not.toContain("张三");
    const odd = await cells("=cmd|' C calc'!A0");
    expect(odd.values).toContain("=cmd|'/C calc'!A0");
    expect(odd.values).toContain(3000);
    const first = await cells("张三");
    const calls = (formulas: readonly unknown[]) => formulas.filter((one) => String(one).startsWith("=IF("));
    expect(calls(odd.formulas)).toEqual(calls(first.formulas));
  });

  it("takes a request for every 8 people, each far below 5 MB, and copies no sheet", async () => {
    const before = (await syncs()).length;
    const done = await insert(Array.from({ length: 41 }, (_, index) => `员工${index + 1}`));
    const made = (await syncs()).slice(before);
    expect(names(done)).toHaveLength(41);
    expect(made).toHaveLength(1 + 6);
    const largest = Math.max(...made.map(({ requestBytes }) => requestBytes));
    console.log(`41 people: ${made.length} requests, the largest ${largest} bytes`);
    expect(largest).toBeLessThan(1.5 * 1024 * 1024);
    expect(done.progress).toEqual(["8/41", "16/41", "24/41", "32/41", "40/41", "41/41"]);
  });

  it("tells which of its sheets are filled in, in one request", async () => {
    const done = await insert(["张三", "李四", "王五", "赵六"]);
    if (!done.outcome.ok) throw new Error(done.outcome.fault.code);
    const ids = done.outcome.value.sheets.map(({ id }) => id);
    const filled = () => addIn.evaluate((all) => window.actions.filledSheets(all), ids);
    const before = (await syncs()).length;
    expect(await filled()).toEqual({ ok: true, value: [] });
    expect((await syncs()).length - before).toBe(1);
    await page.evaluate(() => {
      // An actual; a score over its formula; nothing but a look.
      window.host.type("李四", 5, 6, 650);
      window.host.type("王五", 5, 7, 30);
      const id = window.host.sheets().find(({ name }) => name === "赵六")!.id;
      window.host.setFormat(id, { row: 5, column: 6, rows: 1, columns: 1 }, { bold: true });
    });
    expect(await filled()).toEqual({ ok: true, value: ["李四", "王五"] });
  });

  it("stops where it is told to, keeps what is done, and takes it away on request", async () => {
    const before = await dump();
    const done = await insert(
      Array.from({ length: 45 }, (_, index) => `员工${index + 1}`),
      20,
    );
    if (!done.outcome.ok) throw new Error(done.outcome.fault.code);
    expect(done.outcome.value.stopped).toEqual({ code: "CANCELLED" });
    expect(done.outcome.value.sheets).toHaveLength(24);
    await addIn.evaluate(
      (ids) => window.actions.removeSheets(ids),
      done.outcome.value.sheets.map(({ id }) => id),
    );
    expect(await dump()).toBe(before);
  });

  it.each([1, 2])("leaves the workbook as it was where request %i is refused", async (n) => {
    const before = await dump();
    await page.evaluate((nth) => window.session.fail(nth), n);
    expect((await insert(["张三", "李四"])).outcome).toMatchObject({ ok: false });
    expect(await dump()).toBe(before);
  });

  it("leaves none of a chunk's sheets where the chunk is refused", async () => {
    await page.evaluate((nth) => window.session.fail(nth), 4);
    const done = await insert(Array.from({ length: 30 }, (_, index) => `员工${index + 1}`));
    if (!done.outcome.ok) throw new Error(done.outcome.fault.code);
    expect(done.outcome.value.stopped).not.toBeNull();
    expect(done.outcome.value.sheets).toHaveLength(16);
    const sheets = await addIn.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        return worksheets.items.map(({ name }) => name).filter((name) => name.startsWith("员工"));
      }),
    );
    expect(sheets).toHaveLength(16);
  });

  it("protects the sheets where that is wished, all but the cells to fill", async () => {
    await insert(["张三", "李四"], Infinity, true);
    const written = await addIn.evaluate(async () => {
      const attempts: string[] = [];
      for (const address of ["C2", "A1"]) {
        try {
          await Excel.run(async (context) => {
            context.workbook.worksheets.getItem("李四").getRange(address).values = [["x"]];
            await context.sync();
          });
          attempts.push(`${address} written`);
        } catch (error) {
          attempts.push(`${address} ${(error as { code: string }).code}`);
        }
      }
      return attempts;
    });
    expect(written).toEqual(["C2 written", "A1 AccessDenied"]);
  });
});

describe("the options of an insertion", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await openPaneBrowser();
  });
  afterAll(() => browser.close());
  const openTemplate = async () => {
    const page = await browser.openPane("?language=zh-CN", { viewport: { width: 320, height: 640 } });
    await page.getByTestId("template-web-promotion").click();
    await page.getByTestId("insert-people").waitFor();
    return page;
  };

  it("inserts one sheet a person and takes them away again", async () => {
    const page = await openTemplate();
    await page.getByTestId("insert-people").fill("张三\t3000\n李四\n");
    await page.getByTestId("insert-protect").check();
    expect(await page.getByTestId("insert-template").innerText()).toBe("插入 2 张工作表");
    expect(await page.getByTestId("undo-hint").innerText()).toMatch(/插入工作表不能撤消.*保护工作表还会清空/);
    await page.getByTestId("insert-template").click();
    await page.getByTestId("inserted").waitFor();
    expect(await page.getByTestId("inserted").innerText()).toContain("已插入 2 张工作表");
    // The question begins on the way out, and leads back to where it was asked.
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-testid"));
    await page.evaluate(() => (window.workbookFixture.filled = ["李四"]));
    await page.getByTestId("remove-sheets").click();
    await page.getByTestId("confirm").waitFor();
    expect(await focused()).toBe("cancel");
    expect(await page.getByTestId("confirmation").innerText()).toMatch(
      /其中 1 张已有填写或改动：李四[\s\S]*不能撤消/,
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= 320)).toBe(true);
    await page.keyboard.press("Escape");
    await page.getByTestId("confirm").waitFor({ state: "detached" });
    expect(await focused()).toBe("remove-sheets");
    await page.keyboard.press("Enter");
    await page.getByTestId("confirm").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("confirm");
    await page.keyboard.press("Enter");
    await page.getByTestId("removed").waitFor();
    expect(await page.evaluate(() => [...window.workbookFixture.calls])).toEqual([
      "insert 张三",
      "insert 李四",
      "filled",
      "filled",
      "remove 张三,李四",
    ]);
    expect(await focused()).toBe("removed-words");
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= 320)).toBe(true);
  });

  it("can be stopped, says how many there are, and goes on with the others", async () => {
    const page = await openTemplate();
    await page.getByTestId("insert-people").fill("张三\n李四\n王五");
    const gate = await page.evaluateHandle(() => window.workbookFixture.hold());
    await page.getByTestId("insert-template").click();
    await page.getByTestId("stop").click();
    await gate.evaluate((held) => held.release());
    await page.getByTestId("inserted").waitFor();
    expect(await page.getByTestId("inserted").innerText()).toContain("3 张中已插入 1 张");

    expect(await page.getByTestId("insert-rest").innerText()).toBe("继续插入剩余 2 人");
    const again = await page.evaluateHandle(() => window.workbookFixture.hold());
    await page.getByTestId("insert-rest").click();
    await page.getByTestId("progress").filter({ hasText: "1 / 3" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-testid"))).toBe("stop");
    await again.evaluate((held) => held.release());
    await page.getByTestId("inserted").filter({ hasText: "已插入 3 张工作表" }).waitFor();
    expect(await page.getByTestId("insert-rest").count()).toBe(0);
    expect(await page.evaluate(() => [...window.workbookFixture.calls])).toEqual([
      "insert 张三",
      "insert 李四",
      "insert 王五",
    ]);
  });

  it("does not insert with an amount that is none or with too many people, and says which", async () => {
    const page = await openTemplate();
    await page.getByTestId("insert-people").fill("张三\tabc");
    await page.getByTestId("insert-template").click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-testid"))).toBe(
      "insert-people",
    );
    expect(await page.locator("body").innerText()).toContain("第 1 行的绩效基数不是金额");
    await page
      .getByTestId("insert-people")
      .fill(Array.from({ length: 201 }, (_, index) => `员工${index}`).join("\n"));
    expect(await page.locator("body").innerText()).toContain("超过 200 人");
    await page.getByTestId("insert-template").click();
    expect(await page.evaluate(() => [...window.workbookFixture.calls])).toEqual([]);
  });
});
