import { fullAddress } from "../address";
import { areaOf, asColor, asFlag, asNumber, asOneOf, asRecord, asText } from "../args";
import { failure } from "../failure";
import { guard } from "../guard";
import type { Area, Border, BorderEdge, CellFormat } from "../host";
import type { Environment } from "../members";
import type { RangeState } from "../objects";
import { sheetInfo } from "../sheets";
import { patchBorder } from "./range-borders";
import { HORIZONTAL, UNDERLINES, VERTICAL } from "./range-format";

type Options = Readonly<Record<string, unknown>>;

/** The format of each cell, in the nested camelCase shape in which it was asked for. */
export function readCellProperties(range: RangeState, options: Options, env: Environment): unknown {
  const of = areaOf(range);
  const formats = options["format"] ? env.host.cellFormats(range.sheet, of) : null;
  return Array.from({ length: of.rows }, (_, r) =>
    Array.from({ length: of.columns }, (_unused, c) => {
      const cell: Area = { row: of.row + r, column: of.column + c, rows: 1, columns: 1 };
      return pick(options, (key, inner) => {
        if (key === "address") return fullAddress(sheetInfo(env.host, range.sheet).name, cell);
        if (key === "format")
          return cellFormat(formats?.[r]?.[c], asRecord(inner), { ...range, area: cell }, env);
        throw unsupported(key);
      });
    }),
  );
}

/** One entry for each row of the range. */
export function readRowProperties(range: RangeState, options: Options, env: Environment): unknown {
  const of = areaOf(range);
  const hidden = env.host.hiddenRows(range.sheet, of.row, of.rows);
  return hidden.map((isHidden, r) => {
    const line: Area = { ...of, row: of.row + r, rows: 1 };
    return pick(options, (key, inner) => {
      if (key === "rowHidden") return isHidden;
      if (key === "rowIndex") return line.row;
      if (key === "address") return fullAddress(sheetInfo(env.host, range.sheet).name, line);
      if (key === "format") {
        return pick(asRecord(inner), (name) => {
          if (name !== "rowHeight") throw unsupported(name);
          return env.host.rowHeights(range.sheet, line.row, 1)[0];
        });
      }
      throw unsupported(key);
    });
  });
}

/** One entry for each column of the range. */
export function readColumnProperties(range: RangeState, options: Options, env: Environment): unknown {
  const of = areaOf(range);
  const hidden = env.host.hiddenColumns(range.sheet, of.column, of.columns);
  return hidden.map((isHidden, c) => {
    const line: Area = { ...of, column: of.column + c, columns: 1 };
    return pick(options, (key, inner) => {
      if (key === "columnHidden") return isHidden;
      if (key === "columnIndex") return line.column;
      if (key === "address") return fullAddress(sheetInfo(env.host, range.sheet).name, line);
      if (key === "format") {
        return pick(asRecord(inner), (name) => {
          if (name !== "columnWidth") throw unsupported(name);
          return env.host.columnWidths(range.sheet, line.column, 1)[0];
        });
      }
      throw unsupported(key);
    });
  });
}

/** Formats each cell by the entry at its place; `{}` leaves a cell as it is. */
export function writeCellProperties(range: RangeState, data: unknown, env: Environment): void {
  const of = areaOf(range);
  guard(env, range.sheet, "allowFormatCells");
  const rows = lines(data, of.rows).map((row) => lines(row, of.columns));
  rows.forEach((row, r) =>
    row.forEach((entry, c) => {
      const cell: RangeState = {
        ...range,
        area: { row: of.row + r, column: of.column + c, rows: 1, columns: 1 },
      };
      for (const [key, value] of Object.entries(asRecord(entry))) {
        if (key !== "format") throw unsupported(key);
        writeFormat(cell, asRecord(value), env);
      }
    }),
  );
}

/** Sets each row by the entry at its place. */
export function writeRowProperties(range: RangeState, data: unknown, env: Environment): void {
  const of = areaOf(range);
  guard(env, range.sheet, "allowFormatRows");
  lines(data, of.rows).forEach((entry, r) => {
    for (const [key, value] of Object.entries(asRecord(entry))) {
      if (key === "rowHidden") env.host.setRowsHidden(range.sheet, of.row + r, 1, asFlag(value));
      else if (key === "format") {
        const { rowHeight, ...rest } = asRecord(value);
        if (rowHeight !== undefined) env.host.setRowHeight(range.sheet, of.row + r, 1, asNumber(rowHeight));
        writeFormat({ ...range, area: { ...of, row: of.row + r, rows: 1 } }, rest, env);
      } else throw unsupported(key);
    }
  });
}

