import { createMemoryHost } from "./memory-host";
import type { MemoryHost } from "./memory-host";
import { openLine, PathArgument } from "./line";
import type { Line, RequestWriter } from "./line";

let host: MemoryHost;
let line: Line;

beforeEach(() => {
  host = createMemoryHost(["Sheet1", "数据", "第三"]);
  line = openLine(host);
});

afterEach(() => line.session.dispose());

const sheet = (request: RequestWriter, name = "Sheet1"): number =>
  request.item(request.property(request.workbook, "Worksheets"), name);
const range = (request: RequestWriter, address: string, name?: string): number =>
  request.method(sheet(request, name), "GetRange", address);

/** The value of the last action, or the code of the error. */
async function last(write: (request: RequestWriter) => void): Promise<unknown> {
  const { Results, Error } = await line.send(write);
  return Error?.Code ?? Results?.at(-1)?.Value;
}

describe("ranges", () => {
  it.each([
    ["GetCell", [1, 2], "D3"],
    ["GetRow", [1], "B3:C3"],
    ["GetColumn", [1], "C2:C4"],
    ["GetLastCell", [], "C4"],
    ["GetLastRow", [], "B4:C4"],
    ["GetLastColumn", [], "C2:C4"],
    ["GetEntireRow", [], "2:4"],
    ["GetEntireColumn", [], "B:C"],
    ["GetOffsetRange", [1, -1], "A3:B5"],
    ["GetResizedRange", [-1, 1], "B2:D3"],
    ["GetAbsoluteResizedRange", [1, 1], "B2"],
    ["GetRowsAbove", [1], "B1:C1"],
    ["GetRowsBelow", [null], "B5:C5"],
    ["GetRowsBelow", [-1], "B4:C4"],
    ["GetColumnsBefore", [1], "A2:A4"],
    ["GetColumnsAfter", [2], "D2:E4"],
    ["GetBoundingRect", ["E1"], "B1:E4"],
    ["GetIntersection", ["C3:F9"], "C3:C4"],
  ])("%s(%j) of B2:C4 is %s", async (method, args, address) => {
    const value = await last((r) => r.query(r.method(range(r, "B2:C4"), method, ...args), "address"));
    expect(value).toEqual({ Address: `Sheet1!${address}` });
  });

  it.each([
    ["GetRow", [3], "InvalidArgument"],
    ["GetRowsAbove", [2], "InvalidArgument"],
    ["GetOffsetRange", [-2, 0], "InvalidArgument"],
    ["GetIntersection", ["F9"], "ItemNotFound"],
    ["GetIntersectionOrNullObject", ["F9"], null],
    ["GetSpecialCells", ["Constants"], "ApiNotFound"],
    ["toString", [], "ApiNotFound"],
  ])("%s(%j) of B2:C4 answers %s", async (method, args, answer) => {
    const value = await last((r) => r.query(r.method(range(r, "B2:C4"), method, ...args), "address"));
    expect(value).toEqual(answer);
  });

  it("gives no values of whole columns, and refuses what could never be answered", async () => {
    expect(await last((r) => r.query(range(r, "A:A"), "values"))).toEqual({ Values: null });
    expect(await last((r) => r.query(range(r, "A1:Z1000000"), "values"))).toBe(
      "ResponsePayloadSizeLimitExceeded",
    );
  });

  it("fills a range with one value, leaves null as it is, and takes an apostrophe for text", async () => {
    await line.send((r) => r.set(range(r, "A1:B2"), "Values", 7));
    await line.send((r) => r.set(range(r, "A1:B1"), "Values", [[null, "'=1+1"]]));
    expect(await last((r) => r.query(range(r, "A1:B2"), "formulas", "valueTypes"))).toEqual({
      Formulas: [
        [7, "=1+1"],
        [7, 7],
      ],
      ValueTypes: [
        ["Double", "String"],
        ["Double", "Double"],
      ],
    });
  });

  it.each([[[[1, 2, 3]]], [[[1], [2]]], [[[{ a: 1 }, 1]]]])("refuses %j for A1:B1", async (value) => {
    expect(await last((r) => r.set(range(r, "A1:B1"), "Values", value))).toBe("InvalidArgument");
  });

  it("gives null where formats differ, and the value where they agree", async () => {
    await line.send((r) => r.set(r.property(r.property(range(r, "A1"), "Format"), "Font"), "Bold", true));
    const bold = (address: string): Promise<unknown> =>
      last((r) => r.query(range(r, address), "format/font/bold", "format/font/italic"));
    expect(await bold("A1")).toEqual({ Format: { Font: { Bold: true, Italic: false } } });
    expect(await bold("A1:A2")).toEqual({ Format: { Font: { Bold: null, Italic: false } } });
  });

  it("reads cell properties in the shape in which they were asked for", async () => {
    host.setFormat(
      host.sheets()[0]!.id,
      { row: 0, column: 0, rows: 1, columns: 1 },
      { fillColor: "#FFEE00" },
    );
    const value = await last((r) =>
      r.call(range(r, "A1:B1"), "GetCellProperties", {
        address: true,
        format: { fill: { color: true }, wrapText: true },
      }),
    );
    expect(value).toEqual([
      [
        { address: "Sheet1!A1", format: { fill: { color: "#FFEE00" }, wrapText: false } },
        { address: "Sheet1!B1", format: { fill: { color: "" }, wrapText: false } },
      ],
    ]);
  });

  it("moves the ranges of the same request when rows come in", async () => {
    await line.send((r) => {
      const low = range(r, "A5");
      r.set(low, "Values", [["before"]]);
      r.query(r.method(range(r, "2:3"), "Insert", "Down"), "address");
      r.set(low, "Values", [["after"]]);
    });
    const area = { row: 4, column: 0, rows: 3, columns: 1 };
    expect(host.read(host.sheets()[0]!.id, area, { values: true }).values).toEqual([[""], [""], ["after"]]);
  });

  it.each([
    ["A1:C1", "InsideHorizontal", "InvalidArgument"],
    ["A1:C1", "InsideVertical", null],
    ["A1:A3", "InsideVertical", "InvalidArgument"],
    ["A1:A3", "InsideHorizontal", null],
    ["A1", "EdgeTop", null],
  ])("answers a line for %s at %s with %j", async (address, edge, answer) => {
    const border = (r: RequestWriter): number =>
      r.item(r.property(r.property(range(r, address), "Format"), "Borders"), edge);
    expect(await last((r) => r.set(border(r), "Style", "Continuous"))).toBe(answer);
  });

  it("inserts and deletes only whole rows and columns", async () => {
    expect(await last((r) => r.query(r.method(range(r, "A1:B2"), "Insert", "Down"), "address"))).toBe(
      "NotImplemented",
    );
    expect(await last((r) => r.call(range(r, "A1:B2"), "Delete", "Up"))).toBe("NotImplemented");
    expect(await last((r) => r.call(range(r, "1:2"), "Delete", "Up"))).toBeNull();
  });
});

