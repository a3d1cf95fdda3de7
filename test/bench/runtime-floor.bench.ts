import { chromium } from "playwright-core";
import { findBrowser } from "../browser/support/find-browser";
import { serveOfficePages } from "../browser/support/office-pages";
import type { AddInSession } from "../../src/workbench/richapi/session";

const CELLS = 10_000;
const ROUNDS = 9;
/** Longer than the library holds the next message back after an answer. */
const REST_MS = 700;
/** How much slower KPI.BAND may be than a function that does nothing. */
const ALLOWED = 1.15;

declare const window: { session: AddInSession };

/** What separate cells of KPI.BAND cost beside cells of a function that returns its argument, through office.js and its runtime. */
export async function run(): Promise<void> {
  const pages = await serveOfficePages({
    workbench: "test/workbench/richapi/pages/workbench.ts",
    addIn: "test/bench/pages/add-in.ts",
  });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${pages.origin}/`);
    await page.evaluate(() => window.session.functionsAvailable);
    const once = (functionName: string) =>
      page.evaluate(
        async ([name, cells]) => {
          const calls = Array.from({ length: cells }, (_, row) => ({
            functionName: name,
            parameterValues: [[[((row * 37) % 10_001) / 100]], null],
            address: `Sheet1!B${row + 1}`,
          }));
          const since = performance.now();
          const answers = await window.session.callFunctions(calls);
          const took = performance.now() - since;
          if (answers.some(({ kind }) => kind !== "matrix"))
            throw new Error(`${name}: not every call was answered`);
          return took;
        },
        [functionName, CELLS] as const,
      );

    const times = { BAND: [] as number[], ECHO: [] as number[] };
    for (let round = -1; round < ROUNDS; round++)
      for (const name of round % 2 === 0 ? (["BAND", "ECHO"] as const) : (["ECHO", "BAND"] as const)) {
        await new Promise((resolve) => setTimeout(resolve, REST_MS));
        const took = await once(name);
        // The first round warms up.
        if (round >= 0) times[name].push(took);
      }
    const [band, echo] = [middle(times.BAND), middle(times.ECHO)];
    console.log(
      `  ${CELLS} cells of KPI.BAND: ${Math.round(band)} ms; of a function that returns its argument: ${Math.round(echo)} ms`,
    );
    console.log(`  ${(band / echo).toFixed(2)} times as long, at most ${ALLOWED} allowed`);
  } finally {
    await browser.close();
    await pages.close();
  }
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
