import { textOf } from "../../sheet/sheet-view";
import type { AuditedPeople } from "../audited-people";
import { oncePer } from "../once-per";

/** Rows above and below a table in which its notes may stand. */
const ABOVE = 8;
const BELOW = 36;
/** Columns beside it, for a small table of bands or a note at the side. */
const BESIDE = 8;

/** The texts around a table of people, its titles among them: notes, and what small tables say, a row of theirs as one text. */
export const notesAround = oncePer(({ view, table }: AuditedPeople): readonly string[] => {
  const { header, rows } = table;
  const lastColumn = Math.min(view.endColumn - 1, header.lastColumn + BESIDE);
  const texts: string[] = [];
  const take = (row: number, from: number, to: number) => {
    const words: string[] = [];
    for (let column = from; column <= to; column++) {
      const cell = view.cell(row, column);
      const text = textOf(cell);
      if (text !== "") words.push(text);
      else if (typeof cell.value === "number") words.push(cell.text || String(cell.value));
    }
    if (words.length > 0) texts.push(words.join(" "));
  };
  for (let row = Math.max(view.grid.top, header.firstRow - ABOVE); row < header.firstRow; row++)
    take(row, header.firstColumn, lastColumn);
  for (const { title } of header.columns) texts.push(title);
  for (let row = header.firstRow; row < Math.min(rows.endRow, header.firstRow + BELOW); row++)
    take(row, header.lastColumn + 1, lastColumn);
  for (let row = rows.endRow; row < Math.min(table.stopRow, rows.endRow + BELOW); row++)
    take(row, header.firstColumn, lastColumn);
  return texts;
});
