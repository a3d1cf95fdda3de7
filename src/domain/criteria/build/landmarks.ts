import type { Cell } from "../../cell";
import { add, compare, decimal, multiply, subtract, toNumber, ZERO } from "../../numbers/decimal";
import type { Decimal } from "../../numbers/decimal";
import { formatPercent } from "../../numbers/format";
import { fromCell } from "../../numbers/from-cell";
import { roundHalfUp } from "../../numbers/round";
import { boundsOf } from "../../rule/bounds-of";
import { isBelievable } from "../../rule/believable";
import { readTarget } from "../../rule/read-target";
import type { Clause, Quantity } from "../../rule/rule";
import type { ItemContext } from "../../rule/score";

/**
 * Actuals of a clause that tell it from others: its bounds, what lies just beside them and between them, some steps on; of words
 * each of them. In ascending order; ratios as texts with a percent sign, as people write them.
 */
export function landmarks(clause: Clause, context: ItemContext): readonly Cell[] {
  const { scoring, quantity } = clause;
  switch (scoring.kind) {
    case "grades":
      return scoring.grades.map(({ label, meaning }) => label || meaning);
    case "pass":
      return [true, false];
    case "judged": {
      const { low, high } = scoring;
      const of = ({ kind, value }: typeof low) => (kind === "points" ? value : value * (context.max ?? 100));
      return [of(low), (of(low) + of(high)) / 2, of(high)];
    }
    default:
      return measured(clause, context).map((mark) => cellOf(mark, quantity));
  }
}

function measured(clause: Clause, context: ItemContext): readonly Decimal[] {
  const { quantity, scoring } = clause;
  const fine = fineness(quantity);
  const target = targetOf(clause, context);
  const bounds = boundsOf(clause).flatMap((bound) => {
    if (bound.kind === "value") return [fromCell(bound.value)];
    return target ? [multiply(target, fromCell(bound.share))] : [];
  });
  if (bounds.length === 0) bounds.push(quantity.kind === "ratio" ? decimal(1) : ZERO);
  const step = scoring.kind === "steps" ? fromCell(scoring.sides[0]?.step ?? 1) : fine;
  const marks = bounds.flatMap((bound) => [
    subtract(bound, fine),
    bound,
    add(bound, fine),
    ...(scoring.kind === "steps" ? [1, 2, 3, 10] : []).flatMap((steps) => {
      const away = multiply(step, decimal(steps));
      return [subtract(bound, away), add(bound, away)];
    }),
    // Half a step on: what a step begun counts.
    ...(quantity.kind === "count" && Number.isInteger(toNumber(step))
      ? []
      : [subtract(bound, multiply(step, decimal("1.5"))), add(bound, multiply(step, decimal("1.5")))]),
  ]);
  const sorted = [...marks].sort(compare);
  const between = sorted.slice(1).map((mark, i) => {
    const middle = multiply(add(mark, sorted[i] ?? mark), decimal("0.5"));
    return quantity.kind === "count" ? roundHalfUp(middle, 0) : roundHalfUp(middle, 6);
  });
  return distinct([...marks, ...between]).filter(
    (mark) => isPossible(mark, quantity) && isBelievable(toNumber(mark)),
  );
}

/** One unit of what is usually written: 1%, 1 time, a thousandth of the rest. */
function fineness({ kind, scale }: Quantity): Decimal {
  if (kind === "ratio") return decimal("0.01");
  return kind === "number" ? decimal("0.1") : decimal(scale);
}

function targetOf({ quantity }: Clause, { target }: ItemContext): Decimal | null {
  const read = readTarget(target, quantity, { clause: 0, subject: "" });
  return read.ok && read.value ? read.value.value : null;
}

function isPossible(mark: Decimal, { kind }: Quantity): boolean {
  return kind === "number" || kind === "amount" || compare(mark, ZERO) >= 0;
}

function cellOf(mark: Decimal, { kind }: Quantity): Cell {
  return kind === "ratio" ? formatPercent(mark) : toNumber(mark);
}

function distinct(marks: readonly Decimal[]): Decimal[] {
  const sorted = [...marks].sort(compare);
  return sorted.filter((mark, i) => i === 0 || compare(mark, sorted[i - 1] ?? mark) !== 0);
}
