import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ALL_TEMPLATES } from "../../src/templates/all";
import { addInFolder } from "../../src/workbench/server/build";
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

it("gives every scorecard of a spilled list in one go", async () => {
  const formulas = ALL_TEMPLATES.map((_, at) => [
    `=ROWS(KPI.TEMPLATE(A${101 + at}))`,
    `=SUM(INDEX(KPI.TEMPLATE(A${101 + at}),0,3))`,
  ]);
  await workbench.set("H101", formulas);
  await workbench.set("A101", "=KPI.TEMPLATES()");
  for (const [at, { id, items }] of ALL_TEMPLATES.entries()) {
    const row = 101 + at;
    expect([id, await value(`A${row}`)]).toEqual([id, id]);
    expect([id, await value(`H${row}`)]).toEqual([id, items.length + 1]);
    expect([id, Number(await value(`I${row}`))]).toEqual([id, expect.closeTo(1, 12)]);
  }
});

it("says that nothing could be fetched, and fetches it the next time", async () => {
  const other = await site.open();
  try {
    const name = scriptOfScorecards();
    let refused = 0;
    await other.page.route(
      (url) => url.pathname.endsWith(`/${name}`),
      (route) => {
        refused++;
        return route.abort();
      },
    );
    await other.page.reload();
    await other.page.evaluate(
      () => (window as unknown as { workbench: { ready: Promise<void> } }).workbench.ready,
    );
    // What needs no scorecard calculates all the same.
    await other.set("A1", "=KPI.BAND(95)");
    expect((await other.cell("A1")).value).toBe("优秀");
    await other.set("A2", '=KPI.TEMPLATE("web-promotion")');
    expect(await other.cell("A2")).toMatchObject({
      error: "#N/A",
      message: expect.stringContaining("请检查网络") as string,
    });
    expect(refused).toBeGreaterThan(0);

    await other.page.unrouteAll();
    await other.set("J1", '=KPI.TEMPLATE("web-promotion","zh-CN")');
    expect((await other.cell("K2")).value).toBe("网站独立访客（UV）");
  } finally {
    await other.close();
  }
});

/** The one script of the built add-in that holds all scorecards. */
function scriptOfScorecards(): string {
  const own = readdirSync(addInFolder).filter(
    (name) => name.endsWith(".js") && name !== "main.js" && name !== "criteria.js",
  );
  const holding = own.filter((name) => {
    const text = readFileSync(path.join(addInFolder, name), "utf8");
    return ALL_TEMPLATES.some(({ names }) => text.includes(`"${names["zh-CN"]}"`));
  });
  expect(holding).toHaveLength(1);
  return holding[0] ?? "";
}
