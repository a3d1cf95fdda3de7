import type { Cell } from "../../../src/domain/cell";
import { format } from "../../../src/domain/numbers/format";
import { readScheme } from "../../../src/domain/scheme/read-scheme";

function read(cells: readonly (readonly Cell[])[]): unknown {
  const result = readScheme(cells);
  if (!result.ok) return result.fault;
  return result.value.bands.map(({ lower, label, coefficient }) =>
    [
      format(lower),
      label,
      coefficient.kind === "fixed" ? format(coefficient.value) : `score/${format(coefficient.fullScore)}`,
    ].join(" "),
  );
}

describe("readScheme", () => {
  it("reads bands in any order, in half or full width, with blank rows between", () => {
    expect(
      read([
        [0, "丁", "0%"],
        [null, null, null],
        ["９０分", " 甲 ", 1.2],
        ["", "　", null],
        ["70", "丙", "５０％"],
        [80, "乙", " 得分 "],
      ]),
    ).toEqual(["90 甲 1.2", "80 乙 score/100", "70 丙 0.5", "0 丁 0"]);
  });

  it.each([
    [["下限", "等级", "系数"]],
    [["分数下限（100分制）", "等级", "系数"]],
    [["得分", "等级", "系数"]],
    [["Lower bound", "Label", "Coefficient"]],
    [["Score", null, "Payout %"]],
    [["分数线（含）", "", "发放比例（%）"]],
  ])("leaves out the header %j", (header) => {
    expect(read([[null, null, null], header, [60, "合格", 1]])).toEqual(["60 合格 1"]);
  });

  it("reads bounds and coefficients as cells are read, and labels that are numbers", () => {
    expect(read([[0.1 + 0.2, 1, 0.1 + 0.7]])).toEqual(["0.3 1 0.8"]);
    expect(read([["90%", "A", "score"]])).toMatchObject({ code: "SCHEME_FULL_SCORE_UNCLEAR" });
    expect(read([["90%", "A", "score/1"]])).toEqual(["0.9 A score/1"]);
    expect(read([[-10, "垫底", 0]])).toEqual(["-10 垫底 0"]);
  });

  it.each<[string, Cell[][], object]>([
    ["nothing", [], { code: "SCHEME_EMPTY" }],
    ["blank rows only", [[null, "", " "]], { code: "SCHEME_EMPTY" }],
    ["a header only", [["下限", "等级", "系数"]], { code: "SCHEME_EMPTY" }],
    ["two columns", [[90, "甲"]], { code: "SCHEME_COLUMNS", columns: 2 }],
    ["four columns", [[90, "甲", 1, null]], { code: "SCHEME_COLUMNS", columns: 4 }],
    [
      "a bound twice",
      [
        [90, "甲", 1],
        [80, "乙", 0.8],
        ["９０", "丙", 0.9],
      ],
      { code: "SCHEME_BOUND_DUPLICATE", row: 3, firstRow: 1, bound: "90" },
    ],
    [
      "a bound twice but for dust",
      [
        [0.3, "甲", 1],
        [0.1 + 0.2, "乙", 0.8],
      ],
      { code: "SCHEME_BOUND_DUPLICATE", row: 2, firstRow: 1, bound: "0.3" },
    ],
    ["no bound", [[null, "甲", 1]], { code: "SCHEME_BOUND_MISSING", row: 1 }],
    ["a letter in a bound", [["9O", "甲", 1]], { code: "SCHEME_BOUND_NOT_A_NUMBER", row: 1, text: "9O" }],
    [
      "single letters for figures",
      [["O", "甲", "l"]],
      { code: "SCHEME_BOUND_NOT_A_NUMBER", row: 1, text: "O" },
    ],
    [
      "a second header",
      [
        ["下限", "等级", "系数"],
        ["下限", "等级", "系数"],
      ],
      { code: "SCHEME_BOUND_NOT_A_NUMBER", row: 2, text: "下限" },
    ],
    [
      "words in the bounds beside figures",
      [["优秀", "甲", 1]],
      { code: "SCHEME_BOUND_NOT_A_NUMBER", row: 1, text: "优秀" },
    ],
    [
      "得分 in the first row with a word for a bound",
      [["满分", "甲", "得分"]],
      { code: "SCHEME_BOUND_NOT_A_NUMBER", row: 1, text: "满分" },
    ],
    ["TRUE for a bound", [[true, "甲", 1]], { code: "SCHEME_BOUND_NOT_A_NUMBER", row: 1, text: "TRUE" }],
    ["money for a bound", [["¥90", "甲", 1]], { code: "SCHEME_BOUND_NOT_A_NUMBER", row: 1, text: "¥90" }],
    ["no label", [[90, " ", 1]], { code: "SCHEME_LABEL_MISSING", row: 1 }],
    [
      "no coefficient",
      [
        [null, null, null],
        [90, "甲", ""],
      ],
      { code: "SCHEME_COEFFICIENT_MISSING", row: 2 },
    ],
    [
      "a word for a coefficient",
      [[90, "甲", "全额"]],
      { code: "SCHEME_COEFFICIENT_NOT_A_NUMBER", row: 1, text: "全额" },
    ],
    [
      "points for a coefficient",
      [[90, "甲", "1分"]],
      { code: "SCHEME_COEFFICIENT_NOT_A_NUMBER", row: 1, text: "1分" },
    ],
    [
      "a formula in words",
      [[90, "甲", "=cmd"]],
      { code: "SCHEME_COEFFICIENT_NOT_A_NUMBER", row: 1, text: "=cmd" },
    ],
    [
      "a full score of zero",
      [[90, "甲", "得分/0"]],
      { code: "SCHEME_COEFFICIENT_NOT_A_NUMBER", row: 1, text: "得分/0" },
    ],
    [
      "a negative coefficient",
      [[90, "甲", "-10%"]],
      { code: "SCHEME_COEFFICIENT_NEGATIVE", row: 1, text: "-10%" },
    ],
    ["得分 below zero", [[-5, "甲", "得分"]], { code: "SCHEME_SCORE_BELOW_ZERO", row: 1, bound: "-5" }],
    [
      "得分 where all bounds are small",
      [
        [4.5, "甲", 1],
        [3, "乙", "得分"],
      ],
      { code: "SCHEME_FULL_SCORE_UNCLEAR", row: 2, highest: "4.5" },
    ],
    [
      "an error in a bound",
      [[{ error: "#REF!" }, "甲", 1]],
      { code: "SCHEME_CELL_ERROR", row: 1, error: "#REF!" },
    ],
    [
      "an error in a header",
      [
        ["下限", { error: "#N/A" }, "系数"],
        [1, "甲", 1],
      ],
      { code: "SCHEME_CELL_ERROR", row: 1, error: "#N/A" },
    ],
  ])("refuses %s", (_, cells, fault) => {
    expect(read(cells)).toEqual(fault);
  });

  it("takes 得分 with its full score said, and 得分 alone without a threshold", () => {
    expect(
      read([
        [4.5, "甲", 1],
        [3, "乙", "得分/5"],
        [0, "丙", "Score ÷ 5"],
      ]),
    ).toEqual(["4.5 甲 1", "3 乙 score/5", "0 丙 score/5"]);
    expect(read([[0, "全部", "得分"]])).toEqual(["0 全部 score/100"]);
  });
});
