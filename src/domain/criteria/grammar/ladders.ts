import type { Points } from "../../rule/rule";
import type { Amount, Ladder } from "../meaning/values";
import type { Production } from "./production";

type Rung = Ladder["rungs"][number];

const changeOf = (c: unknown): Points => (c as { readonly points: Points }).points;
const counts = ({ unit }: Amount) => unit.kind === "count";

/** What each further time costs, where the first times cost less. */
export const LADDERS: readonly Production[] = [
  {
    name: "what one of the first times costs",
    symbol: "rung",
    patterns: ["第 a:amount ~8 comma? c:change", "(首次|初次) ~8 comma? c:change"],
    cost: 0,
    make: ({ a, c }) => {
      const at = (a as Amount | undefined)?.v ?? 1;
      return a && !counts(a as Amount) ? null : { at, change: changeOf(c) };
    },
    says: ["第1次超时扣1分", "首次扣1分"],
    not: ["第1天扣1分"],
  },
  {
    name: "what the first times cost",
    symbol: "rungs",
    patterns: ["x:rung", "x:rung comma r:rungs"],
    cost: 0,
    make: ({ x, r }) => {
      const [first, rest] = [x as Rung, (r as readonly Rung[] | undefined) ?? []];
      return rest[0] && rest[0].at !== first.at + 1 ? null : [first, ...rest];
    },
    says: ["第1次扣1分,第2次扣2分"],
    not: ["第1次扣1分,第3次扣2分"],
  },
  {
    name: "the first times, and then each",
    symbol: "item",
    patterns: [
      "r:rungs comma (从|自)? 第 n:amount (起|开始|以后|及以后|及以上|以上|及其以后|起的) comma? each b:one ~6 c:change",
      "前 f:amount each b:one ~6 d:change comma (从|自)? 第 n:amount (起|开始|以后|及以后|及以上|以上|及其以后|起的) comma? each b:one ~6 c:change",
    ],
    cost: 0,
    make: ({ r, f, d, n, b, c }) => {
      const [from, size] = [n as Amount, b as Amount];
      const first = f as Amount | undefined;
      if (!counts(from) || from.unit.id !== size.unit.id) return null;
      if (first && first.unit.id !== from.unit.id) return null;
      const rungs = first
        ? Array.from({ length: first.v }, (_, i): Rung => ({ at: i + 1, change: changeOf(d) }))
        : (r as readonly Rung[]);
      const all = [...rungs.map(({ change }) => change), changeOf(c)];
      const isWhole = rungs[0]?.at === 1 && rungs.length === from.v - 1;
      return isWhole &&
        all.every(({ kind, value }) => kind === "points" && value < 0 === (all[0]?.value ?? 0) < 0)
        ? { is: "ladder", rungs, then: changeOf(c), unit: from.unit }
        : null;
    },
    says: ["第1次扣1分,第2次扣2分,第3次及以后每次扣3分", "前3次每次扣1分,从第4次起每次扣2分"],
    not: ["第1次扣1分,第3次起每次扣3分"],
  },
];
