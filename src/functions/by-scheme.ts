import type { Scheme } from "../domain/scheme/scheme";
import type { Answer, Outcome } from "./answer";
import type { Grid } from "./grid";
import { perCell } from "./per-cell";
import type { Inputs } from "./per-cell";
import { schemeOf } from "./scheme-argument";

/** Calculates cell by cell (see `perCell`) by the scheme that an argument names or holds, read once for all. */
export function byScheme<T extends readonly unknown[]>(
  scheme: Grid,
  inputs: Inputs<T>,
  calculate: (scheme: Scheme, ...values: T) => Outcome,
): Answer {
  const read = schemeOf(scheme);
  return read.ok ? perCell(inputs, (...values: T) => calculate(read.value, ...values)) : read;
}
