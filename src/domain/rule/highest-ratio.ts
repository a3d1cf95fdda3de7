import { compare, decimal, multiply } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { fromNumeral } from "../numbers/from-numeral";
import type { Bound } from "./rule";

const HALF = decimal("0.5");
const FIVE = decimal(5);

/**
 * The largest plain number that is believed to be a percentage. Rates held against bounds of half or more (completion, pass rates)
 * may well come to 120% or, at a stretch, 500%: what is larger is a forgotten percent sign. Where all bounds are small (a
 * defect rate of 3%), 2 is a forgotten 2% and not 200%. A text with its percent sign is always taken at its word.
 */
export function highestRatio(bounds: readonly Bound[], target: Decimal | undefined): Decimal {
  let highest: Decimal | undefined;
  for (const bound of bounds) {
    const at = boundAt(bound, target);
    if (at && (!highest || compare(at, highest) > 0)) highest = at;
  }
  if (!highest || compare(highest, decimal(0)) <= 0 || compare(highest, decimal(1)) === 0) return FIVE;
  if (compare(highest, HALF) < 0) return decimal(1);
  return compare(highest, decimal(1)) > 0 ? multiply(highest, FIVE) : FIVE;
}

function boundAt(bound: Bound, target: Decimal | undefined): Decimal | undefined {
  if (bound.kind === "value") return fromNumeral(bound.value);
  return target && multiply(target, fromNumeral(bound.share));
}
