import type { Production } from "./production";

/** Scores that are reckoned. */
export const FORMULAS: readonly Production[] = [];
