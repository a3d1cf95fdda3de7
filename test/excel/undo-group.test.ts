/** Excel 1.20 groups; the library that is built with does not know of it, so a stand-in says what it was asked. */
type Run = (...args: unknown[]) => Promise<unknown>;

async function load(supported: boolean, run: Run) {
  jest.resetModules();
  const isSetSupported = (set: string, version: string) =>
    supported && set === "ExcelApi" && version === "1.20";
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } }, Excel: { run } });
  return import("../../src/excel/undo-group");
}

describe("inOneUndoStep", () => {
  const work = async () => "done";

  it("asks to group where Excel can, and not elsewhere", async () => {
    const run = jest.fn(async (...args: unknown[]) => (args.at(-1) as typeof work)());
    const able = await load(true, run);
    await expect(able.inOneUndoStep(work, async () => undefined)).resolves.toBe("done");
    expect(run).toHaveBeenLastCalledWith({ mergeUndoGroup: true }, work);
    const unable = await load(false, run);
    await expect(unable.inOneUndoStep(work, async () => undefined)).resolves.toBe("done");
    expect(run).toHaveBeenLastCalledWith(work);
  });

  it("takes back and works without grouping where something cannot be grouped, from then on", async () => {
    const done: string[] = [];
    const run = jest.fn(async (...args: unknown[]) => {
      if (args.length === 2) throw Object.assign(new Error("no"), { code: "UndoNotSupported" });
      done.push("worked");
    });
    const { inOneUndoStep } = await load(true, run);
    const takeBack = async () => void done.push("taken back");
    await inOneUndoStep(work, takeBack);
    await inOneUndoStep(work, takeBack);
    expect(done).toEqual(["taken back", "worked", "worked"]);
  });

  it("throws on what else the host refuses, without a second try", async () => {
    const run = jest.fn(async () => {
      throw Object.assign(new Error("no"), { code: "AccessDenied" });
    });
    const { inOneUndoStep } = await load(true, run);
    await expect(inOneUndoStep(work, async () => undefined)).rejects.toMatchObject({ code: "AccessDenied" });
    expect(run).toHaveBeenCalledTimes(1);
  });
});
