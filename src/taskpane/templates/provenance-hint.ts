import type { TemplateSummary } from "../../templates/summary";
import type { PaneTexts } from "../../texts/pane/zh-CN";

/** Where a template's content comes from and what is left to fill in, in a few words. */
export function provenanceHint(template: TemplateSummary, words: PaneTexts["templates"]): string {
  const { proposedItems, placeholders, indicators } = template;
  const origin =
    proposedItems === 0
      ? words.fromSource
      : proposedItems === indicators.length
        ? words.allProposed
        : words.proposed(proposedItems);
  return placeholders === 0 ? origin : `${origin} · ${words.toFill(placeholders)}`;
}
