import { totalCellRow } from "./layout/total-cell";
import { compare, ONE, subtract, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { formatPercent } from "../numbers/format";
import { compareSums, sumShares } from "../weights/sum-weights";
import { columnRanges } from "../sheet/a1";
import type { Card } from "./layout/card";
import type { CellAddress } from "../sheet/cell-address";
import type { CellChange } from "../sheet/cell-change";
import type { Finding, RepairChoice } from "./finding";
import type { HeaderColumn } from "./layout/header";
import type { SheetView } from "../sheet/sheet-view";
import { readWeightEntry, asFraction } from "./layout/weight-cell";
import type { ColumnWeight } from "./layout/weight-column";
import { addressOf, reweigh } from "./weight-content";
import { fillMissing, toNumberOfColumn } from "./weight-form-repairs";
import {
  normaliseCard,
  normaliseSection,
  settleCardByOne,
  settleSectionByOne,
  targetsOf,
} from "./weight-sum-repairs";

/** What is wrong with the weights of one card. */
export function weightFindings(view: SheetView, card: Card): Finding[] {
  const { sheet } = view.grid;
  const names = new Map(card.items.map(({ row, name }) => [row, name]));
  return [
    ...card.weights.weights.flatMap((weight) =>
      cellFindings(sheet, card, weight, names.get(weight.row) ?? ""),
    ),
    ...sectionFindings(sheet, card, names),
    ...sumFindings(view, card, names),
  ];
}

function cellFindings(sheet: string, card: Card, at: ColumnWeight, indicator: string): Finding[] {
  const findings: Finding[] = [];
  const cell = addressOf(sheet, at);
  const text = at.cell.text || String(at.cell.value ?? "");
  if (at.entry.kind === "blank") {
    const change = card.columns.weight.inName ? null : fillMissing(sheet, card, at);
    findings.push({
      code: "WEIGHT_MISSING",
      cell,
      severity: "error",
      facts: { indicator },
      ...repairOf(change),
    });
  } else if (at.entry.kind === "unreadable") {
    findings.push({ code: "WEIGHT_TEXT", cell, severity: "error", facts: { text } });
  } else if (at.weight) {
    const weight = formatPercent(at.weight);
    const repair = repairOf(at.entry.stored === "name" ? null : toNumberOfColumn(sheet, card.weights, at));
    if (at.entry.stored === "text") {
      findings.push({ code: "WEIGHT_TEXT", cell, severity: "error", facts: { text, weight }, ...repair });
    }
    if (at.differs) {
      findings.push({
        code: "WEIGHT_UNITS_MIXED",
        cell,
        severity: "error",
        facts: { text, weight },
        ...repair,
      });
    }
    if (compare(at.weight, ZERO) < 0) {
      const sumWithout = formatPercent(
        sumShares(card.weights.weights.map(({ weight: each }) => positive(each))),
      );
      findings.push({
        code: "WEIGHT_NEGATIVE",
        cell,
        severity: "error",
        facts: { indicator, weight, sumWithout },
      });
    }
  }
  return findings;
}

function positive(weight: Decimal | null): Decimal {
  return weight && compare(weight, ZERO) > 0 ? weight : ZERO;
}

type Names = ReadonlyMap<number, string>;

function sectionFindings(sheet: string, card: Card, names: Names): Finding[] {
  const targets = targetsOf(card);
  return card.sections.flatMap((section): Finding[] => {
    const { stated } = section;
    if (!stated || section.weights.length === 0) return [];
    const due = card.structure === "nested" ? ONE : stated.weight;
    if (compareSums(section.sum, due) === 0) return [];
    const facts = { section: section.name, stated: formatPercent(due), sum: formatPercent(section.sum) };
    const changes = normaliseSection(sheet, card, section, targets);
    const cell = addressOf(sheet, stated);
    const choices = settleSectionByOne(sheet, card, section, targets).map((change) => [change]);
    return [
      {
        code: "SECTION_SUM",
        cell,
        severity: "error",
        facts,
        ...repairOf(changes),
        ...choicesOf(choices, names),
      },
    ];
  });
}

function sumFindings(view: SheetView, card: Card, names: Names): Finding[] {
  const { sheet } = view.grid;
  const nested = card.structure === "nested";
  const total = nested ? sumShares(card.sections.map(({ stated }) => stated?.weight ?? ZERO)) : card.sum;
  const side = compare(total, ONE);
  if (side === 0) return [];
  const header = nested ? (card.columns.sectionWeight ?? card.columns.weight) : card.columns.weight;
  const rows = nested
    ? card.sections.flatMap(({ stated }) => stated?.row ?? [])
    : card.weights.weights.map(({ row }) => row);
  const difference = formatPercent(side < 0 ? subtract(ONE, total) : subtract(total, ONE));
  const facts = {
    sum: formatPercent(total),
    ...(side < 0 ? { missing: difference } : { excess: difference }),
    cells: columnRanges(header.column, rows),
  };
  const typedTotal = changeTypedTotal(view, card, header) ?? [];
  const changes = normaliseCard(sheet, card);
  const repair = repairOf(changes && changes.concat(typedTotal));
  const choices = settleCardByOne(sheet, card).map((change) => [change].concat(typedTotal));
  const sections = card.sections.flatMap(({ stated, name }): [number, string][] =>
    stated ? [[stated.row, name]] : [],
  );
  return [
    {
      code: "WEIGHT_SUM",
      cell: placeOfSum(view, card, header),
      severity: "error",
      facts,
      ...repair,
      ...choicesOf(choices, nested ? new Map(sections) : names),
    },
  ];
}

/** What each of these would change first, by its name. */
function choicesOf(choices: readonly (readonly CellChange[])[], names: Names): Pick<Finding, "choices"> {
  const named = choices.flatMap((changes): RepairChoice[] => {
    const [first] = changes;
    return first ? [{ name: names.get(first.cell.row) ?? "", cell: first.cell, repair: { changes } }] : [];
  });
  return named.length === 0 ? {} : { choices: named };
}

/** The total cell of the column, or its header where it has no total. */
function placeOfSum(view: SheetView, card: Card, header: HeaderColumn): CellAddress {
  const { column } = header;
  const row = totalCellRow(view, card, column) ?? header.row;
  return { sheet: view.grid.sheet, row, column };
}

/** A total that was typed becomes 100% with its items; one that is calculated follows by itself. */
function changeTypedTotal(view: SheetView, card: Card, header: HeaderColumn): CellChange | null {
  const row = totalCellRow(view, card, header.column);
  if (row === null) return null;
  const cell = view.cell(row, header.column);
  const entry = readWeightEntry(cell);
  if (cell.formula !== null || entry.kind !== "weight") return null;
  const weight = asFraction(entry.number, entry.scale ?? card.weights.scale);
  if (compare(weight, ONE) === 0) return null;
  const scale = entry.misshown ? "fraction" : (entry.scale ?? card.weights.scale);
  const total: ColumnWeight = { row, column: header.column, cell, entry, scale, weight, differs: false };
  return reweigh(view.grid.sheet, total, ONE);
}

function repairOf(changes: CellChange | readonly CellChange[] | null): Pick<Finding, "repair"> {
  const list = changes === null ? [] : "cell" in changes ? [changes] : changes;
  return list.length === 0 ? {} : { repair: { changes: list } };
}
