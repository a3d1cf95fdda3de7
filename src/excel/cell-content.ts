import type { Cell } from "../domain/cell";
import { isCellError } from "../domain/cell";
import type { CellContent } from "../domain/sheet/cell-change";
import { literalText } from "./cell-text";

/** One cell as Office.js hands it out: of `values`, `formulas` and `valueTypes`. */
export interface RawCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly type: unknown;
}

/** The value of a cell: blank is null, an error is no text. */
export function cellValue({ value, type }: RawCell): Cell {
  if (value === "" || value === null || value === undefined) return null;
  if (type === "Error") return { error: String(value) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** The formula of a cell with its `=`, or null where a value was typed, also a text that looks like a formula. */
export function cellFormula({ value, formula }: RawCell): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

/** Whether a cell still holds that content; the format counts where the content names one. */
export function holds(raw: RawCell, format: string, content: CellContent): boolean {
  const formula = cellFormula(raw);
  if (formula !== content.formula) return false;
  if (content.format !== undefined && content.format !== format) return false;
  return formula !== null || isSame(cellValue(raw), content.value);
}

function isSame(a: Cell, b: Cell): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}

/** What to assign to `formulas` so that a cell of this number format holds the content. */
export function assignable(content: CellContent, format: string): string | number | boolean {
  if (content.formula !== null) return content.formula;
  const { value } = content;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? literalText(value, format) : value;
}
