import { MAX_COLUMNS } from "../../../src/workbench/richapi/host";
import { area, bounding, intersection, shifted } from "../../../src/workbench/richapi/areas";

const at = area(4, 2, 3, 2);

describe("areas", () => {
  it("lie on a sheet or are refused", () => {
    expect(() => area(-1, 0, 1, 1)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
    expect(() => area(0, MAX_COLUMNS, 1, 1)).toThrow();
    expect(() => area(0, 0, 0, 1)).toThrow();
    expect(() => area(0.5, 0, 1, 1)).toThrow();
  });

  it("have an intersection and a bounding area", () => {
    expect(intersection(at, area(6, 3, 5, 5))).toEqual({ row: 6, column: 3, rows: 1, columns: 1 });
    expect(intersection(at, area(7, 2, 1, 1))).toBeNull();
    expect(bounding(at, area(0, 0, 1, 1))).toEqual({ row: 0, column: 0, rows: 7, columns: 4 });
  });

  it.each([
    ["rows before", { axis: "row", at: 1, count: 2 }, { row: 6, rows: 3 }],
    ["rows at the top", { axis: "row", at: 4, count: 2 }, { row: 6, rows: 3 }],
    ["rows inside", { axis: "row", at: 5, count: 2 }, { row: 4, rows: 5 }],
    ["rows right after", { axis: "row", at: 8, count: 2 }, { row: 4, rows: 3 }],
    ["rows away before", { axis: "row", at: 0, count: -2 }, { row: 2, rows: 3 }],
    ["rows away over the top", { axis: "row", at: 3, count: -2 }, { row: 3, rows: 2 }],
    ["rows away inside", { axis: "row", at: 5, count: -1 }, { row: 4, rows: 2 }],
    ["rows away over the end", { axis: "row", at: 6, count: -5 }, { row: 4, rows: 2 }],
    ["rows away after", { axis: "row", at: 7, count: -5 }, { row: 4, rows: 3 }],
    ["columns before", { axis: "column", at: 0, count: 1 }, { column: 3, columns: 2 }],
  ] as const)("move along with %s", (_name, shift, expected) => {
    expect(shifted(at, shift)).toEqual({ ...at, ...expected });
  });

  it("are gone when all of their rows are", () => {
    expect(shifted(at, { axis: "row", at: 4, count: -3 })).toBeNull();
  });
});
