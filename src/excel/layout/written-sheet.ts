import type { WrittenSheet } from "../../domain/formula/lint-sheet";
import type { SheetLook, ValidationRule } from "./sheet-plan";

/** A plan as the lint of what is written takes it. */
export function writtenSheet(plan: SheetLook): WrittenSheet {
  return {
    name: plan.name,
    formulas: plan.cells.flatMap(({ row, column, content }) =>
      content.kind === "formula" ? [{ row, column, formula: content.formula }] : [],
    ),
    merges: plan.merges,
    borders: plan.styles.map(({ area, style }) => ({ area, edges: Object.keys(style.borders ?? {}) })),
    validations: plan.validations.map(({ area, rule }) => ({ area, formulas: formulasOf(rule) })),
    conditionalFormats: plan.conditionalFormats,
  };
}

function formulasOf(rule: ValidationRule): string[] {
  // A list is one text to Excel, of the same length at most as a formula.
  if (rule.kind === "list") return [rule.choices.join(",")];
  return Object.values(rule).filter(
    (part): part is string => typeof part === "string" && part.startsWith("="),
  );
}
