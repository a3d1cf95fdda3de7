import { readFileSync } from "node:fs";
import path from "node:path";
import { FUNCTIONS } from "../../src/functions/registry";

const page = readFileSync(path.resolve(__dirname, "../by-hand/try-in-excel.md"), "utf8");
const [steps = "", report = ""] = page.split("## To paste back");
const numbersIn = (text: string) => [...text.matchAll(/^\| (\d+) /gm)].map(([, number]) => Number(number));

describe("the checklist for a real Excel", () => {
  it("numbers its steps from 1, and has a line for each in the table to paste back", () => {
    const numbers = numbersIn(steps);
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbersIn(report)).toEqual(numbers);
  });

  it("says of every step what must be seen, or what to write down", () => {
    for (const line of steps.match(/^\| \d+ .*$/gm) ?? []) {
      const [, , what = "", seen = ""] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
      expect([line, what.length > 10 && seen.length > 5]).toEqual([line, true]);
    }
  });

  it("calls functions that there are", () => {
    const called = [...page.matchAll(/KPI\.([A-Z]+)\(/g)].map(([, id]) => id);
    expect(called.length).toBeGreaterThan(10);
    expect(FUNCTIONS.map(({ id }) => id as string)).toEqual(expect.arrayContaining(called));
  });
});
