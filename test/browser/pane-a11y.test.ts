import type { Page } from "playwright-core";
import { openPaneBrowser, violations, type PaneBrowser } from "../taskpane/support/open-pane";

/** What must hold of every state of the pane: axe is content, and nothing is wider than the pane. */
async function expectAccessible(page: Page) {
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

jest.setTimeout(120_000);

const NARROW = { width: 320, height: 640 };

describe("the pane is accessible in every state", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await openPaneBrowser();
  });
  afterAll(() => browser.close());

  // Colours do not depend on the language, nor lengths on the colours: each of them once.
  const LOOKS = [
    { colorScheme: "light", languages: ["zh-CN"] },
    { colorScheme: "dark", languages: ["en-US"] },
  ] as const;
  for (const { colorScheme, languages } of LOOKS) {
    it(`before any script, ${colorScheme}`, async () => {
      const page = await browser.openFirstScreen({ viewport: NARROW, colorScheme });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.getByText("KPI", { exact: true }).waitFor();
    });

    for (const language of languages) {
      it(`templates, ${language}, ${colorScheme}`, async () => {
        const page = await browser.openPane(`?language=${language}`, { viewport: NARROW, colorScheme });
        await page.getByTestId("template-web-promotion").waitFor();
        await expectAccessible(page);

        await page.getByTestId("search-templates").fill("no such thing");
        await page.getByTestId("empty").waitFor();
        await expectAccessible(page);
        await page.getByTestId("search-templates").fill("");

        await page.getByTestId("template-short-video").click();
        await page.getByTestId("insert-template").waitFor();
        await expectAccessible(page);

        await page.getByTestId("insert-base-pay").fill("abc");
        await page.getByTestId("insert-template").click();
        await expectAccessible(page);

        await page.getByTestId("insert-base-pay").fill("3000");
        await page.evaluate(() => {
          window.workbookFixture.fault = {
            code: "SHEET_PROTECTED",
            sheet: "网络推广",
            detail: "AccessDenied",
          };
        });
        await page.getByTestId("insert-template").click();
        await page.locator('[data-code="SHEET_PROTECTED"]').waitFor();
        await expectAccessible(page);

        await page.getByTestId("insert-template").click();
        await page.getByTestId("inserted").waitFor();
        await expectAccessible(page);
      });

      it(`check, ${language}, ${colorScheme}`, async () => {
        const page = await browser.openPane(`?language=${language}`, { viewport: NARROW, colorScheme });
        await page.getByTestId("tab-check").click();
        await expectAccessible(page);

        const held = await page.evaluateHandle(() => window.workbookFixture.hold());
        await page.getByTestId("check-sheet").click();
        await page.getByRole("progressbar").waitFor();
        await expectAccessible(page);
        await held.evaluate((gate) => gate.release());

        await page.getByTestId("finding").first().waitFor();
        await page.locator("details summary").first().click();
        await expectAccessible(page);
        await page.getByTestId("change-weight").click();
        await page.getByTestId("pointing").waitFor();
        await expectAccessible(page);
        await page.keyboard.press("Escape");
        await page.getByTestId("pointing").waitFor({ state: "detached" });

        await page.getByTestId("repair-finding").first().click();
        await page.getByTestId("done").waitFor();
        await expectAccessible(page);

        await page.evaluate(() => {
          const { workbookFixture } = window;
          workbookFixture.report = workbookFixture.reportWith([]);
        });
        await page.getByTestId("check-sheet").click();
        await page.getByTestId("nothing-wrong").waitFor();
        await expectAccessible(page);

        await page.evaluate(() => {
          window.workbookFixture.report = { sheet: "Sheet2", cards: [], people: [], findings: [] };
        });
        await page.getByTestId("check-sheet").click();
        await page.getByTestId("empty").waitFor();
        await expectAccessible(page);
        await page.getByTestId("point-header").click();
        await page.getByTestId("pointing").waitFor();
        await expectAccessible(page);
      });
    }
  }
});
