import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { startServer } from "../../../src/workbench/server/serve";
import type { RunningServer } from "../../../src/workbench/server/serve";
import { findBrowser } from "./find-browser";

/** Pictures of the test run; never committed. */
const SHOTS = path.resolve(__dirname, "../../../test-output/screenshots");

export interface CellReport {
  value: string | number | boolean | null;
  formula: string | null;
  text: string;
  error: string | null;
  message: string | null;
}

interface Sync {
  kind: string;
  requestBytes: number;
  responseBytes: number;
  changes: boolean;
}

interface Automation {
  ready: Promise<void>;
  cell(address: string): CellReport;
  set(address: string, content: unknown): void;
  sheets(): string[];
  openFile(bytes: number[]): Promise<void>;
  saveFile(): Promise<Uint8Array>;
  idle(): Promise<void>;
  syncs(): readonly Sync[];
  fail(n: number): void;
  failAction(n: number): void;
  silence(silenced: boolean): void;
  edit(editing: boolean): void;
}

declare const window: { workbench: Automation };

export interface PageOptions {
  language?: "zh-CN" | "en-US";
  theme?: "light" | "dark";
  /** The Excel that the workbench stands for; its own default where not said. */
  profile?: "desktop" | "web";
  /** The set ExcelApi that it advertises; its own default where not said. */
  api?: "1.13" | "1.14";
}

/** A browser and the served site, shared by the tests of one file. */
export interface Site {
  url: string;
  open(options?: PageOptions): Promise<Workbench>;
  close(): Promise<void>;
}

/** One page with the workbench at rest. */
export interface Workbench {
  page: Page;
  pane: FrameLocator;
  /** Addresses outside the served origin that anything on the page asked for. */
  outside: string[];
  /** What the page's scripts complained about. */
  complaints: string[];
  cell(address: string): Promise<CellReport>;
  set(address: string, content: unknown): Promise<void>;
  sheets(): Promise<string[]>;
  idle(): Promise<void>;
  syncs(): Promise<readonly Sync[]>;
  fail(n: number): Promise<void>;
  failAction(n: number): Promise<void>;
  /** While silenced, the add-in answers no function call: cells that are calculated meanwhile stay #BUSY!. */
  silence(silenced: boolean): Promise<void>;
  /** Opens a file, and waits for rest. */
  openFile(bytes: Uint8Array): Promise<void>;
  edit(editing: boolean): Promise<void>;
  /** All that stands on a sheet, for comparing before and after. */
  snapshot(sheet: string): Promise<string>;
  /** Clicks into a cell near the top left, by the usual widths and heights of a new sheet. */
  clickCell(column: number, row: number): Promise<void>;
  press(button: "openPane" | "checkThisSheet"): Promise<void>;
  shot(name: string): Promise<void>;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const server: RunningServer = await startServer({ port: 0 });
  const browser: Browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
  });
  return {
    url: server.url,
    open: (options = {}) => openWorkbench(browser, server.url, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function openWorkbench(
  browser: Browser,
  url: string,
  { language = "zh-CN", theme = "light", ...excel }: PageOptions,
): Promise<Workbench> {
  const context = await browser.newContext({ viewport: { width: 1500, height: 1100 }, locale: language });
  const page = await context.newPage();
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !/^(blob|data):/.test(request.url())) outside.push(request.url());
  });
  // Leaving a page with unsaved work asks; the tests leave it all the same.
  page.on("dialog", (dialog) => void (dialog.type() === "beforeunload" ? dialog.accept() : dialog.dismiss()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`${url}?${new URLSearchParams({ lang: language, theme, ...excel }).toString()}`);
  await page.evaluate(() => window.workbench.ready);

  const idle = () => page.evaluate(() => window.workbench.idle());
  return {
    page,
    pane: page.frameLocator("[data-testid=pane] iframe"),
    outside,
    complaints,
    idle,
    cell: (address) => page.evaluate((at) => window.workbench.cell(at), address),
    set: async (address, content) => {
      await page.evaluate(([at, what]) => window.workbench.set(at as string, what), [address, content]);
      await idle();
    },
    sheets: () => page.evaluate(() => window.workbench.sheets()),
    syncs: () => page.evaluate(() => window.workbench.syncs()),
    fail: (n) => page.evaluate((count) => window.workbench.fail(count), n),
    failAction: (n) => page.evaluate((count) => window.workbench.failAction(count), n),
    silence: (silenced) => page.evaluate((on) => window.workbench.silence(on), silenced),
    openFile: async (bytes) => {
      await page.evaluate((file) => window.workbench.openFile(file), [...bytes]);
      await idle();
    },
    edit: (editing) => page.evaluate((on) => window.workbench.edit(on), editing),
    snapshot: (sheet) =>
      page.evaluate((name) => {
        const rows: string[] = [];
        for (let row = 1; row <= 40; row++)
          for (const column of "ABCDEFGHIJ") {
            const { value, formula, text } = window.workbench.cell(`'${name}'!${column}${row}`);
            if (value !== null || formula) rows.push([column + row, formula ?? value, text].join("\t"));
          }
        return rows.join("\n");
      }, sheet),
    clickCell: async (column, row) => {
      await page.click("[id^=univer-sheet-main-canvas]", {
        position: { x: 46 + column * 72 + 30, y: 20 + row * 22 + 11 },
      });
      // What is typed before the grid has taken the click goes to another cell: the name box says when it has.
      const name = `${"ABCDEFGHIJ".charAt(column)}${row + 1}`;
      await page.waitForFunction(
        (shown) => [...document.querySelectorAll("input")].some(({ value }) => value === shown),
        name,
      );
    },
    press: async (button) => {
      await page.click(`[data-testid=ribbon] button >> nth=${button === "openPane" ? 0 : 1}`);
    },
    shot: async (name) => {
      mkdirSync(SHOTS, { recursive: true });
      await page.screenshot({ path: path.join(SHOTS, `${name}.png`) });
    },
    close: () => context.close(),
  };
}
