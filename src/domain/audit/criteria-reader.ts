import type { Beside } from "../criteria/beside";
import { readCriterion } from "../criteria/read-criterion";
import type { Reading } from "../criteria/reading";

/** Reads criteria; the same text is read once. */
export type CriteriaReader = (text: string, beside?: Beside) => Reading;

/** A reader for one sheet: sheets of many rows repeat some dozens of criteria. */
export function criteriaReader(): CriteriaReader {
  const known = new Map<string, Reading>();
  return (text, beside = {}) => {
    const key = `${beside.max ?? ""}|${beside.hasTarget ?? ""}|${text}`;
    const before = known.get(key);
    if (before) return before;
    const reading = readCriterion(text, beside);
    known.set(key, reading);
    return reading;
  };
}
