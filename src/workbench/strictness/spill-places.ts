import { isCall, tokensOf } from "../files/formula/tokens";

/**
 * Where nothing may spill: in a merged cell and in a table, Excel shows `#SPILL!` (the subtypes mergedCell and table of cell-value
 * errors) for a formula that may give several values. For an add-in's function its metadata decides (`matrix`), not what it gives; that one
 * value alone is refused too is reported, not certain. `@` before the call makes it one value for good.
 */
export type SpillPlace = "mergedCell" | "table";

/**
 * Whether a formula calls one of the functions that spill outside of what an `@` makes one value.
 *
 * @example maySpill('=IF(A1="","",KPI.BAND(A1))', new Set(["KPI.BAND"])) // true
 */
export function maySpill(formula: string, spilling: ReadonlySet<string>): boolean {
  const tokens = tokensOf(formula).filter(({ text }) => text.trim() !== "");
  let depth = 0;
  // The depth of brackets at which the call under an `@` began.
  let singleFrom: number | undefined;
  for (const [index, { text }] of tokens.entries()) {
    if (isCall(tokens, index)) {
      if (singleFrom === undefined && tokens[index - 1]?.text === "@") singleFrom = depth;
      if (singleFrom === undefined && spilling.has(text.toUpperCase())) return true;
    }
    if (text === "(") depth++;
    if (text === ")") depth--;
    if (text === ")" && depth === singleFrom) singleFrom = undefined;
  }
  return false;
}
