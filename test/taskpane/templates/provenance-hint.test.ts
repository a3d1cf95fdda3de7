import { provenanceHint } from "../../../src/taskpane/templates/provenance-hint";
import type { TemplateSummary } from "../../../src/templates/summary";
import { enUS } from "../../../src/texts/pane/en-US";

const hint = (proposedItems: number, placeholders: number) => {
  const name = { "zh-CN": "一", "en-US": "one" };
  const template: TemplateSummary = {
    id: "x",
    initials: "y",
    names: name,
    family: "website",
    dimensions: [name],
    indicators: [name, name],
    proposedItems,
    placeholders,
  };
  return provenanceHint(template, enUS.templates);
};

describe("where a template comes from", () => {
  it("says so in a few words", () => {
    expect(hint(0, 0)).toBe("From an original scorecard");
    expect(hint(1, 0)).toBe("1 item proposed");
    expect(hint(2, 0)).toBe("All items proposed");
    expect(hint(0, 2)).toBe("From an original scorecard · 2 targets to fill in");
  });
});
