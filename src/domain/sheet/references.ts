import { columnIndex } from "./a1";
import { isInArea } from "./grid";
import type { Area } from "./grid";

/** A formula that refers to more places than this is not looked into. */
const MOST_REFERENCES = 500;

const REFERENCE =
  /(?<![A-Za-z0-9_.!'$])\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?(?![A-Za-z0-9_(!])/g;

/** The places of its own sheet that a formula refers to; null where they are too many. Texts in the formula do not count. */
export function referencesOf(formula: string): Area[] | null {
  const areas: Area[] = [];
  for (const match of formula.replace(/"[^"]*"/g, '""').matchAll(REFERENCE)) {
    if (areas.length === MOST_REFERENCES) return null;
    const [, letters = "", digits = "", lastLetters = letters, lastDigits = digits] = match;
    const row = Number(digits) - 1;
    const column = columnIndex(letters);
    areas.push({
      row,
      column,
      rows: Number(lastDigits) - row,
      columns: columnIndex(lastLetters) - column + 1,
    });
  }
  return areas;
}

/**
 * What a plain sum adds up (`=SUM(D4:D10)`, `=ROUND(SUM(D4:D6,D8),2)`, `=D4+D5`); null for any other formula, whose amount its
 * references do not tell.
 */
export function summedAreas(formula: string): Area[] | null {
  const areas = referencesOf(formula);
  if (!areas || areas.length === 0) return null;
  const rest = formula
    .toUpperCase()
    .replace(REFERENCE, "@")
    .replace(/[\s]/g, "")
    .replace(/^=ROUND\((.*),\d\)$/, "=$1");
  return /^=[+]?(?:SUM\(@(?:,@)*\)|@)(?:\+(?:SUM\(@(?:,@)*\)|@))*$/.test(rest) ? areas : null;
}

/** What a plain sum of products multiplies: `=SUMPRODUCT(C4:C9,E4:E9)`, `=KPI.TOTAL(C4:C9,E4:E9&"")`, `=SUMPRODUCT(C4:C9*E4:E9)/100`; null for any other formula. */
export function multipliedAreas(formula: string): Area[] | null {
  const areas = referencesOf(formula);
  if (areas?.length !== 2) return null;
  const rest = formula
    .toUpperCase()
    .replace(REFERENCE, "@")
    .replace(/[\s]/g, "")
    .replace(/^=ROUND\((.*),\d\)$/, "=$1");
  return /^=(?:SUMPRODUCT\(@[,*]@\)|KPI\.TOTAL\(@(?:&"")?,@(?:&"")?\))(?:[/*]\d+(?:\.\d+)?)?$/.test(rest)
    ? areas
    : null;
}

/** The formula with the rows of its ranges set anew; each keeps its columns. */
export function withRows(formula: string, firstRow: number, lastRow: number): string {
  return formula.replace(
    REFERENCE,
    (_, letters: string, _first: string, lastLetters: string = letters) =>
      `${letters.toUpperCase()}${firstRow + 1}:${lastLetters.toUpperCase()}${lastRow + 1}`,
  );
}

/** Whether one of the areas holds the cell. */
export function covers(areas: readonly Area[], row: number, column: number): boolean {
  return areas.some((area) => isInArea(row, column, area));
}
