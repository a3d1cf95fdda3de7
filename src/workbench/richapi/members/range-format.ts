import { areaOf, asColor, asFlag, asInteger, asNumber, asOneOf, asText } from "../args";
import { failure } from "../failure";
import { guard } from "../guard";
import type { CellFormat } from "../host";
import type { Environment, Members, Scalar } from "../members";
import { apiObject } from "../objects";
import type { FormatState } from "../objects";
import { shared, sharedFormat, walkable } from "../range-values";

export const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
export const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
export const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

const HIGHEST_ROW = 409.5;
const WIDEST_COLUMN = 1790;

export const rangeFormat: Members<"RangeFormat"> = {
  scalars: {
    HorizontalAlignment: formatted("horizontalAlignment", (value) => asOneOf(value, HORIZONTAL)),
    VerticalAlignment: formatted("verticalAlignment", (value) => asOneOf(value, VERTICAL)),
    WrapText: formatted("wrapText", asFlag),
    IndentLevel: formatted("indentLevel", (value) => bounded(asInteger(value), 0, 250)),
    ShrinkToFit: formatted("shrinkToFit", asFlag),
    TextOrientation: formatted("textOrientation", (value) => {
      const degrees = asInteger(value);
      return degrees === 180 ? degrees : bounded(degrees, -90, 90);
    }),
    RowHeight: {
      get: ({ ranges }, env) =>
        shared(
          ranges.flatMap((range) => {
            const { row, rows } = walkable(range, env);
            return env.host.rowHeights(range.sheet, row, rows);
          }),
        ),
      set: ({ ranges }, value, env) => {
        const points = bounded(asNumber(value), 0, HIGHEST_ROW);
        for (const range of ranges) {
          guard(env, range.sheet, "allowFormatRows");
          const { row, rows } = areaOf(range);
          env.host.setRowHeight(range.sheet, row, rows, points);
        }
      },
    },
    ColumnWidth: {
      get: ({ ranges }, env) =>
        shared(
          ranges.flatMap((range) => {
            const { column, columns } = walkable(range, env);
            return env.host.columnWidths(range.sheet, column, columns);
          }),
        ),
      set: ({ ranges }, value, env) => {
        const points = bounded(asNumber(value), 0, WIDEST_COLUMN);
        for (const range of ranges) {
          guard(env, range.sheet, "allowFormatColumns");
          const { column, columns } = areaOf(range);
          env.host.setColumnWidth(range.sheet, column, columns, points);
        }
      },
    },
  },
  objects: {
    Fill: (state) => apiObject("RangeFill", state),
    Font: (state) => apiObject("RangeFont", state),
    Borders: (state) => apiObject("RangeBorderCollection", state),
    Protection: (state) => apiObject("FormatProtection", state),
  },
  methods: {
    AutofitRows: ({ ranges }, _args, env) => {
      for (const range of ranges) {
        guard(env, range.sheet, "allowFormatRows");
        const { row, rows } = walkable(range, env);
        env.host.autofitRows(range.sheet, row, rows);
      }
    },
    AutofitColumns: ({ ranges }, _args, env) => {
      for (const range of ranges) {
        guard(env, range.sheet, "allowFormatColumns");
        const { column, columns } = walkable(range, env);
        env.host.autofitColumns(range.sheet, column, columns);
      }
    },
  },
};

export const rangeFill: Members<"RangeFill"> = {
  scalars: { Color: formatted("fillColor", asColor) },
  methods: { Clear: ({ ranges }, _args, env) => setFormat(ranges, { fillColor: "" }, env) },
};

export const rangeFont: Members<"RangeFont"> = {
  scalars: {
    Name: formatted("fontName", asText),
    Size: formatted("fontSize", (value) => bounded(asNumber(value), 1, 409)),
    Color: formatted("fontColor", asColor),
    Bold: formatted("bold", asFlag),
    Italic: formatted("italic", asFlag),
    Strikethrough: formatted("strikethrough", asFlag),
    Underline: formatted("underline", (value) => asOneOf(value, UNDERLINES)),
  },
};

export const formatProtection: Members<"FormatProtection"> = {
  scalars: {
    Locked: formatted("locked", asFlag),
    FormulaHidden: formatted("formulaHidden", asFlag),
  },
};

function setFormat(ranges: FormatState["ranges"], patch: Partial<CellFormat>, env: Environment): void {
  for (const range of ranges) {
    guard(env, range.sheet, "allowFormatCells");
    env.host.setFormat(range.sheet, areaOf(range), patch);
  }
}

function formatted<K extends keyof CellFormat>(
  key: K,
  read: (value: unknown) => CellFormat[K],
): Scalar<FormatState> {
  return {
    get: ({ ranges }, env) => sharedFormat(ranges, key, env),
    set: ({ ranges }, value, env) => setFormat(ranges, { [key]: read(value) } as Partial<CellFormat>, env),
  };
}

function bounded(value: number, least: number, most: number): number {
  if (value < least || value > most) throw failure("InvalidArgument");
  return value;
}
