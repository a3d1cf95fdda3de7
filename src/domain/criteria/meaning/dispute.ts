import type { Draft } from "./draft";

/** The first time, the next one, several in a row: what one costs hangs on which it is. */
const PROGRESSIVE = /(?:^|[，,;；])\s*(?:首次|初次|再次|屡次|多次|连续|第二次|第三次)$/;
/** 达标, with nothing said of what. */
const MET = /^[\s，,]*(?:达标|达到(?:目标|标准|要求)?)$/;

/** Minus 3 points each time: nothing is named. */
const POINTS_EACH =
  /^(?:minus|plus)?[\d.]+(?:points?|%)(?:of(?:the)?fullmarks?)?(?:each|every|per)(?:time)?$/;
/** Each time, and nothing said of what. */
const ANY_TIME = /^(?:每|每?(?:发现|发生|出现))?(?:一|1)?(?:次|起|例|处|项|件)$/;
/** 一个, 每次: words that name nothing. */
const NAMELESS = 3;

/** Words that tell no event from another, and the points themselves. */
const EMPTY =
  /^(?:the|an?|of|for|in|on|at|to|by|is|are|was|be|will|shall|it|that|which|and|or|if|when|per|each|every|any|points?|marks?|pts?|pt|deduct(?:ed|ion)?|minus|less|lose|lost|loses|costs?|off|taken|subtract(?:ed)?|plus|add(?:ed)?|earns?|gets?|scores?|times?|cases?|instances?|occurrences?)$/;
/** Points with the words beside them. */
const GIVEN =
  /(?:minus|deduct|less|costs?|loses?|:|-|=)?\s*[-+–−]?\d+(?:\.\d+)?\s*(?:points?|marks?|pts?\b|each\b|off\b)|(?:minus|deduct|less|costs?|loses?|:|=)\s*[-+–−]?\d+(?:\.\d+)?/gi;

/** What an English clause counts, in the words that tell it from another. */
function eventWords({ said }: Draft): ReadonlySet<string> {
  const words =
    (said ?? "")
      .replaceAll(GIVEN, " ")
      .toLowerCase()
      .match(/[a-z][a-z-]*|\d+/g) ?? [];
  return new Set(
    words.filter((word) => !EMPTY.test(word)).map((word) => word.replace(/(?<=..)(?:s|ed)$/, "")),
  );
}

/** Late reports, 2 each; each late report costs 5: one event with two rates, though in other words. */
function haveTwoRates(drafts: readonly Draft[]): boolean {
  const counted = drafts.filter(({ said, takes }) => said !== undefined && takes);
  const all = counted.map(eventWords);
  return all.some((one, i) =>
    all.some((two, j) => j > i && one.size > 1 && two.size > 1 && (isWithin(one, two) || isWithin(two, one))),
  );
}

const isWithin = (one: ReadonlySet<string>, two: ReadonlySet<string>) =>
  [...one].every((word) => two.has(word));

/** Whether clauses that stand side by side speak of the same thing and say otherwise of it. */
export function areDisputed(drafts: readonly Draft[]): boolean {
  if (drafts.length < 2) return false;
  if (drafts.some(({ clause }) => PROGRESSIVE.test(clause.subject))) return true;
  // 每取得一项得8分,达标得满分: both speak of the items obtained.
  if (drafts.some(({ clause }) => MET.test(clause.subject)) && drafts.some(({ adds }) => adds)) return true;
  // 发现一次扣2分,每次扣3分: one thing at two prices; 1、每次扣2分;2、每次扣3分 lists two.
  const anyTime = ({ event = "" }: Draft) => ANY_TIME.test(event);
  const each = ({ event = "" }: Draft) => event.startsWith("每");
  if (
    drafts.some((draft, i) => {
      const before = drafts[i - 1];
      if (!before || draft.clause.subject !== "" || !anyTime(draft) || !anyTime(before)) return false;
      return !(each(draft) && each(before));
    })
  )
    return true;
  // 每延误1天扣1分,每延误1天扣2分.
  const events = drafts.flatMap(({ event, clause }) =>
    event && event.replace(POINTS_EACH, "").length > NAMELESS ? [`${clause.subject} ${event}`] : [],
  );
  return new Set(events).size < events.length || haveTwoRates(drafts);
}
