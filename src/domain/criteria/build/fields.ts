import { decimal, multiply, toNumber } from "../../numbers/decimal";
import { halfWidth } from "../../numbers/half-width";
import { parseNumberText } from "../../numbers/parse-number-text";
import type { NumberUnit } from "../../numbers/parse-number-text";
import type { Points } from "../../rule/rule";
import type { FieldName, FieldProblem, ProblemCode } from "./form";

/** The words for the full mark that a field of points takes. */
const FULL = /^(?:满分|滿分|full(?: ?(?:marks?|score|points))?)$/i;
const HUNDREDTH = decimal("0.01");
// A longer numeral, or one with more than 6 decimals, is a slip.
const MOST_DIGITS = 12;

/** What a number must be to be taken. */
export interface Wanted {
  /** Digits alone are percent. */
  readonly percent?: boolean;
  /** How many base units one is: 10000 for 万元. */
  readonly scale?: number;
  readonly optional?: boolean;
  readonly positive?: boolean;
  readonly signed?: boolean;
  readonly whole?: boolean;
}

/** Reads fields and keeps what is wrong with them. A field that is blank or wrong gives null. */
export interface Fields {
  readonly problems: FieldProblem[];
  problem(field: FieldName, code: ProblemCode): null;
  /** A number in base units, a percentage as its ratio: 95 and 95% are 0.95 where percent is wanted. */
  number(field: FieldName, text: string, wanted?: Wanted): number | null;
  /** So many points; the full mark or a share of it (满分, 50%) stays one. */
  points(field: FieldName, text: string, wanted?: Wanted): Points | null;
}

export function readFields(): Fields {
  const problems: FieldProblem[] = [];
  const problem = (field: FieldName, code: ProblemCode) => {
    problems.push({ field, code });
    return null;
  };
  const number = (field: FieldName, text: string, wanted: Wanted, units: readonly NumberUnit[]) => {
    if (text.trim() === "") return wanted.optional ? null : problem(field, "MISSING");
    const read = parseNumberText(text);
    if (!read.ok || !units.includes(read.value.unit)) return problem(field, "NOT_A_NUMBER");
    const written = halfWidth(text);
    if (written.replace(/\D/g, "").length > MOST_DIGITS || /\.\d{7}/.test(written))
      return problem(field, "TOO_LONG");
    const { value, unit } = read.value;
    const asRatio = wanted.percent && unit !== "percent" ? multiply(value, HUNDREDTH) : value;
    const result = toNumber(multiply(asRatio, decimal(wanted.scale ?? 1)));
    if (wanted.positive && result <= 0) return problem(field, "NOT_POSITIVE");
    if (!wanted.signed && result < 0) return problem(field, "NEGATIVE");
    if (wanted.whole && !Number.isInteger(result)) return problem(field, "NOT_WHOLE");
    return result;
  };
  return {
    problems,
    problem,
    number: (field, text, wanted = {}) =>
      number(field, text, wanted, wanted.percent ? ["none", "percent"] : ["none", "yuan"]),
    points(field, text, wanted = {}) {
      if (FULL.test(halfWidth(text).trim())) return { kind: "share", value: 1 };
      const value = number(field, text, wanted, ["none", "points", "percent"]);
      if (value === null) return null;
      return { kind: /%\s*$/.test(halfWidth(text)) ? "share" : "points", value };
    },
  };
}

/** The value with its sign changed; 0 stays 0. */
export function taken({ kind, value }: Points): Points {
  return { kind, value: value === 0 ? 0 : -value };
}
