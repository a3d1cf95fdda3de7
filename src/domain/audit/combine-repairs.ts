import { decimal } from "../numbers/decimal";
import type { CellAddress } from "../sheet/cell-address";
import type { CellChange } from "../sheet/cell-change";
import type { Repair } from "./check";
import type { Finding } from "./finding";
import type { FindingCode } from "./finding-code";
import { inFormOf } from "./weight-content";

/** Codes whose repairs change how a weight is written; those of the others change how much it is. */
const FORM: readonly FindingCode[] = ["WEIGHT_TEXT", "WEIGHT_UNITS_MIXED"];

/** The repair that the user chose, or the one that was proposed. */
export function repairFor({ repair, choices, chosen }: Finding): Repair | undefined {
  return chosen === undefined ? repair : choices?.[chosen]?.repair;
}

/**
 * Whether the repair changes how much something weighs. Such a repair changes what people are paid for, so it is chosen by itself and is no
 * part of repairing all.
 */
export function changesWeights(finding: Finding): boolean {
  return !FORM.includes(finding.code) && weighs(repairFor(finding));
}

/** Whether its repair, or another way to repair it, changes how much something weighs. */
export function offersWeights({ code, repair, choices = [] }: Finding): boolean {
  return !FORM.includes(code) && (weighs(repair) || choices.some((choice) => weighs(choice.repair)));
}

function weighs(repair: Repair | undefined): boolean {
  return repair?.changes.some(({ weight }) => weight !== undefined) ?? false;
}

/** Those of these findings that are repaired together. */
export function repairedTogether(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => repairFor(finding) !== undefined && !changesWeights(finding));
}

/**
 * The changes of several findings as one list with each cell once. Where one finding changes how a cell writes its weight and another
 * how much it is, both happen; where several change the amount, that of the whole card (`WEIGHT_SUM`) stands, except in a section for
 * which the user chose a repair of its own.
 */
export function combineRepairs(findings: readonly Finding[]): CellChange[] {
  const forms = changesOf(findings.filter(({ code }) => FORM.includes(code)));
  const amounts = changesOf([
    ...findings.filter(({ code }) => !FORM.includes(code) && code !== "WEIGHT_SUM"),
    ...findings.filter(({ code }) => code === "WEIGHT_SUM"),
  ]);
  const settled = findings.filter(({ code, chosen }) => code === "SECTION_SUM" && chosen !== undefined);
  for (const { repair } of settled) for (const { cell } of repair?.changes ?? []) amounts.delete(keyOf(cell));
  for (const [key, change] of changesOf(settled)) amounts.set(key, change);
  const combined = new Map([...forms, ...amounts]);
  for (const [key, form] of forms) {
    const amount = amounts.get(key);
    if (!amount?.weight || !form.weight) continue;
    combined.set(key, inFormOf(form, amount, decimal(amount.weight.fraction), form.weight.scale));
  }
  return [...combined.values()];
}

function changesOf(findings: readonly Finding[]): Map<string, CellChange> {
  const changes = findings.flatMap((finding) => repairFor(finding)?.changes ?? []);
  return new Map(changes.map((change) => [keyOf(change.cell), change]));
}

function keyOf({ sheet, row, column }: CellAddress): string {
  return `${sheet}!${row},${column}`;
}
