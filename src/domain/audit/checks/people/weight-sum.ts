import { compare, decimal, floor, multiply, ONE, subtract, sum } from "../../../numbers/decimal";
import { formatPercent } from "../../../numbers/format";
import { cellName } from "../../../sheet/a1";
import { atSumDecimals } from "../../../weights/sum-weights";
import type { PeopleCheck } from "../../check";
import type { PeopleWeights } from "../../layout/people-weights";
import type { WeightSumFacts } from "../weight-sum";

/** Weights above people that do not come to 100%, at their sum or at the first of them. */
export const peopleWeightSum: PeopleCheck<"WEIGHT_SUM", WeightSumFacts> = {
  code: "WEIGHT_SUM",
  severity: "error",
  of: "people",
  find({ table: { weights } }) {
    if (!weights) return [];
    const total = atSumDecimals(sum(weights.shares.values()));
    const side = compare(total, ONE);
    if (side === 0 || isMeant(weights)) return [];
    const columns = [...weights.shares.keys()];
    const [first, last] = [Math.min(...columns), Math.max(...columns)];
    const { row } = weights.at;
    const cells = `${cellName(row, first)}:${cellName(row, last)}`;
    const stated = formatPercent(total);
    const facts: WeightSumFacts =
      side < 0
        ? { sum: stated, missing: formatPercent(subtract(ONE, total)), cells }
        : { sum: stated, excess: formatPercent(subtract(total, ONE)), cells };
    return [{ at: weights.sumAt ?? weights.at, facts }];
  },
};

const TEN = decimal(10);

/** Full marks that come to 90 or 120 can be meant so; those that come to 95 cannot. */
function isMeant({ kind, shares }: PeopleWeights): boolean {
  const tenths = multiply(sum(shares.values()), TEN);
  return kind === "marks" && compare(tenths, floor(tenths)) === 0;
}
