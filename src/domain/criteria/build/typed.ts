import { divide } from "../../numbers/ratio";
import { decimal, multiply } from "../../numbers/decimal";
import { format } from "../../numbers/format";
import { fromCell } from "../../numbers/from-cell";
import type { Award, Clause, Points, Quantity, Rule, Tier } from "../../rule/rule";
import type { CriterionForm } from "./form";

/** How the parts of a rule are typed into a form. */
export interface Typing {
  /** The full mark in points; null where none is known. */
  readonly max: number | null;
  /** What the full mark is called (满分). */
  readonly full: string;
}

/** A bound in the unit of the rule: 95 for 0.95 of a percentage, 50 for 500000 of 万元. */
export function typedMark(value: number, { kind, scale }: Quantity): string {
  if (kind === "ratio") return format(multiply(fromCell(value), decimal(100)));
  return format(scale === 1 ? fromCell(value) : divide(fromCell(value), decimal(scale)));
}

/** Points without a sign; the full mark and shares of it stay what they are, whatever the row's full mark is. */
export function typedPoints({ kind, value }: Points, { full }: Typing): string {
  const size = Math.abs(value);
  if (kind === "points" || size === 0) return format(fromCell(size));
  return size === 1 ? full : `${format(multiply(fromCell(size), decimal(100)))}%`;
}

/** What an award gives, as a field of points takes it; null where it gives no fixed points. */
export function typedAward(award: Award, typing: Typing): string | null {
  if (award.kind === "veto") return "0";
  if (award.kind !== "score" && award.kind !== "change") return null;
  const points = typedPoints(award.points, typing);
  if (award.kind === "score") return points;
  if (award.points.value < 0) return `-${points}`;
  return award.points.value === 0 ? typedPoints({ kind: "share", value: 1 }, typing) : null;
}

export function measureOf({ kind, unit, completion }: Quantity): Partial<CriterionForm> {
  return kind === "ratio"
    ? { percent: true, completion, unit: "" }
    : { percent: false, completion: false, unit: unit ?? "" };
}

/** The limits of the item. */
export function limitsIn({ floor, mostDeducted, ceiling }: Rule, typing: Typing): Partial<CriterionForm> {
  return {
    belowZero: floor === null,
    floor: floor && floor.value !== 0 ? typedPoints(floor, typing) : "",
    most: mostDeducted ? typedPoints(mostDeducted, typing) : "",
    cap: ceiling ? typedPoints(ceiling, typing) : "",
  };
}

/** Where the item becomes 0, told by its one gate; null where the gates say something else. */
export function vetoIn({ gates, quantity }: Clause): string | null {
  const [gate, more] = gates;
  if (!gate) return "";
  if (more || !isNothing(gate)) return null;
  const edge = gate.interval.low ?? gate.interval.high;
  return edge?.at.kind === "value" ? typedMark(edge.at.value, quantity) : null;
}

export function isNothing({ award }: Pick<Tier, "award">): boolean {
  return award.kind === "veto" || (award.kind === "score" && award.points.value === 0);
}
