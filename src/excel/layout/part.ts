import type { Area } from "../../domain/sheet/grid";
import type {
  CellPlan,
  CellStyle,
  ConditionalFormat,
  PlannedCell,
  SheetPlan,
  StyledArea,
  Validation,
} from "./sheet-plan";

/** One block of the sheet, from its first row to its last. */
export interface Part {
  readonly rowHeights: readonly number[];
  readonly cells?: readonly PlannedCell[];
  readonly styles?: readonly StyledArea[];
  readonly merges?: readonly Area[];
  readonly unlocked?: readonly Area[];
  readonly validations?: readonly Validation[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
}

/** A field: what it holds, how it looks, and whether a user fills it. */
export interface Field {
  readonly area: Area;
  readonly content?: CellPlan;
  readonly numberFormat?: string;
  readonly style?: CellStyle;
  readonly unlocked?: boolean;
}

/**
 * A style as its area takes it: Excel may refuse lines between the rows of a single row, and the columns of a single column; a merged area has
 * neither.
 */
function fitted(area: Area, style: CellStyle, isMerged: boolean): CellStyle {
  if (!style.borders) return style;
  const { insideHorizontal, insideVertical, ...outer } = style.borders;
  return {
    ...style,
    borders: {
      ...outer,
      ...(insideHorizontal && area.rows > 1 && !isMerged ? { insideHorizontal } : {}),
      ...(insideVertical && area.columns > 1 && !isMerged ? { insideVertical } : {}),
    },
  };
}

/** A part made of fields; an area of several cells becomes one merged cell. */
export function partOf(
  fields: readonly Field[],
  rowHeights: readonly number[],
  rest: Pick<Part, "styles" | "validations" | "conditionalFormats"> = {},
): Part {
  return {
    rowHeights,
    cells: fields.flatMap(({ area, content, numberFormat }) =>
      content || numberFormat
        ? [
            {
              row: area.row,
              column: area.column,
              content: content ?? ({ kind: "blank" } as const),
              ...(numberFormat ? { numberFormat } : {}),
            },
          ]
        : [],
    ),
    styles: [
      ...(rest.styles ?? []).map(({ area, style }) => ({ area, style: fitted(area, style, false) })),
      ...fields.flatMap(({ area, style }) => (style ? [{ area, style: fitted(area, style, true) }] : [])),
    ],
    merges: fields.flatMap(({ area }) => (area.rows > 1 || area.columns > 1 ? [area] : [])),
    unlocked: fields.flatMap(({ area, unlocked }) => (unlocked ? [area] : [])),
    validations: rest.validations ?? [],
    conditionalFormats: rest.conditionalFormats ?? [],
  };
}

type JoinedParts = Pick<
  SheetPlan,
  "cells" | "styles" | "merges" | "unlocked" | "validations" | "conditionalFormats" | "rowHeights"
>;

/** Parts one under the other; they were made for the rows where they come to stand. */
export function joinParts(parts: readonly Part[]): JoinedParts {
  return {
    cells: parts.flatMap(({ cells }) => cells ?? []).sort((a, b) => a.row - b.row || a.column - b.column),
    styles: parts.flatMap(({ styles }) => styles ?? []),
    merges: parts.flatMap(({ merges }) => merges ?? []),
    unlocked: parts.flatMap(({ unlocked }) => unlocked ?? []),
    validations: parts.flatMap(({ validations }) => validations ?? []),
    conditionalFormats: parts.flatMap(({ conditionalFormats }) => conditionalFormats ?? []),
    rowHeights: parts.flatMap(({ rowHeights }) => rowHeights),
  };
}

/** Space between two blocks. */
export function gap(height: number): Part {
  return { rowHeights: [height] };
}
