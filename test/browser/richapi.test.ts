import { createServer } from "node:http";
import type { Server } from "node:http";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import type { Browser, Frame, Page } from "playwright-core";
import { findBrowser } from "./support/find-browser";

/** The unmodified office.js in a frame, against the rich API over a workbook in memory. */

const ROOT = path.resolve(__dirname, "../..");
const OFFICE = path.join(ROOT, "node_modules/@microsoft/office-js/dist");
const PAGES = path.join(ROOT, "test/workbench/richapi/pages");
const CSP = "default-src 'none'; script-src 'self'; frame-src 'self'";

const html = (...scripts: string[]): string =>
  `<!doctype html><meta charset="utf-8"><body>${scripts.map((src) => `<script src="${src}"></script>`).join("")}`;

async function bundle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "silent",
  });
  return result.outputFiles[0]!.text;
}

let server: Server;
let browser: Browser;
let page: Page;
let addIn: Frame;
let outside: string[];
let consoleErrors: string[];

jest.setTimeout(60_000);

beforeAll(async () => {
  const [workbench, add, bridge] = await Promise.all([
    bundle(path.join(PAGES, "workbench.ts")),
    bundle(path.join(PAGES, "add-in.ts")),
    bundle(path.join(ROOT, "src/workbench/bridge/bridge.ts")),
  ]);
  const files: Record<string, [string, string]> = {
    "/": ["text/html", html("/workbench.js")],
    "/add-in.html": ["text/html", html("/bridge.js", "/office/office.js", "/add-in.js")],
    "/workbench.js": ["text/javascript", workbench],
    "/add-in.js": ["text/javascript", add],
    "/bridge.js": ["text/javascript", bridge],
  };
  server = createServer((request, response) => {
    void (async () => {
      const name = new URL(request.url ?? "/", "http://localhost").pathname;
      const known = files[name];
      const office = name.startsWith("/office/")
        ? await readFile(path.join(OFFICE, path.normalize(name.slice("/office/".length))), "utf8").catch(
            () => null,
          )
        : null;
      const [type, body] = known ?? ["text/javascript", office];
      response.writeHead(body === null ? 404 : 200, {
        "content-type": `${type}; charset=utf-8`,
        "content-security-policy": CSP,
        "cache-control": "max-age=600",
      });
      response.end(body ?? "");
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
  });
  page = await browser.newPage();
  page.on("request", (request) => {
    if (!request.url().startsWith(originOf())) outside.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") consoleErrors.push(message.text());
  });
  page.on("pageerror", (error) => consoleErrors.push(String(error)));
});

afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => server.close(resolve));
});

beforeEach(() => open());

/** A fresh page; the query chooses the Excel. */
async function open(query = ""): Promise<void> {
  outside = [];
  consoleErrors = [];
  await page.goto(`${originOf()}/${query}`);
  await page.waitForFunction(() => window.frames.length === 1);
  addIn = page.frames().find((frame) => frame.url().includes("add-in.html"))!;
  await addIn.waitForFunction(() => window.started !== undefined);
  await addIn.evaluate(() => window.started);
}

const originOf = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const apiSyncs = (): Promise<
  { kind: string; error?: string; requestBytes: number; responseBytes: number }[]
> => page.evaluate(() => window.session.syncs().filter(({ kind }) => kind === "api"));

/** Runs code in the add-in; gives what it returned, or the code and message of the error that it got. */
async function attempt<T, A>(
  code: (argument: A) => Promise<T>,
  argument: A,
): Promise<{ value: T } | { code: string; message: string; location: string | undefined }> {
  const name = `attempt${Math.random().toString(36).slice(2)}`;
  await addIn.evaluate(`window.${name} = ${code.toString()}`);
  return addIn.evaluate(
    async ([key, given]) => {
      try {
        const run = (window as unknown as Record<string, (argument: unknown) => Promise<unknown>>)[
          key as string
        ]!;
        return { value: await run(given) };
      } catch (error) {
        const known = error as OfficeExtension.Error;
        return { code: known.code, message: known.message, location: known.debugInfo?.errorLocation };
      }
    },
    [name, argument] as [string, A],
  ) as Promise<{ value: T } | { code: string; message: string; location: string | undefined }>;
}

