import { check } from "./check";
import { explain } from "./explain";
import type { KpiFunction } from "./function-spec";
import { score } from "./score";

/** The functions that read criteria. The reader of a language is large, so they have a script of their own. */
export const CRITERIA_FUNCTIONS: readonly KpiFunction[] = [score, explain, check];
