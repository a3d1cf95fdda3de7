import { groupFlags } from "../../../src/workbench/strictness/undo-group";
import { createMemoryHost } from "./memory-host";
import type { MemoryHost } from "./memory-host";
import { openLine } from "./line";
import type { Line, RequestWriter } from "./line";

const SERVICE = "Microsoft.ExcelServices.CustomFunctions";
const DOUBLE = { functionName: "DOUBLE", parameterValues: [1], address: "Sheet1!A1" };

let line: Line;

afterEach(() => line.session.dispose());

const service = (name: string, ...args: unknown[]): ReturnType<Line["send"]> =>
  line.send((r) => r.call(r.path({ ObjectPathType: 2, Name: SERVICE }), name, ...args));

describe("function calls", () => {
  it("wait until the library is ready, and go out in one message", async () => {
    line = openLine(createMemoryHost());
    const answers = line.session.callFunctions([DOUBLE, DOUBLE]);
    expect(line.pushed).toEqual([]);
    await service("_SetOsfControlContainerReadyForCustomFunctions");
    await line.session.functionsAvailable;
    expect(line.pushed).toEqual([
      [1, 1000, "", [1, "DOUBLE", [1], "Sheet1!A1", 0]],
      [1, 1000, "", [2, "DOUBLE", [1], "Sheet1!A1", 0]],
    ]);
    await service("SetInvocationArrayResults", [
      [2, true, [[1, null]]],
      [1, false, "", 6],
      [99, true, "nobody asked"],
    ]);
    expect(await answers).toEqual([
      { kind: "error", code: "#NUM!", message: "" },
      { kind: "matrix", rows: [[1, null]] },
    ]);
    expect(line.session.syncs().map(({ kind }) => kind)).toEqual(["functions", "functions"]);
  });

  it("are given up when nobody answers", async () => {
    line = openLine(createMemoryHost(), { functionTimeoutMs: 20 });
    expect(await line.session.callFunctions([DOUBLE])).toEqual([{ kind: "silent" }]);
    await line.session.idle();
  });

  it("are lost at once while the add-in is silenced", async () => {
    line = openLine(createMemoryHost(), { functionTimeoutMs: 20 });
    line.session.silenceFunctions(true);
    expect(await line.session.callFunctions([DOUBLE])).toEqual([{ kind: "silent" }]);
    line.session.silenceFunctions(false);
    void line.session.callFunctions([DOUBLE]);
    await service("_SetOsfControlContainerReadyForCustomFunctions");
    expect(line.pushed).toEqual([[1, 1000, "", [1, "DOUBLE", [1], "Sheet1!A1", 0]]]);
  });

  it("do not count for fail(n), nor do the library's own requests", async () => {
    line = openLine(createMemoryHost());
    line.session.fail(1);
    const own = await service("_GetEnabledFeatures");
    expect(own.Error).toBeUndefined();
    expect(own.Results?.[0]?.Value).toEqual([1, 2, 4]);
    const cleanup = await line.send((r) => r.call(r.workbook, "_RemoveReference", "none"));
    expect(cleanup.Error).toBeUndefined();
    const refused = await line.send((r) => r.query(r.workbook, "name"));
    expect(refused).toEqual({
      Error: {
        Code: "GeneralException",
        Message: "There was an internal error while processing the request.",
        HttpStatusCode: 500,
      },
    });
    expect(() => line.session.fail(0)).toThrow(RangeError);
  });
});

describe("failAction(n)", () => {
  const values = (host: MemoryHost): unknown =>
    host
      .read(host.sheets()[0]!.id, { row: 0, column: 0, rows: 4, columns: 1 }, { values: true })
      .values?.flat();
  /** Writes into cells of the first column, an action each, and marks the end. */
  const write = (...cells: string[]): ReturnType<Line["send"]> =>
    line.send((r) => {
      const sheet = r.item(r.property(r.workbook, "Worksheets"), "Sheet1");
      for (const cell of cells) r.set(r.method(sheet, "GetRange", cell), "Values", [[cell]]);
      r.act({ ActionType: 5, Name: "Trace", ObjectPathId: 0 });
    });

  it("fails the n-th action and keeps those before it", async () => {
    const host = createMemoryHost();
    line = openLine(host);
    line.session.failAction(2);
    const body = await write("A1", "A2", "A3");
    expect(body.Error).toMatchObject({
      Code: "GeneralException",
      ActionIndex: 1,
      Location: "workbook.worksheets.getItem.getRange.values",
    });
    expect(body.Results).toHaveLength(1);
    expect(values(host)).toEqual(["A1", "", "", ""]);
    expect((await write("A4")).Error).toBeUndefined();
    expect(line.session.syncs().map(({ error }) => error)).toEqual(["GeneralException", undefined]);
  });

  it("counts on over requests, marks too, but not the library's own requests", async () => {
    const host = createMemoryHost();
    line = openLine(host);
    line.session.failAction(4);
    expect((await write("A1")).Error).toBeUndefined();
    expect((await service("_GetEnabledFeatures")).Error).toBeUndefined();
    expect((await write("A2", "A3")).Error).toMatchObject({ ActionIndex: 1 });
    expect(values(host)).toEqual(["A1", "A2", "", ""]);
    line.session.failAction(2);
    expect((await write("A4")).Error).toMatchObject({ ActionIndex: 1 });
    expect(values(host)).toEqual(["A1", "A2", "", "A4"]);
    expect(() => line.session.failAction(1.5)).toThrow(RangeError);
  });
});