describe("start", () => {
  it("is taken for Excel, in its language and colours, without a request to the outside", async () => {
    const facts = await addIn.evaluate(() => window.started);
    expect(facts).toEqual({
      host: "Excel",
      language: "zh-CN",
      background: "#ffffff",
      setting: "yes",
      visibility: "Hidden",
    });
    expect(outside).toEqual([]);
    expect(consoleErrors).toEqual([]);
  });

  it("knows which requirement sets there are", async () => {
    const sets = await addIn.evaluate(() => {
      const has = (name: string, version: string): boolean =>
        Office.context.requirements.isSetSupported(name, version);
      return [
        has("ExcelApi", "1.13"),
        has("ExcelApi", "1.14"),
        has("SharedRuntime", "1.1"),
        has("CustomFunctionsRuntime", "1.3"),
        has("DelayForCellEdit", "1.1"),
      ];
    });
    expect(sets).toEqual([true, false, true, true, false]);
  });

  it("keeps the add-in's settings over a reload of its page", async () => {
    await addIn.evaluate(async () => {
      Office.context.document.settings.set("kept", "still");
      await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    });
    await Promise.all([
      page.waitForEvent("framenavigated", (frame) => frame === addIn),
      page.evaluate(() => window.reload()),
    ]);
    await addIn.waitForFunction(() => window.started !== undefined);
    const facts = await addIn.evaluate(() => window.started);
    expect(facts.setting).toBe("still");
  });
});

