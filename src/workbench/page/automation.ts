import { messageOf } from "../grid/calc/cell-messages";
import { cellAt } from "../grid/cell-at";
import { openWorkbook } from "../grid/workbook";
import type { Grid } from "../grid/boot";
import { isError } from "../grid/host/read-cells";
import type { UniverHost } from "../grid/univer-host";
import { parseReference } from "../richapi/address";
import type { Area, CellInput } from "../richapi/host";
import type { Sync } from "../richapi/session";

/** What a cell holds and shows. */
export interface CellReport {
  /** A number, text or boolean; null where the cell is blank; the code where it shows an error. */
  value: string | number | boolean | null;
  /** With `=`; null where there is none. A spilled cell has none. */
  formula: string | null;
  /** What the cell shows. */
  text: string;
  /** The error's code, such as `#VALUE!`; null where there is none. */
  error: string | null;
  /** The words that came with the error; null where there are none. */
  message: string | null;
}

/** What `set` takes: one cell's content, or rows of them. Text is read as if it were typed; null leaves a cell as it is. */
export type Typed = string | number | boolean | null;

/** The workbench for tests and scripts: `window.workbench`. */
export interface Automation {
  /** Fulfilled once the grid is shown and the add-in can calculate. */
  readonly ready: Promise<void>;
  /** One cell, such as `B2`, `Sheet1!B2` or `'My sheet'!B2`; without a sheet the active one. */
  cell(address: string): CellReport;
  /** Puts content into the cells from `address` on, as a user's typing would, in one undo step. */
  set(address: string, content: Typed | readonly (readonly Typed[])[]): void;
  /** The names of the sheets, in the order of their tabs. */
  sheets(): string[];
  openFile(bytes: Uint8Array | ArrayBuffer | readonly number[]): Promise<void>;
  saveFile(): Promise<Uint8Array>;
  /** Fulfilled when calculation and the add-in are at rest. */
  idle(): Promise<void>;
  /** The requests that the add-in has made so far. */
  syncs(): readonly Sync[];
  /** The n-th request from now (1 = the next) is refused whole. */
  fail(n: number): void;
  /** The n-th action from now (1 = the next) fails; the actions before it in the same request have happened. */
  failAction(n: number): void;
  /**
   * While silenced, the add-in answers no function call, as one that hangs: cells that are calculated meanwhile stay #BUSY!
   * until they are entered again or the add-in is loaded anew.
   */
  silence(silenced: boolean): void;
  /** From `edit(true)` to `edit(false)` the add-in meets a cell that is being edited, when it is started anew too. */
  edit(editing: boolean): void;
}

export interface AutomationParts {
  grid: Grid;
  host: UniverHost;
  ready: Promise<void>;
  open(bytes: Uint8Array): Promise<void>;
  save(): Promise<Uint8Array>;
  idle(): Promise<void>;
  syncs(): readonly Sync[];
  fail(n: number): void;
  failAction(n: number): void;
  silence(silenced: boolean): void;
  edit(editing: boolean): void;
}

export function createAutomation(parts: AutomationParts): Automation {
  const { grid, host } = parts;
  const located = (address: string): { sheet: string; area: Area } => {
    const { sheet: name, area } = parseReference(address);
    const sheet =
      name === null
        ? host.activeSheet()
        : host.sheets().find((known) => known.name.toLowerCase() === name.toLowerCase())?.id;
    if (sheet === undefined) throw new Error(`There is no sheet "${name ?? ""}".`);
    return { sheet, area };
  };

  return {
    ready: parts.ready,
    idle: parts.idle,
    syncs: parts.syncs,
    fail: parts.fail,
    failAction: parts.failAction,
    silence: parts.silence,
    edit: parts.edit,
    saveFile: parts.save,
    openFile: (bytes) =>
      parts.open(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes as ArrayBuffer)),
    sheets: () => host.sheets().map(({ name }) => name),
    cell(address) {
      const { sheet, area } = located(address);
      const one = { ...area, rows: 1, columns: 1 };
      const { values, formulas, text, valueTypes } = host.read(sheet, one, {
        values: true,
        formulas: true,
        text: true,
        valueTypes: true,
      });
      const value = values?.[0]?.[0] ?? "";
      const formula = formulas?.[0]?.[0];
      const place = {
        unitId: openWorkbook(grid).getUnitId(),
        subUnitId: sheet,
        row: area.row,
        col: area.column,
      };
      const error = valueTypes?.[0]?.[0] === "Error" && isError(value) ? String(value) : null;
      return {
        value: valueTypes?.[0]?.[0] === "Empty" ? null : value,
        formula: typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null,
        text: text?.[0]?.[0] ?? "",
        error,
        message:
          error === null ? null : (messageOf(cellAt(grid.univer.__getInjector(), place))?.message ?? null),
      };
    },
    set(address, content) {
      const { sheet, area } = located(address);
      const rows: readonly (readonly (CellInput | null)[])[] = isRows(content) ? content : [[content]];
      const target = {
        row: area.row,
        column: area.column,
        rows: rows.length,
        columns: Math.max(...rows.map((row) => row.length)),
      };
      host.asUser(() => host.write(sheet, target, rows));
    },
  };
}

function isRows(content: Typed | readonly (readonly Typed[])[]): content is readonly (readonly Typed[])[] {
  return Array.isArray(content);
}
