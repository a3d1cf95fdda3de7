import { localAddress } from "../../../src/workbench/richapi/address";
import { intersection, shifted } from "../../../src/workbench/richapi/areas";
import type { Shift } from "../../../src/workbench/richapi/areas";
import { HostError } from "../../../src/workbench/richapi/host";
import type {
  Area,
  Border,
  BorderEdge,
  CellFormat,
  CellInput,
  CellValue,
  ConditionalFormatInfo,
  Host,
  HostEvent,
  NameInfo,
  PageLayout,
  ProtectionOptions,
  Selection,
  SheetInfo,
  TableInfo,
  Validation,
  ValueType,
} from "../../../src/workbench/richapi/host";

interface MemoryCell {
  value: CellValue;
  formula: string | null;
  numberFormat: string;
  format: CellFormat;
  borders: Partial<Record<BorderEdge, Border>>;
}

interface MemorySheet {
  info: SheetInfo;
  cells: Map<string, MemoryCell>;
  merges: Area[];
  tables: TableInfo[];
  heights: Map<number, number>;
  widths: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  validations: { area: Area; validation: Validation }[];
  conditionalFormats: ConditionalFormatInfo[];
  frozen: { rows: number; columns: number };
  layout: PageLayout;
  protection: { options: ProtectionOptions; password: string | null } | null;
}

interface State {
  sheets: MemorySheet[];
  active: string;
  selection: Selection;
  names: NameInfo[];
  nextId: number;
}

export interface MemoryHost extends Host {
  /** As a user would type it. */
  type(sheetName: string, row: number, column: number, value: CellInput): void;
  setEditing(editing: boolean): void;
  /** Everything that can be told apart, for comparing before and after. */
  dump(): string;
  /** How often the user could undo what was done in transactions. */
  undoSteps(): number;
  /**
   * The areas of conditional formats that Excel might not show yet: of those that were made or changed after their cells
   * were last written or formatted (https://github.com/OfficeDev/office-js/issues/5299).
   */
  unpainted(): string[];
}

const FORMAT: CellFormat = {
  fillColor: "",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  strikethrough: false,
  underline: "None",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
};

const LAYOUT: PageLayout = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  printArea: null,
  printTitleRows: null,
  printTitleColumns: null,
  headersFooters: {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  },
};

const NO_BORDER: Border = { style: "None", weight: "Thin", color: "#000000" };

