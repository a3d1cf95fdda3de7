import { openSite } from "./support/workbench-page";
import type { Site, Workbench } from "./support/workbench-page";

/** The way from an empty workbook to a scored and paid scorecard, through the built add-in and the real office.js. */

jest.setTimeout(180_000);

let site: Site;
let workbench: Workbench;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const shows = async (sheet: string, cells: Record<string, unknown>) => {
  for (const [address, value] of Object.entries(cells))
    expect([address, (await workbench.cell(`'${sheet}'!${address}`)).value]).toEqual([address, value]);
};

/** Opens the pane on the preview of a scorecard, from whatever it shows. */
async function choose(id: string): Promise<void> {
  const { pane } = workbench;
  await workbench.press("openPane");
  await pane.getByTestId("tab-templates").click();
  const back = pane.getByTestId("back-to-templates");
  const card = pane.getByTestId(`template-${id}`);
  await card.or(back).first().waitFor();
  if (await back.isVisible()) await back.click();
  await card.click();
  await pane.getByTestId("insert-template").waitFor();
}

async function insert(id: string): Promise<string> {
  const before = await workbench.sheets();
  await choose(id);
  const { pane } = workbench;
  await pane.getByTestId("insert-template").click();
  await workbench.page.waitForFunction(
    (count) => (window as unknown as { workbench: { sheets(): string[] } }).workbench.sheets().length > count,
    before.length,
  );
  await workbench.idle();
  return (await workbench.sheets()).find((name) => !before.includes(name))!;
}

/** Presses the ribbon's check and waits for what it must show: a finding's code, or the id of a state. */
async function check(shown: string): Promise<{ code: string | null; cell: string | null }[]> {
  const { pane } = workbench;
  await workbench.press("checkThisSheet");
  await pane.locator(`[data-code="${shown}"], [data-testid="${shown}"]`).first().waitFor();
  await workbench.idle();
  const findings = await pane.getByTestId("finding").all();
  return Promise.all(
    findings.map(async (one) => ({
      code: await one.getAttribute("data-code"),
      cell: await one.getAttribute("data-cell"),
    })),
  );
}

const repairWeights = () =>
  workbench.pane.locator("[data-code=WEIGHT_SUM]").getByTestId("repair-finding").click();

const refusal = () => workbench.pane.locator('[data-testid="fault"][data-code]');

