/** What the person who inserts a scorecard may fill in beforehand; a part left out stays blank on the sheet. */
export interface LayoutOptions {
  /** Yuan, as a plain decimal number in text: `3000`. */
  readonly basePay?: string;
  readonly period?: string;
  readonly employeeName?: string;
  readonly department?: string;
  readonly assessor?: string;
  /** In place of the scorecard's own name. */
  readonly sheetName?: string;
  /** Protects the sheet, without a password, so that only the cells to fill can be changed. */
  readonly protect?: boolean;
}
