import { bytesOf } from "../workbench/files/books";
import { openSite } from "./support/workbench-page";
import type { Site, Workbench } from "./support/workbench-page";

/** What the workbench has of Excel's own strictness, as each of the two Excels that it stands for has it. */

jest.setTimeout(180_000);

let site: Site;
let workbench: Workbench;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const shown = async (addresses: readonly string[]) =>
  Promise.all(addresses.map(async (address) => (await workbench.cell(address)).text));

describe("on the desktop", () => {
  beforeAll(async () => {
    workbench = await site.open();
  });
  afterAll(() => workbench.close());

  it("hands blank cells to functions as 0, alone, in ranges and between two commas", async () => {
    await workbench.set("A1", [
      [95, 3000],
      [null, 3000],
      ['=""', 3000],
    ]);
    await workbench.set("D1", [["=KPI.BAND(A2)"], ["=KPI.BAND(A3)"], ['=KPI.BAND(A2&"")']]);
    await workbench.set("E1", "=KPI.BAND(A1:A3)");
    await workbench.set("F1", '=KPI.BAND(A1:A3&"")');
    await workbench.set("G1", [
      ['=KPI.SCORE("每次扣2分",1,10)'],
      ['=KPI.SCORE("每次扣2分",1,)'],
      ['=KPI.SCORE("每次扣2分",1,,5)'],
    ]);
    expect(await shown(["D1", "D2", "D3"])).toEqual(["不达标", "", ""]);
    expect(await shown(["E1", "E2", "E3"])).toEqual(["优秀", "不达标", ""]);
    expect(await shown(["F1", "F2", "F3"])).toEqual(["优秀", "", ""]);
    expect(await shown(["G1", "G2", "G3"])).toEqual(["8", "#VALUE!", "#VALUE!"]);
    expect((await workbench.cell("G3")).message).toMatch(/现为 0.*not 0/);
  });

  it("shows #SPILL! for functions that spill in merged cells, for one value too, and not behind @", async () => {
    await workbench.openFile(
      await bytesOf((book) => {
        const sheet = book.addWorksheet("Sheet1");
        sheet.getCell("A1").value = 95;
        sheet.mergeCells("C1:D1");
        sheet.mergeCells("C2:D2");
        sheet.mergeCells("C3:D3");
        sheet.mergeCells("C4:D4");
      }),
    );
    await workbench.set("C1", [["=KPI.BAND(A1)"], ["=@KPI.BAND(A1)"], ['=IF(A1="","",@KPI.BAND(A1:A2))']]);
    await workbench.set("C4", "=KPI.TOTAL(1,90)");
    await workbench.set("F1", "=KPI.BAND(A1)");
    expect(await shown(["C1", "C2", "C3", "C4", "F1"])).toEqual(["#SPILL!", "优秀", "优秀", "90", "优秀"]);
    expect((await workbench.cell("C1")).message).toBe("溢出到合并单元格中。");
  });

  it("shows #SPILL! for functions that spill in a table, and not behind @", async () => {
    await workbench.set("L1", [
      ["姓名", "得分", "等级"],
      ["甲", 95, ""],
      ["乙", 85, ""],
    ]);
    await workbench.pane.locator("body").evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().tables.add("L1:N3", true);
        await context.sync();
      }),
    );
    await workbench.set("N2", [["=KPI.BAND(M2)"], ["=@KPI.BAND(M3)"]]);
    await workbench.set("P3", "=KPI.BAND(M3)");
    expect(await shown(["N2", "N3", "P3"])).toEqual(["#SPILL!", "良好", "良好"]);
    expect((await workbench.cell("N2")).message).toBe("表格中的公式不能溢出。");
  });

  it("takes whole columns", async () => {
    await workbench.set("I1", [[0.6], [0.3]]);
    await workbench.set("J1", "=KPI.WEIGHTCHECK(I:I)");
    expect(await shown(["J1"])).toEqual(["合计 90%,还差 10%"]);
  });
});

