import { openPaneBrowser, violations, type PaneBrowser } from "../taskpane/support/open-pane";

jest.setTimeout(180_000);

const TEXT = [
  "推广专员绩效考核表",
  "考核指标\t权重\t目标值\t评分标准",
  "网站流量\t60%\t5000\t每低5%扣2分",
  "出勤\t30%\t\t每迟到1次扣2分",
].join("\n");

describe("a scorecard from pasted text", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await openPaneBrowser();
  });
  afterAll(() => browser.close());
  const open = async (language = "zh-CN") => {
    const page = await browser.openPane(`?language=${language}`, { viewport: { width: 320, height: 640 } });
    await page.getByTestId("open-paste").click();
    await page.getByTestId("paste-text").waitFor();
    return page;
  };

  it("is read, corrected and inserted at 320 px", async () => {
    const page = await open();
    await page.getByTestId("paste-text").fill(TEXT);
    await page.getByTestId("read-paste").click();
    expect(await page.getByTestId("paste-result").innerText()).toBe("识别出 2 项指标，其中 2 项有权重");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-testid"))).toBe(
      "paste-result",
    );
    expect(await page.getByTestId("paste-sum").innerText()).toBe("权重合计 90% · 应为 100%");

    await page.getByTestId("pasted-row").nth(1).getByLabel("权重", { exact: true }).fill("25%");
    await page.getByTestId("add-row").click();
    // The new row has the focus.
    await page.keyboard.type("团队协作");
    await page.getByTestId("pasted-row").nth(2).getByLabel("权重", { exact: true }).fill("１５");
    expect(await page.getByTestId("paste-sum").innerText()).toBe("权重合计 100% · 合计正确");
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= 320)).toBe(true);

    await page.getByTestId("insert-paste").click();
    await page.getByTestId("inserted").waitFor();
    expect(await page.evaluate(() => [...window.workbookFixture.calls])).toEqual([
      "paste 网站流量 60%; 出勤 25%; 团队协作 １５",
    ]);

    await page.getByLabel("删除第 3 项").click();
    expect(await page.getByTestId("pasted-row").count()).toBe(2);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("删除第 2 项");
    await page.getByTestId("back-from-paste").click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-testid"))).toBe("open-paste");
    await page.getByTestId("open-paste").click();
    expect(await page.getByTestId("pasted-row").count()).toBe(2);
  });

  it("has the text's language, notes and pay, opens the form where words are in doubt, and makes a sheet a person", async () => {
    const page = await open("en-US");
    await page
      .getByTestId("paste-text")
      .fill(
        [
          "客服绩效考核表",
          "考核指标\t权重\t评分标准\t数据来源\t备注",
          "响应时间\t60%\t看情况\t客服系统\t按月",
          "出勤\t40%\t每迟到1次扣2分\t考勤机\t",
          "备注：奖金按季发放。90分以上全额发放；70分以上不足90分按得分比例发放；70分以下不发放",
          "下载文档前请先阅读",
        ].join("\n"),
      );
    await page.getByTestId("read-paste").click();
    const first = page.getByTestId("pasted-row").first();
    expect(await first.locator("[data-field=dataSource]").inputValue()).toBe("客服系统");
    expect(await first.locator("[data-field=remark]").inputValue()).toBe("按月");
    expect(await page.getByTestId("insert-language").inputValue()).toBe("zh-CN");
    expect(await page.getByTestId("paste-scheme").inputValue()).toBe("stated");
    expect(await page.getByTestId("paste-notes").inputValue()).toContain("90分以上全额发放");
    expect(await page.getByTestId("left-over").textContent()).toContain("下载文档前请先阅读");

    await first.getByTestId("build-criterion").click();
    await first.getByTestId("criterion-form").waitFor();
    await first.getByTestId("close-form").click();
    await page.getByTestId("insert-people").fill("张三\t3000\n李四");
    expect(await violations(page)).toEqual([]);
    await page.getByTestId("insert-paste").click();
    await page.getByTestId("inserted").waitFor();
    const { calls, inserted } = await page.evaluate(() => ({
      calls: [...window.workbookFixture.calls],
      inserted: window.workbookFixture.inserted,
    }));
    expect(calls).toEqual(["insert 张三", "insert 李四"]);
    expect(inserted).toMatchObject([
      {
        language: "zh-CN",
        pasted: {
          title: "客服绩效考核表",
          scheme: { kind: "bands", bands: [{ lower: "90" }, { lower: "70" }, { lower: "0" }] },
          rows: [
            { dataSource: "客服系统", remark: "按月" },
            { dataSource: "考勤机", remark: "" },
          ],
        },
      },
    ]);
    expect(await page.getByTestId("remove-sheets").count()).toBe(1);
  });

  it("says what to do with nothing, and with text that holds no indicator", async () => {
    const page = await open("en-US");
    await page.getByTestId("read-paste").click();
    expect(await page.locator("body").innerText()).toContain("There is nothing yet.");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-testid"))).toBe("paste-text");
    await page.getByTestId("paste-text").fill("hello");
    await page.getByTestId("read-paste").click();
    expect(await page.locator("body").innerText()).toContain("No indicators were found.");
    await page.getByTestId("insert-paste").click();
    expect(await page.locator("body").innerText()).toContain("There is no item to insert yet.");
    expect(await page.evaluate(() => [...window.workbookFixture.calls])).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });
});
