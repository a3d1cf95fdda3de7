import type { ICellData, ICommandService, IObjectMatrixPrimitiveType, IStyleData } from "@univerjs/core";
import { HostError } from "../../richapi/host";

/** A change of one cell: null takes away, absent leaves as it is. */
export type CellPatch = { [K in keyof ICellData]: ICellData[K] | null };
export type CellPatches = Record<number, Record<number, CellPatch>>;

/**
 * Gathers changes of cells: an add-in formats a sheet by hundreds of small steps, and each command of the grid costs as
 * much as one over all of them.
 */
export interface CellBuffer {
  /** While it gathers, patches wait; else they are applied at once. */
  gather(): void;
  patch(sheet: string, patches: CellPatches): void;
  /** What waits for that cell. */
  waiting(sheet: string, row: number, column: number): CellPatch | undefined;
  /** Applies what waits; what the grid refuses waits no longer. */
  flush(): void;
  /** Stops gathering; what waits is dropped. */
  drop(): void;
}

export function createCellBuffer(context: { unit(): string; commands: ICommandService }): CellBuffer {
  let gathering = false;
  let bySheet = new Map<string, CellPatches>();

  const apply = (sheet: string, patches: CellPatches) => {
    if (Object.keys(patches).length === 0) return;
    const done: unknown = context.commands.syncExecuteCommand("sheet.command.set-range-values", {
      unitId: context.unit(),
      subUnitId: sheet,
      range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
      value: patches as IObjectMatrixPrimitiveType<ICellData>,
    });
    if (done === false) throw new HostError("GeneralException", "The grid refused the change.");
  };
  const flush = () => {
    const now = bySheet;
    bySheet = new Map();
    for (const [sheet, patches] of now) apply(sheet, patches);
  };
  return {
    gather: () => void (gathering = true),
    flush,
    drop() {
      gathering = false;
      bySheet = new Map();
    },
    waiting: (sheet, row, column) => bySheet.get(sheet)?.[row]?.[column],
    patch(sheet, patches) {
      if (!gathering) return apply(sheet, patches);
      if (resetsThenSets(bySheet.get(sheet), patches)) flush();
      const waiting = bySheet.get(sheet) ?? {};
      bySheet.set(sheet, waiting);
      for (const [row, changes] of Object.entries(patches))
        for (const [column, patch] of Object.entries(changes) as [string, CellPatch][]) {
          const line = (waiting[Number(row)] ??= {});
          const before = line[Number(column)];
          line[Number(column)] = before ? merged(before, patch) : patch;
        }
    },
  };
}

/** A style that was taken away and is then set in part cannot be told in one patch. */
function resetsThenSets(waiting: CellPatches | undefined, patches: CellPatches): boolean {
  if (!waiting) return false;
  return Object.entries(patches).some(([row, line]) =>
    Object.entries(line).some(
      ([column, patch]) => patch.s && waiting[Number(row)]?.[Number(column)]?.s === null,
    ),
  );
}

function merged(before: CellPatch, after: CellPatch): CellPatch {
  const patch = { ...before, ...after };
  if (before.s && after.s && typeof before.s === "object" && typeof after.s === "object")
    patch.s = mergedStyle(before.s, after.s);
  return patch;
}

function mergedStyle(before: IStyleData, after: IStyleData): IStyleData {
  const style = { ...before, ...after };
  if (before.bd && after.bd) style.bd = { ...before.bd, ...after.bd };
  return style;
}
