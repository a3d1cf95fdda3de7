import type { IStyleBase } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { IConditionFormattingRule, IHighlightCell } from "@univerjs/sheets-conditional-formatting";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
} from "@univerjs/sheets-conditional-formatting";
import { localAddress } from "../../richapi/address";
import type { Area, ComparisonOperator, ConditionalFormat, ConditionalFormatInfo } from "../../richapi/host";
import { HostError } from "../../richapi/host";
import type { HostContext } from "./context";
import { areaOf, clipped, rangeOf, touches } from "./context";
import { hex } from "./formats";

const operators: Readonly<Record<ComparisonOperator, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqualTo: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqualTo: CFNumberOperator.lessThanOrEqual,
};

const signs: Partial<Record<ComparisonOperator, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqualTo: ">=",
  LessThanOrEqualTo: "<=",
};

/** Marks nothing: the stand-in for a rule whose formula is still empty. */
const never = "=FALSE";

type Rule = IConditionFormattingRule;

/** The rules of one host. Kept beside the grid: what a rule said before it was put into the grid's terms. */
export interface ConditionalFormats {
  read(sheet: string, area: Area): ConditionalFormatInfo[];
  add(sheet: string, format: ConditionalFormat): string;
  update(sheet: string, id: string, format: ConditionalFormat): void;
  delete(sheet: string, id: string): void;
}

export function createConditionalFormats(context: HostContext): ConditionalFormats {
  const said = new Map<string, { config: string; rule: ConditionalFormat["rule"] }>();
  const model = () => context.injector.get(ConditionalFormattingRuleModel);
  const shared = (sheet: string) => ({ unitId: context.unit(), subUnitId: sheet });
  const found = (sheet: string, id: string): Rule => {
    const rule = model().getRule(context.unit(), sheet, id);
    if (!rule) throw new HostError("ItemNotFound", "The conditional format does not exist.");
    return rule;
  };
  const ruleOf = (sheet: string, id: string, format: ConditionalFormat): Rule => {
    const area = clipped(context.worksheet(sheet), format.area);
    if (!area) throw new HostError("InvalidArgument", "The area is outside of the sheet.");
    const config = { ...configOf(format.rule, area), type: CFRuleType.highlightCell, style: styleOf(format) };
    said.set(id, { config: JSON.stringify(config), rule: format.rule });
    return {
      cfId: id,
      ranges: [rangeOf(area)],
      stopIfTrue: format.stopIfTrue,
      rule: config as IHighlightCell,
    } as Rule;
  };

  return {
    read(sheet, area) {
      const rules = model().getSubunitRules(context.unit(), sheet) ?? [];
      return rules.flatMap((rule) => {
        const format = formatOf(rule, said.get(rule.cfId));
        return format && rule.ranges.some((range) => touches(areaOf(range), area)) ? [format] : [];
      });
    },
    add(sheet, format) {
      const id = crypto.randomUUID();
      context.mutate(
        {
          id: "sheet.mutation.add-conditional-rule",
          params: { ...shared(sheet), rule: ruleOf(sheet, id, format) },
        },
        { id: "sheet.mutation.delete-conditional-rule", params: { ...shared(sheet), cfId: id } },
      );
      return id;
    },
    update(sheet, id, format) {
      const before = structuredClone(found(sheet, id));
      context.mutate(
        {
          id: "sheet.mutation.set-conditional-rule",
          params: { ...shared(sheet), cfId: id, rule: ruleOf(sheet, id, format) },
        },
        { id: "sheet.mutation.set-conditional-rule", params: { ...shared(sheet), cfId: id, rule: before } },
      );
    },
    delete(sheet, id) {
      found(sheet, id);
      context.run("sheet.command.delete-conditional-rule", { ...shared(sheet), cfId: id });
    },
  };
}

function configOf(rule: ConditionalFormat["rule"], area: Area) {
  if (rule.type === "Custom") return { subType: CFSubRuleType.formula, value: rule.formula || never };
  const [first, second] = [constant(rule.formula1), constant(rule.formula2)];
  if (rule.operator === "Between" || rule.operator === "NotBetween") {
    if (first !== undefined && second !== undefined)
      return { subType: CFSubRuleType.number, operator: operators[rule.operator], value: [first, second] };
    const inside = `AND(${corner(area)}>=${bare(rule.formula1)},${corner(area)}<=${bare(rule.formula2)})`;
    return {
      subType: CFSubRuleType.formula,
      value: rule.operator === "Between" ? `=${inside}` : `=NOT(${inside})`,
    };
  }
  if (first !== undefined)
    return { subType: CFSubRuleType.number, operator: operators[rule.operator], value: first };
  if (rule.formula1 === "") return { subType: CFSubRuleType.formula, value: never };
  return {
    subType: CFSubRuleType.formula,
    value: `=${corner(area)}${signs[rule.operator]}${bare(rule.formula1)}`,
  };
}

function formatOf(
  { cfId, ranges, stopIfTrue, rule }: Rule,
  said: { config: string; rule: ConditionalFormat["rule"] } | undefined,
): ConditionalFormatInfo | undefined {
  const range = ranges[0];
  if (!range || rule.type !== CFRuleType.highlightCell) return undefined;
  const { style } = rule as IHighlightCell;
  const read = said && said.config === JSON.stringify(rule) ? said.rule : officeRule(rule as IHighlightCell);
  if (!read) return undefined;
  return {
    id: cfId,
    area: areaOf(range),
    rule: read,
    fillColor: hex(style.bg, ""),
    fontColor: hex(style.cl, ""),
    bold: tristate(style.bl),
    italic: tristate(style.it),
    stopIfTrue,
  };
}

function officeRule(rule: IHighlightCell): ConditionalFormat["rule"] | undefined {
  const { subType, operator, value } = rule as IHighlightCell & {
    operator?: CFNumberOperator;
    value?: unknown;
  };
  if (subType === CFSubRuleType.formula) return { type: "Custom", formula: String(value ?? "") };
  if (subType !== CFSubRuleType.number) return undefined;
  const name = (Object.keys(operators) as ComparisonOperator[]).find(
    (known) => operators[known] === operator,
  );
  const [first, second] = Array.isArray(value) ? value : [value, undefined];
  const formula = (bound: unknown) => (bound === undefined || bound === null ? "" : `=${String(bound)}`);
  return {
    type: "CellValue",
    operator: name ?? "EqualTo",
    formula1: formula(first),
    formula2: formula(second),
  };
}

function styleOf({ fillColor, fontColor, bold, italic }: ConditionalFormat): IStyleBase {
  return {
    ...(fillColor !== "" && { bg: { rgb: fillColor } }),
    ...(fontColor !== "" && { cl: { rgb: fontColor } }),
    ...(bold !== null && { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(italic !== null && { it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
}

function tristate(value: BooleanNumber | undefined): boolean | null {
  return value === undefined || value === null ? null : value === BooleanNumber.TRUE;
}

function bare(formula: string): string {
  return formula.startsWith("=") ? formula.slice(1) : formula;
}

function constant(formula: string): number | undefined {
  const text = bare(formula).trim();
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

/** The area's first cell, as formulas of a rule name it: relative. */
function corner({ row, column }: Area): string {
  return localAddress({ row, column, rows: 1, columns: 1 });
}
