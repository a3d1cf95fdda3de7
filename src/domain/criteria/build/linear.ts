import type { Award, Edge, Points, Rule, Tier } from "../../rule/rule";
import type { Fields } from "./fields";
import type { CriterionForm } from "./form";
import { ruleOf } from "./limits";
import { quantityOf, wantedFor } from "./measure";

/** 60%得0分,100%得20分,中间按线性计算; beyond the better end no more, beyond the worse one the rest. */
export function buildLinear(form: CriterionForm, fields: Fields): Rule | null {
  const quantity = quantityOf(form, fields);
  const wanted = quantity ? wantedFor(quantity) : {};
  const ends = form.ends.map(({ at, points }, i) => ({
    at: fields.number(`ends.${i}.at`, at, { ...wanted, signed: true }),
    points: fields.points(`ends.${i}.points`, points),
  }));
  const rest = form.veto ? null : fields.points("rest", form.rest);
  const [one, two] = ends;
  if (!quantity || !one?.points || !two?.points || one.at === null || two.at === null) return null;
  if (one.at === two.at) fields.problem("ends.1.at", "SAME");
  if (one.points.kind === two.points.kind && one.points.value === two.points.value)
    fields.problem("ends.1.points", "SAME");
  if (fields.problems.length > 0) return null;

  const [low, high] = one.at < two.at ? [one, two] : [two, one];
  const [lowAt, highAt] = [low.at ?? 0, high.at ?? 0];
  const [atLow, atHigh] = [low.points ?? one.points, high.points ?? two.points];
  const rising = worth(atHigh) > worth(atLow);
  const beyond: Award = rest === null ? { kind: "veto" } : { kind: "score", points: rest };
  const better = (points: Points): Award => ({ kind: "score", points });
  const tier = (from: Edge | null, to: Edge | null, award: Award): Tier => ({
    interval: { low: from, high: to },
    award,
    words: "",
  });
  const edge = (value: number, closed: boolean): Edge => ({ at: { kind: "value", value }, closed });
  const tiers: Tier[] = [
    // The line is told first: 中间 speaks of the two ends beside it.
    tier(edge(lowAt, true), edge(lowAt, true), better(atLow)),
    tier(edge(highAt, true), edge(highAt, true), better(atHigh)),
    tier(edge(lowAt, true), edge(highAt, true), { kind: "linear", atLow, atHigh }),
    tier(null, edge(lowAt, false), rising ? beyond : better(atLow)),
    tier(edge(highAt, false), null, rising ? better(atHigh) : beyond),
  ];
  return ruleOf(form, { quantity, gates: [], scoring: { kind: "tiers", tiers } });
}

// The full mark is more than any points beside it; shares are compared with shares.
function worth({ kind, value }: Points): number {
  return kind === "share" && value > 0 ? value * 1e9 : value;
}
