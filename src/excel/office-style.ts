import type { BorderEdge, BorderStyle, CellStyle } from "./layout/sheet-plan";

/** The names that Office.js has for what a plan says. */
export const EDGES = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  insideHorizontal: "InsideHorizontal",
  insideVertical: "InsideVertical",
} as const satisfies Record<BorderEdge, string>;

export const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const satisfies Record<
  NonNullable<CellStyle["horizontal"]>,
  string
>;
export const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

const WEIGHTS = { hairline: "Hairline", thin: "Thin", medium: "Medium" } as const;

/** A line as Office.js takes it. */
export function officeBorder({ weight, color }: BorderStyle) {
  return { style: "Continuous", weight: WEIGHTS[weight], color } as const;
}
