import type { Award, Points } from "../../rule/rule";
import { NO_UNIT } from "../lexicon/units";
import type { Amount, Step } from "../meaning/values";
import type { Production } from "./production";

interface Change {
  readonly points: Points;
  readonly plain: boolean;
}

const counted = (unit: unknown): Amount => ({
  v: 1,
  unit: (unit as Amount["unit"] | undefined) ?? NO_UNIT,
  scale: 1,
  multiple: "",
});

/** So many points each for the first of what is counted. */
function firstOnes(change: unknown, first: number, size: Amount, label: string): Step | null {
  const { points, plain } = change as Change;
  if (!Number.isInteger(first) || first < 1) return null;
  return {
    is: "step",
    way: null,
    alone: false,
    size,
    change: points,
    plain,
    from: null,
    partial: "whole",
    label,
    each: true,
    first,
  };
}

/** Points that change with how often something has happened. */
export const PROGRESSIVE: readonly Production[] = [
  {
    name: "points for each of the first so many",
    symbol: "item",
    patterns: [
      "c:change per s:one ~12 ('for'|'on')? first n:num ~24",
      "c:change ('each')? ('for'|'on') first n:num ~24",
      "c:change ('for'|'on') ('each_of')? first n:num ~24",
      "first n:num ~30 (:|-|=)? c:change ('each')",
    ],
    make: ({ c, s, n }, { words }) =>
      firstOnes(c, n as number, (s as Amount | undefined) ?? counted(undefined), words),
    says: ["2 pts each for the first three", "1 point per day for the first 5"],
    not: ["2 pts each for the first time"],
  },
  {
    name: "points for the first one",
    symbol: "item",
    patterns: ["c:change ('for'|'on') first ~30"],
    cost: 0.1,
    make: ({ c }, { words }) =>
      /\d$|months?$/.test(words) ? null : firstOnes(c, 1, counted(undefined), words),
    says: ["Deduct 10 points for the first late filing"],
  },
  {
    name: "points up to so many of what is counted",
    symbol: "item",
    patterns: ["x:step ('up_to'|'until') b:amount"],
    make: ({ x, b }) => {
      const [given, { v, unit }] = [x as Step, b as Amount];
      return given.way === null && unit.kind === "count" && given.size.v === 1
        ? firstOnes({ points: given.change, plain: given.plain }, v, given.size, given.label)
        : null;
    },
    says: ["Each new dealer appointed 5 points up to 4 dealers"],
  },
  {
    name: "what the one of this number takes",
    symbol: "item",
    patterns: [
      "n:nth ~30 (:|-|=|get)? c:change",
      "n:nth ~30 (:|-|=)? k:keep",
      "n:nth ~30 (:|-|=)? ('a'|'another')? ('further'|'additional'|'more'|'extra') m:num",
      "n:nth ~30 (:|-|=)? ('a'|'another')? ('further'|'additional'|'more'|'extra') c:change",
      "n:nth onwards ~30 (:|-|=)? c:change ('each')?",
      "n:nth onwards ~30 (:|-|=)? ('a'|'another')? ('further'|'additional'|'more'|'extra') m:num ('each')",
      "('from')? ('the')? n:nth ~12 ('on'|'onwards'|'onward'|'and_after') ~12 z:award",
    ],
    cost: 0.2,
    make: ({ n, c, k, m, z }, { words, pay }) => {
      const award = z as Award | undefined;
      const none = award?.kind === "veto" || (award?.kind === "score" && award.points.value === 0);
      if (award && !none) return null;
      const given = c as Change | undefined;
      // 1st: 10 points: rather the place.
      if (given?.plain) pay(1.2);
      const points: Points = given?.points ?? { kind: "points", value: k || none ? 0 : -(m as number) };
      return {
        is: "nth",
        at: n as number,
        points,
        plain: given?.plain ?? false,
        further: /further|additional|another|more|extra/.test(words),
        onward: ONWARD.test(words),
        ...(none ? { nothing: true } : {}),
        ...(k ? { spared: true } : {}),
      };
    },
    says: [
      "First cash shortage: 2 points off",
      "third: a further 6",
      "3rd and every one after that: a further 5 each",
      "Second and each subsequent late report: 3 points deducted",
      "from the third time on the item scores 0",
    ],
  },
  {
    name: "and all that come behind",
    symbol: "onwards",
    patterns: [
      "('instance'|'time'|'case'|'occurrence'|'offence'|'offense'|'one')? ('and'|'or'|'&') ('each'|'every'|'any'|'all')? ('one'|'time'|'instance')? ('later'|'subsequent'|'further'|'additional'|'after'|'thereafter'|'beyond'|'after_that'|'following'|'onwards')",
    ],
    cost: 0,
    make: () => true,
    says: ["and later", "and every one after that", "instance and each one after"],
  },
];

const ONWARD =
  /(?:and|or|&)(?:each|every|any|all)?(?:one|time|instance)?(?:later|subsequent|further|additional|after|thereafter|beyond|following|onwards)|each$|on(?:wards?)?(?:the|this|it|score|$)/;
