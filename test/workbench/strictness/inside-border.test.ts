import { hasEdge } from "../../../src/workbench/strictness/inside-border";

it.each([
  [1, 1, false, false],
  [1, 3, false, true],
  [3, 1, true, false],
  [2, 2, true, true],
])(
  "in %i rows and %i columns there are lines between rows: %s, between columns: %s",
  (rows, columns, h, v) => {
    const area = { row: 0, column: 0, rows, columns };
    expect([hasEdge(area, "InsideHorizontal"), hasEdge(area, "InsideVertical")]).toEqual([h, v]);
    expect(hasEdge(area, "EdgeLeft")).toBe(true);
  },
);
