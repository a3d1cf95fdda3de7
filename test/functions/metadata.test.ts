import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionsMetadata } from "../../src/functions/metadata";
import { LANGUAGES } from "../../src/domain/localized";
import { FUNCTIONS } from "../../src/functions/registry";

// When a change is meant, change the file by hand: it is what Excel will show.
describe.each([
  ["en-US", "functions.json"],
  ["zh-CN", "functions.zh-CN.json"],
] as const)("the metadata in %s", (language, file) => {
  it("is what stands in the golden file", () => {
    const golden: unknown = JSON.parse(readFileSync(join(__dirname, "golden", file), "utf8"));
    expect(functionsMetadata(language)).toEqual(golden);
  });
});

describe.each(LANGUAGES)("the metadata in %s, by Excel's rules", (language) => {
  const { functions } = functionsMetadata(language);

  it("has ids and names of capitals, at least three, the same in every language", () => {
    expect(functions.map(({ id }) => id)).toEqual(FUNCTIONS.map(({ id }) => id));
    for (const { id, name } of functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
      expect(name).toBe(id);
    }
  });

  it("names each parameter once, required ones first", () => {
    for (const { parameters } of functions) {
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
      const optional = parameters.map((parameter) => parameter.optional ?? false);
      expect(optional).toEqual([...optional].sort());
    }
  });

  it("keeps every text short enough for the prompt under the formula bar", () => {
    for (const { description, parameters } of functions) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text).toMatch(/^\S.{2,}\S$/);
        expect(text.length).toBeLessThanOrEqual(120);
      }
    }
  });
});
