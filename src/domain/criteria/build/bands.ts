import type { Award, Bound, Edge, Points, Rule, Tier } from "../../rule/rule";
import type { Fields } from "./fields";
import type { CriterionForm } from "./form";
import { ruleOf } from "./limits";
import { quantityOf, wantedFor } from "./measure";

/** ≥95%得20分;≥85%且<95%得10分;<85%得0分. */
export function buildBands(form: CriterionForm, fields: Fields): Rule | null {
  const quantity = quantityOf(form, fields);
  const wanted = quantity ? wantedFor(quantity) : {};
  const signed = { ...wanted, signed: true };
  const bounds = form.bands.map(({ bound }, i) => fields.number(`bands.${i}.bound`, bound, signed));
  const awards = form.bands.map(({ points }, i) => awardOf(fields, `bands.${i}.points`, points));
  const rest: Award | null = form.veto ? { kind: "veto" } : awardOf(fields, "rest", form.rest);
  bounds.forEach((bound, i) => {
    const before = bounds[i - 1];
    if (bound === null || before === null || before === undefined) return;
    if (form.better === "high" ? bound >= before : bound <= before)
      fields.problem(`bands.${i}.bound`, "ORDER");
  });
  if (!quantity || fields.problems.length > 0) return null;

  const tiers = [...awards, rest].flatMap((award, i): Tier[] => {
    const own = bounds[i] ?? null;
    const before = bounds[i - 1] ?? null;
    const best = before === null ? null : edge(before, !form.inclusive);
    const worst = own === null ? null : edge(own, form.inclusive);
    const interval = form.better === "high" ? { low: worst, high: best } : { low: best, high: worst };
    return award ? [{ interval, award, words: "" }] : [];
  });
  return ruleOf(form, { quantity, gates: [], scoring: { kind: "tiers", tiers } });
}

/** Points, or below 0 what is taken from the full mark. */
function awardOf(fields: Fields, field: string, text: string): Award | null {
  const points = fields.points(field, text, { signed: true });
  return points && awardFor(points);
}

export function awardFor(points: Points): Award {
  return points.value < 0 ? { kind: "change", points } : { kind: "score", points };
}

function edge(value: number, closed: boolean): Edge {
  const at: Bound = { kind: "value", value };
  return { at, closed };
}
