import type { Points, Side, Tier } from "../../rule/rule";
import type { Draft } from "./draft";
import type { Piece } from "./pieces";
import { product } from "./scaled";
import type { Limit, Nth, Step } from "./values";

/** So many points each as far as `upTo`, counted from where the rate before ends. */
interface Rate {
  readonly points: Points;
  readonly upTo: number | null;
}

/**
 * clause := first-ones later-ones limit* | nth+ limit*: points that change with how often something has happened. Null where the phrases are no such clause.
 */
export function buildProgressive(pieces: readonly Piece[]): Draft | null {
  const steps: Step[] = [];
  const nths: Nth[] = [];
  const limits: Limit[] = [];
  let statedMax: number | null = null;
  let taken = false;
  let subject = "";
  for (const { item, name } of pieces) {
    if (!subject && name) subject = name;
    switch (item.is) {
      case "step":
        steps.push(item);
        break;
      case "nth":
        nths.push(item);
        break;
      case "limit":
        limits.push(item);
        break;
      case "base":
        if (item.points.kind !== "points") return null;
        statedMax = item.points.value;
        taken ||= item.takes === true;
        break;
      default:
        return null;
    }
  }
  if ((steps.length === 0) === (nths.length === 0)) return null;
  const made = steps.length > 0 ? ratesOfSteps(steps) : ratesOfNths(nths, taken);
  if (!made) return null;
  const { rates, nothingFrom, unit } = made;
  const signs = new Set(rates.map(({ points }) => Math.sign(points.value)).filter((sign) => sign !== 0));
  const [sign] = signs;
  if (sign === undefined || signs.size > 1) return null;
  // A cut of all that is taken would be reckoned before what a lower rate gives back.
  const eases = rates.some(
    ({ points }, i) => i > 0 && Math.abs(points.value) < Math.abs(rates[i - 1]?.points.value ?? 0),
  );
  if (eases && limits.some(({ kind }) => kind === "most-deducted" || (kind === "ceiling" && sign < 0)))
    return null;
  const gates: Tier[] =
    nothingFrom === null
      ? []
      : [
          {
            interval: { low: { at: { kind: "value", value: nothingFrom }, closed: true }, high: null },
            award: { kind: "veto" },
            words: "",
          },
        ];
  return {
    clause: {
      subject,
      quantity: {
        kind: unit?.kind === "duration" ? "duration" : "count",
        unit: unit?.id ?? null,
        scale: 1,
        completion: false,
      },
      gates,
      scoring: { kind: "steps", base: null, sides: sidesOf(rates) },
    },
    cost: 0,
    limits,
    base: null,
    statedMax,
    own: false,
    adds: sign > 0,
    takes: sign < 0,
  };
}

interface Rates {
  readonly rates: readonly Rate[];
  readonly nothingFrom: number | null;
  readonly unit: Step["size"]["unit"] | null;
}

function ratesOfSteps([first, later, another]: readonly Step[]): Rates | null {
  if (!first || first.first === undefined || !later || another || later.first !== undefined || later.from)
    return null;
  if (later.way === "below" || later.size.v !== 1 || !(later.beyond ?? later.alone)) return null;
  // 10 points for the first and 20 for each one thereafter: what one of them says of taking holds for both.
  const taken = first.change.value < 0 || later.change.value < 0;
  const signed = ({ change, plain }: Step): Points | null =>
    !taken || change.value < 0 ? change : plain ? { ...change, value: -change.value } : null;
  const [one, two] = [signed(first), signed(later)];
  if (!one || !two || one.kind !== two.kind) return null;
  const unit = [first, later].find(({ size }) => size.unit.id !== "")?.size.unit ?? null;
  if (unit && unit.kind !== "count" && unit.kind !== "duration") return null;
  return {
    rates: [
      { points: one, upTo: first.first },
      { points: two, upTo: null },
    ],
    nothingFrom: null,
    unit,
  };
}

function ratesOfNths(nths: readonly Nth[], taken: boolean): Rates | null {
  const last = nths.at(-1);
  if (!last || nths.length < 2 || !nths.every(({ at }, i) => at === i + 1)) return null;
  // The second: 5 points: of the second alone, or of both? Only what goes on with each one tells.
  if (!last.onward || nths.slice(0, -1).some(({ onward }) => onward)) return null;
  const signed = ({ points, plain }: Nth): Points | null =>
    points.value <= 0
      ? points
      : taken || !plain || nths.some((other) => other.points.value < 0 || other.spared)
        ? { ...points, value: -points.value }
        : null;
  const rates: Rate[] = [];
  for (const [i, nth] of nths.entries()) {
    if (nth.nothing) {
      if (nth !== last) return null;
      continue;
    }
    const points = signed(nth);
    if (!points || points.kind !== "points") return null;
    rates.push({ points, upTo: nth === last ? null : i + 1 });
  }
  return { rates, nothingFrom: last.nothing ? last.at : null, unit: null };
}

/** A side for each rate, which counts on top of those before it. */
function sidesOf(rates: readonly Rate[]): readonly Side[] {
  return rates.flatMap(({ points }, i): Side[] => {
    const before = rates[i - 1];
    const value = product(points.value - (before?.points.value ?? 0), 1);
    if (value === 0) return [];
    return [
      {
        direction: "above",
        from: { kind: "value", value: before?.upTo ?? 0 },
        step: 1,
        change: { ...points, value },
        partial: "whole",
        most: null,
      },
    ];
  });
}
