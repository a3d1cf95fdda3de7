import type { Language } from "../localized";
import { format } from "../numbers/format";
import { builtInScheme } from "../scheme/built-in-schemes";
import type { Scorecard } from "./scorecard";

/** One band of a scorecard's scheme, as text: numbers exact. */
export interface SchemeRow {
  readonly lower: string;
  readonly label: string;
  /** `score`: paid in proportion to the score, out of `fullScore`. */
  readonly coefficient: string;
  /** Of a coefficient by score: `100`, or `5`. */
  readonly fullScore: string | null;
}

/** A scorecard's scheme, best band first. Throws a RangeError where it names a built-in scheme that does not exist. */
export function schemeRows({ scheme }: Pick<Scorecard, "scheme">, language: Language): readonly SchemeRow[] {
  if (scheme.kind === "bands") {
    return scheme.bands.map(({ lower, label, coefficient }) => ({
      lower,
      label: label[language],
      coefficient,
      fullScore: coefficient === "score" ? "100" : null,
    }));
  }
  const name = scheme.names[language];
  const builtIn = builtInScheme(name);
  if (!builtIn) throw new RangeError(`There is no built-in scheme "${name}"`);
  return builtIn.bands.map(({ lower, label, coefficient }) => ({
    lower: format(lower),
    label,
    ...(coefficient.kind === "fixed"
      ? { coefficient: format(coefficient.value), fullScore: null }
      : { coefficient: "score", fullScore: format(coefficient.fullScore) }),
  }));
}
