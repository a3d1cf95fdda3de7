import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { CardCheck, Checks } from "../../../../src/domain/audit/check";
import { CHECKS } from "../../../../src/domain/audit/checks/registry";
import type { FactsOf } from "../../../../src/domain/audit/finding";
import type { FindingCode } from "../../../../src/domain/audit/finding-code";
import { sheetCases } from "../sheet-case";

const fileOf = (code: string) => `${code.toLowerCase().replaceAll("_", "-")}.ts`;

type Registry = { readonly [Code in FindingCode]: Checks<Code> };

describe("the registry of checks", () => {
  it("does not compile with a check missing or under another's code", () => {
    const { WEIGHT_SUM, ...others } = CHECKS;
    // @ts-expect-error one is missing
    const incomplete: Registry = others;
    // @ts-expect-error two are under each other's codes
    const swapped: Registry = { ...CHECKS, WEIGHT_SUM: CHECKS.SECTION_SUM, SECTION_SUM: WEIGHT_SUM };
    const complete: Registry = { ...others, WEIGHT_SUM };
    expect([incomplete, swapped, complete].map((each) => Object.keys(each).length)).toEqual([29, 30, 30]);
  });

  it("types the facts of each finding", () => {
    // @ts-expect-error the sum is missing
    const facts: FactsOf<"SECTION_SUM"> = { section: "业绩", stated: "60%" };
    // @ts-expect-error these are the facts of another finding
    const check: CardCheck<"SECTION_SUM", FactsOf<"WEIGHT_TEXT">> = CHECKS.SECTION_SUM;
    expect([facts.stated, check.code]).toEqual(["60%", "SECTION_SUM"]);
  });

  it("has each check under its own code, in a file of that name", () => {
    const files = readdirSync(join(__dirname, "../../../../src/domain/audit/checks"));
    const ofPeople = readdirSync(join(__dirname, "../../../../src/domain/audit/checks/people"));
    const named = Object.keys(CHECKS).map(fileOf);
    for (const [code, checks] of Object.entries(CHECKS)) {
      const each = [checks].flat();
      expect([...new Set(each.map((check) => check.code))]).toEqual([code]);
      expect(new Set(each.map((check) => check.of)).size).toBe(each.length);
    }
    const found = new Set([...files, ...ofPeople]);
    expect([...found].filter((file) => file.endsWith(".ts")).sort()).toEqual(
      [...named, "registry.ts"].sort(),
    );
  });
});

describe("the cases", () => {
  const codesOf = (folder: string) =>
    sheetCases(folder).flatMap(({ expect: { findings, optional = [] } }) =>
      [...findings, ...optional].map(({ code }) => code),
    );

  it("stand in folders that are named after what is found", () => {
    const folders = readdirSync(join(__dirname, "../../../cases/audit"));
    expect(folders.filter((folder) => !(folder in CHECKS))).toEqual([]);
    for (const folder of folders) expect(codesOf(`audit/${folder}`)).toContain(folder);
  });

  it("have each finding at least once", () => {
    const found = new Set([...codesOf("sheets"), ...codesOf("audit")]);
    expect(Object.keys(CHECKS).filter((code) => !found.has(code))).toEqual([]);
  });
});
