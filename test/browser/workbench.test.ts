import { openSite } from "./support/workbench-page";
import type { Site, Workbench } from "./support/workbench-page";

/** The workbench as a user finds it: typing, calculation by the add-in, messages, undo, files. */

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
// A page takes many times as long to open as its cells to be emptied.
const EMPTY = Array.from({ length: 12 }, () => Array.from({ length: 8 }, () => ""));
beforeEach(async () => {
  if ((await workbench.sheets()).length === 1) await workbench.set("A1", EMPTY);
});

async function press(keys: string): Promise<void> {
  await workbench.page.keyboard.press(keys);
  await workbench.idle();
}

/** Waits until no list of functions, which would take an Enter for itself, has stood over the cell for a while of frames. */
async function suggestionsGone(): Promise<void> {
  await workbench.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let quiet = 0;
        const frame = () => {
          const listed = [...document.querySelectorAll("li")].some(({ innerText }) =>
            /^[A-Z][A-Z0-9.]+\b/.test(innerText),
          );
          quiet = listed ? 0 : quiet + 1;
          if (quiet > 30) resolve();
          else requestAnimationFrame(frame);
        };
        frame();
      }),
  );
}

const values = async (addresses: readonly string[]) =>
  Promise.all(addresses.map(async (address) => (await workbench.cell(address)).value));

it("calculates what a user types by the add-in, and takes it back and brings it again", async () => {
  await workbench.set("A1", 95);
  await workbench.clickCell(1, 0);
  await workbench.page.keyboard.type("=KPI.BAND(A1)");
  await suggestionsGone();
  await press("Enter");
  expect(await workbench.cell("B1")).toMatchObject({ value: "优秀", formula: "=KPI.BAND(A1)", error: null });

  await press("Control+z");
  expect(await workbench.cell("B1")).toMatchObject({ value: null, formula: null });
  await press("Control+y");
  expect(await workbench.cell("B1")).toMatchObject({ value: "优秀" });
  expect(workbench.outside).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});

it("spills, keeps a fault in its own cell, and a blank blank", async () => {
  await workbench.set("A1", [
    [95, 3000],
    [89.5, 3000],
    [null, 3000],
    ["abc", 3000],
    ["=1/0", 3000],
  ]);
  await workbench.set("D1", '=KPI.PAYOUT(A1:A5&"",B1:B5)');
  expect(await values(["D1", "D2"])).toEqual([3000, 2685]);
  expect((await workbench.cell("D3")).text).toBe("");
  const fault = await workbench.cell("D4");
  expect(fault).toMatchObject({ error: "#VALUE!", formula: null });
  expect(fault.message).toContain("abc");
  expect((await workbench.cell("D5")).error).not.toBeNull();

  await workbench.set("D3", "in the way");
  expect((await workbench.cell("D1")).error).toBe("#SPILL!");
  await workbench.set("D3", "");
  expect((await workbench.cell("D2")).value).toBe(2685);
});

it("calculates formulas over formulas, and anew after an edit", async () => {
  await workbench.set("A1", [
    [0.5, 90],
    [0.5, 80],
  ]);
  await workbench.set("D1", "=KPI.TOTAL(A1:A2,B1:B2)");
  await workbench.set("E1", "=KPI.PAYOUT(D1,1000)");
  await workbench.set("F1", '=IF(KPI.WEIGHTCHECK(A1:A2)=TRUE,"ok","no")&KPI.BAND(D1)');
  expect(await values(["D1", "E1", "F1"])).toEqual([85, 850, "ok良好"]);
  await workbench.set("B2", 98);
  expect(await values(["D1", "E1", "F1"])).toEqual([94, 1000, "ok优秀"]);
  await workbench.set("A2", "45%");
  expect(await workbench.cell("D1")).toMatchObject({ error: "#VALUE!" });
  expect((await workbench.cell("D1")).message).toContain("95%");
  // An error that is passed on has no words of the add-in's own.
  expect((await workbench.cell("F1")).text).toContain("#VALUE!");
});

