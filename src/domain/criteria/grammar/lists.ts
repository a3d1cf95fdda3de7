import type { Award, Points } from "../../rule/rule";
import type { Amount, Unit } from "../meaning/values";
import type { Production } from "./production";

const changeOf = (points: unknown, sign: 1 | -1): Points => {
  const given = points as Points;
  return { ...given, value: sign * given.value };
};

/** Several things at once, each with points of its own. */
export const LISTS: readonly Production[] = [
  {
    name: "further points of a list",
    symbol: "pointlist",
    patterns: ["p:points", "p:points (,|、|和|及|'and'|/)? r:pointlist"],
    cost: 0,
    make: ({ p, r }) => [p as Points, ...((r as readonly Points[] | undefined) ?? [])],
    says: ["3分", "10分、5分", "6分和3分"],
  },
  {
    name: "points respectively",
    symbol: "respectively",
    patterns: [
      "(分别|各) (deduct|d:deduct) p:pointlist",
      "(分别|各) a:add p:pointlist",
      "(分别|各) g:get p:pointlist",
      "each u:unit v:unit? ,? 分别 d:deduct p:pointlist",
      "each u:unit v:unit? ,? 分别 a:add p:pointlist",
      "each u:unit each v:unit 分别 d:deduct p:pointlist",
      "each u:unit each v:unit 分别 a:add p:pointlist",
    ],
    make: ({ u, a, g, p }) => {
      const list = p as readonly Points[];
      if (list.length < 2) return null;
      return {
        is: "respectively",
        changes: list.map((points) => changeOf(points, a || g ? 1 : -1)),
        unit: (u as Unit | undefined) ?? null,
      };
    },
    says: ["分别扣10分、5分", "每起分别扣8分、4分", "每项每次分别减8分、4分", "分别加1分、2分、4分"],
    not: ["分别扣5分"],
  },
  {
    name: "one change for each of several things",
    symbol: "respectively",
    patterns: [
      "a:amount (、|,|和|或|及|以及) ~12 b:amount ,? (均|各|都)? c:change",
      "each ~8 a:amount (、|,|和|或|及|以及) ~12 b:amount ,? (均|各|都)? c:change",
      "a:amount (、|,|和|或|及|以及) ~12 d:amount (、|,|和|或|及|以及) ~12 b:amount ,? (均|各|都)? c:change",
    ],
    cost: 0.2,
    make: ({ a, b, c, d }, { words }) => {
      const amounts = [a, d, b].filter((one) => one !== undefined) as Amount[];
      const [first] = amounts;
      if (!/[均各都]/.test(words) || !amounts.every(({ unit, v }) => unit.kind === "count" && v === 1))
        return null;
      // The names but the first, which stands before the phrase or behind 每.
      const [lead, ...names] = words
        .replace(/[\d一]+[\u4e00-\u9fff]{1,2},?[均各都].*$/, "")
        .split(/[\d一]+[次起件例个项处人份单](?:[、,]|和|或|以?及)/);
      const { points } = c as { readonly points: Points };
      return {
        is: "respectively",
        changes: amounts.map(() => points),
        unit: first?.unit ?? null,
        names: [(lead ?? "").replace(/^每(?:发现|出现|发生)?/, ""), ...names],
      };
    },
    says: ["1次、误检1次各扣3分", "每出现疏漏1次、收到投诉1次均扣3分"],
    not: ["1次、误检1次扣3分", "2次、误检1次各扣3分"],
  },
  {
    name: "two deductions side by side",
    symbol: "respectively",
    patterns: ["d:deduct p:points (,|、) q:points"],
    cost: 0.6,
    make: ({ p, q }) => ({
      is: "respectively",
      changes: [changeOf(p, -1), changeOf(q, -1)],
      unit: null,
    }),
    says: ["扣6分、1分"],
  },
];

export type { Award };
