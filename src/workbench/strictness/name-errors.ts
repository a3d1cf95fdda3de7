/**
 * A workbook that is opened before Excel knows the add-in's functions keeps `#NAME?` in their cells, also when the add-in has
 * come (OfficeDev/office-js #6611, #4487); so does a cell whose formula was saved under the name that files keep such functions by,
 * `_xldudf_KPI_BAND` (#5611). Calculating does not help, entering the formula again does (Excel-Custom-Functions #108).
 */
export const NAME_ERROR = "#NAME?";

/** What a cell of an opened file holds. */
export interface SavedCell {
  readonly formula: string;
  /** The result that was saved with it. */
  readonly saved: unknown;
}

/** Whether a cell of a file keeps `#NAME?` until its formula is entered again. `known`: Excel already knows the add-in's functions. */
export function keepsNameError({ formula, saved }: SavedCell, namespace: string, known: boolean): boolean {
  const code = formula.replace(/"[^"]*"/g, '""').toUpperCase();
  const [name, stored] = [namespace.toUpperCase(), "_XLDUDF_"];
  if (code.includes(stored)) return true;
  return code.includes(`${name}.`) && (saved === NAME_ERROR || !known);
}
