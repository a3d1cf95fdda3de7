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
  let at = 2;
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