describe("kept ranges", () => {
  it("follow the cells of the workbook, also through the user's own edits", async () => {
    const keep = await line.send((r) => {
      const one = range(r, "B5");
      r.act({ ActionType: 1, Name: "", ObjectPathId: one });
      r.call(one, "_KeepReference");
      r.act({ ActionType: 1, Name: "", ObjectPathId: one });
    });
    const id = (keep.Results?.at(-1)?.Value as { _ReferenceId: string })._ReferenceId;
    const address = (): Promise<unknown> =>
      last((r) => r.query(r.path({ ObjectPathType: 6, Name: id }), "address"));
    host.insertRows(host.sheets()[0]!.id, 0, 2);
    expect(await address()).toMatchObject({ Address: "Sheet1!B7" });
    host.deleteRows(host.sheets()[0]!.id, 6, 1);
    expect(await address()).toBe("InvalidReference");
    await line.send((r) => r.call(r.workbook, "_RemoveReference", id));
    expect(await address()).toBe("ItemNotFound");
  });

  it("have moved where the request failed after they moved", async () => {
    const keep = await line.send((r) => {
      const one = range(r, "B5");
      r.call(one, "_KeepReference");
      r.act({ ActionType: 1, Name: "", ObjectPathId: one });
    });
    const id = (keep.Results?.at(-1)?.Value as { _ReferenceId: string })._ReferenceId;
    const failed = await line.send((r) => {
      r.query(r.method(range(r, "1:1"), "Insert", "Down"), "address");
      r.query(sheet(r, "nowhere"), "name");
    });
    expect(failed.Error).toMatchObject({ Code: "ItemNotFound", ActionIndex: 1 });
    expect(failed.Results).toHaveLength(1);
    expect(await last((r) => r.query(r.path({ ObjectPathType: 6, Name: id }), "address"))).toMatchObject({
      Address: "Sheet1!B6",
    });
  });
});