/** A workbook made of maps: enough of a spreadsheet to try the rich API on. Formulas are kept and show `#NAME?`. */
export function createMemoryHost(sheetNames: readonly string[] = ["Sheet1"]): MemoryHost {
  const listeners = new Set<(event: HostEvent) => void>();
  let editing = false;
  let inTransaction = false;
  let undoSteps = 0;
  let lastGroup: number | null = null;
  /** The workbook when the step began that goes on now. */
  let stepBegan = "";
  const state: State = {
    sheets: [],
    active: "",
    selection: { sheet: "", areas: [], active: { row: 0, column: 0 } },
    names: [],
    nextId: 1,
  };

  /** Conditional formats whose cells were not touched since they were made or changed. */
  const unpainted = new Map<string, { sheet: string; area: Area }>();
  const touch = (sheet: string, area: Area): void => {
    for (const [id, one] of unpainted) {
      const shared = one.sheet === sheet ? intersection(one.area, area) : null;
      if (shared?.rows === one.area.rows && shared.columns === one.area.columns) unpainted.delete(id);
    }
  };

  const emit = (event: HostEvent): void => listeners.forEach((listener) => listener(event));

  const find = (id: string): MemorySheet => {
    const sheet = state.sheets.find((one) => one.info.id === id);
    if (!sheet) throw new HostError("ItemNotFound", `There is no sheet ${id}.`);
    return sheet;
  };

  const newSheet = (name: string): MemorySheet => ({
    info: {
      id: `{sheet-${state.nextId++}}`,
      name,
      visibility: "Visible",
      tabColor: "",
      showGridlines: true,
      showHeadings: true,
    },
    cells: new Map(),
    merges: [],
    tables: [],
    heights: new Map(),
    widths: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    validations: [],
    conditionalFormats: [],
    frozen: { rows: 0, columns: 0 },
    layout: LAYOUT,
    protection: null,
  });

  const cellAt = (sheet: MemorySheet, row: number, column: number): MemoryCell => {
    const key = `${row},${column}`;
    const known = sheet.cells.get(key);
    if (known) return known;
    const cell: MemoryCell = {
      value: "",
      formula: null,
      numberFormat: "General",
      format: FORMAT,
      borders: {},
    };
    sheet.cells.set(key, cell);
    return cell;
  };

  const peek = (sheet: MemorySheet, row: number, column: number): MemoryCell | undefined =>
    sheet.cells.get(`${row},${column}`);

  const grid = <T>(area: Area, value: (row: number, column: number) => T): T[][] =>
    Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_unused, c) => value(area.row + r, area.column + c)),
    );

  const each = (area: Area, visit: (row: number, column: number) => void): void => void grid(area, visit);

  const changed = (sheet: string, area: Area, change: (HostEvent & { type: "changed" })["change"]): void =>
    emit({ type: "changed", sheet, area, change, byAddIn: inTransaction });

  const put = (cell: MemoryCell, input: CellInput): void => {
    cell.formula = null;
    if (typeof input === "object") cell.value = input.text;
    else if (typeof input !== "string" || cell.numberFormat === "@") cell.value = input;
    else if (input.startsWith("=")) {
      cell.formula = input;
      cell.value = "#NAME?";
    } else if (/^-?\d+(\.\d+)?%$/.test(input)) {
      cell.value = Number(input.slice(0, -1)) / 100;
      if (cell.numberFormat === "General") cell.numberFormat = "0%";
    } else cell.value = /^-?\d+(\.\d+)?$/.test(input) ? Number(input) : input;
  };

  const move = (sheetId: string, shift: Shift): void => {
    const sheet = find(sheetId);
    const cells = new Map<string, MemoryCell>();
    for (const [key, cell] of sheet.cells) {
      const [row, column] = key.split(",").map(Number) as [number, number];
      const at = shifted({ row, column, rows: 1, columns: 1 }, shift);
      if (at) cells.set(`${at.row},${at.column}`, cell);
    }
    sheet.cells = cells;
    sheet.merges = sheet.merges.flatMap((area) => shifted(area, shift) ?? []);
  };

  const activate = (id: string): void => {
    const before = state.active;
    if (before === id) return;
    state.active = find(id).info.id;
    const first: Area = { row: 0, column: 0, rows: 1, columns: 1 };
    state.selection = { sheet: id, areas: [first], active: { row: 0, column: 0 } };
    if (before) emit({ type: "deactivated", sheet: before });
    emit({ type: "activated", sheet: id });
  };

  const used = (sheet: MemorySheet, valuesOnly: boolean): Area | null => {
    const keys = [...sheet.cells]
      .filter(([, cell]) => cell.value !== "" || !valuesOnly)
      .map(([key]) => key.split(",").map(Number) as [number, number]);
    if (keys.length === 0) return null;
    const rows = keys.map(([row]) => row);
    const columns = keys.map(([, column]) => column);
    const row = rows.reduce((a, b) => Math.min(a, b));
    const column = columns.reduce((a, b) => Math.min(a, b));
    return {
      row,
      column,
      rows: rows.reduce((a, b) => Math.max(a, b)) - row + 1,
      columns: columns.reduce((a, b) => Math.max(a, b)) - column + 1,
    };
  };

  const line = <T>(start: number, count: number, value: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => value(start + index));

  state.sheets = sheetNames.map(newSheet);
  state.active = state.sheets[0]?.info.id ?? "";
  state.selection = {
    sheet: state.active,
    areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
    active: { row: 0, column: 0 },
  };

  const host: MemoryHost = {
    workbookName: () => "Book1.xlsx",
    sheets: () => state.sheets.map(({ info }) => info),
    addSheet: (name) => {
      const sheet = newSheet(name);
      state.sheets.push(sheet);
      emit({ type: "added", sheet: sheet.info.id, byAddIn: inTransaction });
      return sheet.info.id;
    },
    updateSheet: (id, patch) => {
      const sheet = find(id);
      sheet.info = { ...sheet.info, ...patch };
    },
    moveSheet: (id, position) => {
      const sheet = find(id);
      state.sheets = state.sheets.filter((one) => one !== sheet);
      state.sheets.splice(position, 0, sheet);
    },
    deleteSheet: (id) => {
      const sheet = find(id);
      state.sheets = state.sheets.filter((one) => one !== sheet);
      emit({ type: "deleted", sheet: id, byAddIn: inTransaction });
      if (state.active === id) activate(state.sheets[0]!.info.id);
    },
    copySheet: (id, position, name) => {
      const copy = structuredClone(find(id));
      copy.info = { ...copy.info, id: newSheet(name).info.id, name };
      state.sheets.splice(position, 0, copy);
      emit({ type: "added", sheet: copy.info.id, byAddIn: inTransaction });
      return copy.info.id;
    },
    activeSheet: () => state.active,
    activateSheet: activate,
    usedArea: (id, valuesOnly) => used(find(id), valuesOnly),
    read: (id, area, parts) => {
      const sheet = find(id);
      const value = (row: number, column: number): CellValue => peek(sheet, row, column)?.value ?? "";
      return {
        ...(parts.values ? { values: grid(area, value) } : {}),
        ...(parts.formulas
          ? { formulas: grid(area, (r, c) => peek(sheet, r, c)?.formula ?? value(r, c)) }
          : {}),
        ...(parts.numberFormats
          ? { numberFormats: grid(area, (r, c) => peek(sheet, r, c)?.numberFormat ?? "General") }
          : {}),
        ...(parts.text ? { text: grid(area, (r, c) => shownText(peek(sheet, r, c))) } : {}),
        ...(parts.valueTypes ? { valueTypes: grid(area, (r, c) => typeOf(value(r, c))) } : {}),
      };
    },
    write: (id, area, cells) => {
      const sheet = find(id);
      touch(id, area);
      cells.forEach((row, r) =>
        row.forEach((input, c) => {
          if (input !== null) put(cellAt(sheet, area.row + r, area.column + c), input);
        }),
      );
      changed(id, area, "RangeEdited");
    },
    writeNumberFormats: (id, area, formats) =>
      formats.forEach((row, r) =>
        row.forEach((format, c) => {
          if (format !== null) cellAt(find(id), area.row + r, area.column + c).numberFormat = format;
        }),
      ),
    clear: (id, area, what) => {
      const sheet = find(id);
      for (const [key, cell] of sheet.cells) {
        const [row, column] = key.split(",").map(Number) as [number, number];
        if (!intersection(area, { row, column, rows: 1, columns: 1 })) continue;
        if (what === "All") sheet.cells.delete(key);
        else if (what === "Contents") Object.assign(cell, { value: "", formula: null });
        else if (what === "Formats")
          Object.assign(cell, { format: FORMAT, borders: {}, numberFormat: "General" });
      }
      if (what !== "Formats") changed(id, area, "RangeEdited");
    },
    copyRange: (from, to, what) => {
      const source = find(from.sheet);
      const cells = grid(from.area, (r, c) => structuredClone(peek(source, r, c)));
      each(to.area, (row, column) => {
        const cell = cells[row - to.area.row]?.[column - to.area.column];
        const target = cellAt(find(to.sheet), row, column);
        const { value = "", formula = null, ...look } = cell ?? {};
        if (what !== "Formats") Object.assign(target, { value, formula: what === "Values" ? null : formula });
        if (what === "All" || what === "Formats") Object.assign(target, look);
      });
      changed(to.sheet, to.area, "RangeEdited");
    },
    cellFormats: (id, area) => grid(area, (r, c) => peek(find(id), r, c)?.format ?? FORMAT),
    setFormat: (id, area, patch) => {
      touch(id, area);
      each(area, (r, c) => {
        const cell = cellAt(find(id), r, c);
        cell.format = { ...cell.format, ...patch };
      });
    },
    border: (id, area, edge) => {
      const all = edgeCells(area, edge).map(
        ([r, c]) => peek(find(id), r, c)?.borders[side(edge)] ?? NO_BORDER,
      );
      const [first] = all;
      return first && all.every((one) => JSON.stringify(one) === JSON.stringify(first)) ? first : null;
    },
    setBorder: (id, area, edge, border) =>
      edgeCells(area, edge).forEach(([r, c]) => {
        cellAt(find(id), r, c).borders[side(edge)] = border;
      }),
    rowHeights: (id, row, rows) => line(row, rows, (index) => find(id).heights.get(index) ?? 15),
    setRowHeight: (id, row, rows, points) =>
      void line(row, rows, (index) => find(id).heights.set(index, points)),
    columnWidths: (id, column, columns) => line(column, columns, (index) => find(id).widths.get(index) ?? 48),
    setColumnWidth: (id, column, columns, points) =>
      void line(column, columns, (index) => find(id).widths.set(index, points)),
    autofitRows: (id, row, rows) => void line(row, rows, (index) => find(id).heights.delete(index)),
    autofitColumns: (id, column, columns) =>
      void line(column, columns, (index) => find(id).widths.delete(index)),
    hiddenRows: (id, row, rows) => line(row, rows, (index) => find(id).hiddenRows.has(index)),
    setRowsHidden: (id, row, rows, hidden) =>
      void line(row, rows, (index) => toggle(find(id).hiddenRows, index, hidden)),
    hiddenColumns: (id, column, columns) =>
      line(column, columns, (index) => find(id).hiddenColumns.has(index)),
    setColumnsHidden: (id, column, columns, hidden) =>
      void line(column, columns, (index) => toggle(find(id).hiddenColumns, index, hidden)),
    tables: (id) => find(id).tables,
    addTable: (id, area) => {
      const table = { id: String(state.nextId), name: `Table${state.nextId++}`, area };
      find(id).tables.push(table);
      return table;
    },
    mergedAreas: (id, area) => find(id).merges.filter((one) => intersection(one, area)),
    merge: (id, area) => {
      host.unmerge(id, area);
      find(id).merges.push(area);
    },
    unmerge: (id, area) => {
      const sheet = find(id);
      sheet.merges = sheet.merges.filter((one) => !intersection(one, area));
    },
    insertRows: (id, row, rows) => {
      move(id, { axis: "row", at: row, count: rows });
      changed(id, { row, column: 0, rows, columns: 16_384 }, "RowInserted");
    },
    deleteRows: (id, row, rows) => {
      move(id, { axis: "row", at: row, count: -rows });
      changed(id, { row, column: 0, rows, columns: 16_384 }, "RowDeleted");
    },
    insertColumns: (id, column, columns) => {
      move(id, { axis: "column", at: column, count: columns });
      changed(id, { row: 0, column, rows: 1_048_576, columns }, "ColumnInserted");
    },
    deleteColumns: (id, column, columns) => {
      move(id, { axis: "column", at: column, count: -columns });
      changed(id, { row: 0, column, rows: 1_048_576, columns }, "ColumnDeleted");
    },
    validation: (id, area) => {
      const touching = find(id).validations.filter((one) => intersection(one.area, area));
      const [first] = touching;
      if (!first) return null;
      const whole = intersection(first.area, area);
      const covers = whole?.rows === area.rows && whole.columns === area.columns;
      return touching.length === 1 && covers ? first.validation : "mixed";
    },
    setValidation: (id, area, validation) => {
      const sheet = find(id);
      sheet.validations = sheet.validations.filter((one) => !intersection(one.area, area));
      if (validation) sheet.validations.push({ area, validation });
    },
    conditionalFormats: (id, area) =>
      find(id).conditionalFormats.filter((one) => intersection(one.area, area)),
    addConditionalFormat: (id, format) => {
      const added = { ...format, id: `{format-${state.nextId++}}` };
      find(id).conditionalFormats.unshift(added);
      unpainted.set(added.id, { sheet: id, area: format.area });
      return added.id;
    },
    updateConditionalFormat: (id, format, next) => {
      const sheet = find(id);
      unpainted.set(format, { sheet: id, area: next.area });
      sheet.conditionalFormats = sheet.conditionalFormats.map((one) =>
        one.id === format ? { ...next, id: format } : one,
      );
    },
    deleteConditionalFormat: (id, format) => {
      const sheet = find(id);
      unpainted.delete(format);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one.id !== format);
    },
    names: () => state.names,
    setName: (name) => {
      state.names = [
        ...state.names.filter((one) => one.name !== name.name || one.sheet !== name.sheet),
        name,
      ];
    },
    deleteName: (name, sheet) => {
      state.names = state.names.filter((one) => one.name !== name || one.sheet !== sheet);
    },
    frozen: (id) => find(id).frozen,
    freeze: (id, rows, columns) => {
      find(id).frozen = { rows, columns };
    },
    pageLayout: (id) => find(id).layout,
    setPageLayout: (id, patch) => {
      const sheet = find(id);
      sheet.layout = { ...sheet.layout, ...patch };
    },
    protection: (id) => find(id).protection?.options ?? null,
    protect: (id, options, password) => {
      find(id).protection = { options, password };
    },
    unprotect: (id, password) => {
      const sheet = find(id);
      if (sheet.protection && sheet.protection.password !== password) {
        throw new HostError("InvalidArgument", "The password is wrong.");
      }
      sheet.protection = null;
    },
    anyLocked: (id, area) => {
      const cells = [...find(id).cells].filter(([key, cell]) => {
        const [row, column] = key.split(",").map(Number) as [number, number];
        return !cell.format.locked && intersection(area, { row, column, rows: 1, columns: 1 });
      });
      return cells.length < area.rows * area.columns;
    },
    selection: () => state.selection,
    select: (sheet, area) => {
      activate(sheet);
      state.selection = { sheet, areas: [area], active: { row: area.row, column: area.column } };
      emit({ type: "selection", sheet, areas: [area] });
    },
    editing: () => editing,
    recalculate: () => emit({ type: "calculated", sheet: state.active }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    transaction: (work, group = null) => {
      if (inTransaction) throw new Error("Transactions are not nested.");
      stepBegan = JSON.stringify(state, replacer);
      inTransaction = true;
      try {
        return work();
      } finally {
        inTransaction = false;
        if (JSON.stringify(state, replacer) !== stepBegan) {
          if (group === null || group !== lastGroup || undoSteps === 0) undoSteps++;
          lastGroup = group;
        }
      }
    },
    clearUndo: () => {
      undoSteps = 0;
      stepBegan = JSON.stringify(state, replacer);
    },
    type: (sheetName, row, column, input) => {
      const sheet = state.sheets.find(({ info }) => info.name === sheetName)!;
      const cell = cellAt(sheet, row, column);
      const valueBefore = cell.value;
      put(cell, input);
      emit({
        type: "changed",
        sheet: sheet.info.id,
        area: { row, column, rows: 1, columns: 1 },
        change: "RangeEdited",
        byAddIn: false,
        detail: {
          valueBefore,
          valueAfter: cell.value,
          valueTypeBefore: typeOf(valueBefore),
          valueTypeAfter: typeOf(cell.value),
        },
      });
    },
    setEditing: (next) => {
      editing = next;
      emit({ type: "editing", editing });
    },
    dump: () => JSON.stringify({ ...state, nextId: 0 }, replacer),
    undoSteps: () => undoSteps,
    unpainted: () =>
      [...unpainted.values()]
        .filter(({ sheet }) => state.sheets.some(({ info }) => info.id === sheet))
        .map(({ sheet, area }) => `${find(sheet).info.name}!${localAddress(area)}`),
  };
  return host;
}

