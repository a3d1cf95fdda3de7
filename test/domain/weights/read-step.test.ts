import type { Cell } from "../../../src/domain/cell";
import { format } from "../../../src/domain/numbers/format";
import { readStep } from "../../../src/domain/weights/read-step";

function read(cell: Cell): string {
  const step = readStep(cell);
  return step.ok ? format(step.value) : step.fault.code;
}

describe("readStep", () => {
  it.each<[Cell, string]>([
    [0.05, "0.05"],
    ["5%", "0.05"],
    ["５％", "0.05"],
    ["5分", "0.05"],
    ["0.01", "0.01"],
    [5, "5"],
    ["五", "STEP_NOT_A_NUMBER"],
    ["¥5", "STEP_NOT_A_NUMBER"],
    [null, "STEP_NOT_A_NUMBER"],
    [true, "STEP_NOT_A_NUMBER"],
    [{ error: "#N/A" }, "STEP_NOT_A_NUMBER"],
  ])("reads %j as %s", (cell, step) => {
    expect(read(cell)).toBe(step);
  });
});
