import { columnIndex } from "../sheet/a1";
import type { Area } from "../sheet/grid";

/**
 * The arguments of the first KPI.SCORE in a formula, as they are written; null where the formula has none.
 *
 * @example scoreCall('=IF(G6="","",KPI.SCORE(E6,G6,D6*100))') // ["E6", "G6", "D6*100"]
 */
export function scoreCall(formula: string): readonly string[] | null {
  const start = withoutTexts(formula).search(/(?<![\w.])KPI\.SCORE\s*\(/i);
  if (start < 0) return null;
  const open = formula.indexOf("(", start);
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let from = open + 1;
  for (let at = open; at < formula.length; at++) {
    const letter = formula[at];
    if (letter === '"') quoted = !quoted;
    if (quoted) continue;
    if (letter === "(" || letter === "{") depth++;
    if (letter === ")" || letter === "}") depth--;
    if ((letter === "," && depth === 1) || depth === 0) {
      parts.push(formula.slice(from, at).trim());
      from = at + 1;
      if (depth === 0) return parts;
    }
  }
  return null;
}

/** The formula with every letter of its texts masked, at the same length. */
function withoutTexts(formula: string): string {
  return formula.replace(/"[^"]*"/g, (text) => "_".repeat(text.length));
}

/**
 * What an argument of a row's formula stands for: cells of the same sheet, a cell times a number, a number, or what several raters give blended
 * by their shares: rounded to 2 decimals or, as the score itself is rounded, not at all.
 */
export type Argument =
  | { readonly kind: "cells"; readonly area: Area; readonly times: number }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "blend"; readonly shares: Area; readonly entries: Area; readonly rounded: boolean };

/**
 * Reads the arguments that scorecards are written with; null for anything else, such as a reference to another sheet.
 *
 * @example readArgument("$D6*100") // { kind: "cells", area: D6, times: 100 }
 * @example readArgument('G6:H6&""') // { kind: "cells", area: G6:H6, times: 1 }
 */
export function readArgument(written: string): Argument | null {
  const blend = /^(KPI\.TOTAL|SUMPRODUCT)\s*\(([^(),]+),([^(),]+)\)$/i.exec(written);
  if (blend) {
    const [shares, entries] = [blend[2], blend[3]].map((part) => readArgument((part ?? "").trim()));
    const rounded = blend[1]?.toUpperCase() !== "SUMPRODUCT";
    return shares?.kind === "cells" && entries?.kind === "cells"
      ? { kind: "blend", shares: shares.area, entries: entries.area, rounded }
      : null;
  }
  const number = /^\d+(?:\.\d+)?$/.exec(written);
  if (number) return { kind: "number", value: Number(written) };
  const cells =
    /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?:\s*\*\s*(\d+(?:\.\d+)?))?(?:\s*&\s*"")?$/i.exec(
      written,
    );
  if (!cells) return null;
  const [, letters = "", digits = "", lastLetters = letters, lastDigits = digits, times = "1"] = cells;
  const [row, column, lastRow, lastColumn] = [
    Number(digits) - 1,
    columnIndex(letters),
    Number(lastDigits) - 1,
    columnIndex(lastLetters),
  ];
  if (row < 0 || lastRow < row || lastColumn < column) return null;
  const area = { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  return { kind: "cells", area, times: Number(times) };
}
