import { bandIn, bandsIn, bareLabel, inOrder, isBandLabel } from "./band-words";
import type { StatedBand } from "./band-words";
import { bandTableAt, bandTableBeside } from "./band-table";
import type { Card } from "./card";
import { amountIn } from "../../sheet/numbers-in";
import { textOf } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";

/** Rows below and above a card in which its bands may be stated. */
const BELOW = 36;
const ABOVE = 6;

/** Where the scores stand that bands are looked for around. */
export interface ScoredPlace {
  readonly firstRow: number;
  readonly endRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The last column that holds something of theirs: a table of bands may stand right of it. */
  readonly rightmost: number;
}

/** The bands that the sheet states for a card, in one text or in a small table; null where it states none plainly. */
export function statedBands(view: SheetView, card: Card, stopRow: number): StatedBand[] | null {
  const { firstRow, firstColumn, lastColumn } = card.header;
  const rightmost = Math.max(...Object.values(card.columns).map(({ column }) => column));
  return bandsAround(
    view,
    { firstRow, endRow: card.rows.endRow, firstColumn, lastColumn, rightmost },
    stopRow,
  );
}

/** The same for scores of any kind. */
export function bandsAround(view: SheetView, place: ScoredPlace, stopRow: number): StatedBand[] | null {
  const end = Math.min(stopRow, place.endRow + BELOW);
  const listed: StatedBand[] = [];
  const columns = { first: place.firstColumn, last: place.lastColumn };
  for (let row = place.endRow; row < end; row++) {
    const inTable = bandTableAt(view, columns, row, end);
    if (inTable) return inTable;
    const stated = inRow(view, place, row);
    if (Array.isArray(stated)) return stated;
    if (stated) listed.push(stated);
  }
  const table = inOrder(listed);
  if (table) return table;
  // Its titles may stand in the row of the card's own.
  const beside = bandTableBeside(view, place.rightmost + 1, { first: place.firstRow, end });
  if (beside) return beside;
  for (let row = Math.max(view.grid.top, place.firstRow - ABOVE); row < place.firstRow; row++) {
    const stated = inRow(view, place, row);
    if (Array.isArray(stated)) return stated;
  }
  return null;
}

/** All bands where one cell of the row states them; one band where the row is a line of a table or of a list. */
function inRow(view: SheetView, place: ScoredPlace, row: number): StatedBand[] | StatedBand | null {
  const words: string[] = [];
  let lower: StatedBand["lower"] | null = null;
  let coefficient: StatedBand["coefficient"] = null;
  for (let column = place.firstColumn; column <= place.lastColumn; column++) {
    const cell = view.cell(row, column);
    const text = textOf(cell);
    const bands = text.length > 8 ? bandsIn(text) : null;
    if (bands) return bands;
    if (text !== "") words.push(text);
    else if (words.length === 0) lower ??= amountIn(cell);
    else coefficient ??= amountIn(cell);
  }
  const [only] = words;
  if (lower && only !== undefined && words.length === 1 && isBandLabel(only))
    return { label: bareLabel(only), lower, open: false, coefficient };
  const line = words.slice(0, 2).join(" ").normalize("NFKC").replace(/<=/g, "≤").replace(/>=/g, "≥");
  if (line.length > 60 || !/\d/.test(line)) return null;
  const band = bandIn(line);
  return band && band !== "several" ? { ...band, coefficient: band.coefficient ?? coefficient } : null;
}
