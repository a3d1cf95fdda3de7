import { decimal } from "../../numbers/decimal";
import { parseNumberText } from "../../numbers/parse-number-text";
import { bandIn, bareLabel, inOrder } from "./band-words";
import type { StatedBand } from "./band-words";
import type { GridCell } from "../../sheet/grid";
import { plainLabel } from "../../sheet/label";
import { amountIn } from "../../sheet/numbers-in";
import { isBlank, textOf } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";

const BAND =
  /^(?:绩效|考核|评定|评价)*(?:等级|级别|档次|等次|评级)$|^(?:(?:performance|final)?(?:grade|band|rating|level|tier))s?$/;
const BOUND =
  /^(?:绩效|考核|对应|得分)*(?:分数|得分|分值|总分|分数段|分数线|最低分|下限|区间|范围)(?:区间|范围|段|线|起)?$|^(?:scores?|points|range|scorerange|from|minimum|(?:min|minimum|lowest)(?:score|points)?|lowest|lowerbound|threshold)$/;
const COEFFICIENT =
  /^(?:绩效|考核|发放|奖金|工资|对应)*(?:系数|比例|发放比例)$|^(?:payout|bonus)?(?:coeff(?:icient)?|multiplier|factor)s?$/;
const SCORE_WORD = /^(?:得分|score)\s*(?:[/÷]\s*([1-9]\d{0,3}))?$/i;
const LONGEST_LABEL = 20;
const MOST_BANDS = 10;

/** The columns, or the rows, that a table of bands takes. */
interface Lines {
  readonly band: number;
  readonly bound: number;
  readonly coefficient: number | null;
}

/** The bands of a table whose titles stand in this row, beside each other or at the heads of rows; null where none does. */
export function bandTableAt(
  view: SheetView,
  columns: { readonly first: number; readonly last: number },
  row: number,
  endRow: number,
): StatedBand[] | null {
  for (let column = columns.first; column <= columns.last; column++) {
    const title = titleOf(view.cell(row, column));
    if (title === null || !(BAND.test(title) || BOUND.test(title))) continue;
    const found =
      downwards(view, columns.last, row, column, endRow) ?? across(view, columns.last, row, column);
    if (found) return found;
  }
  return null;
}

function titleOf(cell: GridCell): string | null {
  const text = textOf(cell);
  return text === "" || text.length > 16 ? null : plainLabel(text);
}

function downwards(
  view: SheetView,
  lastColumn: number,
  row: number,
  column: number,
  endRow: number,
): StatedBand[] | null {
  const lines = linesOf((offset) =>
    column + offset > lastColumn ? null : titleOf(view.cell(row, column + offset)),
  );
  if (!lines) return null;
  const bands: StatedBand[] = [];
  for (let at = row + 1; at < Math.min(endRow, row + 1 + MOST_BANDS); at++) {
    const cell = (line: number) => view.cell(at, column + line);
    const band = bandOf(lines, cell);
    if (!band) break;
    bands.push(band);
  }
  return inOrder(bands);
}

function across(view: SheetView, lastColumn: number, row: number, column: number): StatedBand[] | null {
  const lines = linesOf((offset) =>
    row + offset < view.endRow ? titleOf(view.cell(row + offset, column)) : null,
  );
  if (!lines) return null;
  const bands: StatedBand[] = [];
  for (let at = column + 1; at <= Math.min(lastColumn, column + MOST_BANDS); at++) {
    const cell = (line: number) => view.cell(row + line, at);
    if (isBlank(cell(lines.band).value) && isBlank(cell(lines.bound).value)) continue;
    const band = bandOf(lines, cell);
    if (!band) break;
    bands.push(band);
  }
  return inOrder(bands);
}

/** Such a table beside a card, where lists of people with their scores and grades may stand too: only one with coefficients. */
export function bandTableBeside(
  view: SheetView,
  firstColumn: number,
  rows: { readonly first: number; readonly end: number },
): StatedBand[] | null {
  const columns = { first: firstColumn, last: view.endColumn - 1 };
  for (let row = rows.first; row < rows.end; row++) {
    const bands = bandTableAt(view, columns, row, rows.end);
    if (bands?.every(({ coefficient, fullScore }) => coefficient ?? fullScore)) return bands;
  }
  return null;
}

/** Which of three titles side by side says what. */
function linesOf(titleAt: (offset: number) => string | null): Lines | null {
  const titles = [0, 1, 2].map((offset) => titleAt(offset) ?? "");
  const band = titles.findIndex((title) => BAND.test(title));
  const bound = titles.findIndex((title) => BOUND.test(title));
  const coefficient = titles.findIndex((title) => COEFFICIENT.test(title));
  return band < 0 || bound < 0 ? null : { band, bound, coefficient: coefficient < 0 ? null : coefficient };
}

function bandOf(lines: Lines, cell: (line: number) => GridCell): StatedBand | null {
  const [name, bound] = [cell(lines.band), cell(lines.bound)];
  const rate = lines.coefficient === null ? null : cell(lines.coefficient);
  const label = bareLabel(textOf(name));
  if (label === "" || label.length > LONGEST_LABEL) return null;
  const number = amountIn(bound);
  // Any label will do to have the bounds read.
  const stated = number ? { lower: number, open: false } : bandIn(`A: ${plainBounds(textOf(bound))}`);
  if (!stated || stated === "several") return null;
  const share = rate && SCORE_WORD.exec(textOf(rate).normalize("NFKC"));
  return {
    label,
    lower: stated.lower,
    open: stated.open,
    coefficient: rate && rateIn(rate),
    ...(share ? { fullScore: decimal(share[1] ?? "100") } : {}),
  };
}

function plainBounds(text: string): string {
  return text.normalize("NFKC").replace(/<=/g, "≤").replace(/>=/g, "≥");
}

function rateIn(cell: GridCell): StatedBand["coefficient"] {
  const number = amountIn(cell);
  if (number) return number;
  const parsed = parseNumberText(textOf(cell));
  return parsed.ok && (parsed.value.unit === "none" || parsed.value.unit === "percent")
    ? parsed.value.value
    : null;
}
