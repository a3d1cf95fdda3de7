import { startPreferences } from "../../../src/workbench/page/preferences";

describe("language and theme at the start", () => {
  it.each([
    ["", ["zh-TW", "en"], false, "zh-CN", "light"],
    ["", ["fr", "en-GB"], true, "en-US", "dark"],
    ["", ["fr"], false, "en-US", "light"],
    ["?lang=en-US", ["zh-CN"], true, "en-US", "dark"],
    ["?lang=zh-CN&theme=light", ["en"], true, "zh-CN", "light"],
    ["?lang=xx&theme=blue", ["zh"], false, "zh-CN", "light"],
  ])("%j with %j, dark %j", (search, languages, dark, language, theme) => {
    expect(startPreferences(search, languages, dark)).toEqual({ language, theme });
  });
});
