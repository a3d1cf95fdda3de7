import { bareLabel } from "../audit/layout/band-words";
import { bandsInFormula } from "../audit/bands-in-formula";
import { isBlank, textOf } from "../sheet/sheet-view";
import { statedBands } from "../audit/layout/stated-bands";
import { formulaText } from "../formula/formula-text";
import type { Language } from "../localized";
import { builtInScheme } from "../scheme/built-in-schemes";
import type { LabelledCell } from "./labelled-cells";
import type { LiveCard } from "./live-card";

/** The scheme as a call's last argument, null for the one that needs no name; `none` where no scheme is right. */
export type SchemeArgument = { readonly written: string | null } | "none";

export interface SchemeArguments {
  readonly band: SchemeArgument;
  /** Of coefficient and pay: the sheet may state bands without coefficients. */
  readonly pay: SchemeArgument;
}

/**
 * The bands that the sheet states itself; else built-in ones for a total out of 100 or 5, unless the sheet names a band that
 * these do not know.
 */
export function schemeArguments(
  live: LiveCard,
  outOf: number,
  language: Language,
  band: LabelledCell | undefined,
): SchemeArguments {
  const { view, read, stopRow } = live;
  const shown = band ? textOf(view.cell(band.row, band.column)) : "";
  const bands = statedBands(view, read, stopRow);
  if (bands) {
    const isKnown =
      shown === "" || bands.some(({ label }) => label.toUpperCase() === bareLabel(shown).toUpperCase());
    // A bound that belongs to the band below cannot be written as a scheme's lower bound.
    if (!isKnown || bands.some(({ open }) => open)) return NONE;
    const scheme = { written: bandsInFormula(bands, shown) };
    return { band: scheme, pay: bands.every(({ coefficient }) => coefficient !== null) ? scheme : "none" };
  }
  if (speaksOfBands(live)) return NONE;
  const names = outOf === 100 ? ["百分制", "100-point"] : outOf === 5 ? ["五分制", "5-point"] : [];
  const name = names[language === "zh-CN" ? 0 : 1];
  const scheme = name === undefined ? undefined : builtInScheme(name);
  if (name === undefined || !scheme) return NONE;
  if (shown !== "" && !scheme.bands.some(({ label }) => label === shown)) return NONE;
  const argument = { written: name === "百分制" ? null : formulaText(name) };
  return { band: argument, pay: argument };
}

const NONE: SchemeArguments = { band: "none", pay: "none" };

/** Rows under the table in which bands may be spoken of. */
const MOST_ROWS = 24;

/** Whether words under the table speak of bands in numbers, though they cannot be read. */
function speaksOfBands({ view, read, header, stopRow }: LiveCard): boolean {
  const end = Math.min(stopRow, read.rows.endRow + MOST_ROWS);
  for (let row = read.rows.endRow; row < end; row++) {
    for (let column = header.firstColumn; column <= header.lastColumn; column++) {
      const { value } = view.cell(row, column);
      if (isBlank(value) || typeof value !== "string") continue;
      if (/等级|等級|系数|係數|band|grade|coefficient/i.test(value) && /\d\D+\d/.test(value)) return true;
    }
  }
  return false;
}
