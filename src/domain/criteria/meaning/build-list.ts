import type { Draft } from "./draft";
import type { Piece } from "./pieces";

/** One clause for each of several things that have points of their own: 国家级、省级…分别加4分、1.5分. */
export function buildList({ item, name }: Piece): readonly Draft[] {
  if (item.is !== "respectively") return [];
  const { changes, unit, names } = item;
  const labels = names
    ? names.map((one, i) => (i === 0 ? (name + one).replace(/^.*[,，;；:：]/, "") : one))
    : labelsOf(name, changes.length);
  return changes.map((change, i): Draft => ({
    clause: {
      subject: labels[i] ?? "",
      quantity: { kind: "count", unit: unit?.id ?? null, scale: 1, completion: false },
      gates: [],
      scoring: {
        kind: "steps",
        base: null,
        sides: [
          {
            direction: "above",
            from: { kind: "value", value: 0 },
            step: 1,
            change,
            partial: "whole",
            most: null,
          },
        ],
      },
    },
    cost: 0,
    limits: [],
    base: null,
    statedMax: null,
    own: false,
    adds: change.value > 0,
    takes: change.value < 0,
  }));
}

/** The names of so many things in words that list them; [] where the words list another number. */
function labelsOf(name: string, count: number): readonly string[] {
  for (const part of name.split(/[，,；;：:]/).reverse()) {
    const labels = part.split(/[、/]|和|及|或/).filter((label) => label.trim() !== "");
    if (labels.length === count) return labels.map((label) => label.trim());
  }
  return [];
}
