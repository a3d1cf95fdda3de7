import type { Points } from "../../rule/rule";
import type { Judged } from "../meaning/values";
import type { Production } from "./production";

const points = (value: number): Points => ({ kind: "points", value });
const judged = (more: Partial<Judged> = {}): Judged => ({ is: "judged", low: null, high: null, ...more });

/** Points that a person gives. */
export const PERSONS: readonly Production[] = [
  {
    name: "who rates",
    symbol: "rater",
    patterns: [
      "(直接|分管|上级|部门|直属|主管|公司|科室|项目|行政|人事|店|车间|班组|片区|区域)? (上级|主管|领导|经理|店长|负责人|总监|部门|总经理|主任|书记|督导|院长|校长|组长|班长|厂长|站长|上司|考核人|考核小组|评分人|评委|专家|客户|同事|人力资源部|行政部|人事部|办公室|董事长|处长|科长|队长|园长)",
      "(上级|上司|领导|主管)",
    ],
    cost: 0,
    make: (_parts, { spaced }) => spaced,
    says: ["直接上级", "部门经理", "店长"],
  },
  {
    name: "who rates, in English",
    symbol: "boss",
    patterns: [
      "('line'|'site'|'team'|'direct'|'general'|'store'|'department'|'project'|'shift')? ('manager'|'supervisor'|'superior'|'boss'|'head'|'director'|'principal'|'assessor'|'committee'|'panel'|'leader'|'hod')",
    ],
    cost: 0,
    make: (_parts, { spaced }) => spaced,
    says: ["line manager", "supervisor"],
  },
  {
    name: "rated by a person",
    symbol: "item",
    patterns: [
      "(由|经)? w:rater ~14 (酌情|主观|综合|根据情况|视情况)? (打分|评分|评价|评定|给分|评议|考评|赋分|测评)",
      "(由|经) ~8 w:rater ~14 (酌情|主观|综合|根据情况|视情况|judge)? (打分|评分|评价|评定|给分|评议|考评|赋分|测评)",
      "(由|经)? w:rater ~14 judge (打分|评分|评价|评定|给分|评议|考评|赋分|测评)",
      "('rated'|'scored'|'assessed'|'evaluated'|'graded'|'marked'|'judged') 'by' ~40",
      "(由|经)? w:rater ~14 给出 ~2 (评分|分数|打分)",
      "('is'|'are'|'to_be'|'as')? ('rated'|'assessed'|'scored'|'graded'|'evaluated'|'marked'|'judged') ('by') ('the'|'your'|'his'|'her'|'their')? ~20 w:boss",
      "('at')? ('the')? w:boss ('discretion'|'rating'|'assessment'|'evaluation'|'score'|'judgement'|'judgment')",
      "('is'|'are'|'to_be'|'as')? ('rated'|'assessed'|'scored'|'graded'|'evaluated'|'marked'|'judged') ('by') ('the'|'your'|'his'|'her'|'their')? ~20 w:boss comma? ('from'|'between')? n:num to m:num ('points'|'marks')?",
      "('rated'|'assessed'|'scored'|'graded'|'evaluated'|'marked'|'judged') ('by') ('the')? w:boss comma? n:num fen to m:num fen",
    ],
    cost: 0.3,
    make: ({ n, m, w }, { words }) => {
      const who = typeof w === "string" ? { who: w } : {};
      if (n === undefined) return judged(/^[由经]/.test(words) ? { by: true, ...who } : who);
      return (n as number) < (m as number)
        ? judged({ low: points(n as number), high: points(m as number), ...who })
        : null;
    },
    says: [
      "由上级评分",
      "rated by the site manager, 0-10",
      "supervisor rating",
      "直接上级评分",
      "由部门经理根据表现打分",
      "主管评价",
    ],
  },
  {
    name: "so many points from a person",
    symbol: "item",
    patterns: [
      "scoreis? ('the')? ('line'|'site'|'team'|'direct'|'general'|'store'|'department'|'project'|'shift')? ('manager's'|'assessor's'|'supervisor's'|'superior's'|'committee's'|'panel's'|'client's'|'director's') ('points'|'marks'|'score'|'rating') comma? open? n:num to m:num ('points'|'marks')? close?",
      "n:num to m:num ('points'|'marks') ('from'|'given_by'|'awarded_by'|'by') ('the')? boss",
    ],
    cost: 0,
    make: ({ n, m }, { spaced }) => {
      const who = /(?:^|[=:] ?|the )([a-z ]+)'s /i.exec(spaced)?.[1]?.trim();
      return (n as number) < (m as number)
        ? judged({ low: points(n as number), high: points(m as number), ...(who ? { who } : {}) })
        : null;
    },
    says: ["score = manager's points (0–8)"],
  },
  {
    name: "points within bounds by a person",
    symbol: "award",
    patterns: [
      "(由|经)? rater ~6 (评|打|给|评定|给予|计|评分|打分) n:num 分? to m:num 分",
      "get? n:num fen? to m:num fen ('by'|'from'|'given_by'|'awarded_by') ('the')? boss",
    ],
    cost: 0,
    make: ({ n, m }) =>
      (n as number) < (m as number)
        ? { kind: "judged", low: points(n as number), high: points(m as number) }
        : null,
    says: [
      "由考核人评60~99分",
      "由主管评100分至120分",
      "60–99 points by the assessor",
      "100 points to 120 points by the assessor",
    ],
    not: ["由主管评5至3分"],
  },
  {
    name: "within these points",
    symbol: "item",
    patterns: [
      "n:num 分? to m:num 分",
      "('on')? ('a')? ('scale'|'scale_of'|'scale_from') n:num to m:num ('points'|'marks')?",
      "open ('scale'|'scale_of'|'from')? n:num to m:num ('points'|'marks')? close",
      "open n:num 分? to m:num 分 close",
      "n:num to m:num ('points'|'marks')?",
      "('from'|'on_a_scale_of') n:num to m:num ('points'|'marks')?",
      "(在)? n:num 分? to m:num 分 (之间|范围内|内)",
    ],
    cost: 1,
    make: ({ n, m }, { words, pay }) => {
      // 91-100 by itself is rather a band.
      if (/^[\d.]+[-~]+[\d.]+$/.test(words)) pay(0.7);
      return (n as number) < (m as number)
        ? { is: "within", low: points(n as number), high: points(m as number) }
        : null;
    },
    says: ["0-10分", "(0~5分)", "on a scale of 1 to 5"],
  },
];
