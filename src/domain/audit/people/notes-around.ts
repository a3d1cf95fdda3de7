import type { AuditedPeople } from "../audited-people";
import { textsAround } from "../layout/texts-around";
import { oncePer } from "../once-per";

/** The texts around a table of people, its titles among them. */
export const notesAround = oncePer(({ view, table }: AuditedPeople): readonly string[] => {
  const { header, rows, stopRow } = table;
  const { firstRow, firstColumn, lastColumn } = header;
  const around = textsAround(view, { firstRow, endRow: rows.endRow, firstColumn, lastColumn, stopRow });
  return [...header.columns.map(({ title }) => title), ...around];
});
