import type { ISheetDataValidationRule } from "@univerjs/core";
import { DataValidationErrorStyle, DataValidationOperator, DataValidationType } from "@univerjs/core";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type {
  Area,
  BasicValidation,
  ComparisonOperator,
  Validation,
  ValidationRule,
} from "../../richapi/host";
import { HostError } from "../../richapi/host";
import type { HostContext } from "./context";
import { clipped, eachCell, rangeOf } from "./context";

const operators: Readonly<Record<ComparisonOperator, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const errorStyles = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

/** The validation that all cells of the area share, null where no cell has one, "mixed" otherwise. */
export function readValidation(context: HostContext, sheet: string, area: Area): Validation | null | "mixed" {
  const real = clipped(context.worksheet(sheet), area);
  if (!real) return null;
  const model = context.injector.get(SheetDataValidationModel);
  const unit = context.unit();
  const rules = new Set<ISheetDataValidationRule | undefined>();
  eachCell(real, (row, column) => rules.add(model.getRuleByLocation(unit, sheet, row, column)));
  const found = [...rules].map((rule) => (rule ? validationOf(rule) : null));
  const first = found[0] ?? null;
  return found.every((validation) => JSON.stringify(validation) === JSON.stringify(first)) ? first : "mixed";
}

export function setValidation(
  context: HostContext,
  sheet: string,
  area: Area,
  validation: Validation | null,
): void {
  const real = clipped(context.worksheet(sheet), area);
  if (!real) return;
  const shared = { unitId: context.unit(), subUnitId: sheet };
  if (readValidation(context, sheet, real) !== null)
    context.run("sheets.command.clear-range-data-validation", { ...shared, ranges: [rangeOf(real)] });
  if (validation)
    context.run("sheet.command.addDataValidation", {
      ...shared,
      rule: { uid: crypto.randomUUID(), ranges: [rangeOf(real)], ...ruleOf(validation) },
    });
}

function ruleOf({
  rule,
  ignoreBlanks,
  errorAlert,
  prompt,
}: Validation): Omit<ISheetDataValidationRule, "uid" | "ranges"> {
  return {
    ...criteriaOf(rule),
    allowBlank: ignoreBlanks,
    showErrorMessage: errorAlert.showAlert,
    errorStyle: errorStyles[errorAlert.style],
    errorTitle: errorAlert.title,
    error: errorAlert.message,
    showInputMessage: prompt.showPrompt,
    promptTitle: prompt.title,
    prompt: prompt.message,
  };
}

type Criteria = Pick<
  ISheetDataValidationRule,
  "type" | "formula1" | "formula2" | "operator" | "showDropDown"
>;

function criteriaOf(rule: ValidationRule): Criteria {
  if (rule.list)
    return {
      type: DataValidationType.LIST,
      formula1: rule.list.source,
      showDropDown: rule.list.inCellDropDown,
    };
  if (rule.custom) return { type: DataValidationType.CUSTOM, formula1: rule.custom.formula };
  if (rule.wholeNumber) return compared(DataValidationType.WHOLE, rule.wholeNumber);
  if (rule.decimal) return compared(DataValidationType.DECIMAL, rule.decimal);
  if (rule.textLength) return compared(DataValidationType.TEXT_LENGTH, rule.textLength);
  throw new HostError("UnsupportedOperation", "This kind of validation is not supported here.");
}

function compared(type: DataValidationType, { formula1, formula2, operator }: BasicValidation): Criteria {
  return {
    type,
    operator: operators[operator],
    formula1: String(formula1),
    ...(formula2 !== undefined && { formula2: String(formula2) }),
  };
}

function validationOf(rule: ISheetDataValidationRule): Validation {
  const style = (Object.keys(errorStyles) as (keyof typeof errorStyles)[]).find(
    (name) => errorStyles[name] === rule.errorStyle,
  );
  return {
    rule: officeRule(rule),
    ignoreBlanks: rule.allowBlank !== false,
    errorAlert: {
      showAlert: rule.showErrorMessage !== false,
      style: style ?? "Stop",
      title: rule.errorTitle ?? "",
      message: rule.error ?? "",
    },
    prompt: {
      showPrompt: rule.showInputMessage !== false,
      title: rule.promptTitle ?? "",
      message: rule.prompt ?? "",
    },
  };
}

function officeRule(rule: ISheetDataValidationRule): ValidationRule {
  const formula1 = rule.formula1 ?? "";
  switch (rule.type) {
    case DataValidationType.LIST:
    case DataValidationType.LIST_MULTIPLE:
      return { list: { inCellDropDown: rule.showDropDown !== false, source: formula1 } };
    case DataValidationType.WHOLE:
      return { wholeNumber: basic(rule) };
    case DataValidationType.DECIMAL:
      return { decimal: basic(rule) };
    case DataValidationType.TEXT_LENGTH:
      return { textLength: basic(rule) };
    case DataValidationType.CUSTOM:
      return { custom: { formula: formula1 } };
    default:
      return {};
  }
}

function basic(rule: ISheetDataValidationRule): BasicValidation {
  const operator = (Object.keys(operators) as ComparisonOperator[]).find(
    (name) => operators[name] === rule.operator,
  );
  return {
    operator: operator ?? "Between",
    formula1: bound(rule.formula1),
    ...(rule.formula2 !== undefined && rule.formula2 !== "" && { formula2: bound(rule.formula2) }),
  };
}

function bound(formula: string | undefined): string | number {
  const text = formula ?? "";
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}
