import { band } from "./band";
import { check } from "./check";
import { coefficient } from "./coefficient";
import type { FunctionId, FunctionSpec, KpiFunction } from "./function-spec";
import { explain } from "./explain";
import { next } from "./next";
import { normalize } from "./normalize";
import { payout } from "./payout";
import { score } from "./score";
import { template } from "./template";
import { templates } from "./templates";
import { total } from "./total";
import { weightCheck } from "./weight-check";

// One entry for every function that has texts, and the other way round: the compiler says what is missing.
const REGISTRY: { readonly [Id in FunctionId]: FunctionSpec<Id> } = {
  BAND: band,
  COEFFICIENT: coefficient,
  PAYOUT: payout,
  NEXT: next,
  SCORE: score,
  EXPLAIN: explain,
  CHECK: check,
  TOTAL: total,
  WEIGHTCHECK: weightCheck,
  NORMALIZE: normalize,
  TEMPLATES: templates,
  TEMPLATE: template,
};

/** Every KPI function, in the order in which they are documented. */
export const FUNCTIONS: readonly KpiFunction[] = Object.values(REGISTRY);
