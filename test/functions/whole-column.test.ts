import { associateFunctions } from "../../src/functions/associate";
import { FUNCTIONS } from "../../src/functions/registry";
import { call } from "./support/custom-functions";

associateFunctions(FUNCTIONS);

const XLSX_ROWS = 1_048_576;
const XLS_ROWS = 65_536;

function column(used: readonly unknown[], rows = XLS_ROWS): unknown[][] {
  const filled = used.map((cell) => [cell]);
  return [...filled, ...blankRows(1, rows - used.length)];
}

function blankRows(columns: number, rows: number): unknown[][] {
  return new Array<unknown[]>(rows).fill(new Array<unknown>(columns).fill(null));
}

describe("a whole column as an argument", () => {
  it("ends at the last used row of all ranges", () => {
    expect(call("PAYOUT", column([90, null, 89.5]), column([3000, 3000, 3000, 3000]))).toEqual([
      [3000],
      [""],
      [2685],
      [""],
    ]);
  });

  it("is as long as the sheets of the file", () => {
    expect(call("BAND", column([90, 80], XLSX_ROWS))).toEqual([["优秀"], ["良好"]]);
  });

  it("is blank where nothing is used", () => {
    expect(call("BAND", column([]))).toEqual([[""]]);
  });

  it("holds weights and scores up to their last", () => {
    expect(call("TOTAL", column([0.6, 0.4]), column([80, 95]))).toBe(86);
    expect(call("WEIGHTCHECK", column([0.5, 0.45]))).toBe("合计 95%,还差 5%");
    expect(call("NORMALIZE", column([0.5, null, 0.45]))).toEqual([[0.53], [""], [0.47]]);
  });

  it("is refused beside a shorter range", () => {
    expect(call("PAYOUT", column([90]), [[3000], [3000]])).toMatchObject({ error: "#VALUE!" });
  });

  it("holds criteria, actuals of several clauses and full marks, each row by itself", () => {
    const two = "延误一次扣5分;投诉一次扣3分";
    const actuals = [[1, 1], [2, null], [null, null], ...blankRows(2, XLSX_ROWS - 3)];
    const answer = call(
      "SCORE",
      column(["每次扣2分", two, two], XLSX_ROWS),
      actuals,
      column([10, 20], XLSX_ROWS),
    );
    expect(answer).toEqual([
      [{ error: "#VALUE!", message: expect.stringContaining("1 个实际值") as string }],
      [""],
      [""],
    ]);
    expect(call("SCORE", "每次扣2分", column([1, null, 3], XLSX_ROWS), 10)).toEqual([[8], [""], [4]]);
    expect(call("CHECK", column(["每次扣2分", null, "酌情扣分"], XLSX_ROWS))).toEqual([
      [true],
      [""],
      [expect.stringContaining("酌情")],
    ]);
  });

  it("holds a scheme", () => {
    expect(call("BAND", 61, [[60, "合格", 1], ...blankRows(3, XLS_ROWS - 1)])).toEqual([["合格"]]);
  });
});