describe("Excel.run", () => {
  it("reads the used range of a sheet with all that a check needs in one request", async () => {
    await page.evaluate(() => {
      const sheet = window.host.sheets()[0]!.id;
      window.host.type("Sheet1", 1, 1, "权重");
      window.host.type("Sheet1", 2, 1, "30%");
      window.host.type("Sheet1", 3, 1, "=SUM(B3)");
      window.host.type("Sheet1", 3, 2, true);
      window.host.merge(sheet, { row: 1, column: 1, rows: 1, columns: 2 });
      window.host.setRowsHidden(sheet, 2, 1, true);
    });
    const before = (await apiSyncs()).length;
    const read = await addIn.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load("id,name");
        sheet.protection.load("protected");
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load("values,formulas,numberFormat,text,valueTypes,address,rowIndex,columnIndex");
        const merged = used.getMergedAreasOrNullObject();
        merged.load(
          "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
        );
        const rows = used.getRowProperties({ rowHidden: true });
        await context.sync();
        return {
          name: sheet.name,
          hasId: sheet.id !== "",
          protected: sheet.protection.protected,
          address: used.address,
          corner: [used.rowIndex, used.columnIndex],
          values: used.values,
          formulas: used.formulas,
          formats: used.numberFormat,
          text: used.text,
          types: used.valueTypes,
          merged: merged.areas.items.map((one) => [
            one.rowIndex,
            one.columnIndex,
            one.rowCount,
            one.columnCount,
          ]),
          hidden: rows.value.map((row) => row.rowHidden),
        };
      }),
    );
    expect(read).toEqual({
      name: "Sheet1",
      hasId: true,
      protected: false,
      address: "Sheet1!B2:C4",
      corner: [1, 1],
      values: [
        ["权重", ""],
        [0.3, ""],
        ["#NAME?", true],
      ],
      formulas: [
        ["权重", ""],
        [0.3, ""],
        ["=SUM(B3)", true],
      ],
      formats: [
        ["General", "General"],
        ["0%", "General"],
        ["General", "General"],
      ],
      text: [
        ["权重", ""],
        ["30%", ""],
        ["#NAME?", "TRUE"],
      ],
      types: [
        ["String", "Empty"],
        ["Double", "Empty"],
        ["Error", "Boolean"],
      ],
      merged: [[1, 1, 1, 2]],
      hidden: [false, true, false],
    });
    expect((await apiSyncs()).length - before).toBe(1);
  });

  it("tells a blank sheet, and one without merged areas, by null objects", async () => {
    const seen = await addIn.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("数据");
        const used = sheet.getUsedRangeOrNullObject(true).load("address");
        const first = sheet.getUsedRange(true).load("address,values");
        const merged = first.getMergedAreasOrNullObject();
        merged.load("areas/rowIndex,areas/rowCount");
        const nobody = context.workbook.worksheets.getItemOrNullObject("没有").load("name");
        await context.sync();
        return [used.isNullObject, first.address, first.values, merged.isNullObject, nobody.isNullObject];
      }),
    );
    expect(seen).toEqual([true, "数据!A1", [[""]], true, true]);
  });

  it("inserts a formatted sheet in one request", async () => {
    const before = (await apiSyncs()).length;
    await addIn.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("网络推广");
        const title = sheet.getRange("A1:C1");
        title.merge();
        title.format.fill.color = "#1F4E78";
        title.format.font.bold = true;
        title.format.font.size = 16;
        title.format.horizontalAlignment = "Center";
        title.format.rowHeight = 30;
        const body = sheet.getRangeByIndexes(1, 0, 2, 3);
        body.values = [
          ["内容更新", 0.3, "=B2*100"],
          ["'=cmd|calc", "30%", null as unknown as string],
        ];
        body.getColumn(1).numberFormat = [["0%"], ["0%"]];
        const line = body.format.borders.getItem("EdgeBottom");
        line.style = "Continuous";
        line.color = "#ABCDEF";
        sheet.getRange("A:A").format.columnWidth = 120;
        sheet.getRange("B2:B3").format.protection.locked = false;
        sheet.getRange("B2:B3").dataValidation.rule = {
          decimal: { formula1: 0, formula2: 1, operator: "Between" },
        };
        sheet.getRange("B2:B3").dataValidation.errorAlert = {
          message: "0% 到 100%",
          showAlert: true,
          style: "Stop",
          title: "权重",
        };
        const red = sheet.getRange("B3").conditionalFormats.add("Custom");
        red.custom.rule.formula = "=$B$3<>1";
        red.custom.format.font.color = "#FF0000";
        sheet.freezePanes.freezeRows(1);
        sheet.showGridlines = false;
        sheet.tabColor = "#1F4E78";
        sheet.pageLayout.orientation = "Landscape";
        sheet.pageLayout.paperSize = "A4";
        sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
        sheet.pageLayout.centerHorizontally = true;
        sheet.pageLayout.setPrintTitleRows("$1:$1");
        sheet.pageLayout.setPrintArea("A1:C3");
        sheet.names.add("总分", sheet.getRange("C2"));
        sheet.protection.protect({ allowFormatColumns: true });
        sheet.activate();
        sheet.getRange("B2").select();
        await context.sync();
      }),
    );
    expect((await apiSyncs()).length - before).toBe(1);
    const seen = await page.evaluate(() => {
      const { host } = window;
      const sheet = host.sheets().find(({ name }) => name === "网络推广")!;
      const area = { row: 1, column: 0, rows: 2, columns: 3 };
      return {
        active: host.activeSheet() === sheet.id,
        info: [sheet.showGridlines, sheet.tabColor],
        content: host.read(sheet.id, area, { values: true, formulas: true, numberFormats: true }),
        title: host.cellFormats(sheet.id, { row: 0, column: 0, rows: 1, columns: 1 })[0]![0],
        merges: host.mergedAreas(sheet.id, { row: 0, column: 0, rows: 1, columns: 1 }),
        border: host.border(sheet.id, area, "EdgeBottom"),
        width: host.columnWidths(sheet.id, 0, 1),
        height: host.rowHeights(sheet.id, 0, 1),
        validation: host.validation(sheet.id, { row: 1, column: 1, rows: 2, columns: 1 }),
        conditional: host.conditionalFormats(sheet.id, { row: 2, column: 1, rows: 1, columns: 1 }),
        frozen: host.frozen(sheet.id),
        layout: host.pageLayout(sheet.id),
        names: host.names(),
        protection: host.protection(sheet.id),
        selection: host.selection().areas,
        steps: host.undoSteps(),
      };
    });
    expect(seen).toMatchObject({
      active: true,
      info: [false, "#1F4E78"],
      content: {
        values: [
          ["内容更新", 0.3, "#NAME?"],
          ["=cmd|calc", 0.3, ""],
        ],
        formulas: [
          ["内容更新", 0.3, "=B2*100"],
          ["=cmd|calc", 0.3, ""],
        ],
        numberFormats: [
          ["General", "0%", "General"],
          ["General", "0%", "General"],
        ],
      },
      title: { fillColor: "#1F4E78", bold: true, fontSize: 16, horizontalAlignment: "Center" },
      merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
      border: { style: "Continuous", weight: "Thin", color: "#ABCDEF" },
      width: [120],
      height: [30],
      validation: {
        rule: { decimal: { formula1: 0, formula2: 1, operator: "Between" } },
        errorAlert: { title: "权重", message: "0% 到 100%", style: "Stop", showAlert: true },
      },
      conditional: [{ rule: { type: "Custom", formula: "=$B$3<>1" }, fontColor: "#FF0000" }],
      frozen: { rows: 1, columns: 0 },
      layout: {
        orientation: "Landscape",
        zoom: { scale: null, horizontalFitToPages: 1, verticalFitToPages: 0 },
        centerHorizontally: true,
        printArea: { row: 0, column: 0, rows: 3, columns: 3 },
        printTitleRows: { row: 0, rows: 1 },
      },
      names: [{ name: "总分", formula: "=网络推广!$C$2" }],
      protection: { allowFormatColumns: true },
      selection: [{ row: 1, column: 1, rows: 1, columns: 1 }],
      // Protecting a sheet cannot be taken back, nor what was done before; what came after it changed nothing but the selection.
      steps: 1,
    });
    expect(consoleErrors).toEqual([]);
  });

  it("keeps what was loaded usable over several requests", async () => {
    const seen = await addIn.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("数据");
        const range = sheet.getRange("B5:C6");
        range.load("address");
        await context.sync();
        sheet.getRange("2:3").insert("Down");
        await context.sync();
        range.values = [
          [1, 2],
          [3, 4],
        ];
        range.load("address");
        const items = context.workbook.worksheets.load("items/name,items/position,items/visibility");
        await context.sync();
        return [
          range.address,
          items.items.map(({ name, position, visibility }) => [name, position, visibility]),
        ];
      }),
    );
    expect(seen).toEqual([
      "数据!B7:C8",
      [
        ["Sheet1", 0, "Visible"],
        ["数据", 1, "Visible"],
      ],
    ]);
    await page.evaluate(() => window.session.idle());
    const kinds = await page.evaluate(() => window.session.syncs().map(({ kind }) => kind));
    expect(kinds.at(-1)).toBe("cleanup");
  });

  it("writes 20,000 cells, which the library sends in chunks", async () => {
    const result = await addIn.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("数据");
        const range = sheet.getRangeByIndexes(0, 0, 2000, 10);
        range.values = Array.from({ length: 2000 }, (_, r) =>
          Array.from({ length: 10 }, (_unused, c) => r * 10 + c),
        );
        await context.sync();
        const last = sheet.getRange("J2000").load("values");
        await context.sync();
        return last.values;
      }),
    );
    expect(result).toEqual([[19999]]);
  });
});

