import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { locateBrowser, NO_BROWSER } from "./find-browser";

/** Sees to it that the browser tests have a browser, and says on one line which; exits with 1 where there is none to be had. */
function ensureBrowser(): string | undefined {
  const found = locateBrowser();
  if (found !== undefined) return found;
  if (process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("No browser found: installing Debian's chromium …");
    run("apt-get", ["update", "-qq"]);
    // The CJK font makes Chinese text measurable, and readable in the screenshots.
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"]);
    const installed = locateBrowser();
    if (installed !== undefined) return installed;
  }
  console.log("No browser found: downloading playwright-core's Chromium …");
  run(process.execPath, [
    path.join(path.dirname(require.resolve("playwright-core/package.json")), "cli.js"),
    "install",
    "chromium",
  ]);
  return locateBrowser();
}

/** Whether it went well shows in what is there afterwards; here its own words are enough. */
function run(command: string, args: string[]): void {
  const { status, error } = spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (status !== 0) console.error(`${command} ${args.join(" ")} failed${error ? `: ${error.message}` : ""}.`);
}

try {
  const browser = ensureBrowser();
  if (browser === undefined) throw new Error(NO_BROWSER);
  console.log(`Browser for the tests: ${browser}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
