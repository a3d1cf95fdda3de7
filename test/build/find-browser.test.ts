import type { Machine } from "../browser/support/find-browser";
import { findBrowser, locateBrowser } from "../browser/support/find-browser";

const machine = (platform: NodeJS.Platform, files: readonly string[], env: Machine["env"] = {}): Machine => ({
  platform,
  env,
  exists: (file) => files.includes(file),
  downloaded: () => "/cache/chromium/chrome",
});

describe("finding a browser", () => {
  it("takes the one that a variable names, before any other", () => {
    const files = ["/usr/bin/google-chrome", "/opt/mine"];
    expect(locateBrowser(machine("linux", files, { BROWSER_PATH: "/opt/mine", PATH: "/usr/bin" }))).toBe(
      "/opt/mine",
    );
    expect(locateBrowser(machine("linux", files, { CHROME_PATH: "/opt/mine", PATH: "/usr/bin" }))).toBe(
      "/opt/mine",
    );
  });

  it("does not pass over a variable that names no file", () => {
    const wrong = machine("linux", ["/usr/bin/chromium"], { BROWSER_PATH: "/opt/gone" });
    expect(() => locateBrowser(wrong)).toThrow("BROWSER_PATH=/opt/gone");
  });

  it.each([
    ["linux", "/usr/bin/chromium", {}],
    ["linux", "/opt/bin/google-chrome-stable", { PATH: "/usr/local/bin:/opt/bin" }],
    ["linux", "/usr/bin/microsoft-edge-stable", { PATH: "/usr/bin" }],
    ["darwin", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", {}],
    ["darwin", "/Users/li/Applications/Chromium.app/Contents/MacOS/Chromium", { HOME: "/Users/li" }],
    [
      "win32",
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      { ProgramFiles: "C:\\Program Files" },
    ],
    [
      "win32",
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
      { "ProgramFiles(x86)": "C:\\Program Files (x86)" },
    ],
    ["win32", "C:\\Local\\Chromium\\Application\\chrome.exe", { LOCALAPPDATA: "C:\\Local" }],
  ] as const)("on %s finds %s", (platform, file, env) => {
    expect(locateBrowser(machine(platform, [file], env))).toBe(file);
  });

  it("prefers an installed browser to a downloaded one, and takes that one too", () => {
    expect(locateBrowser(machine("linux", ["/cache/chromium/chrome", "/usr/bin/chromium"]))).toBe(
      "/usr/bin/chromium",
    );
    expect(locateBrowser(machine("linux", ["/cache/chromium/chrome"]))).toBe("/cache/chromium/chrome");
  });

  it("says what to do where there is none", () => {
    expect(locateBrowser(machine("linux", []))).toBeUndefined();
    expect(() => findBrowser(machine("linux", []))).toThrow("npx playwright-core install chromium");
  });
});