describe("refusals", () => {
  it("gives each error its code, and keeps what was done before it in the same batch", async () => {
    await page.evaluate(() => window.host.type("Sheet1", 0, 0, "typed"));
    const missing = await attempt(
      (name: string) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["overwritten"]];
          context.workbook.worksheets.add("New").getRange("A1:B2").format.fill.color = "#FF0000";
          const gone = context.workbook.worksheets.getItem(name);
          gone.load("name");
          await context.sync();
        }),
      "没有",
    );
    expect(missing).toMatchObject({ code: "ItemNotFound" });
    const [names, dump] = await page.evaluate(() => [
      window.host.sheets().map(({ name }) => name),
      window.host.dump(),
    ]);
    expect(names).toEqual(["Sheet1", "数据", "New"]);
    expect(dump).toContain("overwritten");
    expect(await page.evaluate(() => window.host.undoSteps())).toBe(1);

    const taken = await attempt(
      (name: string) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        }),
      "sheet1",
    );
    expect(taken).toMatchObject({ code: "ItemAlreadyExists" });
    const invalid = await attempt(
      (name: string) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        }),
      "a/b",
    );
    expect(invalid).toMatchObject({ code: "InvalidArgument" });
    const size = await attempt(
      () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [[1]];
          await context.sync();
        }),
      null,
    );
    expect(size).toMatchObject({
      code: "InvalidArgument",
      location: expect.stringContaining("values") as string,
    });
    const unknown = await attempt(
      () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").charts.load("items/name");
          await context.sync();
        }),
      null,
    );
    expect(unknown).toMatchObject({ code: "ApiNotFound" });
    expect(await page.evaluate(() => window.host.dump())).toBe(dump);
  });

  it("guards locked cells of a protected sheet and nothing else", async () => {
    await page.evaluate(() => {
      const sheet = window.host.sheets()[0]!.id;
      window.host.setFormat(sheet, { row: 0, column: 1, rows: 1, columns: 1 }, { locked: false });
      window.host.protect(sheet, {}, null);
    });
    const write = (address: string): ReturnType<typeof attempt<void, string>> =>
      attempt(
        (at: string) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem("Sheet1").getRange(at).values = [[1]];
            await context.sync();
          }),
        address,
      );
    expect(await write("A1")).toMatchObject({ code: "AccessDenied" });
    expect(await write("B1")).not.toHaveProperty("code");
    const format = await attempt(
      () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("B1").format.fill.color = "#FF0000";
          await context.sync();
        }),
      null,
    );
    expect(format).toMatchObject({ code: "AccessDenied" });
  });

  it("refuses while a cell is being edited, and at the request that fail() names", async () => {
    const read = (): ReturnType<typeof attempt<string, null>> =>
      attempt(
        () =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
            await context.sync();
            return sheet.name;
          }),
        null,
      );
    await page.evaluate(() => window.host.setEditing(true));
    expect(await read()).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    await page.evaluate(() => window.host.setEditing(false));
    await page.evaluate(() => window.session.fail(2));
    expect(await read()).toEqual({ value: "Sheet1" });
    expect(await read()).toMatchObject({
      code: "GeneralException",
      message: "There was an internal error while processing the request.",
    });
    expect(await read()).toEqual({ value: "Sheet1" });
    const errors = (await apiSyncs()).map(({ error }) => error ?? "");
    expect(errors.slice(-4)).toEqual(["InvalidOperationInCellEditMode", "", "GeneralException", ""]);
  });

  it("takes and gives no more than 5 MB at once", async () => {
    const before = await page.evaluate(() => window.host.dump());
    const write = await attempt(
      () =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("数据");
          const long = "文".repeat(2000);
          sheet.getRangeByIndexes(0, 0, 1000, 1).values = Array.from({ length: 1000 }, () => [long]);
          await context.sync();
        }),
      null,
    );
    expect(write).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(await page.evaluate(() => window.host.dump())).toBe(before);
    await page.evaluate(() => {
      for (let row = 0; row < 1000; row++) window.host.type("数据", row, 0, "文".repeat(2000));
    });
    const read = await attempt(
      () =>
        Excel.run(async (context) => {
          const used = context.workbook.worksheets.getItem("数据").getUsedRange().load("values");
          await context.sync();
          return used.values.length;
        }),
      null,
    );
    expect(read).toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });
});