it("shows the words of an error only over the triangle beside the selected cell, as Excel does", async () => {
  await workbench.set("C3", "=KPI.TOTAL(0.5,90)");
  await workbench.clickCell(2, 2);
  const marker = workbench.page.getByTestId("error-marker");
  const words = workbench.page.getByTestId("error-words");
  await marker.waitFor();
  expect(await words.isVisible()).toBe(false);
  await marker.hover();
  await words.waitFor();
  expect(await words.textContent()).toContain("50%");
  await workbench.shot("error-words");
  await workbench.clickCell(0, 0);
  await marker.waitFor({ state: "detached" });
});

it("says how many arguments a function takes", async () => {
  await workbench.set("A1", "=KPI.PAYOUT(90)");
  expect(await workbench.cell("A1")).toMatchObject({ error: "#VALUE!" });
  expect((await workbench.cell("A1")).message).toContain("KPI.PAYOUT");
});

it("reads text as it would be typed", async () => {
  const typed = [
    ["25%", 0.25, "25%"],
    ["1,200", 1200, "1,200"],
    ["'007", "007", "007"],
    ["'=1+1", "=1+1", "=1+1"],
    ["true", true, "TRUE"],
    ["=1+1", 2, "2"],
    ["文本", "文本", "文本"],
    ["20分", "20分", "20分"],
  ] as const;
  await workbench.set(
    "B1",
    typed.map(([text]) => [text]),
  );
  for (const [row, [, value, text]] of typed.entries())
    expect(await workbench.cell(`B${row + 1}`)).toMatchObject({ value, text });
});

it("keeps a workbook through a file, and calculates it when it is opened", async () => {
  await workbench.set("A1", [[95, "25%"]]);
  await workbench.set("C1", "=KPI.BAND(A1)");
  const bytes = await workbench.page.evaluate(async () => {
    const { workbench: automation } = window as unknown as {
      workbench: { saveFile(): Promise<Uint8Array>; set(address: string, content: unknown): void };
    };
    const saved = [...(await automation.saveFile())];
    automation.set("A1", [["", "", ""]]);
    return saved;
  });
  await workbench.idle();
  expect(await values(["A1", "C1"])).toEqual([null, null]);
  await workbench.page.evaluate(
    (file) =>
      (window as unknown as { workbench: { openFile(bytes: number[]): Promise<void> } }).workbench.openFile(
        file,
      ),
    bytes,
  );
  await workbench.idle();
  expect(await values(["A1", "B1", "C1"])).toEqual([95, 0.25, "优秀"]);
  expect((await workbench.cell("B1")).text).toBe("25%");
});

it("goes on in the other language and theme with the workbook as it is", async () => {
  await workbench.close();
  workbench = await site.open();
  await workbench.set("A1", [[95, "=KPI.BAND(A1)"]]);
  await workbench.page.click("[data-testid=switch-language]");
  await workbench.page.getByText("This is not Excel").waitFor();
  await workbench.idle();
  await workbench.page.click("[data-testid=switch-theme]");
  await workbench.idle();
  expect(await workbench.page.getAttribute("html", "data-theme")).toBe("dark");
  await workbench.set("A1", 85);
  expect(await workbench.cell("B1")).toMatchObject({ value: "良好" });
  await workbench.press("openPane");
  await workbench.pane.getByTestId("template-web-promotion").waitFor();
  expect(await workbench.page.getByTestId("ribbon").innerText()).toContain("Check");
});

it("shows no more of the ribbon than the manifest has, and shows and hides the pane", async () => {
  await workbench.close();
  workbench = await site.open();
  const buttons = workbench.page.getByTestId("ribbon").getByRole("button");
  expect(await buttons.count()).toBe(2);
  const pane = workbench.page.getByTestId("pane");
  await workbench.page.click("[data-testid=close-pane]");
  await pane.waitFor({ state: "hidden" });
  await workbench.press("openPane");
  await pane.waitFor();
});