describe.each([
  {
    language: "zh-CN",
    best: "良好",
    stricter: "独立访客数>700人得30分，200～700人得15分，<200人得0分",
    unclear: "独立访客多的酌情加分",
    unit: "人",
    built: "≥600人得30分；≥200人且<600人得12.5分；<200人得0分",
  },
  {
    language: "en-US",
    best: "Good",
    stricter: "Unique visitors >700 people: 30 points, 200–700 people: 15 points, <200 people: 0 points",
    unclear: "Unique visitors: points at the manager's discretion",
    unit: "persons",
    built: "≥600 persons: 30 points; ≥200 persons and <600 persons: 12.5 points; <200 persons: 0 points",
  },
] as const)("in $language", ({ language, best, stricter, unclear, unit, built }) => {
  beforeAll(async () => {
    workbench = await site.open({ language });
  });
  afterAll(() => workbench.close());

  it("inserts, scores, pays, finds a wrong weight, repairs it and takes the repair back", async () => {
    // What the pane asks for when it opens is no part of the insertion.
    await choose("web-promotion");
    await workbench.idle();
    const before = await workbench.syncs();
    const sheet = await insert("web-promotion");
    const since = (await workbench.syncs()).slice(before.length).filter(({ kind }) => kind === "api");
    // What the pane reads of the cell that is selected afterwards is none either.
    const made = since.slice(0, since.map(({ changes }) => changes).lastIndexOf(true) + 1);
    expect(made.at(-1)?.changes).toBe(true);
    expect(made.length).toBeLessThanOrEqual(2);
    console.log(
      `insertion: ${made.length} requests, ${made.map((one) => one.requestBytes).join(" + ")} bytes`,
    );
    await workbench.shot(`inserted-${language}`);

    await shows(sheet, { D12: 1, H12: "", C16: "" });
    await workbench.set(`'${sheet}'!G6`, [[650], [4], [1], ["A"], ["B"], ["A"]]);
    await workbench.set(`'${sheet}'!C18`, 3000);
    await shows(sheet, { H6: 30, H7: 10, H8: 20, H9: 10, H10: 5, H11: 10, H12: 85 });
    await shows(sheet, { C15: 85, C16: best, C17: 0.85, C19: 2550, C20: 5 });
    await workbench.shot(`scored-${language}`);

    // The words are the rule: other words, another score; words in doubt, none.
    const words = (await workbench.cell(`'${sheet}'!E6`)).value;
    await workbench.set(`'${sheet}'!E6`, stricter);
    await shows(sheet, { H6: 15, H12: 70 });
    await workbench.set(`'${sheet}'!E6`, unclear);
    expect((await workbench.cell(`'${sheet}'!H6`)).error).toBe("#VALUE!");
    await shows(sheet, { H12: "" });
    await workbench.set(`'${sheet}'!E6`, words);
    // What an assessor types over a score counts; a blank actual is not zero.
    const formula = (await workbench.cell(`'${sheet}'!H10`)).formula;
    await workbench.set(`'${sheet}'!H10`, 8);
    await shows(sheet, { H12: 88 });
    await workbench.set(`'${sheet}'!H10`, formula);
    await workbench.set(`'${sheet}'!G10`, "");
    await shows(sheet, { H10: "", H12: "" });
    await workbench.set(`'${sheet}'!G10`, "B");
    await shows(sheet, { H12: 85 });

    await workbench.set(`'${sheet}'!D6`, "25%");
    await shows(sheet, { D12: 0.95, H12: "", C16: "", C19: "" });
    const found = await check("WEIGHT_SUM");
    expect(found.filter(({ code }) => code === "WEIGHT_SUM")).toEqual([
      { code: "WEIGHT_SUM", cell: expect.stringMatching(/!D12$/) },
    ]);
    await workbench.shot(`found-${language}`);
    // The first check also subscribes to the workbook's events; from then on a check is one request.
    const quiet = await workbench.syncs();
    await workbench.pane.getByTestId("check-sheet").click();
    await workbench.idle();
    const checked = (await workbench.syncs()).slice(quiet.length);
    expect(checked).toHaveLength(1);
    console.log(`check: 1 request, ${checked[0]!.responseBytes} bytes answered`);

    // What changes weights is no part of repairing all: it has a button of its own.
    const { pane } = workbench;
    await repairWeights();
    await pane.getByTestId("undo-repair").waitFor();
    await workbench.idle();
    await shows(sheet, { D12: 1, H12: 85, C19: 2550 });
    await expect(pane.getByTestId("finding").count()).resolves.toBe(0);
    await workbench.shot(`repaired-${language}`);

    await pane.getByTestId("undo-repair").click();
    await pane.getByTestId("finding").first().waitFor();
    await workbench.idle();
    await shows(sheet, { D6: 0.25, D12: 0.95 });

    expect(workbench.outside).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });

  it("explains the selected row, and writes other words to it", async () => {
    const sheet = await insert("web-promotion");
    const { pane } = workbench;
    await workbench.set(`'${sheet}'!G6`, [[650], [4], [1], ["A"], ["B"], ["A"]]);
    const quiet = await workbench.syncs();
    await pane.getByTestId("tab-row").click();
    await pane.getByTestId("row-points").filter({ hasText: "30" }).waitFor();
    await workbench.idle();
    console.log(
      `row: ${(await workbench.syncs())
        .slice(quiet.length)
        .map((one) => one.responseBytes)
        .join(" + ")} bytes answered`,
    );
    await workbench.shot(`row-${language}`);

    await pane.getByTestId("criterion").fill(stricter);
    await pane.getByTestId("row-points").filter({ hasText: "15" }).waitFor();
    await pane.getByTestId("write-criterion").click();
    await pane.getByTestId("criterion-written").waitFor();
    await workbench.idle();
    await shows(sheet, { E6: stricter, H6: 15, H12: 70 });
    await workbench.shot(`row-written-${language}`);
    await pane.getByTestId("undo-criterion").click();
    await pane.getByTestId("criterion-back").waitFor();
    await workbench.idle();
    await shows(sheet, { H6: 30, H12: 85 });

    // Words in doubt are no dead end: from the finding to the form, by keyboard to words that score, and back.
    const words = (await workbench.cell(`'${sheet}'!E6`)).value;
    await workbench.set(`'${sheet}'!E6`, unclear);
    await check("CRITERIA_UNREADABLE");
    await pane.locator('[data-code="CRITERIA_UNREADABLE"]').getByTestId("build-criterion").press("Enter");
    const field = (name: string) => pane.locator(`[data-field="${name}"]`);
    await field("kind").selectOption("bands");
    await field("number").check();
    await field("unit").fill(unit);
    await field("bands.0.bound").fill("６００");
    await field("bands.0.points").fill("30");
    await field("bands.1.bound").fill("200");
    await field("bands.1.points").fill("12.5");
    await pane.getByTestId("built-text").filter({ hasText: built }).waitFor();
    await workbench.shot(`form-${language}`);
    await field("bands.1.points").press("Enter");
    await pane.getByTestId("criterion-written").waitFor();
    await workbench.idle();
    await shows(sheet, { E6: built, H6: 30, H12: 85 });
    await workbench.set(`'${sheet}'!G6`, 599);
    await shows(sheet, { H6: 12.5, H12: 67.5 });
    await pane.getByTestId("undo-criterion").click();
    await pane.getByTestId("criterion-back").waitFor();
    await workbench.idle();
    await shows(sheet, { E6: unclear });
    expect((await workbench.cell(`'${sheet}'!H6`)).error).toBe("#VALUE!");
    await workbench.set(`'${sheet}'!E6`, words);
    await workbench.set(`'${sheet}'!G6`, 650);

    // On to the next row, as a reader goes.
    const canvas = workbench.page.locator("[id^=univer-sheet-main-canvas]");
    await canvas.click({ position: { x: 450, y: 288 } });
    await pane.getByTestId("row-points").filter({ hasText: "10" }).waitFor();
    expect(await pane.getByTestId("row-indicator").innerText()).toMatch(/搜索引擎覆盖|Search engine/);
    await workbench.idle();
    await workbench.shot(`row-selected-${language}`);
    expect(workbench.complaints).toEqual([]);
  });
});

