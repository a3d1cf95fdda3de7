import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCriterion } from "../../src/domain/criteria/read-criterion";
import { associateFunctions } from "../../src/functions/associate";
import { FUNCTIONS } from "../../src/functions/registry";
import { call } from "./support/custom-functions";

associateFunctions(FUNCTIONS);

interface CorpusLine {
  readonly text: string;
  readonly max: number | null;
  readonly target: number | string | null;
  readonly cases: readonly { readonly actual: unknown }[];
}

const FILE = join(__dirname, "../cases/criteria/corpus.jsonl");
const lines = readFileSync(FILE, "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => JSON.parse(line) as CorpusLine);

/** Every call of the corpus for which SCORE gives points, with these. */
const scored = lines.flatMap(({ text, max, target, cases }) =>
  cases.flatMap(({ actual }) => {
    const args = [text, Array.isArray(actual) ? [actual] : actual, max, target];
    const [score] = [call("SCORE", ...args)].flat(2) as unknown[];
    return typeof score === "number" ? [{ args, score }] : [];
  }),
);

describe("KPI.EXPLAIN over the corpus", () => {
  it("has hundreds of scores to explain", () => expect(scored.length).toBeGreaterThan(300));

  it("ends in the very score that KPI.SCORE gives, in one plain line", () => {
    const wrong = scored
      .map(({ args, score }) => ({
        args,
        score,
        line: ([call("EXPLAIN", ...args)].flat(2) as string[])[0] ?? "",
      }))
      .filter(({ score, line }) => {
        const points = String(score).replace("-", "−");
        const ends = [` ${points} 分`, `:${points} 分`, ` ${points} points`, ` ${points} point`];
        return !ends.some((end) => line.endsWith(end)) || /undefined|null|NaN|Infinity|\n| {2}|::/.test(line);
      });
    expect(wrong).toEqual([]);
  });
});

describe("KPI.CHECK over the corpus", () => {
  it("answers TRUE or one line", () => {
    const answers = lines.map(({ text, max }) => ([call("CHECK", text, max)].flat(2) as unknown[])[0]);
    expect(answers.filter((answer) => answer !== true && !/^[^\n]+[。.]$/.test(String(answer)))).toEqual([]);
    expect(answers.filter((answer) => /undefined|null|NaN/.test(String(answer)))).toEqual([]);
  });

  it("says of words in doubt what the error of KPI.SCORE says", () => {
    // CHECK knows of no target: what is in doubt with one and without.
    const refused = lines.filter(
      ({ text, max, target }) =>
        !readCriterion(text, { max }).ok && !readCriterion(text, { max, hasTarget: target !== null }).ok,
    );
    expect(refused.length).toBeGreaterThan(30);
    for (const { text, max, target } of refused) {
      const { message } = call("SCORE", text, 1, max, target) as { message: string };
      const [checked] = [call("CHECK", text, max)].flat(2) as string[];
      const [first = ""] = message.split(/(?<=。)/);
      expect(checked?.startsWith(first)).toBe(true);
    }
  });
});
