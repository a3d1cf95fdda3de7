import { execFileSync } from "node:child_process";
import { copyFile, mkdir, rm } from "node:fs/promises";
import path from "node:path";

/** How an Excel on this machine is told of an add-in under development, and how it is told to forget it. */
export type Sideload =
  | { readonly kind: "registry"; readonly add: readonly string[]; readonly remove: readonly string[] }
  | { readonly kind: "file"; readonly from: string; readonly to: string }
  | { readonly kind: "none" };

const DEVELOPER_KEY = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";

/** Windows reads the registry, a Mac a folder of Excel's own; other systems have no Excel to tell. */
export function sideloadOn(platform: NodeJS.Platform, home: string, id: string, manifest: string): Sideload {
  if (platform === "win32") {
    return {
      kind: "registry",
      add: ["add", DEVELOPER_KEY, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"],
      remove: ["delete", DEVELOPER_KEY, "/v", id, "/f"],
    };
  }
  if (platform === "darwin") {
    const folder = path.posix.join(home, "Library/Containers/com.microsoft.Excel/Data/Documents/wef");
    return { kind: "file", from: manifest, to: path.posix.join(folder, `${id}.manifest.xml`) };
  }
  return { kind: "none" };
}

/** The id in a manifest's text. */
export function manifestId(xml: string): string {
  const id = /<Id>\s*([0-9a-fA-F-]{36})\s*<\/Id>/.exec(xml)?.[1];
  if (id === undefined) throw new Error("The manifest has no <Id>.");
  return id;
}

/** Makes the add-in known to Excel; it shows at Excel's next start. */
export async function sideload(how: Sideload): Promise<void> {
  if (how.kind === "registry") execFileSync("reg", how.add, { stdio: "pipe" });
  if (how.kind === "file") {
    await mkdir(path.dirname(how.to), { recursive: true });
    await copyFile(how.from, how.to);
  }
}

/** Takes the add-in away again. */
export async function unload(how: Sideload): Promise<void> {
  if (how.kind === "registry") execFileSync("reg", how.remove, { stdio: "pipe" });
  if (how.kind === "file") await rm(how.to, { force: true });
}
