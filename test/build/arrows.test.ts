import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** A file, what it imports, and the rules that this breaks. */
const PLANTED: readonly (readonly [from: string, imports: readonly string[], breaks: readonly string[]])[] = [
  ["src/domain/good.ts", ["./other", "big.js"], []],
  ["src/domain/other.ts", [], []],
  ["src/domain/knows-excel.ts", ["../excel/adapter"], ["domain-knows"]],
  ["src/domain/knows-texts.ts", ["../texts/pane/zh-CN"], ["domain-knows"]],
  ["src/domain/knows-node.ts", ["node:fs"], ["domain-packages"]],
  ["src/domain/knows-react.ts", ["react"], ["domain-packages"]],
  ["src/domain/cycle-a.ts", ["./cycle-b"], ["no-cycles"]],
  ["src/domain/cycle-b.ts", ["./cycle-a"], []],
  ["src/texts/pane/zh-CN.ts", ["../../domain/other"], []],
  ["src/texts/workbench/zh-CN.ts", [], []],
  ["src/texts/pane/knows-pane.ts", ["../../taskpane/start"], ["texts-knows"]],
  ["src/templates/all.ts", ["../domain/other", "../texts/pane/zh-CN"], []],
  ["src/templates/load-templates.ts", ["./all"], []],
  ["src/templates/knows-functions.ts", ["../functions/associate"], ["templates-knows"]],
  ["src/functions/associate.ts", ["../domain/other"], []],
  ["src/functions/knows-templates.ts", ["../templates/all"], ["functions-knows"]],
  ["src/excel/adapter.ts", ["../domain/other", "../templates/all", "../taskpane/actions"], []],
  ["src/excel/knows-pane.ts", ["../taskpane/start"], ["excel-knows"]],
  ["src/taskpane/actions.ts", ["../domain/other"], []],
  ["src/taskpane/start.tsx", ["../excel/adapter", "react"], []],
  ["src/taskpane/knows-workbench.ts", ["../workbench/page"], ["nobody-knows-workbench", "taskpane-knows"]],
  ["src/taskpane/knows-workbench-texts.ts", ["../texts/workbench/zh-CN"], ["nobody-knows-workbench"]],
  ["src/taskpane/knows-commands.ts", ["../commands/check"], ["taskpane-knows"]],
  ["src/taskpane/knows-a-tool.ts", ["webpack"], ["shipped-packages"]],
  ["src/commands/check.ts", ["../excel/adapter"], []],
  ["src/commands/knows-main.ts", ["../main"], ["commands-knows", "nobody-knows-main"]],
  ["src/workbench/page.ts", ["../texts/workbench/zh-CN", "exceljs"], []],
  ["src/workbench/knows-domain.ts", ["../domain/other"], ["workbench-knows"]],
  ["src/workbench/knows-tests.ts", ["../../test/helper"], ["no-tests"]],
  ["src/elsewhere/new-area.ts", ["../domain/other"], ["known-areas"]],
  [
    "src/main.ts",
    [
      "./functions/associate",
      "./taskpane/start",
      "./commands/check",
      "./templates/load-templates",
      "./templates/all",
    ],
    ["main-knows"],
  ],
  ["test/helper.ts", [], []],
];

/** File -> names of the rules that it breaks; a cycle counts for the file that it is reported at. */
async function rulesBroken(folder: string): Promise<Map<string, Set<string>>> {
  const cruiser = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const options = ["--config", path.join(root, ".dependency-cruiser.cjs"), "--output-type", "json", "src"];
  const output = await new Promise<string>((resolve, reject) => {
    // An exit code other than 0 is its count of errors, which are what is asked for.
    execFile(
      process.execPath,
      [cruiser, ...options],
      { cwd: folder, maxBuffer: 1 << 26 },
      (error, stdout, stderr) =>
        stdout.startsWith("{") ? resolve(stdout) : reject(error ?? new Error(stderr)),
    );
  });
  const { summary } = JSON.parse(output) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  const broken = new Map<string, Set<string>>();
  for (const { from, rule } of summary.violations)
    broken.set(from, (broken.get(from) ?? new Set()).add(rule.name));
  return broken;
}

describe("the lint rule that holds the arrows", () => {
  let folder: string;
  let broken: Map<string, Set<string>>;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "kpi-arrows-"));
    await copyFile(path.join(root, "package.json"), path.join(folder, "package.json"));
    await symlink(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");
    for (const [file, imports] of PLANTED) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      const lines = imports.map((name, index) => `import * as i${index} from "${name}";`);
      const uses = imports.map((_, index) => `i${index}`);
      await writeFile(
        path.join(folder, file),
        [...lines, `export const all: unknown[] = [${uses.join(", ")}];`, ""].join("\n"),
      );
    }
    broken = await rulesBroken(folder);
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(PLANTED)("%s importing %j breaks %j", (file, _imports, breaks) => {
    expect([...(broken.get(file) ?? [])].sort()).toEqual([...breaks].sort());
  });
});
