import type { Clause } from "../../domain/rule/rule";
import { baseUnit } from "../../domain/rule/read-measure";
import type { Profile } from "./profile";

/** How the actual of a clause is written, where that is not plain from its own words. */
export type ActualForm =
  /** A rate: 95%, not 95. */
  | { readonly kind: "percent" }
  /** So much of a quantity that the target states, or the rate itself with its sign. */
  | { readonly kind: "ofTarget" }
  /** 60万元 or 600000: the criterion speaks of `unit`, and a plain number counts `base`. */
  | { readonly kind: "scaled"; readonly unit: string; readonly base: string; readonly scale: number };

/** Null where a plain number in the criterion's own unit is all that can be meant. */
export function actualForm({ quantity }: Clause, profile: Profile | null): ActualForm | null {
  if (quantity.kind === "ratio") {
    return profile?.scale === "units" ? { kind: "ofTarget" } : { kind: "percent" };
  }
  const base = baseUnit(quantity);
  if (quantity.scale === 1 || quantity.unit === null || base === null) return null;
  return {
    kind: "scaled",
    unit: quantity.unit,
    base: base === quantity.unit ? "" : base,
    scale: quantity.scale,
  };
}
