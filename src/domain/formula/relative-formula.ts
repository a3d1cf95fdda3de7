import { columnIndex } from "../sheet/a1";
import type { Place } from "../sheet/cell-address";
import { childrenOf } from "./expression";
import type { Expression } from "./expression";

/**
 * The formula in a spelling that it shares with all of its copies.
 *
 * @example relativeFormula("=C4*$C$3", tree, { row: 3, column: 5 }) // "=R[0]C[-3]*R3C3", also for =C5*$C$3 a row below
 */
export function relativeFormula(formula: string, tree: Expression, at: Place): string {
  return withReferences(formula.toUpperCase(), tree, (reference) =>
    reference.replace(CELL, (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
      const column = columnIndex(letters);
      const across = fixedColumn ? column + 1 : `[${column - at.column}]`;
      return `R${fixedRow ? digits : `[${Number(digits) - 1 - at.row}]`}C${across}`;
    }),
  );
}

/**
 * The formula as Excel copies it so many rows further down.
 *
 * @example movedDown("=C4*$C$3", tree, 2) // "=C6*$C$3"
 */
export function movedDown(formula: string, tree: Expression, rows: number): string {
  return withReferences(formula, tree, (reference) =>
    reference.replace(CELL, (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
      const row = fixedRow ? digits : Number(digits) + rows;
      return `${fixedColumn}${letters}${fixedRow}${row}`;
    }),
  );
}

const CELL = /(?<![\p{L}\p{N}_.'$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])/gu;

function withReferences(formula: string, tree: Expression, write: (reference: string) => string): string {
  let text = "";
  let done = 0;
  for (const { start, end } of referencesIn(tree)) {
    text += formula.slice(done, start) + write(formula.slice(start, end));
    done = end;
  }
  return text + formula.slice(done);
}

function referencesIn(tree: Expression): readonly Expression[] {
  return tree.kind === "reference" ? [tree] : childrenOf(tree).flatMap(referencesIn);
}
