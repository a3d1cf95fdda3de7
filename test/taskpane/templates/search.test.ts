import { searchTemplates } from "../../../src/taskpane/templates/search";
import { groupByFamily } from "../../../src/taskpane/templates/group-by-family";
import { ALL_TEMPLATES } from "../../../src/templates/all";
import { summaryOf } from "../../../src/templates/summary";
import { zhCN } from "../../../src/texts/pane/zh-CN";

const SUMMARIES = ALL_TEMPLATES.map(summaryOf);
const search = (query: string) =>
  searchTemplates(SUMMARIES, query, (family) => zhCN.templates.families[family]).map(({ id }) => id);
const all = ALL_TEMPLATES.map(({ id }) => id);

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

  it("finds by the initials of the Chinese name", () => {
    expect(search("wltg")).toContain("web-promotion");
    expect(search("DSPYY")).toEqual(["short-video"]);
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
    const groups = groupByFamily(SUMMARIES);
    expect(groups.flatMap(({ templates }) => templates).length).toBe(ALL_TEMPLATES.length);
    expect(new Set(groups.map(({ family }) => family)).size).toBe(groups.length);
    expect(groups[0]?.family).toBe(ALL_TEMPLATES[0]?.family);
  });
});
