import { cellName } from "../../../../src/domain/sheet/a1";
import type { Area } from "../../../../src/domain/sheet/grid";
import type { SheetPlan, ValidationRule } from "../../../../src/excel/layout/sheet-plan";

export function areaName({ row, column, rows, columns }: Area): string {
  const first = cellName(row, column);
  return rows * columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** A plan as a person reads it: what stands in which cell, what may be typed where, and what changes its look. */
export function planText(plan: SheetPlan): string {
  const merged = new Map(plan.merges.map((area) => [cellName(area.row, area.column), areaName(area)]));
  const cells = plan.cells.map(({ row, column, content, numberFormat }) => {
    const name = cellName(row, column);
    const shown =
      content.kind === "formula"
        ? content.formula
        : content.kind === "text"
          ? JSON.stringify(content.text)
          : content.kind === "value"
            ? String(content.value)
            : "(blank)";
    return `${merged.get(name) ?? name}\t${shown}${numberFormat ? `\t[${numberFormat}]` : ""}`;
  });
  return [
    `sheet ${plan.name}, ${areaName(plan.area)}, frozen ${plan.frozenRows}, selected ${areaName(plan.select)}`,
    ...cells,
    "entries",
    ...plan.unlocked.map(areaName),
    "rules",
    ...plan.validations.map(
      ({ area, rule, alert }) => `${areaName(area)}\t${ruleText(rule)}\t${alert.message}`,
    ),
    "looks",
    ...plan.conditionalFormats.map(
      ({ area, formula, style }) => `${areaName(area)}\t${formula}\t${JSON.stringify(style)}`,
    ),
    "",
  ].join("\n");
}

function ruleText(rule: ValidationRule): string {
  switch (rule.kind) {
    case "decimal":
      return `${rule.minimum} to ${rule.maximum}`;
    case "decimalAtLeast":
      return `at least ${rule.minimum}`;
    case "wholeAtLeast":
      return `whole, at least ${rule.minimum}`;
    case "decimalAbove":
      return `above ${rule.bound}`;
    case "list":
      return `one of ${rule.choices.join(" ")}`;
    case "textLength":
      return `at most ${rule.maximum} characters`;
    case "custom":
      return rule.formula;
  }
}
