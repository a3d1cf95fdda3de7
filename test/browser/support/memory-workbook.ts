import { createServer } from "node:http";
import type { Server } from "node:http";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import type { Browser, Frame, Page } from "playwright-core";
import { findBrowser } from "./find-browser";

const ROOT = path.resolve(__dirname, "../../..");
const OFFICE = path.join(ROOT, "node_modules/@microsoft/office-js/dist");
const WORKBOOK = path.join(ROOT, "test/workbench/richapi/pages/workbench.ts");

/** The unmodified office.js with an add-in in a frame, beside a workbook in memory. */
export interface MemoryWorkbook {
  /**
   * A fresh workbook with the add-in in it, in the place of the one before. `query` chooses the Excel (`?profile=web&api=1.14`);
   * with `delayForCellEdit` requests may wait for the end of cell editing, with `editing` a cell is being edited until
   * `session.edit(false)`.
   */
  open(query?: string): Promise<{ page: Page; addIn: Frame }>;
  close(): Promise<void>;
}

/** Bundles the add-in's entry and serves it; the entry sets `window[ready]` to a promise. */
export async function serveMemoryWorkbook(entry: string, ready: string): Promise<MemoryWorkbook> {
  const [workbench, addIn, bridge] = await Promise.all([
    bundle(WORKBOOK),
    bundle(path.join(ROOT, entry)),
    bundle(path.join(ROOT, "src/workbench/bridge/bridge.ts")),
  ]);
  const files = new Map([
    ["/", html("/workbench.js")],
    ["/add-in.html", html("/bridge.js", "/office/office.js", "/add-in.js")],
    ["/workbench.js", workbench],
    ["/add-in.js", addIn],
    ["/bridge.js", bridge],
  ]);
  const server = await listen(files);
  const browser: Browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  // A window costs far more than a page that is loaded afresh, and holds nothing of the one before.
  let page: Page | null = null;
  return {
    async open(query = "") {
      page ??= await browser.newPage();
      await page.goto(origin + query);
      const shown = page;
      const found = () => shown.frames().find((frame) => frame.url().includes("add-in.html"));
      await page.waitForFunction(() => window.frames.length === 1);
      const frame = found() ?? (await page.waitForEvent("framenavigated"));
      await frame.waitForFunction((name) => name in window, ready);
      await frame.evaluate((name) => (window as unknown as Record<string, unknown>)[name], ready);
      return { page: shown, addIn: frame };
    },
    async close() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const html = (...scripts: string[]): string =>
  `<!doctype html><meta charset="utf-8"><body>${scripts.map((src) => `<script src="${src}"></script>`).join("")}`;

async function bundle(entry: string): Promise<string> {
  const options = {
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "silent",
  } as const;
  const { outputFiles } = await build({ entryPoints: [entry], ...options });
  return outputFiles[0]?.text ?? "";
}

async function listen(files: ReadonlyMap<string, string>): Promise<Server> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://localhost").pathname;
    const office = path.join(OFFICE, path.normalize(name.slice("/office".length)));
    const known = files.get(name);
    const content = known === undefined ? readFile(office, "utf8").catch(() => null) : Promise.resolve(known);
    void content.then((body) => {
      const type = body?.startsWith("<!doctype") ? "text/html" : "text/javascript";
      response.writeHead(body === null ? 404 : 200, { "content-type": `${type}; charset=utf-8` });
      response.end(body ?? "");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}
