import type { Language } from "../localized";
import type { Rule } from "../rule/rule";
import type { Phrases } from "./phrases";
import { ENGLISH } from "./phrases-en";
import { CHINESE } from "./phrases-zh";
import { printClause } from "./print-clause";

/**
 * A rule in the canonical words of a language, plain and without doubt. What `readCriterion` makes of them is the rule again, for
 * every rule that words can say: points within bounds that an assessor types, and steps counted in proportion, are told but not
 * read.
 *
 * @example printRule(rule, "zh-CN") // "≥95%得满分，每低1%扣2分"
 */
export function printRule(rule: Rule, language: Language): string {
  const phrases = language === "zh-CN" ? CHINESE : ENGLISH;
  const clauses = rule.clauses.map((clause) => printClause(clause, rule, phrases));
  return [clauses.join(phrases.semicolon), ...limits(rule, phrases)].join(
    rule.clauses.length > 1 ? phrases.semicolon : phrases.comma,
  );
}

function limits(rule: Rule, phrases: Phrases): readonly string[] {
  const { floor, ceiling, mostDeducted, statedMax } = rule;
  const found: string[] = [];
  if (mostDeducted) found.push(phrases.mostDeducted(mostDeducted, rule.clauses.length > 1));
  if (ceiling && !(statedMax !== null && ceiling.kind === "points" && ceiling.value === statedMax)) {
    found.push(phrases.ceiling(ceiling, rule.start === "zero"));
  }
  if (floor === null) found.push(phrases.noFloor);
  else if (floor.value !== 0) found.push(phrases.floor(floor));
  if (statedMax !== null) found.push(phrases.statedMax(statedMax));
  return found;
}
