import { associateFunctions } from "../../src/functions/associate";
import { call } from "./support/custom-functions";

associateFunctions();

const ROWS = 1_048_576;

function column(...used: unknown[]): unknown[][] {
  return filledUp(
    used.map((cell) => [cell]),
    [null],
  );
}

function filledUp(rows: readonly unknown[][], blank: unknown[]): unknown[][] {
  return [...rows, ...new Array<unknown[]>(ROWS - rows.length).fill(blank)];
}

describe("a whole column as an argument", () => {
  it("ends at the last used row of all ranges", () => {
    expect(call("PAYOUT", column(90, null, 89.5), column(3000, 3000, 3000, 3000))).toEqual([
      [3000],
      [""],
      [2685],
      [""],
    ]);
  });

  it("is blank where nothing is used", () => {
    expect(call("BAND", column())).toEqual([[""]]);
  });

  it("holds weights and scores up to their last", () => {
    expect(call("TOTAL", column(0.6, 0.4), column(80, 95))).toBe(86);
    expect(call("WEIGHTCHECK", column(0.5, 0.45))).toBe("合计 95%,还差 5%");
    expect(call("NORMALIZE", column(0.5, null, 0.45))).toEqual([[0.53], [""], [0.47]]);
  });

  it("is refused beside a shorter range", () => {
    expect(call("PAYOUT", column(90), [[3000], [3000]])).toMatchObject({ error: "#VALUE!" });
  });

  it("holds a scheme", () => {
    const scheme = Array.from({ length: ROWS }, (_, row) =>
      row === 0 ? [60, "合格", 1] : [null, null, null],
    );
    expect(call("BAND", 61, scheme)).toEqual([["合格"]]);
  });
});
