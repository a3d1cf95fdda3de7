import type { NumberFormat, Scorecard } from "../../domain/scorecard/scorecard";

/** Percent with as many decimals as the scorecard's weights have. */
export function weightFormat({ items }: Scorecard): string {
  const decimals = Math.max(
    ...items.map((item) => (item.kind === "standard" ? (item.weight.split(".")[1]?.length ?? 0) : 0)),
  );
  return decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
}

export const MONEY = "#,##0.00";
export const COEFFICIENT = "0.00##";

/** How a number of an item, a target or a measure is shown. */
export function shownAs(format: NumberFormat): string {
  return { count: "General", percent: "0.0%", amount: "General" }[format];
}
