import type { Page } from "playwright-core";
import { openPaneBrowser, violations, type PaneBrowser } from "../taskpane/support/open-pane";

jest.setTimeout(120_000);

const NARROW = { width: 320, height: 640 };
const TIERS = "独立访客数>500得30分，200～500得15分，<200得0分";
const STEPS = "每发生1次扣2分，扣完为止";
const calls = (page: Page) => page.evaluate(() => [...window.workbookFixture.calls]);

describe("the pane's screen of the selected row", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await openPaneBrowser();
  });
  afterAll(() => browser.close());

  async function open(
    criterion: string,
    actual: string | number | null,
    { language = "zh-CN", colorScheme = "light" as "light" | "dark" } = {},
  ) {
    const page = await browser.openPane(`?language=${language}`, { viewport: NARROW, colorScheme });
    await select(page, criterion, actual);
    await page.getByTestId("tab-row").click();
    await page.getByTestId("row-indicator").waitFor();
    return page;
  }
  const select = (page: Page, criterion: string, actual: string | number | null, row = 5) =>
    page.evaluate(
      ([words, value, at]) => {
        const { workbookFixture } = window;
        workbookFixture.selectRow(workbookFixture.rowWith(words, value, { row: at }));
      },
      [criterion, actual, row] as const,
    );
  const points = (page: Page) => page.getByTestId("row-points").innerText();
  const current = (page: Page) => page.locator("[data-testid=results] tr[aria-current] td").innerText();

  it("says what the row scores and why, and what every other result would", async () => {
    const page = await open(TIERS, 650);
    expect(await points(page)).toBe("30");
    expect(await page.getByTestId("row-explanation").innerText()).toContain("30");
    expect(await page.getByTestId("canonical").innerText()).toContain("500");
    expect(await page.locator("[data-testid=results] tbody tr").allInnerTexts()).toEqual([
      "<200\t0 分",
      "200～500\t15 分",
      ">500当前\t30 分",
    ]);
    await page.getByTestId("score-chart").waitFor();
  });

  it("follows the selection, one read each", async () => {
    const page = await open(TIERS, 650);
    const before = (await calls(page)).filter((call) => call === "row").length;
    await select(page, STEPS, 3, 6);
    await page.getByTestId("row-points").filter({ hasText: "24" }).waitFor();
    expect(await current(page)).toBe("24 分");
    expect((await calls(page)).filter((call) => call === "row").length - before).toBe(1);
  });

  it("reads nothing while another screen is shown, and catches up when this one is", async () => {
    const page = await open(TIERS, 650);
    await page.getByTestId("tab-templates").click();
    const before = (await calls(page)).length;
    await select(page, STEPS, 3, 6);
    await select(page, STEPS, 4, 7);
    expect((await calls(page)).length).toBe(before);
    await page.getByTestId("tab-row").click();
    await page.getByTestId("row-points").filter({ hasText: "22" }).waitFor();
  });

  it("shows live how other words are read, and writes them to their cell and back", async () => {
    const page = await open(TIERS, 650);
    const editor = page.getByTestId("criterion");
    await editor.fill(">500得30分，200～500得15分");
    await page.getByTestId("doubts").or(page.getByTestId("remarks")).first().waitFor();
    await editor.fill("独立访客数>600得30分，200～600得20分，<200得0分");
    await page.locator("[data-testid=results]").getByText("200～600").waitFor();
    await editor.fill("独立访客数>700得30分，200～700得20分，<200得0分");
    await page.getByTestId("row-points").filter({ hasText: "20" }).waitFor();
    await page.getByTestId("write-criterion").click();
    await page.getByTestId("criterion-written").waitFor();
    expect((await calls(page)).filter((call) => call.startsWith("write"))).toEqual([
      "write 独立访客数>700得30分，200～700得20分，<200得0分",
    ]);
    expect(await page.getByTestId("write-criterion").count()).toBe(0);
    await page.getByTestId("undo-criterion").click();
    await page.getByTestId("criterion-back").waitFor();
    expect(await editor.inputValue()).toBe(TIERS);
    expect(await points(page)).toBe("30");
  });

  it("keeps a draft that is not written when another row is selected", async () => {
    const page = await open(TIERS, 650);
    await page.getByTestId("criterion").fill(STEPS);
    await select(page, STEPS, 3, 8);
    await page.getByTestId("row-waiting").filter({ hasText: "9" }).waitFor();
    expect(await page.getByTestId("criterion").inputValue()).toBe(STEPS);
    await page.getByTestId("discard-criterion").click();
    await page.getByTestId("row-points").filter({ hasText: "24" }).waitFor();
    expect(await page.getByTestId("row-waiting").count()).toBe(0);
  });

  it("says why nothing was written, and keeps the draft", async () => {
    const page = await open(TIERS, 650);
    await page.getByTestId("criterion").fill(STEPS);
    await page.evaluate(() => {
      window.workbookFixture.fault = { code: "SHEET_PROTECTED", sheet: "网络推广" };
    });
    await page.getByTestId("write-criterion").click();
    await page.locator('[data-testid="fault"][data-code="SHEET_PROTECTED"]').waitFor();
    expect(await page.getByTestId("criterion").inputValue()).toBe(STEPS);
  });

  it("names the words in doubt", async () => {
    const page = await open("延误的酌情扣分", 3);
    const doubt = page.getByTestId("doubt").first();
    await doubt.waitFor();
    expect(await doubt.innerText()).toContain("酌情");
    expect(await page.getByTestId("row-points").count()).toBe(0);
  });

  it("says what is wrong with the actual", async () => {
    const page = await open("完成率≥100%得20分，≥60%且<100%得10分，<60%得0分", 86);
    await page.locator('[data-testid="row-fault"][data-code="RATIO_AS_NUMBER"]').waitFor();
    expect(await page.getByTestId("row-fault").innerText()).toContain("86%");
  });

  it("asks for a row where none is selected", async () => {
    const page = await browser.openPane("?language=en-US", { viewport: NARROW });
    await page.getByTestId("tab-row").click();
    await page.locator("#panel-row").getByTestId("empty").waitFor();
  });

  for (const colorScheme of ["light", "dark"] as const) {
    for (const language of ["zh-CN", "en-US"]) {
      it(`is accessible in every state, ${language}, ${colorScheme}`, async () => {
        const page = await open(TIERS, 650, { language, colorScheme });
        const expectAccessible = async () => {
          expect(await violations(page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        };
        await expectAccessible();
        await page.getByTestId("criterion").fill("酌情扣分");
        await page.getByTestId("doubts").waitFor();
        await select(page, STEPS, 3, 8);
        await page.getByTestId("row-waiting").waitFor();
        await expectAccessible();
        await page.getByTestId("write-criterion").click();
        await page.getByTestId("criterion-written").waitFor();
        await expectAccessible();
        await select(page, "A得10分，B得5分，C得0分", "B", 9);
        await page.getByTestId("row-points").filter({ hasText: "5" }).waitFor();
        await expectAccessible();
        await select(page, "", null, 10);
        await page.getByTestId("no-criterion").waitFor();
        await expectAccessible();
      });
    }
  }
});
