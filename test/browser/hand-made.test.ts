import { openSite } from "./support/workbench-page";
import type { Site, Workbench } from "./support/workbench-page";

/** A sheet that somebody made by hand, under titles of its own: pointed out, corrected and repaired as its owner wants it. */

jest.setTimeout(180_000);

let site: Site;
let workbench: Workbench;

beforeAll(async () => {
  site = await openSite();
  workbench = await site.open();
});
afterAll(async () => {
  await workbench.close();
  await site.close();
});

const weights = async () =>
  Promise.all(["B3", "B4", "B5"].map(async (address) => (await workbench.cell(address)).value));

/** Clicks a cell of the sheet and takes it once the pane says that it is the one. */
async function point(column: number, row: number, said: string): Promise<void> {
  const { pane } = workbench;
  await workbench.clickCell(column, row);
  await pane.getByTestId("pointing").getByText(said).waitFor();
  await pane.getByTestId("take").click();
}

it("is checked where its header is pointed out, and repaired by the item that its owner chooses", async () => {
  const { pane } = workbench;
  await workbench.set("A1", [
    ["仓库月度打分", "", "", ""],
    ["要点", "份额", "怎么算", "本月"],
    ["发货及时率", 0.6, "≥98%得60分，每低1%扣5分，扣完为止", 0.96],
    ["错发件数", 0.2, "每错发一件扣4分，扣完为止", 1],
    ["库容整洁", 0.1, "合格得10分，不合格不得分", "是"],
  ]);
  await workbench.press("checkThisSheet");
  await pane.getByTestId("point-header").click();
  await point(0, 1, "已选中 A2");
  // Both titles stand in one row.
  await workbench.clickCell(1, 2);
  await pane.getByText("请在第 2 行中选").waitFor();
  expect(await pane.getByTestId("take").getAttribute("aria-disabled")).toBe("true");
  await point(1, 1, "已选中 B2");
  const finding = pane.locator("[data-code=WEIGHT_SUM]");
  await finding.waitFor();
  expect(await finding.getAttribute("data-cell")).toBe("工作表1!B2");

  await finding.getByTestId("repair-method").selectOption({ label: "差额全部计入“错发件数”（B4）" });
  await workbench.shot("hand-made-choice");
  await finding.getByTestId("repair-finding").click();
  await pane.getByTestId("done").waitFor();
  await workbench.idle();
  expect(await weights()).toEqual([0.6, 0.3, 0.1]);
  await pane.getByTestId("undo-repair").click();
  await finding.waitFor();
  await workbench.idle();
  expect(await weights()).toEqual([0.6, 0.2, 0.1]);

  // Weights change by their own button alone.
  expect(await pane.getByTestId("repair-all").count()).toBe(0);
  await finding.getByTestId("repair-method").selectOption({ label: "差额全部计入“库容整洁”（B5）" });
  await finding.getByTestId("repair-finding").click();
  await finding.waitFor({ state: "detached" });
  await workbench.idle();
  expect(await weights()).toEqual([0.6, 0.2, 0.2]);
});

it("takes further columns as they are pointed at, and forgets it on request", async () => {
  const { pane } = workbench;
  const criteria = pane.locator("[data-role=criteria]");
  await pane.getByTestId("card-columns").click();
  await pane.getByTestId("add-column").selectOption("criteria");
  await point(2, 3, "已选中 C 列");
  await criteria.waitFor();
  expect(await criteria.getAttribute("data-column")).toBe("C");
  // Its words are read from now on: the second item's give 20 points, all of what they start from; the last one's 10 of 20.
  await pane.locator("[data-code=CRITERIA_MAX_MISMATCH]").first().waitFor();
  await workbench.shot("hand-made-columns");

  await pane.getByTestId("add-column").selectOption("actual");
  await workbench.clickCell(1, 3);
  await pane.getByText("B 列现在是“权重”").waitFor();
  expect(await pane.getByTestId("take").getAttribute("aria-disabled")).toBe("true");
  await point(3, 3, "已选中 D 列");
  await pane.locator("[data-role=actual]").waitFor();

  await pane.getByTestId("change-criteria").click();
  await pane.getByTestId("take-none").click();
  await criteria.waitFor({ state: "detached" });

  await pane.getByTestId("reset-columns").click();
  await pane.getByTestId("empty").waitFor();
  expect(workbench.complaints).toEqual([]);
});

it("repairs a band and a pay by the bands that the sheet itself states", async () => {
  const { pane } = workbench;
  await workbench.set("A1", [
    ["指标", "权重", "评分标准", "得分"],
    ["到货及时率", 60, "≥95%得60分，<95%得0分", 60],
    ["投诉", 40, "每投诉1次扣10分，扣完为止", 20],
    ["合计", "=SUM(B2:B3)", "", "=SUM(D2:D3)"],
    ["绩效等级", "", "", "A"],
    ["绩效工资基数", "", "", 3000],
    ["应发绩效工资", "", "", 3600],
    ["90分及以上为A，系数1.2；70分及以上不足90分为B，系数1.0；不足70分为C，系数0.5。", "", "", ""],
  ]);
  await workbench.press("checkThisSheet");
  await pane.locator("[data-code=BAND_MISMATCH]").waitFor();
  expect(await pane.getByTestId("finding").count()).toBe(2);
  await pane.getByTestId("repair-all").click();
  await pane.getByTestId("nothing-wrong").waitFor();
  await workbench.idle();
  expect(await workbench.cell("D5")).toMatchObject({ value: "B", error: null });
  expect(await workbench.cell("D7")).toMatchObject({ value: 3000, error: null });
  expect((await workbench.cell("D5")).formula).toContain("KPI.BAND(D4,{");
  // They follow the scores from now on.
  await workbench.set("D3", 40);
  expect([(await workbench.cell("D5")).value, (await workbench.cell("D7")).value]).toEqual(["A", 3600]);
});

it("makes a sheet of a scorecard in a text, which the check has nothing against", async () => {
  const { pane } = workbench;
  const before = await workbench.sheets();
  await pane.getByTestId("tab-templates").click();
  await pane.getByTestId("open-paste").click();
  await pane
    .getByTestId("paste-text")
    .fill(
      [
        "推广专员绩效考核表",
        "考核指标\t权重\t目标值\t评分标准",
        "网站流量\t60%\t5000\t每低于目标5%扣2分，扣完为止",
        "=出勤\t40%\t\t每迟到1次扣2分，扣完为止",
      ].join("\n"),
    );
  await pane.getByTestId("read-paste").click();
  await pane.getByTestId("insert-paste").click();
  await pane.getByTestId("inserted").waitFor();
  await workbench.idle();
  const sheet = (await workbench.sheets()).find((name) => !before.includes(name)) ?? "";
  await workbench.shot("pasted");
  const shown = await workbench.snapshot(sheet);
  expect(shown).toContain("网站流量");
  // What looks like a formula stays the text that it was.
  expect(shown).toContain("=出勤\t=出勤");
  await workbench.press("checkThisSheet");
  await pane.getByTestId("nothing-wrong").waitFor();
  expect(workbench.complaints).toEqual([]);
});
