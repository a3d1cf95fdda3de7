import type { BorderStyleTypes } from "@univerjs/core";
import type { BorderStyle } from "exceljs";

/** The grid's line styles by their code. */
const names: readonly (BorderStyle | undefined)[] = [
  undefined,
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
];

export function lineCode(name: BorderStyle | undefined): BorderStyleTypes | undefined {
  const code = name === undefined ? -1 : names.indexOf(name);
  return code < 1 ? undefined : (code as BorderStyleTypes);
}

export function lineName(code: number): BorderStyle | undefined {
  return names[code];
}
