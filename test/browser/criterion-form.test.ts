import path from "node:path";
import type { Page } from "playwright-core";
import { openPaneBrowser, violations, type PaneBrowser } from "../taskpane/support/open-pane";

jest.setTimeout(120_000);

const NARROW = { width: 320, height: 640 };
const SHOTS = path.resolve(__dirname, "../../test-output/screenshots");
const calls = (page: Page) => page.evaluate(() => [...window.workbookFixture.calls]);
const written = async (page: Page) => (await calls(page)).filter((call) => call.startsWith("write"));
const focused = (page: Page) =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute("data-testid") ??
      document.activeElement?.getAttribute("data-field") ??
      document.activeElement?.tagName,
  );
const field = (page: Page, name: string) => page.locator(`[data-field="${name}"]`);

async function expectAccessible(page: Page) {
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

describe("no criterion is a dead end", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await openPaneBrowser();
  });
  afterAll(() => browser.close());

  async function open(
    criterion: string,
    actual: string | number | null,
    { language = "zh-CN", target = null as string | number | null, ...look } = {},
  ) {
    const page = await browser.openPane(`?language=${language}`, { viewport: NARROW, ...look });
    await page.evaluate(
      ([words, value, aim]) => {
        const { workbookFixture } = window;
        window.readings = {
          "每低1%，2分": ["≥95%得满分，每低1%扣2分", "≥95%得满分；<95%扣2分"],
        };
        workbookFixture.selectRow(workbookFixture.rowWith(words, value, { target: aim }));
      },
      [criterion, actual, target] as const,
    );
    await page.getByTestId("tab-row").click();
    await page.getByTestId("row-indicator").waitFor();
    return page;
  }

  it("offers what a doubtful criterion could mean, writes what is chosen, and takes it back", async () => {
    const page = await open("每低1%，2分", "90%");
    const choices = page.getByTestId("reading-choice");
    expect(await choices.count()).toBe(2);
    const said = await choices.allInnerTexts();
    expect(said[0]).toContain("≥95%得满分，每低1%扣2分");
    expect(said[1]).toContain("≥95%得满分；<95%扣2分");
    // The same actuals in both, and different scores at each.
    const results = said.map((text) => [...text.matchAll(/(\d[\d.]*%) 得 (\d[\d.]*) 分/g)]);
    expect(results[0]?.length).toBeGreaterThan(1);
    expect(results[0]?.map(([, at]) => at)).toEqual(results[1]?.map(([, at]) => at));
    results[0]?.forEach(([, , score], i) => expect(score).not.toBe(results[1]?.[i]?.[2]));
    await expectAccessible(page);
    await page.screenshot({ path: path.join(SHOTS, "criterion-choices.png"), fullPage: true });

    await choices.first().focus();
    await page.keyboard.press("Enter");
    await page.getByTestId("criterion-written").waitFor();
    expect(await written(page)).toEqual(["write ≥95%得满分，每低1%扣2分"]);
    await page.getByTestId("row-points").filter({ hasText: "20" }).waitFor();
    await page.getByTestId("undo-criterion").click();
    await page.getByTestId("criterion-back").waitFor();
    expect(await written(page)).toEqual(["write ≥95%得满分，每低1%扣2分", "write 每低1%，2分"]);
    expect(await choices.count()).toBe(2);
  });

  it("builds one by keyboard alone, says what is missing at its field, and writes it with Enter", async () => {
    const page = await open("", 4);
    await page.getByTestId("build-criterion").focus();
    await page.keyboard.press("Enter");
    await page.getByTestId("criterion-form").waitFor();
    expect(await focused(page)).toBe("H3");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("kind");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await field(page, "kind").inputValue()).toBe("events");
    for (const name of ["subject", "unit", "step", "points"]) {
      await page.keyboard.press("Tab");
      expect(await focused(page)).toBe(name);
    }
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    await page.keyboard.press("Enter");
    await page.getByTestId("form-problems").waitFor();
    expect(await focused(page)).toBe("points");
    const described = await field(page, "points").getAttribute("aria-describedby");
    expect(await page.locator(`[id="${described?.split(" ")[0]}"]`).innerText()).toBe("请填写。");
    expect(await written(page)).toEqual([]);
    await expectAccessible(page);
    await page.keyboard.type("3");
    await page.getByTestId("built-text").filter({ hasText: "每次扣3分" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type("1");
    await page.getByTestId("built-text").filter({ hasText: "≤1次得满分，每超1次扣3分" }).waitFor();
    expect(await page.locator("[data-testid=results] tr[aria-current] td").innerText()).toBe("21 分");
    await page.keyboard.press("Enter");
    await page.getByTestId("criterion-written").waitFor();
    expect(await written(page)).toEqual(["write ≤1次得满分，每超1次扣3分"]);
    expect(await focused(page)).toBe("build-criterion");
    expect(await page.getByTestId("row-points").innerText()).toBe("21");
  });

  it("asks before what was typed is lost, and not before", async () => {
    const page = await open("每次扣2分", 3);
    await page.getByTestId("build-criterion").click();
    await page.getByTestId("form-origin").waitFor();
    expect(await field(page, "points").inputValue()).toBe("2");
    await page.keyboard.press("Escape");
    await page.getByTestId("criterion-form").waitFor({ state: "detached" });
    expect(await focused(page)).toBe("build-criterion");

    await page.keyboard.press("Enter");
    await field(page, "points").fill("5");
    // Another row waits while the form holds this one.
    await page.evaluate(() => {
      const { workbookFixture } = window;
      workbookFixture.selectRow(workbookFixture.rowWith("每次扣1分", 1, { row: 8 }));
    });
    await page.getByTestId("row-waiting").filter({ hasText: "9" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByTestId("confirm").waitFor();
    expect(await focused(page)).toBe("cancel");
    await expectAccessible(page);
    await page.getByTestId("cancel").click();
    expect(await field(page, "points").inputValue()).toBe("5");
    await page.keyboard.press("Escape");
    await page.getByTestId("confirm").click();
    await page.getByTestId("criterion-form").waitFor({ state: "detached" });
    expect(await written(page)).toEqual([]);
    await page.getByTestId("row-points").filter({ hasText: "29" }).waitFor();
    expect(await focused(page)).toBe("build-criterion");
  });

  it("keeps the form and says why where the workbook refuses", async () => {
    const page = await open("每次扣2分", 3);
    await page.getByTestId("build-criterion").click();
    await field(page, "points").fill("5");
    await page.evaluate(() => {
      window.workbookFixture.fault = { code: "SHEET_PROTECTED", sheet: "网络推广" };
    });
    await page.getByTestId("write-built").click();
    await page.locator('[data-testid="fault"][data-code="SHEET_PROTECTED"]').waitFor();
    expect(await field(page, "points").inputValue()).toBe("5");
  });

  it("opens from a finding, for the row of its cell, filled with what was understood", async () => {
    const page = await browser.openPane("?language=zh-CN", { viewport: NARROW });
    await page.evaluate(() => {
      const { workbookFixture } = window;
      const cell = { sheet: "网络推广", row: 7, column: 4 };
      workbookFixture.report = workbookFixture.reportWith([
        { code: "CRITERIA_UNREADABLE", cell, severity: "error", facts: { words: "酌情" } },
      ]);
      workbookFixture.row = workbookFixture.rowWith("由上级酌情评分，5-30分", 20, { row: 7 });
    });
    await page.getByTestId("tab-check").click();
    await page.getByTestId("check-sheet").click();
    await page.getByTestId("finding").getByTestId("build-criterion").click();
    await page.getByTestId("criterion-form").waitFor();
    expect(await calls(page)).toContain("select 7:4");
    expect(await field(page, "kind").inputValue()).toBe("rated");
    expect(await field(page, "lowest").inputValue()).toBe("5");
    expect(await page.getByTestId("built-text").innerText()).toBe("得分=上级评分（5～30分）");
    await page.getByTestId("write-built").click();
    await page.getByTestId("criterion-written").waitFor();
    expect(await written(page)).toEqual(["write 得分=上级评分（5～30分）"]);
    await page.getByTestId("row-points").filter({ hasText: "20" }).waitFor();
  });

  it("helps with a pasted criterion that cannot be read, and with none", async () => {
    const page = await browser.openPane("?language=zh-CN", { viewport: NARROW });
    await page.getByTestId("open-paste").click();
    await page
      .getByTestId("paste-text")
      .fill("考核指标\t权重\t目标值\t评分标准\n网站流量\t60%\t5000\t酌情扣分\n出勤\t40%\t\t每迟到1次扣2分");
    await page.getByTestId("read-paste").click();
    const rows = page.getByTestId("pasted-row");
    expect(await rows.nth(1).getByTestId("build-criterion").count()).toBe(0);
    await rows.nth(0).getByTestId("build-criterion").click();
    await field(page, "kind").selectOption("bands");
    await page.getByTestId("built-text").filter({ hasText: "≥100%得60分" }).waitFor();
    await expectAccessible(page);
    await page.getByTestId("write-built").click();
    expect(await rows.nth(0).locator("textarea").inputValue()).toContain("≥100%得60分");
    expect(await rows.nth(0).getByTestId("pasted-doubt").count()).toBe(0);
    expect(await focused(page)).toBe("criteria");
  });

  const LOOKS = [
    { language: "zh-CN", colorScheme: "light" },
    { language: "en-US", colorScheme: "dark" },
    { language: "en-US", colorScheme: "light", forcedColors: "active" },
  ] as const;
  for (const look of LOOKS) {
    it(`is accessible in every kind, ${Object.values(look).join(", ")}`, async () => {
      const page = await open("minus 2 points each time", 3, look);
      await page.getByTestId("build-criterion").click();
      for (const kind of [
        "bands",
        "steps",
        "events",
        "proportion",
        "linear",
        "grades",
        "rated",
        "bonus",
        "pass",
      ]) {
        await field(page, "kind").selectOption(kind);
        await page.getByTestId("built-text").or(page.getByTestId("form-problems")).waitFor();
        const more = page.getByTestId("more-fields");
        if ((await more.count()) > 0) await more.click();
        await expectAccessible(page);
        await page.screenshot({
          path: path.join(SHOTS, `criterion-form-${kind}-${Object.values(look).join("-")}.png`),
          fullPage: true,
        });
      }
    });
  }
});
