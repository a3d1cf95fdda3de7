import { openPaneBrowser, type PaneBrowser } from "../taskpane/support/open-pane";

jest.setTimeout(180_000);

const STEPS = "每出错1次扣2分，扣完为止";
const OTHER = "每出错1次扣5分，扣完为止";

/** The host tells nobody of what the pane writes itself: each screen has to follow what another one did. */
describe("every screen of the pane shows the sheet as it is now", () => {
  let browser: PaneBrowser;
  beforeAll(async () => {
    browser = await openPaneBrowser();
  });
  afterAll(() => browser.close());

  /** The row screen shows a row, and the check has looked at the sheet. */
  const open = async () => {
    const page = await browser.openPane("?language=zh-CN", { viewport: { width: 320, height: 640 } });
    await select(page, STEPS);
    await page.getByTestId("tab-row").click();
    await page.getByTestId("row-indicator").waitFor();
    await page.getByTestId("tab-check").click();
    await page.getByTestId("check-sheet").click();
    await page.getByTestId("finding").first().waitFor();
    return page;
  };
  type Page = Awaited<ReturnType<PaneBrowser["openPane"]>>;
  const select = (page: Page, words: string) =>
    page.evaluate((criterion) => {
      const { workbookFixture } = window;
      workbookFixture.selectRow(workbookFixture.rowWith(criterion, 3));
    }, words);
  /** What stands in the row from now on, without anybody being told. */
  const change = (page: Page, words: string) =>
    page.evaluate((criterion) => {
      const { workbookFixture } = window;
      workbookFixture.row = workbookFixture.rowWith(criterion, 3);
    }, words);
  const showsRow = async (page: Page, points: string) => {
    await page.getByTestId("tab-row").click();
    await page.getByTestId("row-points").filter({ hasText: points }).waitFor();
  };

  it("the row after a repair, and after it is taken back", async () => {
    const page = await open();
    await change(page, OTHER);
    await page.getByTestId("repair-finding").first().click();
    await page.getByTestId("undo-repair").waitFor();
    await showsRow(page, "15");
    await page.getByTestId("tab-check").click();
    await change(page, STEPS);
    await page.getByTestId("undo-repair").click();
    await page.getByTestId("undo-repair").waitFor({ state: "detached" });
    await showsRow(page, "24");
  });

  it("the check after a criterion is written", async () => {
    const page = await open();
    await showsRow(page, "24");
    await page.evaluate(() => {
      const { workbookFixture } = window;
      workbookFixture.report = workbookFixture.reportWith([]);
    });
    await page.getByTestId("criterion").fill(OTHER);
    await page.getByTestId("write-criterion").click();
    await page.getByTestId("criterion-written").waitFor();
    await page.getByTestId("tab-check").click();
    await page.getByTestId("finding").first().waitFor({ state: "detached" });
  });
});
