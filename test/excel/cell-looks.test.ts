import { cellLooks } from "../../src/excel/cell-looks";
import type { StyledArea } from "../../src/excel/layout/sheet-plan";

const area = { row: 0, column: 0, rows: 3, columns: 3 };
const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const THIN = { weight: "thin", color: "#111111" } as const;
const MEDIUM = { weight: "medium", color: "#222222" } as const;
const looks = (styles: readonly StyledArea[], unlocked: (typeof area)[] = []) =>
  cellLooks({ area, unlocked }, styles);

describe("cellLooks", () => {
  it("lays later styles over earlier ones and keeps what they leave out", () => {
    expect(
      looks([
        { area: { ...area, rows: 1 }, style: { fill: "#AAAAAA", font: { bold: true, size: 10 } } },
        { area: cell(0, 1), style: { fill: "#BBBBBB", font: { size: 12 }, horizontal: "center" } },
      ]),
    ).toEqual({
      area: { row: 0, column: 0, rows: 1, columns: 3 },
      looks: [
        [
          { fill: "#AAAAAA", font: { bold: true, size: 10 } },
          { fill: "#BBBBBB", font: { bold: true, size: 12 }, horizontal: "center" },
          { fill: "#AAAAAA", font: { bold: true, size: 10 } },
        ],
      ],
    });
  });

  it("draws edges and inside lines once each, a single row having none inside", () => {
    const GRID = {
      top: THIN,
      bottom: THIN,
      left: THIN,
      right: THIN,
      insideHorizontal: THIN,
      insideVertical: THIN,
    };
    expect(looks([{ area: { row: 1, column: 1, rows: 1, columns: 2 }, style: { borders: GRID } }])).toEqual({
      area: { row: 1, column: 1, rows: 1, columns: 2 },
      looks: [
        [
          { borders: { top: THIN, bottom: THIN, left: THIN, right: THIN } },
          { borders: { top: THIN, bottom: THIN, right: THIN } },
        ],
      ],
    });
    expect(
      looks([{ area: { row: 0, column: 0, rows: 2, columns: 1 }, style: { borders: GRID } }]).looks,
    ).toEqual([
      [{ borders: { top: THIN, bottom: THIN, left: THIN, right: THIN } }],
      [{ borders: { bottom: THIN, left: THIN, right: THIN } }],
    ]);
  });

  it("keeps of a shared line the one that was stated last, on its own side", () => {
    const upper: StyledArea = { area: cell(0, 0), style: { borders: { bottom: THIN } } };
    const lower: StyledArea = { area: cell(1, 0), style: { borders: { top: MEDIUM } } };
    expect(looks([upper, lower]).looks).toEqual([[{ borders: {} }], [{ borders: { top: MEDIUM } }]]);
    expect(looks([lower, upper]).looks).toEqual([[{ borders: { bottom: THIN } }], [{ borders: {} }]]);
  });

  it("unlocks, and gives no more cells than have a look", () => {
    expect(looks([], [cell(2, 2)])).toEqual({ area: cell(2, 2), looks: [[{ locked: false }]] });
    expect(looks([])).toEqual({ area: null, looks: [] });
  });

  it("refuses a style outside of the sheet", () => {
    expect(() => looks([{ area: cell(3, 0), style: { fill: "#AAAAAA" } }])).toThrow(RangeError);
  });
});
