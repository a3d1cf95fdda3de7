import { mergeRuns } from "../../src/excel/merge-runs";

describe("mergeRuns", () => {
  const row = (at: number, column = 0, columns = 2) => ({ row: at, column, rows: 1, columns });

  it("joins rows that follow each other over the same columns", () => {
    expect(mergeRuns([row(3), row(1), row(2)])).toEqual([
      { area: { row: 1, column: 0, rows: 3, columns: 2 }, across: true },
    ]);
  });

  it("keeps apart what does not follow, what has other columns and what is merged over rows", () => {
    const block = { row: 5, column: 0, rows: 2, columns: 2 };
    expect(mergeRuns([row(1), row(3), row(4, 0, 3), block, row(7)])).toEqual([
      { area: row(1), across: true },
      { area: row(3), across: true },
      { area: block, across: false },
      { area: row(7), across: true },
      { area: row(4, 0, 3), across: true },
    ]);
  });
});