describe("undo groups", () => {
  /** Writes in two requests, then perhaps protects the sheet; gives the code of the error, or null. */
  const write = (protect: boolean): Promise<unknown> =>
    attempt((also: boolean) => {
      const grouped: Excel.RunOptions & { mergeUndoGroup: true } = { mergeUndoGroup: true };
      return Excel.run(grouped, async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1").values = [[also ? "another" : "one"]];
        await context.sync();
        sheet.getRange("A2").values = [["two"]];
        if (also) sheet.protection.protect();
        await context.sync();
        return true;
      });
    }, protect);
  const steps = (): Promise<number> => page.evaluate(() => window.host.undoSteps());

  it("are known from ExcelApi 1.20 on", async () => {
    expect(await write(false)).toEqual({ value: true });
    expect(await steps()).toBe(2);
    await open("?api=1.20");
    expect(await addIn.evaluate(() => Office.context.requirements.isSetSupported("ExcelApi", "1.20"))).toBe(
      true,
    );
    expect(await write(false)).toEqual({ value: true });
    expect(await steps()).toBe(1);
    expect(await write(true)).toMatchObject({ code: "UndoNotSupported" });
    expect(await steps()).toBe(2);
    expect(consoleErrors).toEqual([]);
  });
});

describe("cell editing at the start", () => {
  const read = (delayForCellEdit: boolean): Promise<unknown> =>
    attempt(
      (delay: boolean) =>
        Excel.run({ delayForCellEdit: delay }, async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
          await context.sync();
          return sheet.name;
        }),
      delayForCellEdit,
    );

  it("refuses requests, also those that would wait where the host does not know how", async () => {
    await open("?editing");
    for (const delay of [false, true])
      expect(await read(delay)).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    await page.evaluate(() => window.session.edit(false));
    expect(await read(false)).toEqual({ value: "Sheet1" });
  });

  it("holds requests that wait until it is over", async () => {
    await open("?editing&delayForCellEdit");
    const waiting = read(true);
    expect(await read(false)).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    await page.evaluate(() => window.session.edit(false));
    expect(await waiting).toEqual({ value: "Sheet1" });
  });
});

