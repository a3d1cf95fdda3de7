import { isCellError } from "../domain/cell";
import { builtInScheme, DEFAULT_SCHEME } from "../domain/scheme/built-in-schemes";
import { readScheme } from "../domain/scheme/read-scheme";
import type { Scheme } from "../domain/scheme/scheme";
import { failed, ok } from "../domain/result";
import type { Result } from "../domain/result";
import type { FunctionFault } from "./fault";
import { firstCell, isSingle, lastUsedRow } from "./grid";
import type { Grid } from "./grid";
import { shown } from "./quantity";

type SchemeResult = Result<Scheme, FunctionFault>;

/** The scheme that an argument names or holds; the default one where it is left out or a single blank cell. */
export function schemeOf(grid: Grid): SchemeResult {
  return isSingle(grid) ? namedScheme(grid) : rangeScheme(grid.slice(0, lastUsedRow(grid)));
}

function namedScheme(grid: Grid): SchemeResult {
  const cell = firstCell(grid) ?? DEFAULT_SCHEME;
  if (isCellError(cell)) return failed({ code: "CELL_ERROR", error: cell.error });
  const name = shown(cell);
  const scheme = builtInScheme(name);
  return scheme ? ok(scheme) : failed({ code: "UNKNOWN_SCHEME", name });
}

// A column of formulas over one scheme asks for it row by row. What is kept depends on the content alone, so no answer can
// differ by it.
let last: { readonly content: string; readonly scheme: SchemeResult } | undefined;

function rangeScheme(grid: Grid): SchemeResult {
  const content = JSON.stringify(grid);
  if (last?.content !== content) last = { content, scheme: readScheme(grid) };
  return last.scheme;
}
