import { compare, ONE } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { format } from "../numbers/format";
import { whole } from "./fraction";
import type { LintFinding, MakeFinding } from "./lint-finding";
import type { Quantity } from "./rule";
import { shownValue } from "./show-quantity";

/** The points at one actual. */
export interface CoursePoint {
  readonly at: Decimal;
  readonly points: Decimal;
  /** The words of the tier that gives them. */
  readonly words: string;
}

interface Move {
  readonly from: CoursePoint;
  readonly to: CoursePoint;
  readonly up: boolean;
}

/**
 * Whether points go one way as the actual rises. Up and then down is a target to be met from both sides; anything else runs
 * against itself, and the first step of the rarer direction is named.
 */
export function lintCourse(
  course: readonly CoursePoint[],
  quantity: Quantity,
  finding: MakeFinding,
): readonly LintFinding[] {
  const moves: Move[] = [];
  for (const [i, to] of course.entries()) {
    const from = course[i - 1];
    const side = from && compare(to.points, from.points);
    if (from && side) moves.push({ from, to, up: side > 0 });
  }
  const turns = moves.filter(({ up }, i) => i > 0 && moves[i - 1]?.up !== up);
  const [turn] = turns;
  if (!turn) return [];
  const shown = (at: Decimal) => shownValue(whole(at), quantity);
  if (turns.length === 1 && !turn.up) {
    // 及时率100%得10分: no rate of parts goes beyond the whole; only completion does.
    if (quantity.kind === "ratio" && !quantity.completion && compare(turn.from.at, ONE) === 0) return [];
    return [finding("note", [turn.from.words], { code: "BEST_IN_MIDDLE", at: shown(turn.from.at) })];
  }
  const rises = moves.filter(({ up }) => up).length;
  const mostlyUp = rises * 2 >= moves.length;
  const odd = moves.find(({ up }) => up !== mostlyUp) ?? turn;
  return [
    finding("doubt", [odd.from.words, odd.to.words], {
      code: "NOT_MONOTONE",
      at: shown(odd.from.at),
      points: format(odd.from.points),
      nextAt: shown(odd.to.at),
      nextPoints: format(odd.to.points),
    }),
  ];
}
