import { bytesOf } from "../workbench/files/books";
import { openSite } from "./support/workbench-page";
import type { Site, Workbench } from "./support/workbench-page";

/** The workbench at somebody's first visit: what is in sight, what the keyboard reaches, and what is not lost. */

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

/** The area of the page that has the focus. */
const focused = () =>
  workbench.page.evaluate(() =>
    ["sheet", "splitter", "pane", "ribbon"].find((id) =>
      document.getElementById(id)?.contains(document.activeElement),
    ),
  );
const focusedInPane = () =>
  workbench.pane
    .locator(":focus")
    .first()
    .evaluate((element) => element.getAttribute("role") ?? element.tagName);
const press = (keys: string) => workbench.page.keyboard.press(keys);

async function reloaded(): Promise<void> {
  await workbench.page.reload();
  await workbench.page.evaluate(
    () => (window as unknown as { workbench: { ready: Promise<void> } }).workbench.ready,
  );
}

it("has the pane open, with the scorecards in it", async () => {
  expect(await workbench.page.getByTestId("pane").isVisible()).toBe(true);
  await workbench.pane.getByTestId("template-web-promotion").waitFor();
  await workbench.shot("first-visit");
});

it("reaches the pane from the sheet and goes back, by F6 and by Tab", async () => {
  await workbench.clickCell(1, 1);
  expect(await focused()).toBe("sheet");
  await press("F6");
  expect(await focused()).toBe("pane");
  expect(await focusedInPane()).not.toBe("BODY");
  await press("F6");
  expect(await focused()).toBe("ribbon");
  await press("Shift+F6");
  expect(await focused()).toBe("pane");
  await press("Shift+F6");
  expect(await focused()).toBe("sheet");
  await workbench.page.keyboard.type("7");
  await press("Enter");
  await workbench.idle();
  expect((await workbench.cell("B2")).value).toBe(7);

  await workbench.page.getByTestId("close-pane").focus();
  await press("Tab");
  expect(await focusedInPane()).not.toBe("BODY");
  await press("Shift+Tab");
  expect(
    await workbench.page.getByTestId("close-pane").evaluate((button) => button === document.activeElement),
  ).toBe(true);
  await press("Shift+Tab");
  expect(await focused()).toBe("splitter");
  await press("Shift+Tab");
  expect(await focused()).toBe("sheet");
});

it("keeps the name of the file that was opened, and asks before unsaved work is left", async () => {
  const asked: string[] = [];
  workbench.page.on("dialog", (dialog) => void asked.push(dialog.type()));
  const { page } = workbench;
  const bytes = await bytesOf((book) => (book.addWorksheet("三月").getCell("A1").value = 3));

  // B2 was typed into before.
  await reloaded();
  expect(asked).toEqual(["beforeunload"]);

  const chooser = page.waitForEvent("filechooser");
  await page.click("[data-testid=open-file]");
  await (await chooser).setFiles({ name: "三月考核.xlsx", mimeType: "", buffer: Buffer.from(bytes) });
  await page.getByTestId("notice").filter({ hasText: "三月考核.xlsx" }).waitFor();
  await workbench.idle();
  await reloaded();
  expect(asked).toHaveLength(1);

  const again = page.waitForEvent("filechooser");
  await page.click("[data-testid=open-file]");
  await (await again).setFiles({ name: "三月考核.xlsx", mimeType: "", buffer: Buffer.from(bytes) });
  await page.getByTestId("notice").filter({ hasText: "三月考核.xlsx" }).waitFor();
  await workbench.set("A1", 4);
  const download = page.waitForEvent("download");
  await page.click("[data-testid=save-file]");
  expect((await download).suggestedFilename()).toBe("三月考核.xlsx");
  await reloaded();
  expect(asked).toHaveLength(1);
});

it("leaves the pane closed at the next visit where it was closed", async () => {
  await workbench.page.click("[data-testid=close-pane]");
  await reloaded();
  expect(await workbench.page.getByTestId("pane").isVisible()).toBe(false);
  await workbench.press("openPane");
  await workbench.page.getByTestId("pane").waitFor();
});