describe("other sheets", () => {
  beforeAll(async () => {
    workbench = await site.open();
  });
  afterAll(() => workbench.close());

  it("says what to do on a blank workbook", async () => {
    expect(await check("empty")).toEqual([]);
    await workbench.shot("blank-checked");
  });

  it("spills pay for a whole column, blanks staying blank", async () => {
    await workbench.set("A2", [[95], [89.5], [69.99], [null], ["x"]]);
    await workbench.set("B2", [[3000], [3000], [3000], [3000], [3000]]);
    await workbench.set("D2", '=KPI.PAYOUT(A2:A11&"",B2:B11&"")');
    const cells = await Promise.all(["D2", "D3", "D4", "D5", "D6"].map((at) => workbench.cell(at)));
    expect(cells.map((cell) => cell.error ?? (cell.value || (cell.value === 0 ? 0 : "")))).toEqual([
      3000,
      2685,
      0,
      "",
      "#VALUE!",
    ]);
    expect(cells[4]!.message).toMatch(/数字.*\/.*number/);
  });

  it("finds no scorecard among other figures", async () => {
    expect(await check("empty")).toEqual([]);
  });

  it("turns weights typed as text into numbers", async () => {
    await workbench.set("F1", [
      ["考核指标", "权重", "评分标准", "得分"],
      ["销售额", "'60%", "每低1%扣2分", ""],
      ["复购率", "'４０％", "每低1%扣2分", ""],
      ["合计", "=SUM(G2:G3)", "", ""],
    ]);
    const found = await check("WEIGHT_TEXT");
    expect(found.map((one) => one.code)).toContain("WEIGHT_TEXT");
    await workbench.shot("weights-as-text");
    await workbench.pane.getByTestId("repair-all").click();
    await workbench.pane.getByTestId("undo-repair").waitFor();
    await workbench.idle();
    expect([(await workbench.cell("G2")).value, (await workbench.cell("G3")).value]).toEqual([0.6, 0.4]);
    expect((await workbench.cell("G4")).value).toBe(1);
  });

  it("leaves a score blank until its target is filled, and takes points that an assessor gives", async () => {
    const sheet = await insert("short-video");
    await workbench.set(`'${sheet}'!H6`, 170);
    await shows(sheet, { I6: "" });
    await workbench.set(`'${sheet}'!E6`, 200);
    await shows(sheet, { I6: 80 });
    await workbench.set(`'${sheet}'!H6`, 200);
    await workbench.set(`'${sheet}'!H14`, [[88], [1]]);
    await shows(sheet, { I6: 100, I14: 88, I15: 95, I16: "" });
    const rows = Array.from({ length: 7 }, () => 1000);
    await workbench.set(
      `'${sheet}'!E7`,
      rows.map((target) => [target]),
    );
    await workbench.set(
      `'${sheet}'!H7`,
      rows.map((target) => [target * 0.8]),
    );
    // 20% × 100 + 60% × 80 + 10% × 88 + 10% × 95
    await shows(sheet, { I7: 80, I13: 80, I16: 86.3 });
    await workbench.shot("short-video");
  });

  it("gives a second insert of the same card a name of its own", async () => {
    await insert("web-promotion");
    const sheet = await insert("web-promotion");
    expect(sheet).toMatch(/\((\d)\)$/);
    await shows(sheet, { D12: 1 });
  });
});

