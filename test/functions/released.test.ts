import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { functionsMetadata } from "../../src/functions/metadata";
import { LANGUAGES } from "../../src/domain/localized";
import type { FunctionsMetadata } from "../../src/functions/metadata";
import { released } from "./support/released";

// Workbooks call the functions by id and by place of the argument, and Excel keeps functions.json for up to a day: old metadata meets
// new code and the reverse. So what was released stays as it is. `released/` holds the en-US file of each release and is never
// edited; with a release, the file of that release is added.

const FOLDER = join(__dirname, "released");
const files = readdirSync(FOLDER);

const read = (file: string) => JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as FunctionsMetadata;

it("there is a released file", () => expect(files.length).toBeGreaterThan(0));

describe.each(files)("what %s has told Excel", (file) => {
  it("still holds, in the names of the parameters too", () => {
    expect(released(read(file), functionsMetadata("en-US"), "names")).toEqual([]);
  });

  it.each(LANGUAGES)("still holds in %s", (language) => {
    expect(released(read(file), functionsMetadata(language), "places")).toEqual([]);
  });
});

describe("the comparison", () => {
  const now = functionsMetadata("en-US");
  const [first, ...others] = now.functions;
  if (!first) throw new Error("no functions");
  const [score, scheme] = first.parameters;
  if (!score || !scheme) throw new Error("no parameters");
  const changed = (change: object): FunctionsMetadata => ({
    ...now,
    functions: [{ ...first, ...change }, ...others],
  });
  const extra = { ...scheme, name: "more" };

  it.each<[string, FunctionsMetadata]>([
    [
      "a function more",
      { ...now, functions: [...now.functions, { ...first, id: "FURTHER", name: "FURTHER" }] },
    ],
    ["an optional parameter more, at the end", changed({ parameters: [score, scheme, extra] })],
    ["another description", changed({ description: "Other words" })],
  ])("lets pass %s", (_, later) => expect(released(now, later, "names")).toEqual([]));

  it.each<[string, FunctionsMetadata]>([
    ["a function that is gone", { ...now, functions: others }],
    ["another order of functions", { ...now, functions: [...others, first] }],
    ["another name", changed({ name: "OTHER" })],
    ["a parameter that is gone", changed({ parameters: [score] })],
    ["another order of parameters", changed({ parameters: [scheme, score] })],
    ["a parameter between", changed({ parameters: [score, extra, scheme] })],
    ["another name of a parameter", changed({ parameters: [{ ...score, name: "points" }, scheme] })],
    ["a required parameter more", changed({ parameters: [score, scheme, { ...score, name: "more" }] })],
    [
      "an optional parameter that is required",
      changed({ parameters: [score, { ...scheme, optional: undefined }] }),
    ],
    [
      "a required parameter that is optional",
      changed({ parameters: [{ ...score, optional: true }, scheme] }),
    ],
    ["another shape", changed({ parameters: [{ ...score, dimensionality: "scalar" }, scheme] })],
    ["another type", changed({ parameters: [{ ...score, type: "number" }, scheme] })],
    ["a result that no longer spills", changed({ result: { type: "any", dimensionality: "scalar" } })],
    ["a function that is volatile", changed({ options: { volatile: true } })],
    ["errors that are no longer let in", { ...now, allowErrorForDataTypeAny: false as unknown as true }],
  ])("finds %s", (_, later) => expect(released(now, later, "names")).not.toEqual([]));
});
