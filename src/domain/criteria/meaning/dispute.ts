import type { Draft } from "./draft";

/** The first time, the next one, several in a row: what one costs hangs on which it is. */
const PROGRESSIVE = /(?:^|[，,;；])\s*(?:首次|初次|再次|屡次|多次|连续|第二次|第三次)$/;
/** 达标, with nothing said of what. */
const MET = /^[\s，,]*(?:达标|达到(?:目标|标准|要求)?)$/;

/** Minus 3 points each time: nothing is named. */
const POINTS_EACH =
  /^(?:minus|plus)?[\d.]+(?:points?|%)(?:of(?:the)?fullmarks?)?(?:each|every|per)(?:time)?$/;
/** 一个, 每次: words that name nothing. */
const NAMELESS = 3;

/** Whether clauses that stand side by side speak of the same thing and say otherwise of it. */
export function areDisputed(drafts: readonly Draft[]): boolean {
  if (drafts.length < 2) return false;
  if (drafts.some(({ clause }) => PROGRESSIVE.test(clause.subject))) return true;
  // 每取得一项得8分,达标得满分: both speak of the items obtained.
  if (drafts.some(({ clause }) => MET.test(clause.subject)) && drafts.some(({ adds }) => adds)) return true;
  // 每延误1天扣1分,每延误1天扣2分.
  const events = drafts.flatMap(({ event, clause }) =>
    event && event.replace(POINTS_EACH, "").length > NAMELESS ? [`${clause.subject} ${event}`] : [],
  );
  return new Set(events).size < events.length;
}
