import { format } from "../numbers/format";
import type { StatedBand } from "./layout/band-words";

/** The bands as an array in a formula, `{90,"A",1.2;80,"B",1}`; where no coefficient is stated, 1 stands for it. */
export function bandsInFormula(bands: readonly StatedBand[], shown: string): string {
  const suffix = /[级等档]$/.exec(shown)?.[0] ?? "";
  const rows = bands.map(
    ({ lower, label, coefficient }) =>
      `${format(lower)},"${label}${/^[A-Z]/.test(label) ? suffix : ""}",${coefficient ? format(coefficient) : "1"}`,
  );
  return `{${rows.join(";")}}`;
}
