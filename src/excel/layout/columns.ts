import type { Scorecard } from "../../domain/scorecard/scorecard";
import type { Span } from "./area";
import type { Places } from "./sheet-plan";

/** The columns of one scorecard's sheet. */
export interface Columns {
  readonly at: Places["columns"];
  readonly widths: readonly number[];
  readonly last: number;
  /** Three parts from left to right that blocks outside the table are set in; the right one has exactly three columns. */
  readonly left: Span;
  readonly middle: Span;
  readonly right: Span;
}

const WIDTH = {
  number: 30,
  dimension: 60,
  indicator: 78,
  weight: 54,
  target: 52,
  /** What the target leaves free goes to the criteria, so that every scorecard is equally wide. */
  criteriaAndTarget: 220,
  dataSource: 62,
  actual: 60,
  score: 52,
} as const;

/** Where each column stands; a scorecard without targets has no column for them. */
export function columnsOf(card: Scorecard): Columns {
  const hasTarget = card.items.some(({ target }) => target !== null);
  const criteria = hasTarget ? 5 : 4;
  return {
    at: {
      number: 0,
      dimension: 1,
      indicator: 2,
      weight: 3,
      target: hasTarget ? 4 : null,
      criteria,
      dataSource: criteria + 1,
      actual: criteria + 2,
      score: criteria + 3,
    },
    widths: [
      WIDTH.number,
      WIDTH.dimension,
      WIDTH.indicator,
      WIDTH.weight,
      ...(hasTarget ? [WIDTH.target, WIDTH.criteriaAndTarget - WIDTH.target] : [WIDTH.criteriaAndTarget]),
      WIDTH.dataSource,
      WIDTH.actual,
      WIDTH.score,
    ],
    last: criteria + 3,
    left: { first: 0, last: 3 },
    middle: { first: 4, last: criteria },
    right: { first: criteria + 1, last: criteria + 3 },
  };
}

/** How wide a span is, in points. */
export function widthOf({ widths }: Columns, { first, last }: Span): number {
  return widths.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
}