describe("functions that Excel does not know, or that do not answer", () => {
  beforeAll(async () => {
    workbench = await site.open();
  });
  afterAll(() => workbench.close());

  const file = () =>
    bytesOf((book) => {
      const sheet = book.addWorksheet("Sheet1");
      const nameError = { error: "#NAME?" } as const;
      sheet.getCell("A1").value = 95;
      sheet.getCell("B1").value = { formula: "KPI.BAND(A1)", result: nameError };
      sheet.getCell("B2").value = { formula: "_xldudf_KPI_BAND(A1)", result: "优秀" };
      sheet.getCell("B3").value = { formula: "KPI.BAND(A1)", result: "优秀" };
      sheet.getCell("B4").value = { formula: 'IF(ISERROR(B1),"waits",B1)', result: "" };
    });

  it("keeps #NAME? in the cells of a file until their formulas are entered again", async () => {
    await workbench.openFile(await file());
    expect(await shown(["B1", "B2", "B3", "B4"])).toEqual(["#NAME?", "#NAME?", "优秀", "waits"]);
    // Calculating does not help: neither a precedent's change nor a look at the other cells' formulas.
    await workbench.set("A1", 85);
    expect(await shown(["B1", "B2", "B3"])).toEqual(["#NAME?", "#NAME?", "良好"]);
    await workbench.set("B1", (await workbench.cell("B1")).formula);
    await workbench.set("B2", "=KPI.BAND(A1)");
    expect(await shown(["B1", "B2", "B4"])).toEqual(["良好", "良好", "良好"]);
  });

  it("leaves #BUSY! where the add-in does not answer, until the cell is entered again or the add-in is loaded anew", async () => {
    await workbench.set("D1", [[96], [97]]);
    await workbench.silence(true);
    await workbench.set("E1", [["=KPI.BAND(D1)"], ["=KPI.NEXT(D2)"]]);
    expect(await shown(["E1", "E2", "B1"])).toEqual(["#BUSY!", "#BUSY!", "良好"]);
    await workbench.silence(false);
    await workbench.idle();
    expect(await shown(["E1", "E2"])).toEqual(["#BUSY!", "#BUSY!"]);
    await workbench.set("E1", "=KPI.BAND(D1)");
    expect(await shown(["E1", "E2"])).toEqual(["优秀", "#BUSY!"]);
    await workbench.page.click("[data-testid=switch-theme]");
    await workbench.idle();
    expect(await shown(["E1", "E2"])).toEqual(["优秀", "0"]);
  });

  it("keeps #NAME? in a file that is opened before the add-in is there", async () => {
    await workbench.page.reload();
    await workbench.page.evaluate(
      async (bytes) => {
        const page = window as unknown as { workbench?: { openFile?(bytes: number[]): Promise<void> } };
        while (!page.workbench?.openFile) await new Promise(requestAnimationFrame);
        await page.workbench.openFile(bytes);
      },
      [...(await file())],
    );
    await workbench.idle();
    expect(await shown(["B1", "B2", "B3"])).toEqual(["#NAME?", "#NAME?", "#NAME?"]);
    await workbench.set("B3", "=KPI.BAND(A1)");
    expect(await shown(["B1", "B3"])).toEqual(["#NAME?", "优秀"]);
  });
});

describe("on the web", () => {
  beforeAll(async () => {
    workbench = await site.open({ profile: "web" });
  });
  afterAll(() => workbench.close());

  it("hands blank cells to functions as null", async () => {
    await workbench.set("A1", [
      [95, 3000],
      [null, 3000],
    ]);
    await workbench.set("D1", [["=KPI.BAND(A2)"]]);
    await workbench.set("E1", "=KPI.BAND(A1:A3)");
    expect(await shown(["D1", "E1", "E2", "E3"])).toEqual(["", "优秀", "", ""]);
  });

  it("shows #CALC! for whole columns and rows, and stays #BUSY! where a call is more than 5 MB", async () => {
    await workbench.set("D1", [["=KPI.BAND(A:A)", "=KPI.WEIGHTCHECK(5:6)", '=KPI.BAND(REPT("x",30000))']]);
    expect((await workbench.cell("D1")).error).toBe("#CALC!");
    expect((await workbench.cell("E1")).error).toBe("#CALC!");
    expect((await workbench.cell("F1")).error).toBe("#VALUE!");
    await workbench.set(
      "A1",
      Array.from({ length: 180 }, () => ['=REPT("x",30000)']),
    );
    await workbench.set("D2", [["=KPI.WEIGHTCHECK(A1:A150)", "=KPI.WEIGHTCHECK(A1:A180)"]]);
    expect((await workbench.cell("D2")).error).toBeNull();
    expect((await workbench.cell("E2")).error).toBe("#BUSY!");
  });
});
