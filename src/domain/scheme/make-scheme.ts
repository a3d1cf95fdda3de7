import { compare, toNumber } from "../numbers/decimal";
import type { Band, Coefficient, Scheme } from "./scheme";

/** A scheme of bands in any order; their lower bounds differ, and no figure has more than 15 digits. */
export function makeScheme(bands: readonly Pick<Band, "lower" | "label" | "coefficient">[]): Scheme {
  return {
    bands: bands
      .map((band) => ({ ...band, edge: toNumber(band.lower), rate: toNumber(figureOf(band.coefficient)) }))
      .sort((a, b) => compare(b.lower, a.lower)),
  };
}

function figureOf(coefficient: Coefficient) {
  return coefficient.kind === "fixed" ? coefficient.value : coefficient.fullScore;
}
