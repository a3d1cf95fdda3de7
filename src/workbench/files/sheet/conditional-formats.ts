import type { IRange } from "@univerjs/core";
import type {
  IConditionFormattingRule,
  IFormulaHighlightCell,
  IHighlightCell,
  INumberHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import { cellAddress, readAreas, writeAreas } from "../areas";
import { withPrefixes, withoutPrefixes } from "../formula/prefixes";
import type { Palette } from "../style/colors";
import { child, element, elementPattern, escapeXml, parseXml } from "../xml/elements";
import { readDifferential, writeDifferential } from "./differential-style";

/** A rule of a kind that stays beside the grid, as the file holds it. */
export interface KeptRule {
  readonly sqref: string;
  /** The `<cfRule>` without its style and priority. */
  readonly xml: string;
  /** The `<dxf>` that it wears; undefined where it wears none. */
  readonly style: string | undefined;
  /** How many of the grid's rules go before it. */
  readonly after: number;
}

export interface SheetFormats {
  readonly rules: IConditionFormattingRule[];
  readonly kept: KeptRule[];
}

/** The styles that conditional formats wear, as the file holds them. */
export function differentialStyles(stylesXml: string): string[] {
  const list = elementPattern("dxfs").exec(stylesXml)?.[0] ?? "";
  return list.match(/<dxf\s*\/>|<dxf(?=[\s>])[^>]*>[\s\S]*?<\/dxf>/g) ?? [];
}

/** Reads a sheet's `<conditionalFormatting>` elements; the rule that wins comes first. */
export function readConditionalFormats(
  found: readonly string[],
  styles: readonly string[],
  palette: Palette,
  clip: (range: IRange) => IRange | undefined,
): SheetFormats {
  const all = found.flatMap((format) => {
    const sqref = parseXml(format)[0]?.attributes["sqref"] ?? "";
    return (format.match(elementPattern("cfRule")) ?? []).map((xml) => ({ sqref, xml }));
  });
  const read = all.map(({ sqref, xml }, index) => {
    const { attributes } = parseXml(xml)[0] ?? { attributes: {} as Record<string, string> };
    const style = styles[Number(attributes["dxfId"] ?? -1)];
    const ranges = readAreas(sqref).flatMap((range) => clip(range) ?? []);
    const rule = ranges.length === 0 ? undefined : readRule(xml, ranges, style, palette);
    return { sqref, xml, style, rule, order: Number(attributes["priority"] ?? index) };
  });
  read.sort((one, other) => one.order - other.order);

  const rules: IConditionFormattingRule[] = [];
  const kept: KeptRule[] = [];
  for (const { sqref, xml, style, rule } of read)
    if (rule) rules.push({ ...rule, cfId: `format-${rules.length + 1}` });
    else kept.push({ sqref, xml: withoutPlace(xml), style, after: rules.length });
  return { rules, kept };
}

function readRule(
  xml: string,
  ranges: IRange[],
  style: string | undefined,
  palette: Palette,
): Omit<IConditionFormattingRule, "cfId"> | undefined {
  const rule = parseXml(xml)[0];
  if (!rule || child(rule, "extLst")) return undefined;
  const formulas = rule.children.filter(({ name }) => name === "formula").map(({ text }) => text);
  const condition = conditionOf(rule.attributes, formulas, ranges);
  if (!condition) return undefined;
  const look = readDifferential(style === undefined ? undefined : parseXml(style)[0], palette);
  return {
    ranges,
    stopIfTrue: rule.attributes["stopIfTrue"] === "1",
    rule: { type: "highlightCell", style: look, ...condition } as unknown as IHighlightCell,
  } as Omit<IConditionFormattingRule, "cfId">;
}

const signs: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

function conditionOf(
  { type, operator = "" }: Readonly<Record<string, string>>,
  formulas: readonly string[],
  ranges: readonly IRange[],
): object | undefined {
  const [first, second] = formulas.map(withoutPrefixes);
  if (first === undefined) return undefined;
  if (type === "expression") return { subType: "formula", value: `=${first}` };
  if (type !== "cellIs") return undefined;
  const [low, high] = [constant(first), constant(second)];
  const top = cellAddress(ranges[0]?.startRow ?? 0, ranges[0]?.startColumn ?? 0);
  if (operator === "between" || operator === "notBetween") {
    if (second === undefined) return undefined;
    if (low !== undefined && high !== undefined) return { subType: "number", operator, value: [low, high] };
    const inside = `AND(${top}>=${first},${top}<=${second})`;
    return { subType: "formula", value: operator === "between" ? `=${inside}` : `=NOT(${inside})` };
  }
  const sign = signs[operator];
  if (sign === undefined) return undefined;
  // The grid compares with numbers only.
  if (low !== undefined) return { subType: "number", operator, value: low };
  return { subType: "formula", value: `=${top}${sign}${first}` };
}

function constant(formula: string | undefined): number | undefined {
  return formula !== undefined && formula.trim() !== "" && Number.isFinite(Number(formula))
    ? Number(formula)
    : undefined;
}

function withoutPlace(xml: string): string {
  return xml.replace(/^<cfRule\b[^>]*/, (tag) => tag.replace(/\s(?:dxfId|priority)="[^"]*"/g, ""));
}

/** Writes rules as elements of a sheet; `wear` keeps a style and gives its number in the file. */
export function writeConditionalFormats(
  { rules, kept }: { rules: readonly IConditionFormattingRule[]; kept: readonly KeptRule[] },
  wear: (style: string) => number,
): string {
  let priority = 0;
  const write = (sqref: string, xml: string, style: string | undefined) => {
    const place = ` priority="${++priority}"${style === undefined ? "" : ` dxfId="${wear(style)}"`}`;
    return element(
      "conditionalFormatting",
      { sqref },
      xml.replace(/^<cfRule\b/, (tag) => tag + place),
    );
  };
  const keptAfter = (count: number, last: boolean) =>
    kept
      .filter(({ after }) => after === count || (last && after > count))
      .map(({ sqref, xml, style }) => write(sqref, xml, style));
  const written = keptAfter(0, rules.length === 0);
  rules.forEach((rule, index) => {
    const xml = ruleXml(rule);
    if (xml !== undefined && rule.ranges.length > 0)
      written.push(
        write(writeAreas(rule.ranges), xml, writeDifferential((rule.rule as IHighlightCell).style)),
      );
    written.push(...keptAfter(index + 1, index + 1 === rules.length));
  });
  return written.join("");
}

/** Undefined for kinds of rules that the grid's own dialogs make and files do not get from here. */
function ruleXml({ rule, stopIfTrue }: IConditionFormattingRule): string | undefined {
  if (rule.type !== "highlightCell") return undefined;
  const stop = stopIfTrue ? 1 : undefined;
  const formula = (text: string) => element("formula", {}, escapeXml(text));
  const { subType } = rule as IHighlightCell;
  if (subType === ("formula" as typeof subType)) {
    const { value } = rule as IFormulaHighlightCell;
    return element(
      "cfRule",
      { type: "expression", stopIfTrue: stop },
      formula(withPrefixes(value.replace(/^=/, ""))),
    );
  }
  if (subType !== ("number" as typeof subType)) return undefined;
  const { operator, value } = rule as INumberHighlightCell;
  const operands = (Array.isArray(value) ? value : [value ?? 0]).map((operand) => formula(String(operand)));
  return element("cfRule", { type: "cellIs", operator, stopIfTrue: stop }, operands.join(""));
}