describe("undo", () => {
  const GROUPING = { excel: { profile: "desktop", api: "1.20" } } as const;
  const sheet = (r: RequestWriter): number => r.item(r.property(r.workbook, "Worksheets"), "Sheet1");
  const write =
    (cell: string) =>
    (r: RequestWriter): void =>
      r.set(r.method(sheet(r), "GetRange", cell), "Values", [[cell]]);
  const protect = (r: RequestWriter): void => r.call(r.property(sheet(r), "Protection"), "Protect");

  it("has one step for each request", async () => {
    const host = createMemoryHost();
    line = openLine(host);
    await line.send(write("A1"));
    await line.send(write("A2"));
    expect(host.undoSteps()).toBe(2);
  });

  it("is lost from a call on that Excel cannot take back; what follows in the request can be", async () => {
    const host = createMemoryHost();
    line = openLine(host);
    await line.send(write("A1"));
    await line.send((r) => {
      write("A2")(r);
      protect(r);
    });
    expect(host.undoSteps()).toBe(0);
    await line.send((r) => {
      r.call(r.property(sheet(r), "Protection"), "Unprotect");
      write("A3")(r);
    });
    expect(host.undoSteps()).toBe(1);
  });

  it("is kept where such a call is refused", async () => {
    const host = createMemoryHost();
    line = openLine(host);
    await line.send(write("A1"));
    const refused = await line.send((r) => r.set(sheet(r), "Name", "a/b"));
    expect(refused.Error?.Code).toBe("InvalidArgument");
    expect(host.undoSteps()).toBe(1);
  });

  it("knows no groups before ExcelApi 1.20", async () => {
    const host = createMemoryHost();
    line = openLine(host);
    await line.send(write("A1"), groupFlags(1));
    await line.send(write("A2"), groupFlags(1));
    expect(host.undoSteps()).toBe(2);
    expect((await line.send(protect, groupFlags(1))).Error).toBeUndefined();
  });

  it("has one step for the requests of a group, and refuses in it what cannot be taken back", async () => {
    const host = createMemoryHost();
    line = openLine(host, GROUPING);
    await line.send(write("A1"), groupFlags(1));
    await line.send(write("A2"), groupFlags(1));
    expect(host.undoSteps()).toBe(1);
    const body = await line.send((r) => {
      write("A3")(r);
      protect(r);
    }, groupFlags(1));
    expect(body.Error).toMatchObject({ Code: "UndoNotSupported", ActionIndex: 1 });
    expect(host.protection(host.sheets()[0]!.id)).toBeNull();
    expect(host.undoSteps()).toBe(1);
    await line.send(write("A4"), groupFlags(2));
    await line.send(write("A5"));
    expect(host.undoSteps()).toBe(3);
  });
});

describe("cell editing", () => {
  const name = (r: RequestWriter): void => r.query(r.workbook, "name");
  const code = async (flags = 0): Promise<string | undefined> => (await line.send(name, flags)).Error?.Code;

  it("refuses requests, also where it began before the add-in", async () => {
    line = openLine(createMemoryHost(), { editing: true });
    expect(await code()).toBe("InvalidOperationInCellEditMode");
    line.session.edit(false);
    expect(await code()).toBeUndefined();
    line.session.edit(true);
    expect(await code()).toBe("InvalidOperationInCellEditMode");
  });

  it("refuses requests that would wait, unless the set DelayForCellEdit is there", async () => {
    line = openLine(createMemoryHost(), { editing: true });
    expect(JSON.stringify(line.session.link.context())).not.toContain("DelayForCellEdit");
    expect(await code(64)).toBe("InvalidOperationInCellEditMode");
  });

  it("holds requests that wait until it is over, and no others", async () => {
    const host = createMemoryHost();
    line = openLine(host, { delayForCellEdit: true });
    expect(JSON.stringify(line.session.link.context())).toContain("DelayForCellEdit");
    host.setEditing(true);
    const order: string[] = [];
    const waiting = [code(64), code(64)].map((one, index) =>
      one.then((got) => order.push(`${index} ${got}`)),
    );
    expect(await code()).toBe("InvalidOperationInCellEditMode");
    expect(order).toEqual([]);
    host.setEditing(false);
    await Promise.all(waiting);
    expect(order).toEqual(["0 undefined", "1 undefined"]);
    await line.session.idle();
  });
});

