import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { judgeLine, readLines } from "./measure-cases";
import type { LineOutcome } from "./measure-cases";

/**
 * The lines that are not yet read as two careful readers read them, file by file, each with what happens instead: `refused` (no score where
 * there is one), `wrong` (another score), `read` (a score where there is none). UPDATE_KNOWN=1 writes the list anew.
 */
const LIST = join(__dirname, "../../cases/criteria/known-failures.json");
const known = JSON.parse(readFileSync(LIST, "utf8")) as Record<string, Record<string, string>>;
const FILES = readdirSync(join(__dirname, "../../cases/criteria")).filter((file) => file.endsWith(".jsonl"));
const found: Record<string, Record<string, string>> = {};

afterAll(() => {
  if (process.env["UPDATE_KNOWN"]) writeFileSync(LIST, `${JSON.stringify(found, null, 2)}\n`);
});

describe.each(FILES)("the criteria of %s", (file) => {
  it("are scored as two careful readers score them, but for the failures that are known", () => {
    const outcomes = readLines(file).map((line) => judgeLine(line));
    expect(outcomes.length).toBeGreaterThan(0);
    const failing = outcomes.flatMap((one) => {
      const how = failureOf(one);
      return how ? [[one.line.id, how] as const] : [];
    });
    found[file] = Object.fromEntries(failing);
    if (!process.env["UPDATE_KNOWN"]) expect(found[file]).toEqual(known[file] ?? {});
  });
});

function failureOf({ cases, kept, why }: LineOutcome): string | null {
  if (kept === false) return "read";
  if (cases.some(({ outcome }) => outcome === "wrong")) return "wrong";
  const refused = cases.find(({ outcome }) => outcome === "refused");
  if (!refused) return null;
  // The doubt, or what is missing beside a criterion that is read.
  return `refused: ${why === "" ? refused.got : (why.split(" ")[0] ?? "")}`;
}
