import { groupUndo } from "../../../src/workbench/bridge/group-undo";
import type { ExcelPage } from "../../../src/workbench/bridge/group-undo";
import { groupOf } from "../../../src/workbench/strictness/undo-group";

interface Context {
  _requestFlagModifier?: number;
}

/** A page in which a library comes that runs batches and keeps their options. */
function load(): { run: (...args: unknown[]) => unknown; options: unknown[] } {
  const page: ExcelPage = {};
  groupUndo(page);
  const options: unknown[] = [];
  const library: { run?: (...args: readonly unknown[]) => unknown } = {};
  page.Excel = library;
  page.Excel = library;
  library.run = (...args) => {
    options.push(args[0]);
    return (args.at(-1) as (context: Context) => unknown)({ _requestFlagModifier: 64 });
  };
  return { run: page.Excel.run!, options };
}

const flags = (context: Context): number => context._requestFlagModifier ?? 0;

it("marks the requests of a run that merges, each run with a number of its own", () => {
  const { run, options } = load();
  const merged = [1, 2].map(() => run({ mergeUndoGroup: true }, flags) as number);
  expect(merged.map(groupOf)).toEqual([0, 1]);
  expect(merged.map((one) => one & 0xffff)).toEqual([64, 64]);
  expect(options).toEqual([{ mergeUndoGroup: true }, { mergeUndoGroup: true }]);
});

it("leaves other runs alone", () => {
  const { run } = load();
  for (const args of [
    [flags],
    [{ delayForCellEdit: true }, flags],
    [{ mergeUndoGroup: false }, flags],
    [[], flags],
  ])
    expect(groupOf(run(...args) as number)).toBeNull();
});
