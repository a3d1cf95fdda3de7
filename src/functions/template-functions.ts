import type { KpiFunction } from "./function-spec";
import { template } from "./template";
import { templates } from "./templates";

/** The functions that give scorecards; they fetch them at first use. */
export const TEMPLATE_FUNCTIONS: readonly KpiFunction[] = [templates, template];
