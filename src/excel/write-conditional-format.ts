import type { ConditionalFormat } from "./layout/sheet-plan";

/** Adds a look that depends on a formula, before the conditional formats that the cells have already. */
export function writeConditionalFormat(range: Excel.Range, { formula, style }: ConditionalFormat): void {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  const { font, fill } = custom.format;
  if (style.fontColor !== undefined) font.color = style.fontColor;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.fill !== undefined) fill.color = style.fill;
}
