import { entryCount } from "../../domain/scorecard/entries";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import type { Span } from "./area";
import type { Places } from "./sheet-plan";

/** The columns of one scorecard's sheet. */
export interface Columns {
  readonly at: Places["columns"];
  readonly widths: readonly number[];
  readonly last: number;
  /**
   * What blocks outside the table are set in: labels with one cell beside them, the table's middle, and exactly three columns at the right.
   */
  readonly left: Span;
  readonly middle: Span;
  readonly right: Span;
}

const WIDTH = {
  number: 30,
  dimension: 60,
  indicator: 84,
  weight: 54,
  target: 52,
  /** What the target leaves free goes to the criteria, so that every scorecard is equally wide. */
  criteriaAndTarget: 214,
  dataSource: 62,
  score: 52,
} as const;

/** Of the cells that are filled, by how many of them stand side by side. */
const ACTUAL_WIDTHS = [60, 46, 42];

/** What more of them take is taken from the criteria. */
const LEAST_CRITERIA = 130;

/**
 * Where each column stands; a scorecard without targets has no column for them, and one whose items take several actuals has as many columns
 * of them as the widest item.
 */
export function columnsOf(card: Scorecard): Columns {
  const hasTarget = card.items.some(({ target }) => target !== null);
  const criteria = hasTarget ? 5 : 4;
  const actual = criteria + 2;
  const actuals = entryCount(card);
  const score = actual + actuals;
  const actualWidth = ACTUAL_WIDTHS[Math.min(actuals, ACTUAL_WIDTHS.length) - 1] ?? 0;
  const moreActuals = actuals * actualWidth - (ACTUAL_WIDTHS[0] ?? 0);
  const criteriaWidth = WIDTH.criteriaAndTarget - (hasTarget ? WIDTH.target : 0) - moreActuals;
  return {
    at: {
      number: 0,
      dimension: 1,
      indicator: 2,
      weight: 3,
      target: hasTarget ? 4 : null,
      criteria,
      dataSource: criteria + 1,
      actual,
      lastActual: score - 1,
      score,
    },
    widths: [
      WIDTH.number,
      WIDTH.dimension,
      WIDTH.indicator,
      WIDTH.weight,
      ...(hasTarget ? [WIDTH.target] : []),
      Math.max(LEAST_CRITERIA, criteriaWidth),
      WIDTH.dataSource,
      ...Array.from({ length: actuals }, () => actualWidth),
      WIDTH.score,
    ],
    last: score,
    left: { first: 0, last: 2 },
    middle: { first: 4, last: score - 3 },
    right: { first: score - 2, last: score },
  };
}

/** How wide a span is, in points. */
export function widthOf({ widths }: Columns, { first, last }: Span): number {
  return widths.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
}
