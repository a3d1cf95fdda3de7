import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fingerprint } from "../../../src/workbench/server/fingerprint";

describe("the fingerprint of a build's inputs", () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), "fingerprint-"));
    await mkdir(path.join(root, "src/deep"), { recursive: true });
    await writeFile(path.join(root, "src/a.ts"), "a");
    await writeFile(path.join(root, "src/deep/b.ts"), "b");
  });
  afterEach(() => rm(root, { recursive: true }));

  const now = (skip?: (relative: string) => boolean) => fingerprint(root, ["src", "missing.json"], skip);

  it("stays the same when only dates change", async () => {
    const before = await now();
    await utimes(path.join(root, "src/a.ts"), new Date(0), new Date(0));
    expect(await now()).toBe(before);
  });

  it("changes with a content, a name and a file that appears", async () => {
    const seen = new Set([await now()]);
    await writeFile(path.join(root, "src/a.ts"), "changed");
    seen.add(await now());
    await writeFile(path.join(root, "src/c.ts"), "");
    seen.add(await now());
    await writeFile(path.join(root, "missing.json"), "{}");
    seen.add(await now());
    expect(seen.size).toBe(4);
  });

  it("takes no notice of what is skipped", async () => {
    const skip = (relative: string) => relative.startsWith("src/deep/");
    const before = await now(skip);
    await writeFile(path.join(root, "src/deep/b.ts"), "changed");
    expect(await now(skip)).toBe(before);
  });
});
