import { isCellError } from "../cell";
import { compare, ZERO } from "../numbers/decimal";
import { format } from "../numbers/format";
import type { Place } from "../sheet/cell-address";
import { numberIn } from "../sheet/numbers-in";
import { anchorRow, isBlank, textOf } from "../sheet/sheet-view";
import type { AuditedCard } from "./audited-card";
import { criteriaFaults } from "./criteria-faults";
import { columnsOfRoles } from "./layout/columns";
import { resultCells } from "./layout/result-cells";
import { totalCellRow } from "./layout/total-cell";

/** A column of scores in which some items have none, though it has a total or a grade. */
export interface BlankScore {
  /** The first blank. */
  readonly at: Place;
  readonly name: string;
  readonly item: string;
  readonly blanks: number;
  readonly shown: string;
}

/** The points that a column takes off or gives besides: no entry is none. */
const BESIDE_SCORES = /扣|加分|奖|deduct|bonus|minus/i;

export function blankScores(audited: AuditedCard): BlankScore[] {
  const { view, card } = audited;
  if (card.isSharedBySection) return [];
  const weighed = new Set(
    card.weights.weights.flatMap(({ row, weight }) => (weight && compare(weight, ZERO) > 0 ? [row] : [])),
  );
  return columnsOfRoles(card, "score").flatMap(({ column }): BlankScore[] => {
    const label = card.header.columns.find((each) => each.column === column)?.label ?? "";
    const shown = BESIDE_SCORES.test(label) ? null : resultShown(audited, column);
    if (shown === null) return [];
    const rows = card.items.filter(({ row }) => weighed.has(row) && anchorRow(view, row, column) === row);
    const blank = rows.filter(({ row }) => isBlank(view.cell(row, column).value));
    const [first] = blank;
    if (!first || blank.length === rows.length) return [];
    if (blank.some(({ row }) => isExplained(audited, row))) return [];
    const name = card.header.part?.name ?? "";
    const at = { row: first.row, column };
    return [{ at, name, item: first.name, blanks: blank.length, shown }];
  });
}

/** What the scores come to, where it is there already; a form that nobody has filled in shows 0. */
function resultShown({ view, card, stopRow }: AuditedCard, column: number): string | null {
  const row = totalCellRow(view, card, column);
  const total = row === null ? null : numberIn(view.cell(row, column));
  if (total) return compare(total, ZERO) > 0 ? format(total) : null;
  if (column !== card.columns.score?.column) return null;
  const { band } = resultCells(view, card, stopRow);
  return (band && textOf(view.cell(band.row, band.column))) || null;
}

/** A remark may say why there is none; words that cannot be scored and an actual in error are told of already. */
function isExplained(audited: AuditedCard, row: number): boolean {
  const { view, card } = audited;
  const remarks = columnsOfRoles(card, "remark");
  if (remarks.some(({ column }) => textOf(view.cell(row, column)) !== "")) return true;
  if (criteriaFaults(audited).some(({ at, kind }) => at.row === row && kind !== "best unlike max"))
    return true;
  for (let column = card.header.firstColumn; column <= card.header.lastColumn; column++) {
    const cell = view.cell(row, column);
    if (isCellError(cell.value) || /^#[A-Z]/.test(textOf(cell))) return true;
  }
  return false;
}