describe("in Excel on the web", () => {
  beforeAll(async () => {
    workbench = await site.open({ profile: "web", api: "1.14" });
  });
  afterAll(() => workbench.close());

  it("inserts, scores, pays, leaves blanks blank, finds a wrong weight and repairs it", async () => {
    const sheet = await insert("web-promotion");
    await shows(sheet, { D12: 1, H6: "", H12: "", C16: "" });
    await workbench.set(`'${sheet}'!G6`, [[650], [4], [1], ["A"], ["B"], ["A"]]);
    await workbench.set(`'${sheet}'!C18`, 3000);
    await shows(sheet, { H6: 30, H12: 85, C16: "良好", C19: 2550, C20: 5 });
    await workbench.set(`'${sheet}'!G10`, "");
    await shows(sheet, { H10: "", H12: "" });
    await workbench.set(`'${sheet}'!G10`, "B");
    await workbench.set(`'${sheet}'!D6`, "25%");
    expect((await check("WEIGHT_SUM")).map(({ code }) => code)).toContain("WEIGHT_SUM");
    await repairWeights();
    await workbench.pane.getByTestId("undo-repair").waitFor();
    await workbench.idle();
    await shows(sheet, { D12: 1, H12: 85, C19: 2550 });
    expect(workbench.complaints).toEqual([]);
  });
});

describe("a request that the host refuses", () => {
  beforeAll(async () => {
    workbench = await site.open();
  });
  afterAll(() => workbench.close());

  it.each([1, 2])("request %i of an insert: the workbook is as before, and the pane says so", async (n) => {
    await choose("network-support");
    const { pane } = workbench;
    const sheets = await workbench.sheets();
    const first = await workbench.snapshot(sheets[0]!);
    await workbench.fail(n);
    await pane.getByTestId("insert-template").click();
    await refusal().waitFor();
    await workbench.idle();
    expect(await workbench.sheets()).toEqual(sheets);
    expect(await workbench.snapshot(sheets[0]!)).toBe(first);
    await workbench.shot(`insert-refused-${n}`);
  });

  it.each([1, 2])("request %i of a repair: the sheet is as before", async (n) => {
    const sheet = (await workbench.sheets())[1] ?? (await insert("network-support"));
    await workbench.set(`'${sheet}'!D6`, "20%");
    expect((await check("WEIGHT_SUM")).map((one) => one.code)).toEqual(["WEIGHT_SUM"]);
    const before = await workbench.snapshot(sheet);
    await workbench.fail(n);
    await repairWeights();
    await refusal().waitFor();
    await workbench.idle();
    expect(await workbench.snapshot(sheet)).toBe(before);
  });
});
