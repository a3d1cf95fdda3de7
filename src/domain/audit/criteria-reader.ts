import { readCriterion } from "../criteria/read-criterion";
import type { Reading } from "../criteria/reading";

/** Reads criteria; the same text is read once. */
export type CriteriaReader = (text: string) => Reading;

/** A reader for one sheet: sheets of many rows repeat some dozens of criteria. */
export function criteriaReader(): CriteriaReader {
  const known = new Map<string, Reading>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const reading = readCriterion(text);
    known.set(text, reading);
    return reading;
  };
}
