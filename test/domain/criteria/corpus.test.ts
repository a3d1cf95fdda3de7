import { figures, judgeLine, readLines, share } from "./measure-cases";
import type { Figures } from "./measure-cases";

/** What each file of lines must reach: shares of cases right and wrong, and of must-refuse lines refused. */
const FILES = [
  { file: "corpus.jsonl", right: 0.97, wrong: 0.005, kept: 0.95 },
  { file: "held-out.jsonl", right: 0.97, wrong: 0.005, kept: 0.95 },
  { file: "unseen.jsonl", right: 0.97, wrong: 0.005, kept: 0.95 },
  { file: "fresh.jsonl", right: 0.97, wrong: 0.005, kept: 0.95 },
  { file: "fresh2.jsonl", right: 0.97, wrong: 0.005, kept: 0.95 },
  { file: "fresh3.jsonl", right: 0.97, wrong: 0.005, kept: 0.92 },
  { file: "siblings.jsonl", right: 0.97, wrong: 0.005, kept: 0.95 },
];

describe.each(FILES)("the criteria of $file", ({ file, right, wrong, kept }) => {
  const outcomes = readLines(file).map((line) => judgeLine(line));
  const found = figures(outcomes);

  beforeAll(() => console.log(report(file, found)));

  it("are scored as two careful readers score them", () => {
    expect(found.cases).toBeGreaterThan(0);
    expect(found.right / found.cases).toBeGreaterThanOrEqual(right);
  });

  it("are all but never scored otherwise", () => {
    const wrongs = outcomes
      .filter(({ cases }) => cases.some(({ outcome }) => outcome === "wrong"))
      .map(({ line }) => `${line.id} ${line.text}`);
    expect({ share: found.wrong / found.cases <= wrong, wrongs }).toEqual({
      share: true,
      wrongs: expect.any(Array) as unknown,
    });
  });

  it("are refused where a careful reader would not score by them", () => {
    expect(found.mustRefuse).toBeGreaterThan(0);
    expect(found.kept / found.mustRefuse).toBeGreaterThanOrEqual(kept);
  });
});

function report(file: string, found: Figures): string {
  return [
    `${file}: ${found.lines} lines to score, ${found.cases} cases; ${found.mustRefuse} lines to refuse`,
    `  cases right    ${share(found.right, found.cases)}   lines right in all cases ${share(found.linesRight, found.lines)}`,
    `  cases wrong    ${share(found.wrong, found.cases)}   lines with a wrong case  ${share(found.linesWrong, found.lines)}`,
    `  refusals kept  ${share(found.kept, found.mustRefuse)}`,
  ].join("\n");
}
