import type { Localized } from "../domain/localized";
import type { Family } from "../domain/scorecard/scorecard";

/** What the gallery shows and searches of a scorecard before the scorecard itself is fetched. */
export interface TemplateSummary {
  readonly id: string;
  readonly names: Localized;
  readonly family: Family;
  readonly dimensions: readonly Localized[];
  readonly indicators: readonly Localized[];
  /** How many of its items are proposed rather than taken from the source document. */
  readonly proposedItems: number;
  /** How many targets are still to be filled by the user. */
  readonly placeholders: number;
}
