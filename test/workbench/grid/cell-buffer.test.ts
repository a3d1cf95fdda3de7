import type { CellPatches } from "../../../src/workbench/grid/host/cell-buffer";
import { createCellBuffer } from "../../../src/workbench/grid/host/cell-buffer";

function underTest(result = true) {
  const applied: { subUnitId: string; value: CellPatches }[] = [];
  const commands = {
    syncExecuteCommand: (_id: string, params: { subUnitId: string; value: CellPatches }) => {
      applied.push({ subUnitId: params.subUnitId, value: params.value });
      return result;
    },
  };
  const buffer = createCellBuffer({ unit: () => "book", commands: commands as never });
  return { buffer, applied };
}

describe("the buffer of cell changes", () => {
  it("applies at once while it does not gather", () => {
    const { buffer, applied } = underTest();
    buffer.patch("s", { 0: { 0: { v: 1 } } });
    expect(applied).toEqual([{ subUnitId: "s", value: { 0: { 0: { v: 1 } } } }]);
  });

  it("merges content, style and single borders of a cell into one change", () => {
    const { buffer, applied } = underTest();
    const line = { s: 1, cl: { rgb: "#000000" } };
    buffer.gather();
    buffer.patch("s", { 0: { 0: { v: 1, s: { bl: 1 } } } });
    buffer.patch("s", { 0: { 0: { s: { it: 1, bd: { t: line } } } } });
    buffer.patch("s", { 0: { 0: { v: 2, s: { bd: { b: line } } } } });
    expect(buffer.waiting("s", 0, 0)).toEqual({ v: 2, s: { bl: 1, it: 1, bd: { t: line, b: line } } });
    expect(applied).toEqual([]);
    buffer.flush();
    expect(applied).toHaveLength(1);
    expect(buffer.waiting("s", 0, 0)).toBeUndefined();
  });

  it("applies a style that is taken away before one is set anew", () => {
    const { buffer, applied } = underTest();
    buffer.gather();
    buffer.patch("s", { 0: { 0: { s: null } } });
    buffer.patch("s", { 0: { 0: { s: { bl: 1 } } } });
    buffer.flush();
    expect(applied.map(({ value }) => value[0]?.[0])).toEqual([{ s: null }, { s: { bl: 1 } }]);
  });

  it("keeps sheets apart, and drops what waits", () => {
    const { buffer, applied } = underTest();
    buffer.gather();
    buffer.patch("a", { 0: { 0: { v: 1 } } });
    expect(buffer.waiting("b", 0, 0)).toBeUndefined();
    buffer.drop();
    buffer.flush();
    expect(applied).toEqual([]);
  });

  it("says so where the grid refuses", () => {
    const { buffer } = underTest(false);
    expect(() => buffer.patch("s", { 0: { 0: { v: 1 } } })).toThrow("refused");
  });
});
