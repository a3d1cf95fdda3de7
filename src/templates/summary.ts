import type { Localized } from "../domain/localized";
import type { Family, Scorecard } from "../domain/scorecard/scorecard";

/** What the gallery shows and searches of a scorecard. */
export interface TemplateSummary {
  readonly id: string;
  readonly names: Localized;
  /** The pinyin initials of the Chinese name. */
  readonly initials: string;
  readonly family: Family;
  readonly dimensions: readonly Localized[];
  readonly indicators: readonly Localized[];
  /** How many of its items are proposed rather than taken from the source document. */
  readonly proposedItems: number;
  /** How many targets are still to be filled by the user. */
  readonly placeholders: number;
}

/** @example summaryOf(webPromotion).indicators.length // 6 */
export function summaryOf(card: Scorecard): TemplateSummary {
  const { id, names, initials, family, dimensions, items } = card;
  return {
    id,
    names,
    initials,
    family,
    dimensions: dimensions.map((dimension) => dimension.names),
    indicators: items.map(({ indicator }) => indicator),
    proposedItems: items.filter(({ provenance }) => provenance.origin === "proposed").length,
    placeholders: items.filter(({ target }) => target?.kind === "placeholder").length,
  };
}
