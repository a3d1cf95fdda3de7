import { decimal } from "../numbers/decimal";
import { halfWidth } from "../numbers/half-width";
import { makeScheme } from "./make-scheme";
import type { Coefficient, Scheme } from "./scheme";

/** The name of the scheme that holds where none is given. */
export const DEFAULT_SCHEME = "百分制";

const FIVE_POINT: Coefficient = { kind: "score", fullScore: decimal(5) };
const HUNDRED_POINT: Coefficient = { kind: "score", fullScore: decimal(100) };
const FULL: Coefficient = { kind: "fixed", value: decimal(1) };
const NONE: Coefficient = { kind: "fixed", value: decimal(0) };

const CHINESE_LABELS = ["优秀", "良好", "一般", "不达标"] as const;
const ENGLISH_LABELS = ["Excellent", "Good", "Fair", "Below standard"] as const;

type Labels = typeof CHINESE_LABELS | typeof ENGLISH_LABELS;

const SCHEMES: ReadonlyMap<string, Scheme> = new Map([
  ...named(hundredPoint(CHINESE_LABELS), "百分制", "100分制"),
  ...named(hundredPoint(ENGLISH_LABELS), "100-point", "hundred-point"),
  ...named(fivePoint(CHINESE_LABELS), "五分制", "5分制"),
  ...named(fivePoint(ENGLISH_LABELS), "5-point", "five-point"),
  ...named(byScore("按分发放"), "按分发放"),
  ...named(byScore("By score"), "by-score"),
]);

/**
 * The built-in scheme of a name, Chinese or English: `百分制` (`100-point`), `五分制` (`5-point`), `按分发放` (`by-score`). An
 * English name gives English labels. Case, surrounding spaces and full-width forms do not matter; `100 point` and
 * `by score` are understood too.
 *
 * @example builtInScheme("１００-Point")?.bands[0]?.label // "Excellent"
 */
export function builtInScheme(name: string): Scheme | undefined {
  return SCHEMES.get(
    halfWidth(name)
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, "-"),
  );
}

function named(scheme: Scheme, ...names: string[]): [string, Scheme][] {
  return names.map((name) => [name, scheme]);
}

function hundredPoint(labels: Labels): Scheme {
  return fourBands(labels, ["90", "80", "70", "0"], HUNDRED_POINT);
}

function fivePoint(labels: Labels): Scheme {
  return fourBands(labels, ["4.5", "3.5", "3", "0"], FIVE_POINT);
}

/** The best band is paid in full, the worst not at all, those between in proportion to the score. */
function fourBands(
  labels: Labels,
  bounds: readonly [string, string, string, string],
  between: Coefficient,
): Scheme {
  return makeScheme([
    { lower: decimal(bounds[0]), label: labels[0], coefficient: FULL },
    { lower: decimal(bounds[1]), label: labels[1], coefficient: between },
    { lower: decimal(bounds[2]), label: labels[2], coefficient: between },
    { lower: decimal(bounds[3]), label: labels[3], coefficient: NONE },
  ]);
}

function byScore(label: string): Scheme {
  return makeScheme([{ lower: decimal(0), label, coefficient: HUNDRED_POINT }]);
}
