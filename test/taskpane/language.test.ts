import { languageFor } from "../../src/taskpane/language";

describe("the language of the pane", () => {
  it("is Chinese for every kind of Chinese, else English", () => {
    for (const tag of ["zh-CN", "zh", "zh-TW", "ZH-hans-cn"]) expect(languageFor(tag)).toBe("zh-CN");
    for (const tag of ["en-US", "de-DE", "", "zha"]) expect(languageFor(tag)).toBe("en-US");
  });
});
