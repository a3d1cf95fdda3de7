import type { Page } from "playwright-core";
import { openPaneBrowser, violations, type PaneBrowser } from "../taskpane/support/open-pane";

jest.setTimeout(120_000);

const calls = (page: Page) => page.evaluate(() => [...window.workbookFixture.calls]);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("data-testid"));

describe("the pane over a pretended workbook", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await openPaneBrowser();
  });
  afterAll(() => browser.close());

  const open = (query = "?language=en-US") =>
    browser.openPane(query, { viewport: { width: 320, height: 640 } });
  async function openChecked() {
    const page = await open();
    await page.getByTestId("tab-check").click();
    await page.getByTestId("check-sheet").click();
    await page.getByTestId("finding").first().waitFor();
    return page;
  }

  it("inserts the chosen template with what was filled in, by keyboard alone", async () => {
    const page = await open();
    await page.getByTestId("template-web-promotion").focus();
    await page.keyboard.press("Enter");
    await page.getByTestId("insert-template").waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    await page.getByTestId("insert-language").selectOption("zh-CN");
    await page.getByTestId("insert-base-pay").fill("￥３,０００元".replace("元", ""));
    await page.getByTestId("insert-period").fill(" 2025年6月 ");
    // People and protection stand between; both are left as they are.
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("insert-people");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("insert-template");
    await page.keyboard.press("Enter");
    await page.getByTestId("inserted").waitFor();
    expect(await page.evaluate(() => window.workbookFixture.inserted)).toEqual([
      { templateId: "web-promotion", language: "zh-CN", basePay: "3000", period: "2025年6月" },
    ]);
    await page.getByTestId("back-to-templates").click();
    expect(await focused(page)).toBe("template-web-promotion");
  });

  it("inserts once, however often the button is pressed meanwhile", async () => {
    const page = await open();
    await page.getByTestId("template-web-promotion").click();
    const gate = await page.evaluateHandle(() => window.workbookFixture.hold());
    const button = page.getByTestId("insert-template");
    await button.click();
    await button.click({ force: true });
    await gate.evaluate((held) => held.release());
    await page.getByTestId("inserted").waitFor();
    expect(await calls(page)).toEqual(["insert"]);
  });

  it("does not insert with an amount that is none, and says what to write", async () => {
    const page = await open();
    await page.getByTestId("template-web-promotion").click();
    await page.getByTestId("insert-base-pay").fill("a lot");
    await page.getByTestId("insert-template").click();
    expect(await focused(page)).toBe("insert-base-pay");
    await page.getByText("Enter an amount of 0 or more").waitFor();
    expect(await calls(page)).toEqual([]);
  });

  it("names each finding's cell for automation, and jumps to it", async () => {
    const page = await openChecked();
    const findings = page.getByTestId("finding");
    expect(
      await findings.evaluateAll((items) => items.map((item) => ({ ...(item as HTMLElement).dataset }))),
    ).toEqual([
      { testid: "finding", code: "WEIGHT_SUM", cell: "网络推广!E11" },
      { testid: "finding", code: "WEIGHT_TEXT", cell: "网络推广!E9" },
      { testid: "finding", code: "WEIGHT_MISSING", cell: "网络推广!E10" },
    ]);
    await page.getByRole("button", { name: "Go to cell E9" }).click();
    expect(await calls(page)).toEqual(["check", "select 8:4"]);
  });

  it("repairs one, checks again, and takes the repair back", async () => {
    const page = await openChecked();
    const finding = page.getByTestId("finding").filter({ hasText: "is text" });
    await finding.getByText("number 10%").waitFor();
    await page.getByTestId("finding").first().getByText("26%").waitFor();
    await finding.getByTestId("repair-finding").click();
    await finding.waitFor({ state: "detached" });
    await page.getByTestId("undo-repair").click();
    await finding.waitFor();
    await page.getByText("The repair is undone").waitFor();
    expect(await page.getByTestId("undo-repair").count()).toBe(0);
    expect(await calls(page)).toEqual(["check", "repair WEIGHT_TEXT", "check", "undo", "check"]);
  });

  it("keeps the focus on the page when the finding that held it is repaired", async () => {
    const page = await openChecked();
    await page.getByTestId("repair-finding").last().focus();
    await page.keyboard.press("Enter");
    await page.getByTestId("finding").filter({ hasText: "is text" }).waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("1 problem repaired");
  });

  it("repairs all that can be repaired in one go, and leaves each change of weights to its own button", async () => {
    const page = await openChecked();
    await page
      .getByTestId("brought-about")
      .getByText("3 criteria no longer fit their weight: C6:C7,C9")
      .waitFor();
    await page.getByTestId("repair-all").click();
    await page.getByText("1 problem repaired").waitFor();
    await page.getByTestId("repair-all").waitFor({ state: "detached" });
    await page.locator("[data-code=WEIGHT_SUM]").getByTestId("repair-finding").click();
    await page.locator("[data-code=WEIGHT_SUM]").waitFor({ state: "detached" });
    expect(await calls(page)).toEqual(["check", "repair WEIGHT_TEXT", "check", "repair WEIGHT_SUM", "check"]);
  });

  it("shows what is wrong alike in one column as one, each cell to go to, and repairs them together", async () => {
    const page = await open();
    await page.evaluate(() => {
      const { workbookFixture } = window;
      const [sum, text, missing] = workbookFixture.report.findings;
      if (!sum || !text || !missing) throw new Error("the fixture has other findings");
      const texts = [4, 5, 8].map((row) => ({ ...text, cell: { ...text.cell, row } }));
      workbookFixture.report = workbookFixture.reportWith([...texts, missing, sum]);
    });
    await page.getByTestId("tab-check").click();
    await page.getByTestId("check-sheet").click();
    const group = page.getByTestId("finding-group");
    await group.getByText("3 problems of one kind in column E").waitFor();
    expect(
      await page.getByTestId("finding").evaluateAll((all) => all.map((one) => one.dataset["cell"])),
    ).toEqual(["网络推广!E11", "网络推广!E5", "网络推广!E6", "网络推广!E9", "网络推广!E10"]);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await group.getByRole("button", { name: "Go to cell E6" }).press("Enter");
    await group.getByTestId("repair-group").press("Enter");
    await page.getByText("3 problems repaired").waitFor();
    expect(await calls(page)).toEqual([
      "check",
      "select 5:4",
      "repair WEIGHT_TEXT,WEIGHT_TEXT,WEIGHT_TEXT",
      "check",
    ]);
  });

  it("checks again by itself after an edit, and only says so where the sheet cannot be read just now", async () => {
    const page = await openChecked();
    await page.evaluate(() => {
      const { workbookFixture } = window;
      workbookFixture.report = workbookFixture.reportWith([]);
      workbookFixture.edit();
    });
    await page.getByTestId("nothing-wrong").waitFor();
    await page.evaluate(() => {
      const { workbookFixture } = window;
      workbookFixture.fault = { code: "CELL_EDIT_MODE" };
      workbookFixture.edit();
    });
    await page.getByTestId("out-of-date").waitFor();
    expect(await page.locator('[data-code="CELL_EDIT_MODE"]').count()).toBe(0);
    await page.getByTestId("check-sheet").click();
    await page.getByTestId("out-of-date").waitFor({ state: "detached" });
  });

  it("takes no notice of an edit of another sheet", async () => {
    const page = await openChecked();
    await page.evaluate(() => {
      window.workbookFixture.edit("{2}");
      window.workbookFixture.edit();
    });
    await page.waitForFunction(() => window.workbookFixture.calls.length >= 2);
    expect(await calls(page)).toEqual(["check", "check"]);
  });

  it("does not check by itself while the check is not shown", async () => {
    const page = await openChecked();
    await page.getByTestId("tab-templates").click();
    await page.evaluate(() => window.workbookFixture.edit());
    expect(await calls(page)).toEqual(["check"]);
    await page.getByTestId("tab-check").click();
    await page.waitForFunction(() => window.workbookFixture.calls.length === 2);
  });

  it("puts a refusal into one sentence, and keeps the last results", async () => {
    const page = await openChecked();
    await page.evaluate(() => {
      window.workbookFixture.fault = { code: "SHEET_PROTECTED", sheet: "网络推广" };
    });
    await page.getByTestId("repair-finding").first().click();
    await page.getByRole("alert").filter({ hasText: "Unprotect it on the Review tab" }).waitFor();
    expect(await page.getByTestId("finding").count()).toBe(3);
    expect(await page.getByTestId("undo-repair").count()).toBe(0);
  });

  it("leaves no screen waiting when an action throws", async () => {
    const page = await open();
    await page.evaluate(() => {
      Object.assign(window.workbookFixture.actions, {
        checkSheet: () => Promise.reject(new Error("no answer")),
      });
    });
    await page.getByTestId("tab-check").click();
    await page.getByTestId("check-sheet").click();
    await page.locator('[data-code="REFUSED"]').waitFor();
    expect(await page.getByTestId("check-sheet").getAttribute("aria-disabled")).not.toBe("true");
  });

  it("follows the host's background, else the system", async () => {
    const shade = async (query: string, colorScheme: "light" | "dark") => {
      const page = await browser.openPane(query, { colorScheme });
      return page.locator("[data-shade]").getAttribute("data-shade");
    };
    expect(await shade("?background=%23262626", "light")).toBe("dark");
    expect(await shade("?background=%23ffffff", "dark")).toBe("light");
    expect(await shade("", "dark")).toBe("dark");
  });
});

describe("scorecards that cannot be fetched", () => {
  it("leave the rest of the pane usable, and are fetched again on request", async () => {
    const browser = await openPaneBrowser();
    try {
      const page = await browser.openPane("?language=zh-CN&unfetched", {});
      await page.getByText("模板没有打开。").waitFor();
      await page.getByTestId("tab-check").click();
      await page.getByTestId("check-sheet").click();
      await page.getByTestId("report").waitFor();
      await page.getByTestId("tab-templates").click();
      await page.getByRole("button", { name: "重试" }).click();
      await page.getByTestId("template-web-promotion").waitFor();
    } finally {
      await browser.close();
    }
  });
});

describe("a screen that cannot be shown", () => {
  it("says so, and offers to load the pane afresh", async () => {
    const browser = await openPaneBrowser();
    const page = await browser.openPane("?language=zh-CN&broken", {});
    await page.getByRole("alert").filter({ hasText: "窗格出现问题" }).waitFor();
    await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "重新加载" }).click()]);
    // React reports what a boundary has caught, and so must this browser.
    await expect(browser.close()).rejects.toThrow("the page reported");
  });
});
