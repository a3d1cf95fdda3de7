import { band } from "./band";
import { coefficient } from "./coefficient";
import type { KpiFunction } from "./function-spec";
import { next } from "./next";
import { normalize } from "./normalize";
import { payout } from "./payout";
import { total } from "./total";
import { weightCheck } from "./weight-check";

/** The functions of figures alone. They come with the page's first script, which stays small. */
export const FIGURE_FUNCTIONS: readonly KpiFunction[] = [
  band,
  coefficient,
  payout,
  next,
  total,
  weightCheck,
  normalize,
];
