import type { NumberFormat } from "../../domain/scorecard/scorecard";

/** The weights of a card; null where one is missing. */
export interface Weighed {
  readonly items: readonly (
    { readonly kind: "standard"; readonly weight: string | null } | { readonly kind: "bonus" }
  )[];
}

/** Percent with as many decimals as the scorecard's weights have. */
export function weightFormat({ items }: Weighed): string {
  return percentFormat(
    items.flatMap((item) => (item.kind === "standard" && item.weight !== null ? [item.weight] : [])),
  );
}

/** Percent with as many decimals as the longest of these percentages has. */
export function percentFormat(percentages: readonly string[]): string {
  const decimals = Math.max(0, ...percentages.map((one) => one.split(".")[1]?.length ?? 0));
  return decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
}

export const MONEY = "#,##0.00";
export const COEFFICIENT = "0.00##";

/** How a number of an item, a target or a measure is shown. */
export function shownAs(format: NumberFormat): string {
  // 0.495% beside a bound of 0.5% must not be shown as 0.5%.
  return { count: "General", percent: "0.0##%", amount: "General" }[format];
}
