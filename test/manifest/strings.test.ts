import { attribute, element, elements, manifestText } from "./manifest";

const LIMITS = { "bt:ShortStrings": 125, "bt:LongStrings": 250 } as const;

/** The tab's and the controls' labels are read at a glance, in a ribbon that has little room. */
const RIBBON_LABEL = 20;

const localised = [
  ...elements("DisplayName").map((string) => ({ ...string, override: "Override" })),
  ...elements("Description")
    .filter(({ attributes }) => "DefaultValue" in attributes)
    .map((string) => ({ ...string, override: "Override" })),
  ...elements("bt:String").map((string) => ({ ...string, override: "bt:Override" })),
].map((string) => ({
  id: string.attributes["id"] ?? string.name,
  english: attribute(string, "DefaultValue"),
  overrides: elements(string.override, string.inner),
}));

describe("the manifest's words", () => {
  it("are all there", () => expect(localised.length).toBeGreaterThanOrEqual(12));

  it("default to English", () => expect(element("DefaultLocale").inner).toBe("en-US"));

  it.each(localised)("$id is translated to Chinese once", ({ id, english, overrides }) => {
    expect(overrides.map((override) => attribute(override, "Locale"))).toEqual(["zh-CN"]);
    const chinese = overrides.map((override) => attribute(override, "Value"))[0] ?? "";
    expect(english).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
    // The namespace is part of every formula: a workbook has to calculate in each language.
    if (id === "Functions.Namespace") expect(chinese).toBe(english);
    else expect(chinese).toMatch(/[\u4e00-\u9fff]/);
    expect(chinese).not.toMatch(/[\u4e00-\u9fff][,.;:!?]/);
  });

  it.each(Object.entries(LIMITS))("%s keep Office's length", (container, limit) => {
    const strings = elements("bt:String", element(container).inner);
    expect(strings.length).toBeGreaterThan(0);
    for (const string of strings) {
      const texts = [
        attribute(string, "DefaultValue"),
        ...elements("bt:Override", string.inner).map((o) => attribute(o, "Value")),
      ];
      for (const text of texts) {
        expect(text.trim()).toBe(text);
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(limit);
      }
    }
  });

  it("keep the labels of the ribbon short", () => {
    const labels = localised.filter(({ id }) => id.endsWith(".Label"));
    expect(labels.length).toBeGreaterThanOrEqual(4);
    for (const { english } of labels) expect(english.length).toBeLessThanOrEqual(RIBBON_LABEL);
  });

  it("name a namespace that Excel takes", () => {
    const namespace = localised.find(({ id }) => id === "Functions.Namespace");
    expect(namespace?.english).toBe("KPI");
    expect(manifestText).toContain('<Namespace resid="Functions.Namespace" />');
  });
});
