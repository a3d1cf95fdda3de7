import type { Rule } from "../rule/rule";
import { points } from "./part";
import type { Token } from "./token";

/**
 * A criterion that leaves the score to the assessor outright: 得分=上级评分（0～10分）：服务热情，配合融洽. The points that are typed as
 * the actual are the score, within both bounds. Words that only name who judges (由主管评分) are no such criterion, and
 * what follows the bounds may describe; where it scores, the two contradict each other ("scores"). Null for everything else.
 */
export function readJudgedPoints(tokens: readonly Token[]): Rule | "scores" | null {
  const [score, equals] = tokens;
  if (score?.kind !== "get" || !/^(?:得分|score)$/i.test(score.word) || equals?.op !== "eq") return null;
  // 评分人评分: the first names who gives them.
  const byRater = tokens[2]?.kind === "get" && /^(?:人|者|员|小组|委员会?)$/.test(tokens[3]?.word ?? "");
  let at = byRater ? 3 : 2;
  while (tokens[at]?.kind === "word") at++;
  const given = tokens[at];
  const named = given?.kind === "get" || given?.kind === "point";
  // Somebody must be named: what 得分=评分 stands for, nobody can tell.
  if (at === 2 || !named || !/^(?:评分|打分|points?|score|rating)$/i.test(given.word)) return null;
  const subject = tokens
    .slice(2, at)
    .map(({ word }) => word)
    .join(/[a-z]/i.test(given.word) ? " " : "")
    .replace(/['’]s?$/, "");
  at++;
  return within(tokens, at, subject);
}

/**
 * 由主管酌情打分,0-10分: who judges is named and so are the bounds, so the points are the assessor's. 酌情扣1-3分 is not: it scores by itself.
 * Null for everything else.
 */
export function readOpenlyJudged(tokens: readonly Token[]): Rule | null {
  const judge = tokens.findIndex(({ kind }) => kind === "judge");
  if (judge < 1 || !tokens.slice(0, judge).every(({ kind }) => kind === "word" || kind === "sep"))
    return null;
  const who = tokens[judge - 1]?.word ?? "";
  if (
    !/(?:由|经)[\u4e00-\u9fff]{0,6}(?:主管|经理|领导|上级|考核人|评分人|负责人|主任|总监|店长|院长|校长)$/.test(
      who,
    )
  )
    return null;
  const verb = tokens[judge + 1];
  const spoken = /(?:评分|打分|给分)$/;
  const at = spoken.test(tokens[judge]?.word ?? "") ? judge + 1 : judge + 2;
  if (at === judge + 2 && !((verb?.kind === "get" || verb?.kind === "word") && spoken.test(verb.word)))
    return null;
  const rule = within(tokens, at, "");
  return rule === "scores" ? null : rule;
}

/** The points between the two that stand at a token, where nothing behind them scores. */
function within(tokens: readonly Token[], at: number, subject: string): Rule | "scores" | null {
  const bracketed = tokens[at]?.kind === "open";
  if (!bracketed && tokens[at]?.kind !== "sep") return null;
  const [low, range, high, close] = tokens.slice(at + 1, at + 5);
  if (low?.kind !== "num" || range?.kind !== "range" || high?.kind !== "num") return null;
  if (!arePoints(low) || !arePoints(high) || low.value >= high.value) return null;
  if (bracketed && close?.kind !== "close") return null;
  const rest = tokens.slice(at + (bracketed ? 5 : 4));
  if (rest[0] && !/^(?:sep|stop|open)$/.test(rest[0].kind)) return null;
  if (!rest.every(describes)) return "scores";
  return {
    clauses: [
      {
        subject,
        quantity: { kind: "points", unit: "分", scale: 1, completion: false },
        gates: [],
        scoring: { kind: "judged", low: points(low.value), high: points(high.value) },
      },
    ],
    start: "full",
    floor: points(0),
    ceiling: null,
    mostDeducted: null,
    statedMax: null,
  };
}

function arePoints({ percent, unit, scale }: Token): boolean {
  return !percent && scale === 1 && /^(?:分|points?|pts?)?$/i.test(unit);
}

const SCORES: ReadonlySet<Token["kind"]> = new Set([
  "num",
  "each",
  "ded",
  "add",
  "get",
  "full",
  "zero",
  "keep",
  "until",
  "most",
  "least",
  "uncapped",
  "veto",
  "judge",
  "prop",
  "linear",
  "mul",
  "div",
  "plus",
  "point",
  "pay",
  "twist",
]);

function describes({ kind }: Token): boolean {
  return !SCORES.has(kind);
}