describe("change events", () => {
  it.each([
    ["1.13", undefined],
    ["1.14", "Unknown"],
  ] as const)("in ExcelApi %s tell %j as their trigger", async (api, trigger) => {
    const host = createMemoryHost();
    line = openLine(host, { excel: { profile: "desktop", api } });
    await line.send((r) => r.call(r.property(r.workbook, "Worksheets"), "_RegisterDataChangedEvent"));
    host.type("Sheet1", 0, 0, 1);
    await line.session.idle();
    const [told] = line.pushed.map((one) => JSON.parse((one as { message: string }).message) as object);
    expect(told).toHaveProperty("source", "Local");
    expect((told as { triggerSource?: string }).triggerSource).toBe(trigger);
  });
});

describe("commands", () => {
  it("wait for the add-in to listen, and end as it says", async () => {
    line = openLine(createMemoryHost());
    const outcome = line.session.runCommand("check", "Button1");
    expect(line.fired).toEqual([]);
    expect(line.session.link.registerEvent(39)).toBe(true);
    expect(line.session.link.registerEvent(7)).toBe(false);
    await new Promise((resolve) => setTimeout(resolve));
    expect(line.fired).toEqual([[39, "command-1", "check", '{"source":{"id":"Button1"}}']]);
    expect(line.session.link.execute(94, ["command-1", 5001, ""])).toEqual([0]);
    expect(await outcome).toEqual({ status: "failed", code: 5001 });
    expect(line.session.link.execute(3, [])).toEqual([5000]);
  });
});

describe("rest", () => {
  it("comes when no request and no call is on its way", async () => {
    line = openLine(createMemoryHost());
    await service("_SetOsfControlContainerReadyForCustomFunctions");
    let rested = false;
    const answers = line.session.callFunctions([DOUBLE]);
    const idle = line.session.idle().then(() => (rested = true));
    await line.send((r) => r.query(r.workbook, "name"));
    expect(rested).toBe(false);
    await service("SetInvocationArrayResults", [[1, true, 2]]);
    await answers;
    expect(rested).toBe(false);
    await idle;
    expect(rested).toBe(true);
  });
});

describe("limits", () => {
  it("keeps what was done where the answer is too long to be given", async () => {
    const host = createMemoryHost();
    line = openLine(host);
    for (let row = 0; row < 2; row++) host.type("Sheet1", row, 0, "x".repeat(3 * 1024 * 1024));
    const body = await line.send((r) => {
      const sheet = r.item(r.property(r.workbook, "Worksheets"), "Sheet1");
      r.set(r.method(sheet, "GetRange", "B1"), "Values", [["done"]]);
      r.query(r.method(sheet, "GetRange", "A1:A2"), "values");
    });
    expect(body).toEqual({
      Error: expect.objectContaining({ Code: "ResponsePayloadSizeLimitExceeded" }) as unknown,
    });
    expect(host.dump()).toContain('"done"');
  });

  it("counts bytes, not characters", async () => {
    const host = createMemoryHost();
    line = openLine(host);
    const text = "文".repeat(Math.ceil((5 * 1024 * 1024) / 3));
    const body = await line.send((r) =>
      r.set(r.method(r.item(r.property(r.workbook, "Worksheets"), "Sheet1"), "GetRange", "A1"), "Values", [
        [text],
      ]),
    );
    expect(body.Error?.Code).toBe("RequestPayloadSizeLimitExceeded");
    expect(line.session.syncs()[0]!.requestBytes).toBeGreaterThan(5 * 1024 * 1024);
  });
});

describe("the sets that are advertised", () => {
  it.each([
    [undefined, "1.13"],
    [{ profile: "web", api: "1.14" } as const, "1.14"],
  ])("%j: ExcelApi %s", (excel, version) => {
    line = openLine(createMemoryHost(), excel && { excel });
    expect(JSON.parse(String(line.session.link.context()[20]))).toMatchObject({ ExcelApi: version });
  });
});
