import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { manifestId, sideload, sideloadOn, unload } from "../../../src/workbench/server/sideload";

const id = "2fe8077c-cdf6-4967-a55b-a78b62a07b9d";

describe("sideloading", () => {
  it("asks the registry on Windows", () => {
    const how = sideloadOn("win32", "C:\\Users\\li", id, "C:\\kpi\\dist\\manifest.xml");
    if (how.kind !== "registry") throw new Error(how.kind);
    expect(how.add.slice(0, 4)).toEqual([
      "add",
      "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer",
      "/v",
      id,
    ]);
    expect(how.add).toContain("C:\\kpi\\dist\\manifest.xml");
    expect(how.remove[0]).toBe("delete");
    expect(how.remove).toContain(id);
  });

  it("copies the manifest into Excel's own folder on a Mac, and takes it out again", async () => {
    const home = await mkdtemp(path.join(tmpdir(), "kpi-home-"));
    try {
      const manifest = path.join(home, "manifest.xml");
      await writeFile(manifest, "<OfficeApp/>");
      const how = sideloadOn("darwin", home, id, manifest);
      await sideload(how);
      const copied = path.join(
        home,
        "Library/Containers/com.microsoft.Excel/Data/Documents/wef",
        `${id}.manifest.xml`,
      );
      expect(await readFile(copied, "utf8")).toBe("<OfficeApp/>");
      await unload(how);
      expect(existsSync(copied)).toBe(false);
      await unload(how);
    } finally {
      await rm(home, { recursive: true });
    }
  });

  it("does nothing where there is no Excel", () => {
    expect(sideloadOn("linux", "/home/li", id, "/kpi/manifest.xml")).toEqual({ kind: "none" });
  });

  it("takes the id from the manifest", async () => {
    expect(manifestId(await readFile(path.join(__dirname, "../../../manifest.xml"), "utf8"))).toMatch(
      /^[0-9a-f-]{36}$/,
    );
    expect(() => manifestId("<OfficeApp/>")).toThrow("no <Id>");
  });
});
