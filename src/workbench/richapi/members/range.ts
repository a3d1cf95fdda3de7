import { fullAddress, parseReference } from "../address";
import { area, bounding, cellCount, intersection, isEntireColumn, isEntireRow } from "../areas";
import { areaOf, asFlag, asOneOf, asText } from "../args";
import type { Args } from "../args";
import { failure } from "../failure";
import { guard, guardCells } from "../guard";
import { MAX_COLUMNS, MAX_ROWS } from "../host";
import type { Area } from "../host";
import type { Environment, Members, Scalar } from "../members";
import { apiObject } from "../objects";
import type { ApiObject, RangeState } from "../objects";
import { cellInput, content, inputGrid, shared } from "../range-values";
import { sheetInfo, sheetNamed } from "../sheets";
import {
  readCellProperties,
  readColumnProperties,
  readRowProperties,
  writeCellProperties,
  writeColumnProperties,
  writeRowProperties,
} from "./cell-properties";

const cells: Scalar<RangeState>["set"] = (state, value, env) => {
  const of = areaOf(state);
  guardCells(env, state.sheet, of);
  env.host.write(state.sheet, of, inputGrid(value, of, cellInput));
};

const address: Scalar<RangeState> = {
  get: (state, { host }) => fullAddress(sheetInfo(host, state.sheet).name, areaOf(state)),
};

const formulas: Scalar<RangeState> = { get: (state, env) => content(state, "formulas", env), set: cells };

const numberFormat: Scalar<RangeState> = {
  get: (state, env) => content(state, "numberFormats", env),
  set: (state, value, env) => {
    const of = areaOf(state);
    guard(env, state.sheet, "allowFormatCells");
    env.host.writeNumberFormats(
      state.sheet,
      of,
      inputGrid(value, of, (one) => (one === null ? null : asText(one))),
    );
  },
};

