import { parseNumberText } from "../../domain/numbers/parse-number-text";
import { decimal, HUNDRED, toNumber } from "../../domain/numbers/decimal";
import { divide } from "../../domain/numbers/ratio";
import { markObstacle, readingBeside, scoreFormula, targetFor } from "../../domain/formula/score-formula";
import type { CellsBeside } from "../../domain/formula/score-formula";
import type { RowToInsert } from "../../domain/paste/card-to-insert";
import { typedWeights } from "../../domain/paste/typed-weights";
import { actualSlots } from "../../domain/rule/actual-slots";
import type { Slot } from "../../domain/rule/actual-slots";
import { reference } from "./a1";
import { across, cellAt } from "./area";
import { text, value } from "./content";
import type { PastedColumns } from "./pasted-columns";
import type { CellPlan } from "./sheet-plan";

/** A row of a pasted scorecard as its cells are to hold it. */
export interface PlannedRow {
  readonly row: RowToInsert;
  /** In percent or points of 100, exact; of a bonus row its most points. null where there is none. */
  readonly weight: string | null;
  readonly target: { readonly content: CellPlan; readonly numberFormat?: string } | null;
  /** The actuals that its criterion takes; null where nothing scores it but a person. */
  readonly slots: readonly Slot[] | null;
}

/** Those that count toward 100% first, then those outside it. Whether a row gets a formula does not hang on where it comes to stand. */
export function plannedRows(given: readonly RowToInsert[]): PlannedRow[] {
  const standard = given.filter(({ kind }) => kind === "standard");
  const rows = [...standard, ...given.filter(({ kind }) => kind === "bonus")];
  const weights = typedWeights(rows);
  return rows.map((row, index): PlannedRow => {
    const planned = { row, weight: weights[index] ?? null, target: targetOf(row.target), slots: null };
    const rule = ruleOf(planned, besideOf(planned, "", ""));
    return { ...planned, slots: rule && actualSlots(rule) };
  });
}

/** The row's score without `=`; null where a person scores it. */
export function pastedScore(planned: PlannedRow, { at }: PastedColumns, row: number): string | null {
  const cell = (column: number) => reference(cellAt(row, column));
  const beside = besideOf(planned, cell(at.weight), at.target === null ? "" : cell(at.target));
  const rule = ruleOf(planned, beside);
  if (!rule) return null;
  const slots = actualSlots(rule).length;
  const target = targetFor(rule, beside.target);
  return scoreFormula({
    criteria: cell(at.criteria),
    actuals: reference(across(row, { first: at.actual, last: at.actual + slots - 1 })),
    slots,
    mark: beside.mark,
    target: target && "code" in target ? null : target,
  });
}

/** The rule by which a formula scores the row; null where its words, its full mark or its target leave that open. */
function ruleOf({ row }: PlannedRow, beside: CellsBeside) {
  const reading = row.criteria.trim() === "" ? null : readingBeside(row.criteria, beside);
  if (!reading?.ok || markObstacle(reading.rule, beside)) return null;
  const target = targetFor(reading.rule, beside.target);
  return target && "code" in target ? null : reading.rule;
}

function besideOf({ row, weight, target }: PlannedRow, weightCell: string, targetCell: string): CellsBeside {
  const expression = row.kind === "bonus" ? weight : `${weightCell}*100`;
  const content = target?.content;
  const held = content?.kind === "value" ? content.value : content?.kind === "text" ? content.text : null;
  return {
    mark: weight === null || expression === null ? null : { points: Number(weight), expression },
    target: held === null ? null : { cell: targetCell, value: held },
  };
}

export function shareOf(percent: string): number {
  return toNumber(divide(decimal(percent), HUNDRED));
}

/** A target is a number where its words are nothing else; ≥90% stays as it was written. */
function targetOf(words: string): PlannedRow["target"] {
  if (words === "") return null;
  const read = parseNumberText(words);
  if (!read.ok || read.value.unit === "points" || read.value.unit === "yuan") return { content: text(words) };
  const content = value(toNumber(read.value.value));
  return read.value.unit === "percent" ? { content, numberFormat: "0.0##%" } : { content };
}
