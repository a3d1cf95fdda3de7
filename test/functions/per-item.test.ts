import type { Cell } from "../../src/domain/cell";
import type { Grid } from "../../src/functions/grid";
import { perItem } from "../../src/functions/per-item";
import type { ItemGrids } from "../../src/functions/per-item";

const LEFT_OUT: Grid = [[null]];

/** What each item is given, as "criterion|actuals|max|target". */
function given(grids: Partial<ItemGrids>): unknown {
  const all = { criteria: [["c"]], actual: [["a"]], max: LEFT_OUT, target: LEFT_OUT, ...grids };
  return perItem(all, (criterion, actuals, max, target) =>
    [criterion, actuals.map(text).join("+"), max, target].map(text).join("|"),
  );
}

function text(cell: unknown): string {
  return cell === null ? "-" : String(cell as string);
}

function column(...cells: Cell[]): Grid {
  return cells.map((cell) => [cell]);
}

describe("perItem", () => {
  it("takes single values as one item", () => {
    expect(given({})).toBe("c|a|-|-");
    expect(given({ max: [[10]], target: [[0.9]] })).toBe("c|a|10|0.9");
  });

  it("takes rows as items and columns of actuals as clauses", () => {
    expect(
      given({ criteria: column("c", "d"), actual: [[1, 2], [3, null]], max: column(10, 20) }), // prettier-ignore
    ).toEqual([["c|1+2|10|-"], ["d|3+-|20|-"]]);
  });

  it("repeats single values", () => {
    expect(given({ actual: [[1], [2]] })).toEqual([["c|1|-|-"], ["c|2|-|-"]]);
    expect(given({ criteria: column("c", "d"), target: [[5]] })).toEqual([["c|a|-|5"], ["d|a|-|5"]]);
    expect(given({ max: column(10, 20) })).toEqual([["c|a|10|-"], ["c|a|20|-"]]);
  });

  it("takes a row of actuals as the clauses of one item", () => {
    expect(given({ actual: [[1, 2, 3]] })).toBe("c|1+2+3|-|-");
  });

  it("takes a block of criteria, or of full marks, cell by cell", () => {
    expect(given({ criteria: [["c", "d"]], actual: [[1, 2]] })).toEqual([["c|1|-|-", "d|2|-|-"]]);
    expect(given({ actual: [[1, 2]], max: [[10, 20]] })).toEqual([["c|1|10|-", "c|2|20|-"]]);
    expect(given({ criteria: [["c", "d"], ["e", "f"]] })).toEqual([["c|a|-|-", "d|a|-|-"], ["e|a|-|-", "f|a|-|-"]]); // prettier-ignore
  });

  it.each([
    ["a column of criteria with a row of actuals", { criteria: column("c", "d"), actual: [[1, 2]] }],
    ["columns of different lengths", { criteria: column("c", "d"), actual: column(1, 2, 3) }],
    ["a row of criteria with a column of actuals", { criteria: [["c", "d"]], actual: column(1, 2) }],
    ["full marks of another length", { actual: column(1, 2), max: column(1, 2, 3) }],
    ["targets in a row", { actual: column(1, 2), target: [[1, 2]] }],
  ] as [string, Partial<ItemGrids>][])("refuses %s", (_, grids) => {
    expect(given(grids)).toMatchObject({ ok: false, fault: { code: "SHAPES_DIFFER" } });
  });

  it("ends whole columns at the last used row of all", () => {
    const long = (...cells: Cell[]): Grid => [
      ...column(...cells),
      ...new Array<Cell[]>(65_536 - cells.length).fill([null]),
    ];
    expect(given({ criteria: long("c", "d"), actual: long(1, 2, 3), max: [[10]] })).toEqual([
      ["c|1|10|-"],
      ["d|2|10|-"],
      ["-|3|10|-"],
    ]);
  });
});