export const range: Members<"Range"> = {
  identity: ({ referenceId }) => (referenceId ? { _ReferenceId: referenceId } : {}),
  scalars: {
    Address: address,
    AddressLocal: address,
    RowIndex: { get: (state) => areaOf(state).row },
    ColumnIndex: { get: (state) => areaOf(state).column },
    RowCount: { get: (state) => areaOf(state).rows },
    ColumnCount: { get: (state) => areaOf(state).columns },
    CellCount: {
      get: (state) => {
        const count = cellCount(areaOf(state));
        return count > 2 ** 31 - 1 ? -1 : count;
      },
    },
    IsEntireColumn: { get: (state) => isEntireColumn(areaOf(state)) },
    IsEntireRow: { get: (state) => isEntireRow(areaOf(state)) },
    Values: { get: (state, env) => content(state, "values", env), set: cells },
    Formulas: formulas,
    FormulasLocal: formulas,
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    Text: { get: (state, env) => content(state, "text", env) },
    ValueTypes: { get: (state, env) => content(state, "valueTypes", env) },
    RowHidden: {
      get: (state, env) => shared(rowsHidden(state, env)),
      set: (state, value, env) => {
        guard(env, state.sheet, "allowFormatRows");
        const { row, rows } = areaOf(state);
        env.host.setRowsHidden(state.sheet, row, rows, asFlag(value));
      },
    },
    ColumnHidden: {
      get: (state, env) => shared(columnsHidden(state, env)),
      set: (state, value, env) => {
        guard(env, state.sheet, "allowFormatColumns");
        const { column, columns } = areaOf(state);
        env.host.setColumnsHidden(state.sheet, column, columns, asFlag(value));
      },
    },
    Hidden: {
      get: (state, env) => {
        const rows = rowsHidden(state, env);
        const columns = columnsHidden(state, env);
        if (rows.every(Boolean) || columns.every(Boolean)) return true;
        return rows.some(Boolean) || columns.some(Boolean) ? null : false;
      },
    },
  },
  objects: {
    Format: (state) => apiObject("RangeFormat", { ranges: [state] }),
    Worksheet: ({ sheet }, { host }) => apiObject("Worksheet", { sheet: sheetInfo(host, sheet).id }),
    DataValidation: (state) => apiObject("DataValidation", state),
    ConditionalFormats: (state) => apiObject("ConditionalFormatCollection", state),
  },
  paths: {
    GetCell: derived((of, args) => area(of.row + args.integer(0), of.column + args.integer(1), 1, 1)),
    GetRow: derived((of, args) => within(of, { ...of, row: of.row + args.integer(0), rows: 1 })),
    GetColumn: derived((of, args) => within(of, { ...of, column: of.column + args.integer(0), columns: 1 })),
    GetLastCell: derived((of) => area(of.row + of.rows - 1, of.column + of.columns - 1, 1, 1)),
    GetLastRow: derived((of) => ({ ...of, row: of.row + of.rows - 1, rows: 1 })),
    GetLastColumn: derived((of) => ({ ...of, column: of.column + of.columns - 1, columns: 1 })),
    GetEntireRow: derived((of) => ({ ...of, column: 0, columns: MAX_COLUMNS })),
    GetEntireColumn: derived((of) => ({ ...of, row: 0, rows: MAX_ROWS })),
    GetOffsetRange: derived((of, args) =>
      area(of.row + args.integer(0), of.column + args.integer(1), of.rows, of.columns),
    ),
    GetResizedRange: derived((of, args) =>
      area(of.row, of.column, of.rows + args.integer(0), of.columns + args.integer(1)),
    ),
    GetAbsoluteResizedRange: derived((of, args) => area(of.row, of.column, args.integer(0), args.integer(1))),
    GetRowsAbove: derived((of, args) => {
      const count = args.optionalInteger(0) ?? 1;
      return count > 0
        ? area(of.row - count, of.column, count, of.columns)
        : area(of.row, of.column, -count, of.columns);
    }),
    GetRowsBelow: derived((of, args) => {
      const count = args.optionalInteger(0) ?? 1;
      const end = of.row + of.rows;
      return count > 0
        ? area(end, of.column, count, of.columns)
        : area(end + count, of.column, -count, of.columns);
    }),
    GetColumnsBefore: derived((of, args) => {
      const count = args.optionalInteger(0) ?? 1;
      return count > 0
        ? area(of.row, of.column - count, of.rows, count)
        : area(of.row, of.column, of.rows, -count);
    }),
    GetColumnsAfter: derived((of, args) => {
      const count = args.optionalInteger(0) ?? 1;
      const end = of.column + of.columns;
      return count > 0 ? area(of.row, end, of.rows, count) : area(of.row, end + count, of.rows, -count);
    }),
    GetBoundingRect: derived((of, args, env, sheet) => bounding(of, otherArea(args, sheet, env))),
    GetIntersection: derived((of, args, env, sheet) => {
      const common = intersection(of, otherArea(args, sheet, env));
      if (!common) throw failure("ItemNotFound");
      return common;
    }),
    GetUsedRange: derived((of, args, env, sheet) => {
      const used = env.host.usedArea(sheet, args.flag(0));
      const common = used && intersection(of, used);
      if (!common) throw failure("ItemNotFound");
      return common;
    }),
    GetMergedAreas: (state, _args, env) => {
      const merged = env.host.mergedAreas(state.sheet, areaOf(state));
      if (merged.length === 0) throw failure("ItemNotFound");
      return apiObject("RangeAreas", {
        ranges: merged.map((one) => env.range(state.sheet, one)),
        referenceId: "",
      });
    },
    GetTables: (state, args) => {
      if (args.flag(0))
        throw failure("NotImplemented", "Only the tables that a range touches are found here.");
      return apiObject("TableScopedCollection", state);
    },
    Insert: (state, args, env) => {
      const of = areaOf(state);
      const { sheet, host } = { sheet: state.sheet, host: env.host };
      const down = asOneOf(args.raw(0), ["Down", "Right"]) === "Down";
      if (down ? !isEntireRow(of) : !isEntireColumn(of)) throw failure("NotImplemented", ONLY_WHOLE_LINES);
      guard(env, sheet, down ? "allowInsertRows" : "allowInsertColumns");
      if (down) host.insertRows(sheet, of.row, of.rows);
      else host.insertColumns(sheet, of.column, of.columns);
      const [axis, at, count] = down
        ? (["row", of.row, of.rows] as const)
        : (["column", of.column, of.columns] as const);
      env.references.shift(sheet, { axis, at, count });
      return apiObject("Range", env.range(sheet, of));
    },
  },
  methods: {
    Select: (state, _args, { host }) => {
      if (sheetInfo(host, state.sheet).visibility !== "Visible") throw failure("InvalidOperation");
      host.select(state.sheet, areaOf(state));
    },
    Clear: (state, args, env) => {
      const of = areaOf(state);
      const what = asOneOf(args.raw(0) ?? "All", [
        "All",
        "Formats",
        "Contents",
        "Hyperlinks",
        "RemoveHyperlinks",
      ]);
      if (what === "Contents") guardCells(env, state.sheet, of);
      else guard(env, state.sheet, what === "Formats" ? "allowFormatCells" : undefined);
      env.host.clear(state.sheet, of, what);
    },
    Delete: (state, args, env) => {
      const of = areaOf(state);
      const up = asOneOf(args.raw(0), ["Up", "Left"]) === "Up";
      if (up ? !isEntireRow(of) : !isEntireColumn(of)) throw failure("NotImplemented", ONLY_WHOLE_LINES);
      guard(env, state.sheet, up ? "allowDeleteRows" : "allowDeleteColumns");
      if (up) env.host.deleteRows(state.sheet, of.row, of.rows);
      else env.host.deleteColumns(state.sheet, of.column, of.columns);
      const [axis, at, count] = up
        ? (["row", of.row, -of.rows] as const)
        : (["column", of.column, -of.columns] as const);
      env.references.shift(state.sheet, { axis, at, count });
    },
    Merge: (state, args, env) => {
      guard(env, state.sheet);
      const of = areaOf(state);
      if (!args.flag(0)) return env.host.merge(state.sheet, of);
      for (let row = 0; row < of.rows; row++)
        env.host.merge(state.sheet, { ...of, row: of.row + row, rows: 1 });
    },
    Unmerge: (state, _args, env) => {
      guard(env, state.sheet);
      env.host.unmerge(state.sheet, areaOf(state));
    },
    CopyFrom: (state, args, env) => {
      const source = otherRange(args, state.sheet, env);
      const from = areaOf(source);
      const at = areaOf(state);
      if (args.flag(2) || args.flag(3)) {
        throw failure("NotImplemented", "Copying without blanks or transposed is not supported here.");
      }
      const what = asOneOf(args.raw(1) ?? "All", ["All", "Formulas", "Values", "Formats"]);
      const repeats = at.rows % from.rows === 0 && at.columns % from.columns === 0;
      const downs = repeats ? at.rows / from.rows : 1;
      const acrosses = repeats ? at.columns / from.columns : 1;
      const target = area(at.row, at.column, downs * from.rows, acrosses * from.columns);
      if (what !== "Formats") guardCells(env, state.sheet, target);
      if (what === "All" || what === "Formats") guard(env, state.sheet, "allowFormatCells");
      for (let down = 0; down < downs; down++) {
        for (let across = 0; across < acrosses; across++) {
          const part = { ...from, row: at.row + down * from.rows, column: at.column + across * from.columns };
          env.host.copyRange({ sheet: source.sheet, area: from }, { sheet: state.sheet, area: part }, what);
        }
      }
    },
    Calculate: (_, _args, { host }) => host.recalculate(),
    GetCellProperties: (state, args, env) => readCellProperties(state, args.record(0), env),
    GetRowProperties: (state, args, env) => readRowProperties(state, args.record(0), env),
    GetColumnProperties: (state, args, env) => readColumnProperties(state, args.record(0), env),
    SetCellProperties: (state, args, env) => writeCellProperties(state, args.raw(0), env),
    SetRowProperties: (state, args, env) => writeRowProperties(state, args.raw(0), env),
    SetColumnProperties: (state, args, env) => writeColumnProperties(state, args.raw(0), env),
    _ValidateArraySize: (state, args) => {
      const of = areaOf(state);
      if (of.rows !== args.integer(0) || of.columns !== args.integer(1)) {
        throw failure(
          "InvalidArgument",
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      }
    },
  },
};

const ONLY_WHOLE_LINES = "Only whole rows or columns can be inserted and deleted here.";

type Derive = (of: Area, args: Args, env: Environment, sheet: string) => Area;

/** A method that gives another range of the same sheet. */
function derived(derive: Derive): (state: RangeState, args: Args, env: Environment) => ApiObject {
  return (state, args, env) =>
    apiObject("Range", env.range(state.sheet, derive(areaOf(state), args, env, state.sheet)));
}

/** A row or column of a range has to lie inside of it. */
function within(of: Area, part: Area): Area {
  const common = intersection(of, part);
  if (!common) throw failure("InvalidArgument");
  return common;
}

/** The range given as the first argument, as an object or by its address. */
function otherRange(args: Args, sheet: string, env: Environment): RangeState {
  const object = args.object(0);
  if (object?.type === "Range") return object.state;
  const reference = parseReference(args.text(0));
  const named = reference.sheet === null ? sheet : sheetNamed(env.host, reference.sheet)?.id;
  if (!named) throw failure("InvalidArgument");
  return { sheet: named, area: reference.area, referenceId: "" };
}

function otherArea(args: Args, sheet: string, env: Environment): Area {
  const other = otherRange(args, sheet, env);
  if (other.sheet !== sheet) throw failure("InvalidArgument");
  return areaOf(other);
}

function rowsHidden(state: RangeState, { host }: Environment): boolean[] {
  const { row, rows } = areaOf(state);
  return host.hiddenRows(state.sheet, row, rows);
}

function columnsHidden(state: RangeState, { host }: Environment): boolean[] {
  const { column, columns } = areaOf(state);
  return host.hiddenColumns(state.sheet, column, columns);
}
