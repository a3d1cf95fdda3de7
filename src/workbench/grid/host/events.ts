import type {
  ICellData,
  ICommandInfo,
  IExecutionOptions,
  IObjectMatrixPrimitiveType,
  IRange,
  Nullable,
} from "@univerjs/core";
import type { Area, CellValue, HostEvent, ValueType } from "../../richapi/host";
import { cellAt } from "../cell-at";
import type { HostContext } from "./context";
import { areaOf } from "./context";
import { valueOf, valueTypeOf } from "./read-cells";
import { selectedArea } from "./selection";

interface SheetParams {
  unitId: string;
  subUnitId: string;
  cellValue?: Nullable<IObjectMatrixPrimitiveType<Nullable<ICellData>>>;
  range?: IRange;
  selections?: { range: IRange }[];
  visible?: boolean;
  sheet?: { id: string };
  unitData?: Record<string, Record<string, unknown> | null | undefined>;
}

interface Before {
  value: CellValue;
  type: ValueType;
}

const structural: Readonly<Record<string, Extract<HostEvent, { type: "changed" }>["change"]>> = {
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.remove-rows": "RowDeleted",
  "sheet.mutation.insert-col": "ColumnInserted",
  "sheet.mutation.remove-col": "ColumnDeleted",
};

/**
 * Tells what happens in the grid. The grid announces users' edits and calculated values by the same mutation: an
 * option of it tells them apart.
 */
export function createEvents(
  context: HostContext,
  byAddIn: () => boolean,
): (listener: (event: HostEvent) => void) => () => void {
  const listeners = new Set<(event: HostEvent) => void>();
  const tell = (event: HostEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  let active: string | undefined;
  const before = new WeakMap<object, Before>();

  context.commands.beforeCommandExecuted((command, options) => {
    if (command.id !== "sheet.mutation.set-range-values" || options?.["fromFormula"] || !command.params)
      return;
    const params = command.params as SheetParams;
    const cell = onlyCell(params);
    if (cell) before.set(command.params, stateOf(context, params, cell));
  });

  const edited = (params: SheetParams) => {
    const area = editedArea(params);
    if (!area) return;
    const cell = onlyCell(params);
    const was = before.get(params);
    const now = cell && stateOf(context, params, cell);
    tell({
      type: "changed",
      sheet: params.subUnitId,
      area,
      change: "RangeEdited",
      byAddIn: byAddIn(),
      ...(was &&
        now && {
          detail: {
            valueBefore: was.value,
            valueAfter: now.value,
            valueTypeBefore: was.type,
            valueTypeAfter: now.type,
          },
        }),
    });
  };

  context.commands.onCommandExecuted((command: ICommandInfo, options?: IExecutionOptions) => {
    const params = (command.params ?? {}) as SheetParams;
    const change = structural[command.id];
    if (change && params.range)
      tell({
        type: "changed",
        sheet: params.subUnitId,
        area: areaOf(params.range),
        change,
        byAddIn: byAddIn(),
      });
    switch (command.id) {
      case "sheet.mutation.set-range-values":
        if (!options?.["fromFormula"]) edited(params);
        return;
      case "sheet.operation.set-selections":
        if (params.selections)
          tell({
            type: "selection",
            sheet: params.subUnitId,
            areas: params.selections.map(({ range }) => selectedArea(range)),
          });
        return;
      case "sheet.operation.set-cell-edit-visible":
        tell({ type: "editing", editing: params.visible === true });
        return;
      case "sheet.operation.set-worksheet-active":
        if (active !== undefined && active !== params.subUnitId) tell({ type: "deactivated", sheet: active });
        if (active !== params.subUnitId) tell({ type: "activated", sheet: params.subUnitId });
        active = params.subUnitId;
        return;
      case "sheet.mutation.insert-sheet":
        if (params.sheet) tell({ type: "added", sheet: params.sheet.id, byAddIn: byAddIn() });
        return;
      case "sheet.mutation.remove-sheet":
        tell({ type: "deleted", sheet: params.subUnitId, byAddIn: byAddIn() });
        return;
      case "formula.mutation.set-formula-calculation-result":
        for (const sheet of Object.keys(params.unitData?.[context.unit()] ?? {}))
          tell({ type: "calculated", sheet });
        return;
    }
  });

  return (listener) => {
    active ??= context.workbook().getActiveSheet()?.getSheetId();
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
}

const contentKeys = ["v", "f", "p", "si"] as const;

/** The area whose contents a mutation changes; undefined where it changes formats only. */
function editedArea({ cellValue }: SheetParams): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, column, cell] of cellsOf(cellValue)) {
    if (cell && !contentKeys.some((key) => key in cell)) continue;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0
    ? undefined
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function onlyCell({ cellValue }: SheetParams): { row: number; column: number } | undefined {
  const rows = Object.keys(cellValue ?? {});
  if (rows.length !== 1) return undefined;
  const cells = [...cellsOf(cellValue)];
  const [only] = cells;
  return cells.length === 1 && only ? { row: only[0], column: only[1] } : undefined;
}

function* cellsOf(
  cellValue: SheetParams["cellValue"],
): Generator<readonly [row: number, column: number, cell: Nullable<ICellData>]> {
  for (const [row, line] of Object.entries(cellValue ?? {}))
    for (const [column, cell] of Object.entries(line ?? {}))
      yield [Number(row), Number(column), cell as Nullable<ICellData>];
}

function stateOf(
  context: HostContext,
  params: SheetParams,
  { row, column }: { row: number; column: number },
): Before {
  const cell = cellAt(context.injector, {
    unitId: params.unitId,
    subUnitId: params.subUnitId,
    row,
    col: column,
  });
  const value = valueOf(cell);
  return { value, type: valueTypeOf(value, cell) };
}
