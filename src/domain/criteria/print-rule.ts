import type { Language } from "../localized";
import type { Clause, Rule } from "../rule/rule";
import type { Phrases } from "./phrases";
import { ENGLISH } from "./phrases-en";
import { CHINESE } from "./phrases-zh";
import { printClause, safeSubject } from "./print-clause";

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
  const names = rule.clauses.map(safeSubject);
  const named = names.every((name, i) => name !== "" && names.indexOf(name) === i);
  const numbered = clauses.length > 1 && !named;
  const text = (numbered ? clauses.map((clause, i) => phrases.numbered(i + 1, clause)) : clauses).join(
    phrases.semicolon,
  );
  const lead = rule.start === "zero" && rule.clauses.every(saysNoAddition) ? [phrases.bonusItem] : [];
  const between = clauses.length > 1 ? phrases.semicolon : phrases.comma;
  return [...lead, [text, ...limits(rule, phrases)].join(between)].join(phrases.comma);
}

/** Whether nothing in a clause's words would tell that its points are earned from 0. */
function saysNoAddition({ scoring }: Clause): boolean {
  return scoring.kind === "proportion";
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
