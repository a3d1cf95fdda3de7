import { associateFunctions } from "../../src/functions/associate";
import { TEMPLATE_FUNCTIONS } from "../../src/functions/template-functions";
import { provideTemplates } from "../../src/functions/template-source";
import { layoutScorecard } from "../../src/excel/layout/layout-scorecard";
import { ALL_TEMPLATES } from "../../src/templates/all";
import { loadTemplates } from "../../src/templates/load-templates";
import { callLater } from "./support/custom-functions";

associateFunctions(TEMPLATE_FUNCTIONS);

type Rows = (string | number)[][];

describe("KPI.TEMPLATES", () => {
  beforeEach(() => provideTemplates(loadTemplates));

  it("lists every scorecard: id, name, dimensions, indicators, total weight, source", async () => {
    const rows = (await callLater("TEMPLATES")) as Rows;
    expect(rows.map(([id]) => id)).toEqual(ALL_TEMPLATES.map(({ id }) => id));
    expect(rows.every((row) => row.length === 6 && row[4] === 1)).toBe(true);
    expect(rows.find(([id]) => id === "web-promotion")).toEqual([
      "web-promotion",
      "网络推广",
      "推广效果、日常工作、职业素养",
      "网站独立访客（UV）、搜索引擎覆盖（日均条数）、日常工作完成率、工作态度、学习能力、团队精神",
      1,
      "原表",
    ]);
  });

  it.each([
    ["网管", "network-support"],
    ["Ｎetwork SUPPORT", "network-support"],
    ["wg", "network-support"],
    ["网站独立访客", "web-promotion"],
  ])("finds %s", async (search, id) => {
    const rows = (await callLater("TEMPLATES", search)) as Rows;
    expect(rows.map(([found]) => found)).toContain(id);
    expect(rows.length).toBeLessThan(ALL_TEMPLATES.length);
  });

  it("speaks English where the formula asks for it, and no other language", async () => {
    const rows = (await callLater("TEMPLATES", "web-promotion", "en-US")) as Rows;
    expect(rows[0]?.[1]).toBe("Web promotion");
    expect(await callLater("TEMPLATES", "", "fr")).toMatchObject({ error: "#VALUE!" });
  });

  it("says so where none is found or none can be fetched, and tries again the next time", async () => {
    expect(await callLater("TEMPLATES", "量子力学")).toMatchObject({
      error: "#N/A",
      message: expect.stringContaining("KPI.TEMPLATES()") as string,
    });
    provideTemplates(() => Promise.reject(new Error("offline")));
    expect(await callLater("TEMPLATES")).toMatchObject({
      error: "#N/A",
      message: expect.stringContaining("请检查网络") as string,
    });
    provideTemplates(loadTemplates);
    expect(await callLater("TEMPLATES")).toHaveLength(ALL_TEMPLATES.length);
  });
});

describe("KPI.TEMPLATE", () => {
  beforeAll(() => provideTemplates(loadTemplates));

  it("says how to find the ids where there is none of this name, and shows a cell's own error", async () => {
    expect(await callLater("TEMPLATE", "nobody")).toMatchObject({
      error: "#N/A",
      message: expect.stringContaining("=KPI.TEMPLATES()") as string,
    });
    expect(await callLater("TEMPLATE", "#REF!")).toMatchObject({ error: "#VALUE!" });
    expect(await callLater("TEMPLATE", "")).toEqual([[""]]);
    expect(await callLater("TEMPLATE", " Ｗeb-Promotion ")).toHaveLength(7);
  });

  it.each(
    ALL_TEMPLATES.flatMap((card) =>
      (["zh-CN", "en-US"] as const).map((language) => [card.id, language, card] as const),
    ),
  )("gives the rows that stand on the sheet: %s, %s", async (id, language, card) => {
    const rows = (await callLater("TEMPLATE", id, language)) as Rows;
    const plan = layoutScorecard(card, language);
    const { headerRow, columns } = plan.places;
    const onSheet = [...card.items.keys(), -1]
      .map((index) => headerRow + 1 + index)
      .sort((a, b) => a - b)
      .map((row) =>
        [
          columns.dimension,
          columns.indicator,
          columns.weight,
          columns.target,
          columns.criteria,
          columns.dataSource,
        ].map((column) => {
          const content = plan.cells.find((cell) => cell.row === row && cell.column === column)?.content;
          if (content?.kind === "text") return content.text;
          return content?.kind === "value" ? content.value : "";
        }),
      );
    // A sheet without targets has no column for them.
    const given =
      columns.target === null ? rows.map((row) => row.map((cell, at) => (at === 3 ? "" : cell))) : rows;
    expect(given).toEqual(onSheet);
    const weights = card.items.map((item) => (item.kind === "standard" ? Number(item.weight) / 100 : ""));
    expect(rows.slice(1).map((row) => row[2])).toEqual(weights);
  });
});
