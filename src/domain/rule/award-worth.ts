import type { Cell } from "../cell";
import { add as plus, compare, subtract as minus } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { ok } from "../result";
import type { Result } from "../result";
import type { PlacedTier } from "./find-tier";
import { add, compare as compareFractions, NOTHING, over, subtract, times, whole } from "./fraction";
import type { Fraction } from "./fraction";
import type { Award, Points } from "./rule";
import type { MaxFault } from "./score-fault";

/** What scoring a clause needs beside its actual. */
export interface Surroundings {
  readonly target: Cell;
  readonly points: (points: Points) => Result<Decimal, MaxFault>;
  /** Where the item starts: its full mark, or 0. */
  readonly start: () => Result<Decimal, MaxFault>;
}

/**
 * What an award comes to at a value: its points, the start as it changes it, the most that may be judged. The greater is the
 * better paid.
 */
export function worthOf(
  award: Award,
  edges: PlacedTier | undefined,
  value: Fraction,
  { points, start }: Surroundings,
): Result<Fraction, MaxFault> {
  switch (award.kind) {
    case "score": {
      const given = points(award.points);
      return given.ok ? ok(whole(given.value)) : given;
    }
    case "change": {
      const given = points(award.points);
      if (!given.ok) return given;
      const from = start();
      return from.ok ? ok(whole(plus(from.value, given.value))) : from;
    }
    case "judged": {
      const high = points(award.high);
      return high.ok ? ok(whole(high.value)) : high;
    }
    case "proportion": {
      const factor = points(award.factor);
      return factor.ok ? ok(times(value, factor.value)) : factor;
    }
    case "linear": {
      const atLow = points(award.atLow);
      const atHigh = points(award.atHigh);
      if (!atLow.ok) return atLow;
      if (!atHigh.ok) return atHigh;
      const [low, high] = [edges?.low?.at, edges?.high?.at];
      // A tier that is straight between its edges has both; were it a single point, its lower edge speaks for it.
      if (!low || !high || compare(low, high) >= 0) return ok(whole(atLow.value));
      // A gap that is closed to this tier lies beyond its edge and gets what the edge gets.
      if (compareFractions(value, whole(low)) <= 0) return ok(whole(atLow.value));
      if (compareFractions(value, whole(high)) >= 0) return ok(whole(atHigh.value));
      const rise = minus(atHigh.value, atLow.value);
      const along = over(times(subtract(value, whole(low)), rise), minus(high, low));
      return ok(add(whole(atLow.value), along));
    }
    case "veto":
      return ok(NOTHING);
  }
}
