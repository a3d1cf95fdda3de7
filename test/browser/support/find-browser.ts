import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

/** What a machine is asked; handed in so that every platform can be tested on one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (file: string) => boolean;
  /** Where playwright-core keeps the Chromium that it downloads itself. */
  readonly downloaded: () => string;
}

/** The machine that the tests run on. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  downloaded: () => chromium.executablePath(),
};

/** The variables that name a browser outright, the first one that is set wins. */
const VARIABLES = ["BROWSER_PATH", "CHROME_PATH"];

const LINUX_COMMANDS = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const MAC_APPS = ["Google Chrome", "Microsoft Edge", "Chromium"];

const WINDOWS_PROGRAMS = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
  ["Chromium", "Application", "chrome.exe"],
];

/**
 * The Chrome, Edge or Chromium that the browser tests can drive, as the path of its program, or undefined where there is
 * none. A variable that names a file that does not exist is an Error: a wish is not passed over in silence.
 */
export function locateBrowser(machine: Machine = thisMachine): string | undefined {
  for (const name of VARIABLES) {
    const file = machine.env[name];
    if (file === undefined || file === "") continue;
    if (!machine.exists(file))
      throw new Error(`${name}=${file}: there is no such file. Correct it, or unset it.`);
    return file;
  }
  return [...installed(machine), machine.downloaded()].find((file) => file !== "" && machine.exists(file));
}

/** As locateBrowser, where a browser has to be there: `npm test` sees to that before any test runs. */
export function findBrowser(machine: Machine = thisMachine): string {
  const file = locateBrowser(machine);
  if (file === undefined) throw new Error(NO_BROWSER);
  return file;
}

export const NO_BROWSER =
  "The browser tests need Chrome, Edge or Chromium, and none was found. Install one of them, or set BROWSER_PATH to its " +
  "program, or run `npx playwright-core install chromium`; then run `npm test` again.";

function installed({ platform, env }: Machine): string[] {
  if (platform === "win32") {
    const roots = [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LocalAppData"] ?? env["LOCALAPPDATA"]];
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => WINDOWS_PROGRAMS.map((parts) => path.win32.join(root, ...parts)));
  }
  if (platform === "darwin") {
    const roots = ["/Applications", path.posix.join(env["HOME"] ?? "/", "Applications")];
    return roots.flatMap((root) => MAC_APPS.map((app) => `${root}/${app}.app/Contents/MacOS/${app}`));
  }
  const folders = (env["PATH"] ?? "").split(":").concat("/usr/bin", "/snap/bin");
  return LINUX_COMMANDS.flatMap((command) =>
    folders.filter((folder) => folder !== "").map((folder) => path.posix.join(folder, command)),
  );
}
