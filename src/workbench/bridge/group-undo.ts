import { groupFlags } from "../strictness/undo-group";

interface Context {
  _requestFlagModifier?: number;
}

type Batch = (context: Context) => unknown;
type Run = (...args: readonly unknown[]) => unknown;

/** What office.js puts into the page. */
export interface ExcelPage {
  Excel?: { run?: Run };
}

/**
 * Has `Excel.run` take the option `mergeUndoGroup`, as newer libraries do: its requests then say to which undo group they
 * belong. office.js itself stays as it is; what it hands over as `Excel.run` is called all the same.
 */
export function groupUndo(page: ExcelPage): void {
  let excel: { run?: Run } | undefined;
  Object.defineProperty(page, "Excel", {
    configurable: true,
    enumerable: true,
    get: () => excel,
    set: (next: { run?: Run }) => {
      if (next !== excel) takeOption(next);
      excel = next;
    },
  });
}

function takeOption(excel: { run?: Run }): void {
  let original = excel.run;
  let groups = 0;
  const run: Run = (...args) => {
    const [options, batch] = args;
    if (!merges(options) || typeof batch !== "function") return original?.(...args);
    const flags = groupFlags(groups++);
    return original?.(options, (context: Context) => {
      context._requestFlagModifier = (context._requestFlagModifier ?? 0) | flags;
      return (batch as Batch)(context);
    });
  };
  Object.defineProperty(excel, "run", {
    configurable: true,
    enumerable: true,
    get: () => original && run,
    set: (next: Run) => (original = next),
  });
}

function merges(options: unknown): boolean {
  return (
    typeof options === "object" &&
    options !== null &&
    "mergeUndoGroup" in options &&
    options.mergeUndoGroup === true
  );
}
