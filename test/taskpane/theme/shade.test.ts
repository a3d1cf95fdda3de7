import { shadeFor } from "../../../src/taskpane/theme/shade";

const shade = (hostBackground: string | null, prefersDark = false, forcedColors = false) =>
  shadeFor({ hostBackground, prefersDark, forcedColors });

describe("the shade of the pane", () => {
  it("is that of the host where it tells its background", () => {
    expect(shade("#262626")).toBe("dark");
    expect(shade("#FFFFFF", true)).toBe("light");
    expect(shade("0a0a0a")).toBe("dark");
  });

  it("is that of the system where the host says nothing that can be read", () => {
    for (const background of [null, "", "black", "#fff"]) {
      expect(shade(background, true)).toBe("dark");
      expect(shade(background, false)).toBe("light");
    }
  });

  it("is high contrast where the system forces its colours", () => {
    expect(shade("#ffffff", false, true)).toBe("highContrast");
  });
});
