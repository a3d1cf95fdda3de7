import { readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { findBrowser } from "../../browser/support/find-browser";

const ROOT = path.join(__dirname, "../../..");

/** The policy of the built page, less the host that office.js comes from. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'";

export interface PaneBrowser {
  /** The page's own first screen alone, as it stands before any script. */
  openFirstScreen(options: BrowserContextOptions): Promise<Page>;
  /** The pane over a pretended workbook, in the place of the page before; what the page writes to the console as an error is thrown by `close`. */
  openPane(query: string, options: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** A browser with the pane bundled for it; nothing is asked of the network. */
export async function openPaneBrowser(): Promise<PaneBrowser> {
  const [script, browser] = await Promise.all([
    bundle(),
    chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] }),
  ]);
  const template = readFileSync(path.join(ROOT, "src/taskpane/taskpane.html"), "utf8");
  const still = template.replace(/<script[^>]*><\/script>/, "");
  const live = still.replace("</body>", '<script src="/pane.js"></script></body>');
  const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
  const errors: string[] = [];

  // One page at a time is enough, and a window for each look costs far more than loading a page afresh.
  let opened: { readonly look: string; readonly page: Page } | null = null;
  let served = still;

  async function pageFor(options: BrowserContextOptions): Promise<Page> {
    const look = JSON.stringify(options);
    if (opened?.look === look) return opened.page;
    await closeContexts(browser);
    const context = await browser.newContext(options);
    const page = await context.newPage();
    opened = { look, page };
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await page.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === "/pane.js") return route.fulfill({ contentType: "text/javascript", body: script });
      if (pathname === "/axe.js") return route.fulfill({ contentType: "text/javascript", body: axe });
      if (pathname === "/favicon.ico") return route.fulfill({ status: 204 });
      return route.fulfill({
        contentType: "text/html; charset=utf-8",
        headers: { "content-security-policy": POLICY },
        body: served,
      });
    });
    return page;
  }

  async function open(html: string, query: string, options: BrowserContextOptions): Promise<Page> {
    const page = await pageFor(options);
    served = html;
    await page.goto(`http://pane.invalid/${query}`);
    return page;
  }

  return {
    openFirstScreen: (options) => open(still, "", options),
    openPane: (query, options) => open(live, query, options),
    async close() {
      await closeContexts(browser);
      await browser.close();
      if (errors.length > 0) throw new Error(`the page reported:\n${errors.join("\n")}`);
    },
  };
}

async function closeContexts(browser: Browser) {
  for (const context of browser.contexts()) await context.close();
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, "fixture.tsx")],
    bundle: true,
    write: false,
    format: "iife",
    minify: true,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
  const file = outputFiles[0];
  if (file === undefined) throw new Error("the bundle is empty");
  return file.text;
}

/** What axe finds wrong on the page as it stands, one line a violation. */
export async function violations(page: Page): Promise<readonly string[]> {
  // Colours in transition are neither the old nor the new ones; what moves without end is not waited for.
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((each) => each.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(ending.map((each) => each.finished.catch(() => undefined)));
  });
  if (!(await page.evaluate(() => "axe" in window))) await page.addScriptTag({ url: "/axe.js" });
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    // Fluent puts these around a group of tabs: they pass the focus on and never keep it.
    const results = await axe.run({ exclude: [["[data-tabster-dummy]"]] }, { resultTypes: ["violations"] });
    return results.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        (node) => `${id}: ${help} at ${node.target.join(" ")} (${node.any.map((a) => a.message).join("; ")})`,
      ),
    );
  });
}
