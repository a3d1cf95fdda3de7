import type { Language } from "../../domain/localized";

interface CatalogueTexts {
  /** Names in one cell. */
  readonly listed: (names: readonly string[]) => string;
  /** Where a scorecard's content comes from, by how many of its items are proposed. */
  readonly source: (proposed: number, items: number) => string;
}

/** What KPI.TEMPLATES says of a scorecard. They are values that workbooks rely on, so the formula, not the viewer, chooses the language. */
export const catalogue: Readonly<Record<Language, CatalogueTexts>> = {
  "zh-CN": {
    listed: (names) => names.join("、"),
    source: (proposed, items) =>
      proposed === 0 ? "原表" : proposed === items ? "建议" : `原表，其中 ${proposed} 项为建议`,
  },
  "en-US": {
    listed: (names) => names.join("; "),
    source: (proposed, items) =>
      proposed === 0
        ? "Original"
        : proposed === items
          ? "Proposed"
          : `Original, ${proposed} of ${items} items proposed`,
  },
};
