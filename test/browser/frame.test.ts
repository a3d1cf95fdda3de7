import { createServer } from "node:http";
import type { Server } from "node:http";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import type { Browser, Frame, Page } from "playwright-core";
import { contentTypes } from "../../src/workbench/server/content-types";
import { addInFolder } from "../../src/workbench/server/build";
import { startAddress } from "../../src/workbench/richapi/start-address";
import { fileUnder } from "../../src/workbench/server/static-file";
import { findBrowser } from "./support/find-browser";

/**
 * The built page as it is, in a frame of another origin, as Excel on the web shows it: under its own policy, with the real office.js from
 * the address that the page names. The host runs within the frame, since another origin cannot be reached into.
 */

jest.setTimeout(60_000);

const ROOT = path.resolve(__dirname, "../..");
const OFFICE = path.join(ROOT, "node_modules/@microsoft/office-js/dist");
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

let servers: Server[];
let browser: Browser;
let page: Page;
let addIn: Frame;
const complaints: string[] = [];
const refused: string[] = [];

beforeAll(async () => {
  const site = await serve((name) => {
    const file = fileUnder(addInFolder, name);
    return file ? readFile(file) : Promise.reject(new Error(name));
  });
  const around = await serve(() =>
    Promise.resolve(
      `<!doctype html><iframe src="${originOf(site)}/${startAddress("taskpane.html", "zh-CN")}">`,
    ),
  );
  servers = [site, around];
  browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--no-first-run",
      "--site-per-process",
    ],
  });
  page = await browser.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || /policy/i.test(message.text())) complaints.push(message.text());
  });
  // Microsoft's address is answered from the installed library; nothing else is let out.
  await page.route(/^https?:/, async (route) => {
    const url = route.request().url();
    if (servers.some((server) => url.startsWith(`${originOf(server)}/`))) return route.continue();
    const file =
      url.startsWith(CDN) && fileUnder(OFFICE, new URL(url.replace(CDN, "http://office/")).pathname);
    if (file) return route.fulfill({ path: file, contentType: "text/javascript" });
    refused.push(url);
    return route.abort();
  });
  for (const script of ["test/browser/support/frame-host.ts", "src/workbench/bridge/bridge.ts"])
    await page.addInitScript(`if (window.top !== window) {${await bundle(path.join(ROOT, script))}\n}`);
  await page.goto(`${originOf(around)}/`);
  const frame = page.frames().find((each) => each.url().startsWith(originOf(site)));
  if (!frame) throw new Error("The page is not in its frame.");
  addIn = frame;
});

afterAll(async () => {
  await browser?.close();
  await Promise.all(servers?.map((server) => new Promise((done) => server.close(done))) ?? []);
});

it("is in a frame of another origin", async () => {
  const reach = await addIn.evaluate(() => {
    try {
      return String(window.parent.document.title);
    } catch (thrown) {
      return (thrown as Error).name;
    }
  });
  expect(reach).toBe("SecurityError");
});

it("shows the gallery and a scorecard, and calculates, without going against its policy", async () => {
  const card = addIn.locator("[data-testid=template-web-promotion]");
  await card.click();
  await addIn.locator("[data-testid=insert-template]").waitFor();
  const [band, score, listed] = await addIn.evaluate(() =>
    window.framed.session.callFunctions([
      { functionName: "BAND", parameterValues: [89.99, null], address: "Sheet1!A1" },
      {
        functionName: "SCORE",
        parameterValues: ["每延误一次扣2分,扣完为止", 3, 10, null],
        address: "Sheet1!A2",
      },
      { functionName: "TEMPLATE", parameterValues: ["web-promotion", null], address: "Sheet1!A3" },
    ]),
  );
  expect([band, score]).toEqual([
    { kind: "matrix", rows: [["良好"]] },
    { kind: "matrix", rows: [[4]] },
  ]);
  expect(listed).toMatchObject({ kind: "matrix" });
  expect(await addIn.evaluate(() => window.framed.violations)).toEqual([]);
  expect(complaints).toEqual([]);
  expect(refused).toEqual([]);
});

it("has a policy that is in force there: another script is refused, and that is noticed", async () => {
  await addIn.evaluate(
    () =>
      new Promise((done) => {
        document.addEventListener("securitypolicyviolation", done, { once: true });
        const script = document.createElement("script");
        script.src = "https://elsewhere.example/x.js";
        document.head.append(script);
      }),
  );
  expect(await addIn.evaluate(() => window.framed.violations)).toEqual([
    "script-src-elem: https://elsewhere.example/x.js",
  ]);
});

/** A server that sends no more than what a plain static host sends: no X-Frame-Options, no frame-ancestors. */
async function serve(read: (name: string) => Promise<Buffer | string>): Promise<Server> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://localhost").pathname;
    void read(name).then(
      (body) => {
        response.setHeader("content-type", contentTypes[path.extname(name) || ".html"] ?? "text/plain");
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

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
