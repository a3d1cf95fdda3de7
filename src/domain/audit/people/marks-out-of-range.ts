import { compare, HUNDRED, multiply, ZERO } from "../../numbers/decimal";
import type { Decimal } from "../../numbers/decimal";
import type { Place } from "../../sheet/cell-address";
import { amountIn } from "../../sheet/numbers-in";
import type { AuditedPeople } from "../audited-people";
import { oncePer } from "../once-per";

/** A mark above what the sheet says that its indicator can earn, or below nothing. */
export interface MarkOutOfRange {
  readonly at: Place;
  readonly indicator: string;
  readonly score: Decimal;
  readonly max: Decimal;
}

export const marksOutOfRange = oncePer(({ view, table }: AuditedPeople): readonly MarkOutOfRange[] => {
  const { fullMarks } = table;
  if (!fullMarks) return [];
  return table.marks.flatMap(({ column, title, role }): MarkOutOfRange[] => {
    const share = role === null ? fullMarks.shares.get(column) : undefined;
    if (!share) return [];
    const max = multiply(share, HUNDRED);
    const given = table.rows.people.flatMap(({ row }) => {
      const score = amountIn(view.cell(row, column));
      return score ? [{ at: { row, column }, score }] : [];
    });
    const outside = given.filter(({ score }) => compare(score, max) > 0 || compare(score, ZERO) < 0);
    // Where many are above it, the column holds something else than marks out of it.
    if (outside.length * 4 > given.length) return [];
    return outside.map(({ at, score }) => ({
      at,
      indicator: title.split(/[\n(（]/)[0]?.trim() ?? title,
      score,
      max,
    }));
  });
});