describe("worksheets", () => {
  const worksheets = (r: RequestWriter): number => r.property(r.workbook, "Worksheets");

  it("are named by the rules of Excel", async () => {
    const add = (name: string): Promise<unknown> =>
      last((r) => r.query(r.method(worksheets(r), "Add", name), "name"));
    for (const name of ["", "a:b", "[x]", "'x", "x".repeat(32), "history", "绩效：一月"]) {
      expect([name, await add(name)]).toEqual([name, "InvalidArgument"]);
    }
    expect(await add("SHEET1")).toBe("ItemAlreadyExists");
    expect(await last((r) => r.query(r.method(worksheets(r), "Add"), "name"))).toEqual(
      expect.objectContaining({ Name: "Sheet2" }),
    );
  });

  it("are found by id and by name, whatever its case", async () => {
    const id = host.sheets()[0]!.id;
    for (const key of [id, "sheet1"]) {
      expect(await last((r) => r.query(r.method(worksheets(r), "GetItem", key), "name"))).toEqual({
        Id: id,
        Name: "Sheet1",
      });
    }
  });

  it("page through a collection", async () => {
    const value = await last((r) =>
      r.act({
        ActionType: 2,
        Name: "",
        ObjectPathId: worksheets(r),
        QueryInfo: { Select: ["items/name"], Skip: 1, Top: 1 },
      }),
    );
    expect(value).toEqual({ _Items: [{ Id: host.sheets()[1]!.id, Name: "数据" }] });
  });

  it("keep one sheet to be seen", async () => {
    await line.send((r) => r.set(sheet(r, "数据"), "Visibility", "Hidden"));
    await line.send((r) => r.call(sheet(r, "第三"), "Delete"));
    expect(await last((r) => r.call(sheet(r), "Delete"))).toBe("InvalidOperation");
    expect(await last((r) => r.set(sheet(r), "Visibility", "VeryHidden"))).toBe("InvalidOperation");
    expect(await last((r) => r.call(sheet(r, "数据"), "Activate"))).toBe("InvalidOperation");
  });

  it("are copied beside another, under a free name", async () => {
    const value = await last((r) =>
      r.query(r.method(sheet(r), "Copy", "After", new PathArgument(sheet(r))), "name"),
    );
    expect(value).toMatchObject({ Name: "Sheet1 (2)" });
    expect(host.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Sheet1 (2)", "数据", "第三"]);
  });

  it("tell what protection allows, and take the right password only", async () => {
    const protection = (r: RequestWriter): number => r.property(sheet(r), "Protection");
    await line.send((r) => r.call(protection(r), "Protect", { allowSort: true }, "geheim"));
    expect(await last((r) => r.query(protection(r), "protected", "options"))).toMatchObject({
      Protected: true,
      Options: { allowSort: true, allowFormatCells: false, selectionMode: "Normal" },
    });
    for (const write of [
      (r: RequestWriter) => r.call(range(r, "A1:B1"), "Merge", false),
      (r: RequestWriter) => r.call(range(r, "1:1"), "Delete", "Up"),
      (r: RequestWriter) => r.call(range(r, "A1"), "Clear"),
      (r: RequestWriter) => r.set(r.property(range(r, "A1"), "Format"), "RowHeight", 20),
      (r: RequestWriter) => r.set(range(r, "A1"), "NumberFormat", [["0%"]]),
      (r: RequestWriter) => r.set(r.property(range(r, "A1"), "DataValidation"), "IgnoreBlanks", true),
    ]) {
      expect(await last(write)).toBe("AccessDenied");
    }
    expect(await last((r) => r.call(protection(r), "Unprotect", "wrong"))).toBe("InvalidArgument");
    expect(await last((r) => r.call(protection(r), "Unprotect", "geheim"))).toBeNull();
  });
});

describe("names, validation, conditional formats", () => {
  it("adds a name once, and gives its range", async () => {
    const names = (r: RequestWriter): number => r.property(r.workbook, "Names");
    const add = (name: string): Promise<unknown> =>
      last((r) =>
        r.query(
          r.method(names(r), "Add", name, new PathArgument(range(r, "B2:C3", "数据"))),
          "formula",
          "type",
        ),
      );
    expect(await add("合计")).toEqual({ _Id: "合计", Formula: "=数据!$B$2:$C$3", Type: "Range" });
    expect(await add("合计")).toBe("ItemAlreadyExists");
    for (const name of ["A1", "R1C1", "两 个", "1x", "c"])
      expect([name, await add(name)]).toEqual([name, "InvalidArgument"]);
    expect(await last((r) => r.query(r.method(r.item(names(r), "合计"), "GetRange"), "address"))).toEqual({
      Address: "数据!B2:C3",
    });
  });

  it.each([
    [{ list: { source: "=数据!$A$1:$A$3", inCellDropDown: true } }, null],
    [{ list: { source: "x".repeat(256) } }, "InvalidArgument"],
    [{ decimal: { operator: "Between", formula1: 0 } }, "InvalidArgument"],
    [{ decimal: { operator: "AtLeast", formula1: 0 } }, "InvalidArgument"],
    [{ custom: { formula: "A1>0" } }, "InvalidArgument"],
    [{ date: { operator: "GreaterThan", formula1: "2024-01-01" } }, "ApiNotFound"],
    [{ custom: { formula: "=A1>0" }, list: { source: "a,b" } }, "InvalidArgument"],
  ])("takes or refuses the validation %j", async (rule, answer) => {
    expect(await last((r) => r.set(r.property(range(r, "A1:A3"), "DataValidation"), "Rule", rule))).toBe(
      answer,
    );
  });

  it("adds conditional formats before the others and clears them", async () => {
    const formats = (r: RequestWriter, at = "A1:B2"): number =>
      r.property(range(r, at), "ConditionalFormats");
    for (const formula of ["=1", "=2"]) {
      await line.send((r) => {
        const custom = r.property(r.method(formats(r), "Add", "Custom"), "Custom");
        r.set(r.property(custom, "Rule"), "Formula", formula);
        r.set(r.property(r.property(custom, "Format"), "Fill"), "Color", "red");
      });
    }
    const read = await last((r) =>
      r.query(formats(r), "items/type", "items/priority", "items/custom/rule/formula"),
    );
    expect(read).toMatchObject({
      _Items: [
        { Type: "Custom", Priority: 0, Custom: { Rule: { Formula: "=2" } } },
        { Priority: 1, Custom: { Rule: { Formula: "=1" } } },
      ],
    });
    expect(await last((r) => r.query(r.method(formats(r), "Add", "ColorScale"), "id"))).toBe("ApiNotFound");
    expect(host.unpainted()).toHaveLength(2);
    const color = (r: RequestWriter): number => r.property(r.property(range(r, "A1:C3"), "Format"), "Fill");
    await line.send((r) => r.set(color(r), "Color", "#FFFFFF"));
    expect(host.unpainted()).toEqual([]);
    await line.send((r) => r.call(formats(r, "B2"), "ClearAll"));
    expect(await last((r) => r.call(formats(r), "GetCount"))).toBe(0);
  });
});

describe("requests", () => {
  it("leaves one undo step where something changed and none where nothing did", async () => {
    await line.send((r) => r.query(range(r, "A1"), "values"));
    expect(host.undoSteps()).toBe(0);
    await line.send((r) => {
      r.set(range(r, "A1"), "Values", [[1]]);
      r.set(range(r, "B1"), "Values", [[2]]);
    });
    expect(host.undoSteps()).toBe(1);
  });

  it("marks traces and answers null for a null object", async () => {
    const body = await line.send((r) => {
      const nobody = r.method(r.property(r.workbook, "Worksheets"), "GetItemOrNullObject", "x");
      r.query(nobody, "name");
      r.call(r.method(nobody, "GetRange", "A1"), "_KeepReference");
      r.act({ ActionType: 5, Name: "Trace", ObjectPathId: 0 });
    });
    expect(body.Results?.map(({ Value }) => Value)).toEqual([null, null, null]);
    expect(body.TraceIds).toHaveLength(1);
    const write = await line.send((r) =>
      r.call(r.method(r.property(r.workbook, "Worksheets"), "GetItemOrNullObject", "x"), "Delete"),
    );
    expect(write.Error?.Code).toBe("ItemNotFound");
  });

  it("says where a request failed", async () => {
    const body = await line.send((r) => r.set(range(r, "A1"), "Values", [[1, 2]]));
    expect(body.Error).toMatchObject({
      ActionIndex: 0,
      Location: "workbook.worksheets.getItem.getRange.values",
    });
  });

  it("keeps what was done before the action that failed, and does nothing after it", async () => {
    const body = await line.send((r) => {
      r.set(range(r, "A1"), "Values", [["before"]]);
      r.query(sheet(r, "nowhere"), "name");
      r.set(range(r, "A2"), "Values", [["after"]]);
    });
    expect(body.Error).toMatchObject({ Code: "ItemNotFound", ActionIndex: 1 });
    expect(body.Results).toHaveLength(1);
    const area = { row: 0, column: 0, rows: 2, columns: 1 };
    expect(host.read(host.sheets()[0]!.id, area, { values: true }).values).toEqual([["before"], [""]]);
    expect(host.undoSteps()).toBe(1);
  });

  it("tells of what was done before the action that failed", async () => {
    await line.send((r) => r.call(r.property(r.workbook, "Worksheets"), "_RegisterDataChangedEvent"));
    await line.send((r) => {
      r.set(range(r, "A1"), "Values", [[1]]);
      r.query(sheet(r, "nowhere"), "name");
      r.set(range(r, "A2"), "Values", [[1]]);
    });
    await line.session.idle();
    const told = line.pushed.map(
      (one) => JSON.parse((one as { message: string }).message) as { address: string },
    );
    expect(told.map(({ address }) => address)).toEqual(["A1"]);
  });

  it("keeps registrations that came before the action that failed", async () => {
    await line.send((r) => {
      r.call(r.property(r.workbook, "Worksheets"), "_RegisterDataChangedEvent");
      r.query(sheet(r, "nowhere"), "name");
    });
    host.type("Sheet1", 0, 0, 1);
    await line.session.idle();
    expect(line.pushed).toHaveLength(1);
  });
});
