import type { CellPlan } from "./sheet-plan";

export function text(words: string): CellPlan {
  return { kind: "text", text: words };
}

export function value(number: number): CellPlan {
  return { kind: "value", value: number };
}

/** A formula, given without its equals sign. */
export function formula(expression: string): CellPlan {
  return { kind: "formula", formula: `=${expression}` };
}