function replacer(_key: string, value: unknown): unknown {
  // Told by their tag: what structuredClone makes comes from another realm where tests run in one of their own.
  const tag = Object.prototype.toString.call(value);
  if (tag === "[object Map]" || tag === "[object Set]") return [...(value as Iterable<unknown>)];
  return value;
}

function typeOf(value: CellValue): ValueType {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#[A-Z/0]+[?!]?$/.test(value) ? "Error" : "String";
}

function shownText(cell: MemoryCell | undefined): string {
  if (!cell) return "";
  if (typeof cell.value === "boolean") return String(cell.value).toUpperCase();
  if (typeof cell.value === "number" && cell.numberFormat === "0%") return `${Math.round(cell.value * 100)}%`;
  return String(cell.value);
}

function toggle(set: Set<number>, index: number, on: boolean): void {
  if (on) set.add(index);
  else set.delete(index);
}

/** The cells that carry an edge, each on the side that `side` names. */
function edgeCells(area: Area, edge: BorderEdge): [number, number][] {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  const cells: [number, number][] = [];
  for (let row = area.row; row <= lastRow; row++) {
    for (let column = area.column; column <= lastColumn; column++) {
      if (edge === "EdgeTop" && row !== area.row) continue;
      if (edge === "EdgeBottom" && row !== lastRow) continue;
      if (edge === "EdgeLeft" && column !== area.column) continue;
      if (edge === "EdgeRight" && column !== lastColumn) continue;
      if (edge === "InsideHorizontal" && row === lastRow) continue;
      if (edge === "InsideVertical" && column === lastColumn) continue;
      cells.push([row, column]);
    }
  }
  return cells;
}

function side(edge: BorderEdge): BorderEdge {
  if (edge === "InsideHorizontal") return "EdgeBottom";
  if (edge === "InsideVertical") return "EdgeRight";
  return edge;
}
