import type { Points, Side } from "../../rule/rule";
import type { Draft } from "./draft";
import type { Piece } from "./pieces";
import type { Ladder, Limit } from "./values";

/** clause := ladder limit*: the first times at their own price, and then each at another. Null where the phrases are no such clause. */
export function buildLadder(pieces: readonly Piece[]): Draft | null {
  let ladder: Ladder | null = null;
  let subject = "";
  let statedMax: number | null = null;
  const limits: Limit[] = [];
  for (const { item, name } of pieces) {
    if (!subject && name) subject = name;
    if (item.is === "ladder" && !ladder) ladder = item;
    else if (item.is === "limit") limits.push(item);
    else if (item.is === "base" && item.kind === "full" && item.points.kind === "points")
      statedMax = item.points.value;
    else return null;
  }
  if (!ladder) return null;
  const side = (from: number, change: Points, isLast: boolean): Side => ({
    direction: "above",
    from: { kind: "value", value: from },
    step: 1,
    change,
    partial: "whole",
    most: isLast ? null : { ...change, value: Math.abs(change.value) },
  });
  const { rungs, then, unit } = ladder;
  const adds = then.value > 0;
  return {
    clause: {
      subject,
      quantity: { kind: "count", unit: unit.id, scale: 1, completion: false },
      gates: [],
      scoring: {
        kind: "steps",
        base: null,
        sides: [...rungs.map(({ change }, i) => side(i, change, false)), side(rungs.length, then, true)],
      },
    },
    cost: 0,
    limits,
    base: null,
    statedMax,
    own: false,
    adds,
    takes: !adds,
  };
}
