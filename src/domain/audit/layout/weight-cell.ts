import { fromCell } from "../../numbers/from-cell";
import { compare, decimal, HUNDRED } from "../../numbers/decimal";
import type { Decimal } from "../../numbers/decimal";
import { divide } from "../../numbers/ratio";
import { parseNumberText } from "../../numbers/parse-number-text";
import type { GridCell } from "../../sheet/grid";
import { isBlank, textOf } from "../../sheet/sheet-view";

/** How a cell counts its weight: 0.3 (also the text 30%), or 30 (also the text 30分). */
export type Scale = "fraction" | "hundred";

/** A cell of a weight column as it stands, before it is compared with the others. */
export type WeightEntry =
  | { readonly kind: "blank" }
  /** Neither a number nor a text that states one. */
  | { readonly kind: "unreadable" }
  | {
      readonly kind: "weight";
      /** `name`: within the indicator's name. */
      readonly stored: "number" | "text" | "name";
      /** 0.3 for 30%, 30 for 30分 and 30. */
      readonly number: Decimal;
      /** The scale that the cell itself tells, by its % or its 分; null for a bare number. */
      readonly scale: Scale | null;
      /** A number such as 25 in a cell of format 0%: it shows 2500% and means 25%. */
      readonly misshown: boolean;
    };

// Beyond it a bare number or a number shown as a percentage is no fraction of the whole: 25 typed into a cell of format 0% means 25%.
const MOST_FRACTION = decimal("1.5");
const LEAST_FRACTION = decimal("-1.5");

/** Reads one cell of a weight column. A dash or a slash is an empty cell to the person who typed it. */
export function readWeightEntry(cell: GridCell): WeightEntry {
  const { value } = cell;
  if (isBlank(value)) return { kind: "blank" };
  if (typeof value === "number" && Number.isFinite(value)) {
    const number = fromCell(value);
    const percent = isPercentFormat(cell.format);
    const misshown = percent && exceedsFraction(number);
    return {
      kind: "weight",
      stored: "number",
      number,
      scale: percent ? (misshown ? "hundred" : "fraction") : null,
      misshown,
    };
  }
  const text = textOf(cell);
  if (/^[-–—―/\\~～ー－无無]+$/.test(text)) return { kind: "blank" };
  const parsed = text === "" ? null : parseNumberText(text);
  if (!parsed?.ok || parsed.value.unit === "yuan") return { kind: "unreadable" };
  const { value: number, unit } = parsed.value;
  const scale = unit === "percent" ? "fraction" : unit === "points" ? "hundred" : null;
  return { kind: "weight", stored: "text", number, scale, misshown: false };
}

const IN_NAME =
  /[([【]\s*(?:权重|占比|分值|weight)?\s*:?\s*(\d+(?:\.\d+)?\s*(?:%|分|points?|pts))\s*[)\]】]\s*$/i;

/** Reads the weight that an indicator's name states in brackets at its end: 销售额完成率（30%）. */
export function readWeightInName(cell: GridCell): WeightEntry {
  const found = IN_NAME.exec(textOf(cell).normalize("NFKC"))?.[1];
  if (found === undefined) return { kind: "blank" };
  const entry = readWeightEntry({ ...cell, value: found });
  return entry.kind === "weight" ? { ...entry, stored: "name" } : entry;
}

/** Whether the number format shows a percentage. */
export function isPercentFormat(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, "").includes("%");
}

export function exceedsFraction(number: Decimal): boolean {
  return compare(number, MOST_FRACTION) > 0 || compare(number, LEAST_FRACTION) < 0;
}

/** A number in its scale as a fraction of the whole. */
export function asFraction(number: Decimal, scale: Scale): Decimal {
  return scale === "fraction" ? number : divide(number, HUNDRED);
}
