import { execFile } from "node:child_process";
import path from "node:path";
import { Linter } from "eslint";

jest.setTimeout(60_000);

const root = path.resolve(__dirname, "../..");

const PURITY = ["no-restricted-globals", "no-restricted-properties"];

const IMPURE = `export const clock = () => Date.now();
export const language = () => new Intl.NumberFormat().format(1);
export const chance = () => Math.random();
export const locale = (n) => n.toLocaleString();
export const order = (a, b) => a.localeCompare(b);
export const page = () => window.name;
export const host = () => Office.context.displayLanguage;
`;

/** Lines of IMPURE that the rules on purity, as they are set for `file`, object to. */
async function objections(file: string): Promise<number[]> {
  const { rules } = await configOf(file);
  const pure = Object.fromEntries(Object.entries(rules).filter(([name]) => PURITY.includes(name)));
  return new Linter().verify(IMPURE, { rules: pure }).map(({ line }) => line);
}

/** The settings in force for a file, without the time that type-aware linting takes. */
function configOf(file: string): Promise<{ rules: Linter.RulesRecord }> {
  const eslint = path.join(root, "node_modules/eslint/bin/eslint.js");
  const options = [eslint, "-c", ".config/eslint.config.mjs", "--print-config", file];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, options, { cwd: root, maxBuffer: 1 << 24 }, (error, stdout) =>
      error ? reject(error) : resolve(JSON.parse(stdout) as { rules: Linter.RulesRecord }),
    );
  });
}

describe("the lint rules on purity", () => {
  it("let no clock, chance, language, page or host into the domain", async () => {
    expect(await objections("src/domain/sheet/grid.ts")).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it("let no clock, chance or language into the functions and the templates", async () => {
    expect(await objections("src/functions/associate.ts")).toEqual([1, 2, 3, 4, 5]);
    expect(await objections("src/templates/catalogue.ts")).toEqual([1, 2, 3, 4, 5]);
  });

  it("leave the pane alone", async () => {
    expect(await objections("src/taskpane/start.tsx")).toEqual([]);
  });
});
