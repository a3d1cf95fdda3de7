import type { ColumnRole } from "./column-role";

/** One column of a header with the words that decided its role. */
export interface HeaderColumn {
  readonly column: number;
  readonly role: ColumnRole;
  /** The words in the header, and the row where they stand. */
  readonly label: string;
  readonly row: number;
  /** A weight that the indicators' names state in brackets: 回款率（25%）. */
  readonly inName?: boolean;
}

/** Which rows of a table that holds several cards are this one's, and whose it is. */
export interface CardPart {
  readonly name: string;
  /** The column that tells the cards apart. */
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The header of one scorecard: rows `firstRow` to `lastRow`, columns `firstColumn` to `lastColumn`. */
export interface Header {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: readonly HeaderColumn[];
  /** Rows further down that say the same again within the card. */
  readonly repeatedRows?: readonly number[];
  /** Where several cards stand under it. */
  readonly part?: CardPart;
  /** Whether its columns are as the user says. */
  readonly isCorrected?: boolean;
  /** What the user says that the card has no column for. */
  readonly absent?: readonly ColumnRole[];
}
