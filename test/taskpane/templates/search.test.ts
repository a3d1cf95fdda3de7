import { searchTemplates } from "../../../src/taskpane/templates/search";
import { groupByFamily } from "../../../src/taskpane/templates/group-by-family";
import { CATALOGUE } from "../../../src/templates/catalogue";
import { zhCN } from "../../../src/texts/pane/zh-CN";

const search = (query: string) =>
  searchTemplates(CATALOGUE, query, (family) => zhCN.templates.families[family]).map(({ id }) => id);
const all = CATALOGUE.map(({ id }) => id);

describe("searching the templates", () => {
  it("gives all for a blank query", () => {
    expect(search("")).toEqual(all);
    expect(search(" \u3000")).toEqual(all);
  });

  it("finds by role in either language, by indicator, family and id", () => {
    expect(search("网络推广")).toContain("web-promotion");
    expect(search("Web Promotion")).toContain("web-promotion");
    expect(search("学习能力")).toContain("web-promotion");
    expect(search("新媒体")).toContain("short-video");
    expect(search("network-support")).toEqual(["network-support"]);
  });

  it("asks for every word, in any order, case and width", () => {
    expect(search("ＷＥＢ promo")).toContain("web-promotion");
    expect(search("promotion 网络")).toContain("web-promotion");
    expect(search("网络 nothing")).toEqual([]);
  });

  it("takes signs as they are", () => {
    expect(search(".*")).toEqual([]);
  });
});

describe("grouping by family", () => {
  it("keeps every template, and the order", () => {
    const groups = groupByFamily(CATALOGUE);
    expect(groups.flatMap(({ templates }) => templates).length).toBe(CATALOGUE.length);
    expect(new Set(groups.map(({ family }) => family)).size).toBe(groups.length);
    expect(groups[0]?.family).toBe(CATALOGUE[0]?.family);
  });
});
