import { columnName } from "../../richapi/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../richapi/host";
import { isCall, tokensOf } from "./tokens";

const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const column = /^(\$?)([A-Za-z]{1,3})$/;
const row = /^(\$?)(\d{1,7})$/;

/** The formula as it reads that many rows and columns away: relative references move, the others stay. */
export function shiftFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  const tokens = tokensOf(formula);
  return tokens
    .map(({ kind, text }, index) => {
      const [before, after] = [tokens[index - 1]?.text, tokens[index + 1]?.text];
      if ((kind !== "word" && kind !== "number") || isCall(tokens, index) || after === "!" || after === "[")
        return text;
      const whole = before === ":" || after === ":";
      return shifted(text, whole, down, right) ?? "#REF!";
    })
    .join("");
}

/** Undefined where the reference would leave the sheet. */
function shifted(text: string, whole: boolean, down: number, right: number): string | undefined {
  const asCell = cell.exec(text);
  if (asCell) {
    const [, fixedColumn, letters, fixedRow, digits] = asCell;
    const c = movedColumn(fixedColumn, letters, right);
    const r = movedRow(fixedRow, digits, down);
    return c === undefined || r === undefined ? undefined : c + r;
  }
  const asColumn = whole ? column.exec(text) : null;
  if (asColumn) return movedColumn(asColumn[1], asColumn[2], right);
  const asRow = whole ? row.exec(text) : null;
  return asRow ? movedRow(asRow[1], asRow[2], down) : text;
}

function movedColumn(fixed = "", letters = "", right: number): string | undefined {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  const moved = index - 1 + (fixed ? 0 : right);
  return moved < 0 || moved >= MAX_COLUMNS ? undefined : fixed + columnName(moved);
}

function movedRow(fixed = "", digits = "", down: number): string | undefined {
  const moved = Number(digits) + (fixed ? 0 : down);
  return moved < 1 || moved > MAX_ROWS ? undefined : fixed + String(moved);
}
