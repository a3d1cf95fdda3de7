import { enUS } from "../../../src/texts/pane/en-US";
import { loadPaneTexts } from "../../../src/texts/pane/load";
import { zhCN } from "../../../src/texts/pane/zh-CN";

type Tree = { readonly [key: string]: unknown };

/** Every text by its path; functions are called with facts of every kind. */
function said(tree: Tree, path = ""): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const here = path === "" ? key : `${path}.${key}`;
    if (typeof value === "string") return [[here, value] as const];
    if (typeof value === "function") {
      const speak = value as (...facts: unknown[]) => string;
      const facts = here.startsWith("findings.")
        ? [FACTS]
        : here.startsWith("faults.")
          ? [{ sheet: "S" }]
          : ["1", 2, 3, "4"];
      return [[here, speak(...facts)] as const];
    }
    return said(value as Tree, here);
  });
}

const FACTS = {
  sum: "95%",
  name: "N",
  missing: "5%",
  cells: "E5:E10",
  indicator: "I",
  text: "T",
  weight: "10%",
  sumWithout: "90%",
  section: "S",
  stated: "50%",
  words: "W",
  meant: "M",
  from: "1",
  to: "2",
  best: "10",
  max: "20",
  score: "30",
  due: "25",
  actual: "3",
  shown: "90",
  omitted: "E7",
  base: "3000",
  coefficient: "0.8",
  first: "B4",
  before: "4",
  error: "#REF!",
  total: "E12",
  formulas: "H6:H9",
  written: [">90"],
  item: "I",
  blanks: 2,
  label: "L",
  formula: "B9",
  value: "98",
  lower: "L",
  upper: "U",
};

describe("the pane's texts", () => {
  it("say the same things in both languages", () => {
    const paths = (tree: Tree) => said(tree).map(([path]) => path);
    expect(paths(enUS)).toEqual(paths(zhCN));
  });

  for (const [language, texts] of Object.entries({ zhCN, enUS })) {
    it(`are never empty, and never show a fact that is not there (${language})`, () => {
      for (const [path, text] of said(texts)) {
        expect([path, text.trim()]).not.toEqual([path, ""]);
        expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      }
    });
  }

  it("are Chinese in Chinese and English in English", () => {
    // The page names both products; every other sentence keeps to its language.
    for (const [path, text] of said(enUS))
      expect([path, /\p{Script=Han}/u.test(text)]).toEqual([path, false]);
    const sentences = said(zhCN).filter(([, text]) => /[。？！]/.test(text));
    expect(sentences.length).toBeGreaterThan(20);
    for (const [path, text] of sentences) expect([path, /[,;!?] |\. /.test(text)]).toEqual([path, false]);
  });

  it("come by language", async () => {
    expect(await loadPaneTexts("zh-CN")).toBe(zhCN);
    expect(await loadPaneTexts("en-US")).toBe(enUS);
  });
});

describe("the sentence of a finding", () => {
  const { cells } = FACTS;

  it("says what is missing, or what is too much", () => {
    expect(zhCN.findings.WEIGHT_SUM({ sum: "95%", missing: "5%", cells })).toBe("权重合计 95%，还差 5%。");
    expect(zhCN.findings.WEIGHT_SUM({ sum: "105%", excess: "5%", cells })).toBe("权重合计 105%，超出 5%。");
    expect(enUS.findings.WEIGHT_SUM({ sum: "105%", excess: "5%", cells })).toBe(
      "The weights come to 105%: 5% too much.",
    );
  });

  it("tells a text that can be read from one that cannot", () => {
    expect(enUS.findings.WEIGHT_TEXT({ text: "20%", weight: "20%" })).toContain("leaves it out of the sum");
    expect(enUS.findings.WEIGHT_TEXT({ text: "much" })).toContain("Write a percentage");
  });

  it("does without the indicator's name where there is none", () => {
    expect(zhCN.findings.WEIGHT_MISSING({ indicator: "" })).toBe("这项指标没有填写权重。");
    expect(zhCN.findings.WEIGHT_NEGATIVE({ indicator: "", weight: "-5%", sumWithout: "100%" })).toBe(
      "权重 -5% 小于 0。不计负数，其余权重合计 100%。",
    );
  });
});