/** Sets each column by the entry at its place. */
export function writeColumnProperties(range: RangeState, data: unknown, env: Environment): void {
  const of = areaOf(range);
  guard(env, range.sheet, "allowFormatColumns");
  lines(data, of.columns).forEach((entry, c) => {
    for (const [key, value] of Object.entries(asRecord(entry))) {
      if (key === "columnHidden") env.host.setColumnsHidden(range.sheet, of.column + c, 1, asFlag(value));
      else if (key === "format") {
        const { columnWidth, ...rest } = asRecord(value);
        if (columnWidth !== undefined) {
          env.host.setColumnWidth(range.sheet, of.column + c, 1, asNumber(columnWidth));
        }
        writeFormat({ ...range, area: { ...of, column: of.column + c, columns: 1 } }, rest, env);
      } else throw unsupported(key);
    }
  });
}

const FORMAT_KEYS: Readonly<Record<string, readonly [keyof CellFormat, (value: unknown) => unknown]>> = {
  horizontalAlignment: ["horizontalAlignment", (value) => asOneOf(value, HORIZONTAL)],
  verticalAlignment: ["verticalAlignment", (value) => asOneOf(value, VERTICAL)],
  wrapText: ["wrapText", asFlag],
  indentLevel: ["indentLevel", asNumber],
  shrinkToFit: ["shrinkToFit", asFlag],
  textOrientation: ["textOrientation", asNumber],
  "fill.color": ["fillColor", asColor],
  "font.name": ["fontName", asText],
  "font.size": ["fontSize", asNumber],
  "font.color": ["fontColor", asColor],
  "font.bold": ["bold", asFlag],
  "font.italic": ["italic", asFlag],
  "font.strikethrough": ["strikethrough", asFlag],
  "font.underline": ["underline", (value) => asOneOf(value, UNDERLINES)],
  "protection.locked": ["locked", asFlag],
  "protection.formulaHidden": ["formulaHidden", asFlag],
};

const EDGES: Readonly<Record<string, BorderEdge>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

function cellFormat(
  format: CellFormat | undefined,
  wanted: Options,
  cell: RangeState,
  env: Environment,
): unknown {
  return pick(wanted, (group, inner) => {
    const direct = FORMAT_KEYS[group];
    if (direct) return format?.[direct[0]];
    if (group === "borders") {
      return pick(asRecord(inner), (side, parts) => {
        const edge = EDGES[side];
        if (!edge) throw unsupported(side);
        const border = env.host.border(cell.sheet, areaOf(cell), edge);
        return pick(asRecord(parts), (part) => border?.[part as keyof Border] ?? null);
      });
    }
    return pick(asRecord(inner), (name) => {
      const key = FORMAT_KEYS[`${group}.${name}`];
      if (!key) throw unsupported(`${group}.${name}`);
      return format?.[key[0]];
    });
  });
}

function writeFormat(range: RangeState, data: Options, env: Environment): void {
  const patch: Record<string, unknown> = {};
  for (const [group, value] of Object.entries(data)) {
    if (value === undefined || value === null) continue;
    const direct = FORMAT_KEYS[group];
    if (direct) patch[direct[0]] = direct[1](value);
    else if (group === "borders") {
      for (const [side, border] of Object.entries(asRecord(value))) {
        const edge = EDGES[side];
        if (!edge) throw unsupported(side);
        patchBorder({ ranges: [range], edge }, asRecord(border) as Partial<Border>, env);
      }
    } else {
      for (const [name, inner] of Object.entries(asRecord(value))) {
        const key = FORMAT_KEYS[`${group}.${name}`];
        if (!key) throw unsupported(`${group}.${name}`);
        patch[key[0]] = key[1](inner);
      }
    }
  }
  if (Object.keys(patch).length > 0) {
    env.host.setFormat(range.sheet, areaOf(range), patch as Partial<CellFormat>);
  }
}

function pick(wanted: Options, value: (key: string, inner: unknown) => unknown): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(wanted)) {
    if (inner !== false && inner !== undefined && inner !== null) result[key] = value(key, inner);
  }
  return result;
}

function lines(data: unknown, count: number): readonly unknown[] {
  if (!Array.isArray(data) || data.length !== count) throw failure("InvalidArgument");
  return data;
}

function unsupported(name: string): Error {
  return failure("ApiNotFound", `The property ${name} is not supported here.`);
}
