import type {
  DataValidationErrorStyle,
  DataValidationOperator,
  IRange,
  ISheetDataValidationRule,
} from "@univerjs/core";
import { readAreas, writeAreas } from "../areas";
import { withPrefixes, withoutPrefixes } from "../formula/prefixes";
import type { XmlElement } from "../xml/elements";
import { child, element, escapeXml } from "../xml/elements";

const types = new Set(["whole", "decimal", "list", "date", "time", "textLength", "custom"]);
const operators = new Set(
  ["between", "notBetween", "equal", "notEqual", "lessThan", "lessThanOrEqual", "greaterThan"].concat([
    "greaterThanOrEqual",
  ]),
);
const errorStyles = ["information", "stop", "warning"];

/** Reads a sheet's `<dataValidations>`: rules that are alike and touch many areas stay one rule. */
export function readValidations(
  found: readonly XmlElement[],
  clip: (range: IRange) => IRange | undefined,
): ISheetDataValidationRule[] {
  return found
    .flatMap(({ children }) => children)
    .flatMap((rule, index) => {
      const ranges = readAreas(rule.attributes["sqref"]).flatMap((range) => clip(range) ?? []);
      return ranges.length > 0 ? [readValidation(rule, `validation-${index + 1}`, ranges)] : [];
    });
}

function readValidation(rule: XmlElement, uid: string, ranges: IRange[]): ISheetDataValidationRule {
  const { type = "any", operator = "between", errorStyle, ...rest } = rule.attributes;
  const known = types.has(type) ? type : "any";
  const first = readOperand(known, child(rule, "formula1")?.text);
  const second = readOperand(known, child(rule, "formula2")?.text);
  const compared = known !== "any" && known !== "list" && known !== "custom" && operators.has(operator);
  const style = errorStyles.indexOf(errorStyle ?? "stop");
  return {
    uid,
    ranges,
    type: known,
    ...(compared && { operator: operator as DataValidationOperator }),
    ...(first !== undefined && { formula1: first }),
    ...(second !== undefined && { formula2: second }),
    allowBlank: isSet(rest["allowBlank"]),
    // The file says when to hide it.
    showDropDown: !isSet(rest["showDropDown"]),
    showErrorMessage: isSet(rest["showErrorMessage"]),
    errorStyle: (style < 0 ? 1 : style) as DataValidationErrorStyle,
    ...(rest["errorTitle"] !== undefined && { errorTitle: rest["errorTitle"] }),
    ...(rest["error"] !== undefined && { error: rest["error"] }),
    showInputMessage: isSet(rest["showInputMessage"]),
    ...(rest["promptTitle"] !== undefined && { promptTitle: rest["promptTitle"] }),
    ...(rest["prompt"] !== undefined && { prompt: rest["prompt"] }),
  };
}

/** The grid holds constants bare, lists of words without quotes, and everything else as a formula. */
function readOperand(type: string, text: string | undefined): string | undefined {
  if (text === undefined || text === "") return undefined;
  if (type === "list" && /^"[\s\S]*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (type !== "list" && type !== "custom" && Number.isFinite(Number(text))) return text;
  return `=${withoutPrefixes(text)}`;
}

function isSet(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** Writes rules as a sheet's `<dataValidations>`; empty where there are none. */
export function writeValidations(rules: readonly ISheetDataValidationRule[]): string {
  const written = rules.filter(({ ranges }) => ranges.length > 0).map(writeValidation);
  return written.length === 0 ? "" : element("dataValidations", { count: written.length }, written.join(""));
}

function writeValidation(rule: ISheetDataValidationRule): string {
  const type = fileType(rule);
  const style = errorStyles[rule.errorStyle ?? 1];
  const operands = [rule.formula1, rule.formula2].map((operand, index) =>
    operand === undefined || operand === "" || (index === 1 && !takesTwo(rule.operator))
      ? ""
      : element(`formula${index + 1}`, {}, escapeXml(writeOperand(type, operand))),
  );
  return element(
    "dataValidation",
    {
      type: type === "any" ? undefined : type,
      errorStyle: style === "stop" ? undefined : style,
      operator: rule.operator === undefined || rule.operator === "between" ? undefined : rule.operator,
      allowBlank: rule.allowBlank === false ? undefined : 1,
      showDropDown: rule.showDropDown === false ? 1 : undefined,
      showInputMessage: rule.showInputMessage === false ? undefined : 1,
      showErrorMessage: rule.showErrorMessage === false ? undefined : 1,
      errorTitle: rule.errorTitle || undefined,
      error: rule.error || undefined,
      promptTitle: rule.promptTitle || undefined,
      prompt: rule.prompt || undefined,
      sqref: writeAreas(rule.ranges),
    },
    type === "any" ? "" : operands.join(""),
  );
}

function takesTwo(operator: string | undefined): boolean {
  return operator === undefined || operator === "between" || operator === "notBetween";
}

/** A file knows neither lists with several choices nor check boxes. */
function fileType({ type }: ISheetDataValidationRule): string {
  if (type === "listMultiple") return "list";
  return types.has(type) ? type : "any";
}

function writeOperand(type: string, operand: string): string {
  if (operand.startsWith("=")) return withPrefixes(operand.slice(1));
  if (type === "list") return `"${operand.replaceAll('"', '""')}"`;
  if (type === "date" || type === "time") return serialOf(operand);
  return operand;
}

/** A date as the grid's own dialog writes it, such as `2025-03-01`, as Excel counts it. */
function serialOf(text: string): string {
  const parts = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(
    text.trim(),
  );
  if (!parts) return text;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  return String(Date.UTC(year, month - 1, day, hour, minute, second) / 86_400_000 + 25_569);
}
