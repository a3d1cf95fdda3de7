import { plainLabel } from "../../sheet/label";
import { textOf } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";

/** A header of months and the rows below it. */
export interface MonthGrid {
  /** The columns of the months, from left to right. */
  readonly columns: readonly number[];
  readonly firstRow: number;
  readonly endRow: number;
}

const MONTH =
  /^(?:\d{2,4}年)?(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?$|^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const FEWEST = 3;

/** The rows of a sheet that run over months, header by header. */
export function monthGrids(view: SheetView): MonthGrid[] {
  const headers: { row: number; columns: number[] }[] = [];
  for (let row = view.grid.top; row < view.endRow; row++) {
    const columns: number[] = [];
    for (let column = view.grid.left; column < view.endColumn; column++) {
      const text = textOf(view.cell(row, column));
      if (text !== "" && text.length <= 12 && MONTH.test(plainLabel(text))) columns.push(column);
    }
    if (columns.length >= FEWEST) headers.push({ row, columns });
  }
  return headers.map(({ row, columns }, index) => ({
    columns,
    firstRow: row + 1,
    endRow: headers[index + 1]?.row ?? view.endRow,
  }));
}
