import { ONE, ZERO } from "../../numbers/decimal";
import { formatPercent } from "../../numbers/format";
import { compareSums } from "../../weights/sum-weights";
import type { CardCheck, Found } from "../check";
import type { Structure, WeighedSection } from "../layout/card";
import { choicesOf } from "../repair-choices";
import { itemNames } from "../weight-cells";
import { normaliseSection, settleSectionByOne } from "../weight-sum-repairs";

export interface SectionSumFacts {
  readonly section: string;
  /** What the sheet states for the section, and what its items come to. */
  readonly stated: string;
  readonly sum: string;
}

interface WrongSection extends Found<SectionSumFacts> {
  /** Null where it has no items. */
  readonly section: WeighedSection | null;
}

/** A section whose items do not come to the weight that it states, or to 100% where each section does. */
export const sectionSum: CardCheck<"SECTION_SUM", SectionSumFacts, WrongSection> = {
  code: "SECTION_SUM",
  severity: "error",
  of: "card",
  find: ({ card }) => [
    ...wrongOf(card.sections, card.structure),
    ...wrongOf(card.subsections, card.subsectionStructure),
    ...card.emptySections.map(({ name, row, column, weight }) => ({
      at: { row, column },
      facts: { section: name, stated: formatPercent(weight), sum: formatPercent(ZERO) },
      section: null,
    })),
  ],
  repair: ({ view, card }, { section }) => section && normaliseSection(view.grid.sheet, card, section),
  choices: ({ view, card }, { section }) =>
    section
      ? choicesOf(
          settleSectionByOne(view.grid.sheet, card, section).map((change) => [change]),
          itemNames(card),
        )
      : [],
};

function wrongOf(sections: readonly WeighedSection[], structure: Structure): WrongSection[] {
  return sections.flatMap((section) => {
    const { name, stated, weights, sum } = section;
    if (!stated || weights.length === 0) return [];
    const due = structure === "nested" ? ONE : stated.weight;
    if (compareSums(sum, due) === 0) return [];
    const facts = { section: name, stated: formatPercent(due), sum: formatPercent(sum) };
    return [{ at: stated, facts, section }];
  });
}
