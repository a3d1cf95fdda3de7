import type { PeopleTable } from "./people-table";

/** A table of people recognised on a sheet; rows and columns in sheet coordinates from 0. */
export interface FoundPeople {
  readonly headerRow: number;
  readonly headerLastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly nameColumn: number;
  /** The first and the last person. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly peopleCount: number;
  /** The indicators that stand in columns. */
  readonly markColumns: readonly number[];
  /** The row of their weights; null where titles state them or nothing does. */
  readonly weightRow: number | null;
  readonly totalColumn: number;
  readonly rankColumn: number | null;
  readonly gradeColumn: number | null;
  readonly coefficientColumn: number | null;
  readonly baseColumn: number | null;
  readonly payColumn: number | null;
}

/** What is told of a table of people that was recognised. */
export function foundPeople(table: PeopleTable): FoundPeople {
  const { header, rows } = table;
  const { people } = rows;
  return {
    headerRow: header.firstRow,
    headerLastRow: header.lastRow,
    firstColumn: header.firstColumn,
    lastColumn: header.lastColumn,
    nameColumn: header.name.column,
    firstRow: people[0]?.row ?? header.lastRow + 1,
    lastRow: people[people.length - 1]?.row ?? header.lastRow + 1,
    peopleCount: people.length,
    markColumns: table.marks.map(({ column }) => column),
    weightRow: rows.weightRow,
    totalColumn: table.total.column,
    rankColumn: table.ranks[0]?.column ?? null,
    gradeColumn: table.grade?.column ?? null,
    coefficientColumn: table.coefficient?.column ?? null,
    baseColumn: table.base?.column ?? null,
    payColumn: table.pay?.column ?? null,
  };
}