describe("events", () => {
  it("tells handlers of the workbook and of a sheet, and what was done by whom", async () => {
    await addIn.evaluate(() =>
      Excel.run(async (context) => {
        const note = (kind: string) => (event: object) => {
          window.events.push({ kind, ...JSON.parse(JSON.stringify(event)) });
          return Promise.resolve();
        };
        const sheets = context.workbook.worksheets;
        sheets.onChanged.add(note("changed"));
        sheets.onActivated.add(note("activated"));
        sheets.onAdded.add(note("added"));
        sheets.onDeleted.add(note("deleted"));
        const sheet = sheets.getItem("Sheet1");
        sheet.load("id");
        sheet.onChanged.add(note("sheet changed"));
        sheet.onSelectionChanged.add(note("sheet selection"));
        context.workbook.onSelectionChanged.add(note("workbook selection"));
        await context.sync();
      }),
    );
    await page.evaluate(() => {
      window.host.type("Sheet1", 0, 1, 0.25);
      window.host.type("数据", 4, 2, "x");
      window.host.select(window.host.sheets()[0]!.id, { row: 1, column: 1, rows: 2, columns: 1 });
      window.host.activateSheet(window.host.sheets()[1]!.id);
    });
    await addIn.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("加的");
        sheet.getRange("A1:A2").values = [[1], [2]];
        await context.sync();
        sheet.delete();
        await context.sync();
      }),
    );
    await page.evaluate(() => window.session.idle());
    await addIn.waitForFunction(() =>
      window.events.some((one) => (one as { kind: string }).kind === "deleted"),
    );
    const [first, second] = await page.evaluate(() => window.host.sheets().map(({ id }) => id));
    const events = (await addIn.evaluate(() => window.events)) as Record<string, unknown>[];
    const changes = events.filter(({ kind }) => kind === "changed");
    expect(changes).toMatchObject([
      {
        type: "WorksheetChanged",
        worksheetId: first,
        address: "B1",
        changeType: "RangeEdited",
        source: "Local",
        details: { valueBefore: "", valueAfter: 0.25, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
      },
      { worksheetId: second, address: "C5" },
      { address: "A1:A2" },
    ]);
    // Told from ExcelApi 1.14 on.
    expect(changes.filter(({ triggerSource }) => triggerSource !== undefined)).toEqual([]);
    expect(events.filter(({ kind }) => kind === "sheet changed")).toMatchObject([{ address: "B1" }]);
    expect(events.filter(({ kind }) => kind === "sheet selection")).toMatchObject([{ address: "B2:B3" }]);
    expect(events.filter(({ kind }) => kind === "workbook selection").length).toBeGreaterThanOrEqual(1);
    expect(events.filter(({ kind }) => kind === "activated")).toMatchObject([{ worksheetId: second }]);
    expect(events.filter(({ kind }) => kind === "added")).toHaveLength(1);
    expect(events.filter(({ kind }) => kind === "deleted")).toHaveLength(1);
    expect(consoleErrors).toEqual([]);
  });

  it("stops when the handler is removed", async () => {
    const remove = await addIn.evaluateHandle(() =>
      Excel.run(async (context) => {
        const result = context.workbook.worksheets.onChanged.add((event) => {
          window.events.push(event.address);
          return Promise.resolve();
        });
        await context.sync();
        return result;
      }),
    );
    await page.evaluate(() => window.host.type("Sheet1", 0, 0, 1));
    await addIn.waitForFunction(() => window.events.length === 1);
    await addIn.evaluate(async (handler) => {
      handler.remove();
      await handler.context.sync();
    }, remove);
    await page.evaluate(async () => {
      window.host.type("Sheet1", 1, 0, 1);
      await window.session.idle();
    });
    expect(await addIn.evaluate(() => window.events)).toEqual(["A1"]);
  });
});

