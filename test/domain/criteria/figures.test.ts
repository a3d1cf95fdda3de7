import { readCriterion } from "../../../src/domain/criteria/read-criterion";
import { figures, judgeLine, readLines } from "./measure-cases";

/** What each file of lines must reach at least: shares of cases right and wrong, and of must-refuse lines refused. */
const FILES = [
  { file: "real-zh.jsonl", right: 0.75, wrong: 0.03, kept: 0.88 },
  { file: "real-en.jsonl", right: 0.4, wrong: 0.04, kept: 0.75 },
];

describe.each(FILES)("the reader on $file", ({ file, right, wrong, kept }) => {
  const found = figures(readLines(file).map((line) => judgeLine(line, readCriterion)));

  it("scores as two careful readers do", () => {
    expect(found.right / found.cases).toBeGreaterThanOrEqual(right);
  });

  it("seldom scores otherwise", () => {
    expect(found.wrong / found.cases).toBeLessThanOrEqual(wrong);
  });

  it("refuses what a careful reader would", () => {
    expect(found.kept / found.mustRefuse).toBeGreaterThanOrEqual(kept);
  });
});

it("refuses what is longer than any criterion", () => {
  expect(readCriterion("每".repeat(2001))).toMatchObject({ ok: false, doubts: [{ code: "TOO_LONG" }] });
});
