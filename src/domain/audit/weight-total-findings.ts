import { add, compare, HUNDRED, multiply, sum, toNumber, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { formatPercent } from "../numbers/format";
import { compareSums } from "../weights/sum-weights";
import { cellName, columnRanges } from "../sheet/a1";
import type { Card } from "./layout/card";
import { withFormula } from "../sheet/content-change";
import { countedRows } from "./counted-rows";
import type { Finding } from "./finding";
import { amountIn } from "../sheet/numbers-in";
import { covers, summedAreas } from "../sheet/references";
import { anchorRow } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";
import { asFraction, readWeightEntry } from "./layout/weight-cell";
import { totalCellRow } from "./layout/total-cell";

/** Whether the total of the weights adds up what it shall: all items, no bonus, nothing that is hidden. */
export function weightTotalFindings(view: SheetView, card: Card): Finding[] {
  // Within sections of 100% each, the column has no total that means anything.
  if (card.structure === "nested") return [];
  const { column } = card.columns.weight;
  const row = totalCellRow(view, card, column);
  if (row === null) return [];
  const total = view.cell(row, column);
  return total.formula === null ? typedTotal(view, card, row) : calculated(view, card, row, total.formula);
}

function calculated(view: SheetView, card: Card, row: number, formula: string): Finding[] {
  const areas = summedAreas(formula);
  const { column } = card.columns.weight;
  if (!areas || !areas.some((area) => column >= area.column && column < area.column + area.columns))
    return [];
  const { sheet } = view.grid;
  const at = { sheet, row, column };
  const shown = view.cell(row, column);
  const counted = countedRowsOf(card);
  const own = card.weights.weights;
  const repair = () => ({
    changes: [withFormula(view, at, sumFormula(column, counted), toNumber(inCell(card, card.sum)))],
  });

  const findings: Finding[] = [];
  const { omitted, twice } = countedRows(
    areas,
    column,
    own.map((weight) => weight.row),
    card.rows.subtotals,
  ) ?? { omitted: [], twice: [] };
  if (omitted.length > 0 || twice.length > 0) {
    const left = omitted.length > 0 ? { omitted: columnRanges(column, omitted) } : {};
    findings.push({
      code: "TOTAL_MISMATCH",
      cell: at,
      severity: "error",
      facts: { shown: shown.text, sum: formatPercent(card.sum), ...left },
      repair: repair(),
    });
  }
  const bonus = card.rows.outside.filter(
    (item) => covers(areas, item.row, column) && isPositive(amountAt(view, item.row, column)),
  );
  if (bonus.length > 0) {
    const facts = {
      shown: shown.text,
      sum: formatPercent(card.sum),
      cells: columnRanges(
        column,
        bonus.map((item) => item.row),
      ),
    };
    findings.push({ code: "BONUS_IN_TOTAL", cell: at, severity: "error", facts, repair: repair() });
  }
  return [...findings, ...hiddenFindings(view, card, row, areas)];
}

/** Rows that are hidden, do not count, and are added up all the same. */
function hiddenFindings(
  view: SheetView,
  card: Card,
  totalRow: number,
  areas: ReturnType<typeof summedAreas>,
): Finding[] {
  const { column } = card.columns.weight;
  const counted = new Set(card.items.map(({ row }) => row));
  return card.rows.items.flatMap(({ row }): Finding[] => {
    if (counted.has(row) || !areas || !covers(areas, row, column)) return [];
    const amount = amountAt(view, row, column);
    if (!amount || compare(amount, ZERO) === 0) return [];
    const facts = {
      weight: formatPercent(asFraction(amount, card.weights.scale)),
      total: cellName(totalRow, column),
    };
    const cell = { sheet: view.grid.sheet, row, column };
    return [{ code: "HIDDEN_ROW_COUNTED", cell, severity: "error", facts }];
  });
}

/** A typed total is a caption as long as it is right. */
function typedTotal(view: SheetView, card: Card, row: number): Finding[] {
  const { column } = card.columns.weight;
  const entry = readWeightEntry(view.cell(row, column));
  if (entry.kind !== "weight" || card.weights.unknown > 0) return [];
  const shown = asFraction(entry.number, entry.scale ?? card.weights.scale);
  if (compareSums(shown, card.sum) === 0) return [];
  const at = { sheet: view.grid.sheet, row, column };
  const bonus = card.rows.outside.filter((item) => isPositive(amountAt(view, item.row, column)));
  const more = sum(
    bonus.map((item) => asFraction(amountAt(view, item.row, column) ?? ZERO, card.weights.scale)),
  );
  const facts = { shown: formatPercent(shown), sum: formatPercent(card.sum) };
  if (bonus.length > 0 && compareSums(shown, add(card.sum, more)) === 0) {
    const cells = columnRanges(
      column,
      bonus.map((item) => item.row),
    );
    return [{ code: "BONUS_IN_TOTAL", cell: at, severity: "error", facts: { ...facts, cells } }];
  }
  // It did not follow when the weights were changed, and will not when they are put right.
  const repair = {
    changes: [
      withFormula(view, at, sumFormula(column, countedRowsOf(card)), toNumber(inCell(card, card.sum))),
    ],
  };
  const isNumber = view.cell(row, column).formula === null && amountAt(view, row, column) !== null;
  return [
    { code: "TOTAL_MISMATCH", cell: at, severity: "error", facts, ...(isNumber ? { repair } : {}) },
    ...(isNumber
      ? [
          {
            code: "TOTAL_HARDCODED",
            cell: at,
            severity: "warning",
            facts: { shown: formatPercent(shown) },
            repair,
          } as const,
        ]
      : []),
  ];
}

const countedRowsOf = (card: Card) => card.items.map((item) => item.row);

/** `=SUM(D4:D11)`, over the rows from the first to the last without those between that do not count. */
export function sumFormula(column: number, rows: readonly number[]): string {
  return `=SUM(${columnRanges(column, rows)})`;
}

function inCell(card: Card, fraction: Decimal): Decimal {
  return card.weights.scale === "fraction" ? fraction : multiply(fraction, HUNDRED);
}

function amountAt(view: SheetView, row: number, column: number): Decimal | null {
  return anchorRow(view, row, column) === row ? amountIn(view.cell(row, column)) : null;
}

function isPositive(amount: Decimal | null): boolean {
  return amount !== null && compare(amount, ZERO) > 0;
}