describe("custom functions", () => {
  it("gives values, matrices and both kinds of error", async () => {
    const answers = await page.evaluate(async () => {
      await window.session.functionsAvailable;
      const call = (
        functionName: string,
        ...parameterValues: Parameters<typeof window.session.callFunctions>[0][number]["parameterValues"]
      ): Parameters<typeof window.session.callFunctions>[0][number] => ({
        functionName,
        parameterValues,
        address: "Sheet1!A1",
      });
      return window.session.callFunctions([
        call("DOUBLE", 21),
        call("SUM", [
          [1, 2],
          [3, 4],
        ]),
        call("SPILL", 7),
        call("THROW"),
        call("RETURN"),
        call("BROKEN"),
        call("LATER", 1),
        call("NOWHERE"),
        call("ECHO", null),
        call("ECHO", { code: "#REF!" }),
        call("DOUBLE", "not a number"),
      ]);
    });
    expect(answers).toEqual([
      { kind: "value", value: 42 },
      { kind: "value", value: 10 },
      {
        kind: "matrix",
        rows: [
          [7, "text", true],
          [{ code: "#N/A", message: "没有这一档" }, "", 8],
        ],
      },
      { kind: "error", code: "#VALUE!", message: "请填 0 到 100 之间的分数" },
      { kind: "error", code: "#N/A", message: "没有这一档" },
      { kind: "error", code: "#VALUE!", message: "" },
      { kind: "value", value: 2 },
      { kind: "error", code: "#VALUE!", message: "" },
      { kind: "value", value: "null" },
      { kind: "value", value: "object" },
      { kind: "error", code: "#VALUE!", message: "" },
    ]);
  });

  it("answers 10,000 calls out of one message", async () => {
    const { sum, elapsed } = await page.evaluate(async () => {
      await window.session.functionsAvailable;
      const start = performance.now();
      const answers = await window.session.callFunctions(
        Array.from({ length: 10_000 }, (_, index) => ({
          functionName: "DOUBLE",
          parameterValues: [index],
          address: `Sheet1!A${index + 1}`,
        })),
      );
      return {
        sum: answers.reduce((total, one) => total + (one.kind === "value" ? Number(one.value) : NaN), 0),
        elapsed: performance.now() - start,
      };
    });
    expect(sum).toBe(99_990_000);
    expect(elapsed).toBeLessThan(15_000);
    const kinds = await page.evaluate(() => window.session.syncs().map(({ kind }) => kind));
    expect(kinds.filter((kind) => kind === "functions").length).toBeLessThanOrEqual(4);
    expect(kinds).not.toContain("api");
  });

  it("calls again what a page that was left had not answered", async () => {
    const answer = await page.evaluate(async () => {
      await window.session.functionsAvailable;
      const waiting = window.session.callFunctions([
        { functionName: "DOUBLE", parameterValues: [4], address: "Sheet1!A1" },
      ]);
      window.reload();
      return waiting;
    });
    expect(answer).toEqual([{ kind: "value", value: 8 }]);
  });

  it("goes on while a cell is being edited", async () => {
    const answers = await page.evaluate(async () => {
      await window.session.functionsAvailable;
      window.host.setEditing(true);
      return window.session.callFunctions([
        { functionName: "DOUBLE", parameterValues: [1], address: "Sheet1!A1" },
      ]);
    });
    expect(answers).toEqual([{ kind: "value", value: 2 }]);
  });
});

describe("commands and the task pane", () => {
  it("runs a ribbon command to its end", async () => {
    expect(await page.evaluate(() => window.session.runCommand("finishes"))).toEqual({ status: "completed" });
    expect(await addIn.evaluate(() => window.commandsRun)).toEqual(["finishes"]);
  });

  it("tells an unknown command from one that never ends", async () => {
    expect(await page.evaluate(() => window.session.runCommand("nobody"))).toEqual({ status: "unknown" });
    expect(await page.evaluate(() => window.session.runCommand("neverFinishes"))).toEqual({
      status: "timedOut",
    });
  });

  it("shows the task pane when the add-in asks, and tells it when the user closes it", async () => {
    await addIn.evaluate(() => Office.addin.showAsTaskpane());
    expect(await page.evaluate(() => window.shown)).toEqual([true]);
    await page.evaluate(() => window.session.setVisible(false));
    await addIn.waitForFunction(() => window.modes.length === 2);
    expect(await addIn.evaluate(() => window.modes)).toEqual(["Taskpane", "Hidden"]);
    await addIn.evaluate(() => Office.addin.setStartupBehavior(Office.StartupBehavior.load));
    expect(await addIn.evaluate(() => Office.addin.getStartupBehavior())).toBe("Load");
  });
});
