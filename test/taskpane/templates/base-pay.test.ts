import { readBasePay } from "../../../src/taskpane/templates/base-pay";

describe("base pay as typed", () => {
  it.each([
    ["3000", "3000"],
    [" 3,000 ", "3000"],
    ["３０００", "3000"],
    ["3000元", "3000"],
    ["4500.50", "4500.5"],
    ["0", "0"],
  ])("%s is %s yuan", (typed, yuan) => expect(readBasePay(typed)).toEqual({ kind: "amount", yuan }));

  it.each(["", "  "])("“%s” is blank", (typed) => expect(readBasePay(typed)).toEqual({ kind: "blank" }));

  it.each(["abc", "-1", "20%", "20分", "=1+1", "3,00", "1e3", "NaN"])("%s is no amount", (typed) =>
    expect(readBasePay(typed)).toEqual({ kind: "wrong" }),
  );
});
