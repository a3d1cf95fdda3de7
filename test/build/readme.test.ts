import { readFileSync } from "node:fs";
import path from "node:path";
import { associateFunctions } from "../../src/functions/associate";
import { FUNCTIONS } from "../../src/functions/registry";
import { call } from "../functions/support/custom-functions";

const root = path.resolve(__dirname, "../..");
const readme = readFileSync(path.join(root, "README.md"), "utf8");
const scripts = (
  JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { scripts: Record<string, string> }
).scripts;

/** A literal as it is written in a formula: number, text, TRUE, or {one,row}. */
function literal(text: string): unknown {
  if (text === "TRUE") return true;
  if (text.startsWith("{")) return [text.slice(1, -1).split(",").map(literal)];
  return text.startsWith('"') ? text.slice(1, -1) : Number(text);
}

const examples = [...readme.matchAll(/^\| `=KPI\.(\w+)\((.*)\)`\s*\| `([^`]*)`\s*\|$/gm)].map(
  ([, id = "", args = "", result = ""]) => ({
    formula: `${id}(${args})`,
    id,
    args: (args.match(/\{[^}]*\}|"[^"]*"|[^,]+/g) ?? []).map(literal),
    result,
  }),
);

const shown = (answer: unknown): string => {
  if (!Array.isArray(answer)) return answer === true ? "TRUE" : String(answer);
  const rows = (answer as unknown[][]).map((row) => row.map(shown).join(","));
  return rows.length === 1 && answer[0].length === 1 ? (rows[0] ?? "") : `{${rows.join(";")}}`;
};

describe("README.md", () => {
  beforeAll(() => associateFunctions(FUNCTIONS));

  it("has examples", () => expect(examples.length).toBeGreaterThanOrEqual(9));

  it.each(examples)("tells the truth about $formula", ({ id, args, result }) => {
    expect(shown(call(id, ...args))).toBe(result);
  });

  it("guards every range and every cell that a KPI function is given against blanks", () => {
    const calls = [...readme.matchAll(/`(=[^`]*KPI\.[^`]*)`/g)].map(([, formula = ""]) => formula);
    const ranges = calls.flatMap((formula) => formula.match(/[A-Z]+\d+:[A-Z]+\d+(?:&"")?/g) ?? []);
    expect(ranges.length).toBeGreaterThan(1);
    expect(ranges.filter((range) => !range.endsWith('&""'))).toEqual([]);
    const cells = calls.filter((formula) =>
      /KPI\.\w+\([^)]*\b[A-Z]+\d+\b(?![:&\d])/.test(formula.replace(/[A-Z]+\d+:[A-Z]+\d+/g, "")),
    );
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter((formula) => !/^=IF\((\w+)="","",KPI\.\w+\(\1[,)]/.test(formula))).toEqual([]);
  });

  it("names scripts that exist", () => {
    const named = [...readme.matchAll(/npm (?:run )?(\w+)/g)]
      .map(([, name = ""]) => name)
      .filter((name) => name !== "ci");
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });

  it("names files and folders that exist", () => {
    const named = [...readme.matchAll(/`((?:src|assets|\.config|\.dependency|manifest)[\w./-]*)`/g)].map(
      ([, name = ""]) => name,
    );
    expect(named.length).toBeGreaterThan(8);
    for (const name of named) expect(() => readFileSync(path.join(root, name))).not.toThrow("ENOENT");
  });
});
