import type { Award, Points } from "../../rule/rule";
import type { Unit } from "../meaning/values";
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
