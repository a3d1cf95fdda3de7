import type { Cell } from "../../../src/domain/cell";
import { format } from "../../../src/domain/numbers/format";
import { readWeights } from "../../../src/domain/weights/read-weights";

function read(cells: readonly Cell[]): unknown {
  const result = readWeights(cells);
  if (!result.ok) return result.fault;
  return [result.value.unit, ...result.value.rows.map(({ share }) => (share ? format(share) : null))];
}

describe("readWeights", () => {
  it.each<[string, Cell[], unknown[]]>([
    ["fractions", [0.1, 0.2, 0.7], ["share", "0.1", "0.2", "0.7"]],
    ["percent texts", ["20%", "２０％", " 60 % "], ["share", "0.2", "0.2", "0.6"]],
    ["a percent text beside the number that such a cell holds", ["20%", 0.8], ["share", "0.2", "0.8"]],
    ["points", [20, 80], ["points", "0.2", "0.8"]],
    ["points as texts", ["20", "２０分", 60], ["points", "0.2", "0.2", "0.6"]],
    ["dust", [0.1 + 0.2, 0.7], ["share", "0.3", "0.7"]],
    ["blanks in their places", [null, 0.4, "", "　", 0.6], ["share", null, "0.4", null, null, "0.6"]],
    ["zeros", [0, "0%", 1], ["share", "0", "0", "1"]],
    ["nothing but zeros", [0, 0], ["share", "0", "0"]],
    ["1 alone as 100%", [1], ["share", "1"]],
    ["1 beside fractions as 100%", [1, 0.2], ["share", "1", "0.2"]],
    ["1 beside points as a point", [1, 99], ["points", "0.01", "0.99"]],
    ["1 beside 分", ["1分", 1], ["points", "0.01", "0.01"]],
    ["a fraction of a point where all come to 100", [0.5, 99.5], ["points", "0.005", "0.995"]],
    ["… also where 分 says so", ["99.5分", 0.5], ["points", "0.995", "0.005"]],
    [
      "a hundred items of a point",
      Array<number>(100).fill(1),
      ["points", ...Array<string>(100).fill("0.01")],
    ],
    ["less than a percent", ["0.5%", "99.5%"], ["share", "0.005", "0.995"]],
  ])("reads %s", (_, cells, weights) => {
    expect(read(cells)).toEqual(weights);
  });

  const mixed = (row: number, text: string, firstRow: number, firstText: string) => ({
    code: "WEIGHT_UNITS_MIXED",
    row,
    text,
    firstRow,
    firstText,
  });

  it.each<[string, Cell[], object]>([
    ["no cell", [], { code: "WEIGHTS_EMPTY" }],
    ["blanks only", [null, " "], { code: "WEIGHTS_EMPTY" }],
    ["an error", [0.5, { error: "#REF!" }], { code: "WEIGHT_CELL_ERROR", row: 2, error: "#REF!" }],
    ["a word", [null, "二十"], { code: "WEIGHT_NOT_A_NUMBER", row: 2, text: "二十" }],
    ["a letter among digits", ["2O%"], { code: "WEIGHT_NOT_A_NUMBER", row: 1, text: "2O%" }],
    ["a formula in words", ["=cmd"], { code: "WEIGHT_NOT_A_NUMBER", row: 1, text: "=cmd" }],
    ["TRUE", [true], { code: "WEIGHT_NOT_A_NUMBER", row: 1, text: "TRUE" }],
    ["money", ["20元"], { code: "WEIGHT_NOT_A_NUMBER", row: 1, text: "20元" }],
    ["a negative number", [1.1, -0.1], { code: "WEIGHT_NEGATIVE", row: 2, text: "-0.1" }],
    ["a negative text", ["－２０％"], { code: "WEIGHT_NEGATIVE", row: 1, text: "-20%" }],
    ["percent beside 分", ["20%", "80分"], mixed(2, "80分", 1, "20%")],
    ["percent beside points", ["20%", null, 80], mixed(3, "80", 1, "20%")],
    ["a fraction beside points", [20, 0.2, 60], mixed(2, "0.2", 1, "20")],
    ["points beside fractions", [0, 0.2, 20, 0.6], mixed(3, "20", 2, "0.2")],
    ["percent and points that would come to 100", ["50%", 99.5], mixed(2, "99.5", 1, "50%")],
  ])("refuses %s", (_, cells, fault) => {
    expect(read(cells)).toEqual(fault);
  });
});
