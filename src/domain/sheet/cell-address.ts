/** The place of a cell on its sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell of a workbook. */
export interface CellAddress extends Place {
  readonly sheet: string;
}
