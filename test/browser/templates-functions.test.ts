import { ALL_TEMPLATES } from "../../src/templates/all";
import { openSite } from "./support/workbench-page";
import type { Site, Workbench } from "./support/workbench-page";

/** The functions that fetch scorecards at first use, in the workbench. */

jest.setTimeout(120_000);

let site: Site;
let workbench: Workbench;
beforeAll(async () => {
  site = await openSite();
  workbench = await site.open({ language: "en-US" });
});
afterAll(() => site.close());

const value = async (address: string) => (await workbench.cell(address)).value;

it("lists the scorecards that match, in Chinese whatever the viewer's language", async () => {
  await workbench.set("A1", '=KPI.TEMPLATES("直播")');
  const found = ALL_TEMPLATES.filter(({ family }) => family === "live-streaming").map(({ id }) => id);
  const listed: unknown[] = [];
  for (let row = 1; (await value(`A${row}`)) !== null && row < 50; row++) listed.push(await value(`A${row}`));
  expect(listed).toEqual(expect.arrayContaining(found));
  expect(await value("B1")).toBe(ALL_TEMPLATES.find(({ id }) => id === listed[0])?.names["zh-CN"]);
  expect(await value("E1")).toBe(1);
});

it("spills one scorecard under its header row, and says how to find an id that there is", async () => {
  await workbench.set("J1", '=KPI.TEMPLATE("web-promotion")');
  expect(await value("J1")).toBe("考核维度");
  expect(await value("K2")).toBe("网站独立访客（UV）");
  expect(await value("L2")).toBe(0.3);
  expect(await value("N2")).toBe("独立访客数>500人得30分，200～500人得15分，<200人得0分");
  await workbench.set("J20", '=KPI.TEMPLATE("nobody")');
  const missing = await workbench.cell("J20");
  expect(missing.error).toBe("#N/A");
  expect(missing.message).toContain("=KPI.TEMPLATES()");
  expect(workbench.outside).toEqual([]);
});

it("reckons with a spilled scorecard at once", async () => {
  await workbench.set("R1", '=KPI.SCORE(INDEX(KPI.TEMPLATE("web-promotion"),2,5),650,30)');
  expect(await value("R1")).toBe(30);
});
