import type { Cell } from "../domain/cell";
import { readCriterion } from "../domain/criteria/read-criterion";
import type { Reading } from "../domain/criteria/reading";
import { actualSlots } from "../domain/rule/actual-slots";
import { compileRule } from "../domain/rule/compile-rule";
import type { CompiledRule } from "../domain/rule/compile-rule";
import type { Rule } from "../domain/rule/rule";
import { remembered } from "./remembered";

/** A criterion's text, and what it was read as. */
export type Criterion =
  | { readonly text: string; readonly reading: Extract<Reading, { ok: false }>; readonly scorerFor: null }
  | {
      readonly text: string;
      readonly reading: Extract<Reading, { ok: true }>;
      /** How many actuals its rule takes. */
      readonly slots: number;
      /** Its rule made ready for one full mark and target. */
      readonly scorerFor: (max: number | null, target: Cell) => CompiledRule;
    };

// A sheet has some dozens of criteria in thousands of rows, and recalculates at every key.
const MOST_CRITERIA = 5000;
/** A longer text is no criterion, and five thousand of them would fill the memory. */
const LONGEST_KEPT = 2000;
/** Different full marks and targets of one criterion, as in a sheet where each row has its own. */
const MOST_SCORERS = 64;

const keptCriterion = remembered(read, MOST_CRITERIA);

/** Reads a criterion's text; a text that was read lately is not read again. */
export function criterionOf(text: string): Criterion {
  return text.length > LONGEST_KEPT ? read(text) : keptCriterion(text);
}

function read(text: string): Criterion {
  const reading = readCriterion(text);
  if (!reading.ok) return { text, reading, scorerFor: null };
  return { text, reading, slots: actualSlots(reading.rule).length, scorerFor: keptScorers(reading.rule) };
}

function keptScorers(rule: Rule): (max: number | null, target: Cell) => CompiledRule {
  const kept = new Map<number | null, Map<Cell, CompiledRule>>();
  let size = 0;
  return (max, target) => {
    const known = kept.get(max)?.get(target);
    if (known) return known;
    if (size >= MOST_SCORERS) {
      kept.clear();
      size = 0;
    }
    const made = compileRule(rule, { max, target });
    const ofMax = kept.get(max) ?? new Map<Cell, CompiledRule>();
    kept.set(max, ofMax.set(target, made));
    size++;
    return made;
  };
}
