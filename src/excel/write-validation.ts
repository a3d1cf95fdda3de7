import type { Validation, ValidationRule } from "./layout/sheet-plan";

/** Lets only what the rule allows be typed into the range; blank is always allowed. */
export function writeValidation({ dataValidation }: Excel.Range, { rule, alert, prompt }: Validation): void {
  dataValidation.rule = officeRule(rule);
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { showAlert: true, style: "Stop", ...alert };
  if (prompt) dataValidation.prompt = { showPrompt: true, ...prompt };
}

function officeRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "decimal":
      return { decimal: { operator: "Between", formula1: rule.minimum, formula2: rule.maximum } };
    case "decimalAtLeast":
      return { decimal: { operator: "GreaterThanOrEqualTo", formula1: rule.minimum } };
    case "wholeAtLeast":
      return { wholeNumber: { operator: "GreaterThanOrEqualTo", formula1: rule.minimum } };
    case "decimalAbove":
      return { decimal: { operator: "GreaterThan", formula1: rule.bound } };
    case "list":
      return { list: { inCellDropDown: true, source: rule.choices.join(",") } };
    case "textLength":
      return { textLength: { operator: "LessThanOrEqualTo", formula1: rule.maximum } };
    case "custom":
      return { custom: { formula: rule.formula } };
  }
}
