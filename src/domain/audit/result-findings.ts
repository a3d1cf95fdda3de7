import { kpiCall, unless } from "../formula/kpi-call";
import { compare, decimal, multiply, toNumber, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { format } from "../numbers/format";
import { divide } from "../numbers/ratio";
import { roundHalfUp } from "../numbers/round";
import { cellName } from "../sheet/a1";
import { bareLabel } from "./layout/band-words";
import { bandsInFormula } from "./bands-in-formula";
import type { StatedBand } from "./layout/band-words";
import type { Card } from "./layout/card";
import { withFormula } from "../sheet/content-change";
import type { Place } from "../sheet/cell-address";
import type { Finding } from "./finding";
import { isNear } from "../numbers/near";
import { amountIn, numberIn } from "../sheet/numbers-in";
import { resultCells } from "./layout/result-cells";
import { statedBands } from "./layout/stated-bands";
import { textOf } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";
import { totalCellRow } from "./layout/total-cell";

/** Whether band and pay are those of the score that the sheet shows, by the bands that it states itself. */
export function resultFindings(view: SheetView, card: Card, stopRow: number): Finding[] {
  const cells = resultCells(view, card, stopRow);
  if (!cells.band && !cells.payout && !cells.coefficient) return [];
  const at = cells.final ?? totalPlace(view, card);
  const score = at && numberIn(view.cell(at.row, at.column));
  if (!at || !score) return [];
  const bands = statedBands(view, card, stopRow);
  const due = bands && bandAt(bands, score);
  const known = { view, at, score, bands: bands ?? [] };
  const findings: Finding[] = [];
  if (due && cells.band) {
    const finding = bandFinding(known, due, cells.band);
    if (finding) findings.push(finding);
  }
  const pay = payFinding(known, due, cells);
  return pay ? [...findings, pay] : findings;
}

interface Known {
  readonly view: SheetView;
  /** Where the score stands that decides. */
  readonly at: Place;
  readonly score: Decimal;
  readonly bands: readonly StatedBand[];
}

/** The total that the band follows: of the weighted scores where there are such. */
function totalPlace(view: SheetView, card: Card): Place | null {
  for (const header of [card.columns.weightedScore, card.columns.score]) {
    const row = header && totalCellRow(view, card, header.column);
    if (header && row !== undefined && row !== null) return { row, column: header.column };
  }
  return null;
}

/** The band of the score; null where it lies on a bound that belongs below, or under all bands. */
function bandAt(bands: readonly StatedBand[], score: Decimal): StatedBand | null {
  for (const band of bands) {
    const side = compare(score, band.lower);
    if (side > 0 || (side === 0 && !band.open)) return band;
  }
  return null;
}

function bandFinding({ view, at, score, bands }: Known, due: StatedBand, cell: Place): Finding | null {
  const { formula } = view.cell(cell.row, cell.column);
  const shown = textOf(view.cell(cell.row, cell.column));
  const label = bareLabel(shown).toUpperCase();
  // Another word than the bands use says nothing about them.
  const isNamed = ({ label: name }: StatedBand) => name.toUpperCase() === label;
  if (!bands.some(isNamed) || isNamed(due)) return null;
  if (formula !== null && /KPI\./i.test(formula)) return null;
  const written = /[级等档]$/.test(shown) ? `${due.label}${shown.slice(-1)}` : due.label;
  const total = cellName(at.row, at.column);
  const repaired = `=${unless([`${total}=""`], kpiCall("BAND", total, bandsInFormula(bands, shown)))}`;
  return {
    code: "BAND_MISMATCH",
    cell: { sheet: view.grid.sheet, ...cell },
    severity: "error",
    facts: { score: format(score), shown, due: due.label },
    repair: { changes: [withFormula(view, cell, repaired, written)] },
  };
}

function payFinding(
  { view, at, score, bands }: Known,
  due: StatedBand | null,
  cells: ReturnType<typeof resultCells>,
): Finding | null {
  const read = (cell: Place | undefined) => cell && numberIn(view.cell(cell.row, cell.column));
  const typed = read(cells.coefficient);
  const byScore = due?.fullScore ? divide(score, due.fullScore) : null;
  const coefficient = due?.coefficient ?? byScore ?? (bands.some((band) => band.coefficient) ? null : typed);
  const base = cells.base && amountIn(view.cell(cells.base.row, cells.base.column));
  const shown = read(cells.payout);
  if (!coefficient) return null;
  const facts = { score: format(score), coefficient: format(coefficient) };
  if (cells.payout && cells.base && base && shown && compare(base, ZERO) > 0) {
    const amount = roundHalfUp(multiply(base, coefficient));
    if (!isNear(amount, shown, CENT)) {
      const isStated = bands.every((band) => band.coefficient !== null) && bands.length > 0;
      const [total, pay] = [cellName(at.row, at.column), cellName(cells.base.row, cells.base.column)];
      const call = kpiCall("PAYOUT", total, pay, bandsInFormula(bands, ""));
      const formula = `=${unless([`${total}=""`, `${pay}=""`], call)}`;
      return {
        code: "PAYOUT_MISMATCH",
        cell: { sheet: view.grid.sheet, ...cells.payout },
        severity: "error",
        facts: { ...facts, base: format(base), shown: format(shown), due: format(amount) },
        ...(isStated
          ? { repair: { changes: [withFormula(view, cells.payout, formula, toNumber(amount))] } }
          : {}),
      };
    }
  }
  if (cells.coefficient && typed && compare(typed, coefficient) !== 0) {
    return {
      code: "PAYOUT_MISMATCH",
      cell: { sheet: view.grid.sheet, ...cells.coefficient },
      severity: "error",
      facts: { ...facts, shown: format(typed), due: format(coefficient), base: base ? format(base) : "" },
    };
  }
  return null;
}

const CENT = decimal("0.01");
