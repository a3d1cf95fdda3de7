import type { Language } from "../../localized";
import type { Points, Rule } from "../../rule/rule";
import type { ItemContext } from "../../rule/score";
import { besideOf } from "../beside";
import { plainPoints } from "../print-number";
import { printRule } from "../print-rule";
import { readingOf } from "../reading-of";
import { sameScores } from "./same-scores";

/**
 * The rule in words of the language that are read back as it: its canonical words, or others where those are not read. Null where
 * none are.
 *
 * @example writeRule(rule, "zh-CN", { max: 20, target: null }) // "≥95%得20分；<95%得0分"
 */
export function writeRule(rule: Rule, language: Language, context: ItemContext): string | null {
  const texts = [printRule(rule, language), ...otherWords(rule, language)];
  return texts.find((text) => readsBack(text, rule, context)) ?? null;
}

/** Whether a text is read as this rule. */
function readsBack(text: string, rule: Rule, context: ItemContext): boolean {
  const reading = readingOf(text, besideOf(context));
  return reading.ok && sameScores(reading.rule, rule, context);
}

/** Rules whose canonical words tell more than they are read for. */
function otherWords({ clauses }: Rule, language: Language): readonly string[] {
  const [clause] = clauses;
  if (!clause || clauses.length > 1) return [];
  const { scoring, subject } = clause;
  const chinese = language === "zh-CN";
  if (scoring.kind === "judged") {
    const [low, high] = [plainPoints(scoring.low.value), plainPoints(scoring.high.value)];
    return chinese
      ? [`得分=${subject || "上级"}评分（${low}～${high}分）`]
      : [`score = ${subject || "manager"}'s score (${low}-${high} points)`];
  }
  if (scoring.kind === "pass" && scoring.pass.kind === "score") {
    const pass = pointsWords(scoring.pass.points, chinese);
    const fail =
      scoring.fail.kind === "score"
        ? pointsWords(scoring.fail.points, chinese)
        : chinese
          ? "一票否决"
          : "veto";
    return chinese ? [`达标${pass}；否则${fail}`] : [`met: ${pass}; otherwise: ${fail}`];
  }
  return [];
}

function pointsWords(points: Points, chinese: boolean): string {
  if (points.kind === "share" && points.value === 1) return chinese ? "得满分" : "full marks";
  return chinese ? `得${plainPoints(points.value)}分` : `${plainPoints(points.value)} points`;
}
