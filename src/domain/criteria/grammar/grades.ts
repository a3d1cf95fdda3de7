import type { Award } from "../../rule/rule";
import type { Production } from "./production";

/** Words for how well something is, and what each gets. */
export const GRADES: readonly Production[] = [
  {
    name: "a grade or a state",
    symbol: "grade",
    patterns: [
      "(优秀|优良|优|良好|良|中等|中|一般|合格|基本合格|不合格|及格|不及格|较好|较差|很差|差|达标|未达标|不达标|称职|基本称职|不称职|满意|基本满意|不满意)",
      "(通过|未通过|不通过|完成|未完成|达成|未达成|是|否|有|无|获奖|未获奖|特等奖|优秀奖)",
      "n:num (级|等|等级|档|类|星|星级|等奖|等次)",
      "(甲|乙|丙|丁) (级|等|等级|档|类)?",
      "('a'|'b'|'c'|'d'|'e'|'aaa'|'aa'|'bbb'|'bb') (级|等|档|类)?",
      "('m'|'s') (级|等|档|类)",
    ],
    cost: 0.05,
    make: (_parts, { words }) => words,
    says: ["优秀", "1级", "二等奖", "甲", "B级", "未通过"],
  },
  {
    name: "what a grade gets",
    symbol: "item",
    patterns: ["g:grade (的|者)? comma? a:award", "g:grade (的|者)? open a:award close"],
    cost: 0.1,
    make: ({ g, a }, { words }) =>
      words.startsWith("否则") ? null : { is: "award", award: a as Award, named: (g as string).length },
    says: ["优秀10分", "2级,扣3分", "B:扣2分", "未通过得0分", "一等奖10分", "是(10分)"],
    not: ["否则得0分"],
  },
  {
    name: "a grade and a bare score",
    symbol: "item",
    patterns: ["g:grade comma? n:num"],
    cost: 0.6,
    make: ({ g, n }, { words }) =>
      /\d$/.test(words)
        ? {
            is: "award",
            award: { kind: "score", points: { kind: "points", value: n as number } },
            named: (g as string).length,
            bare: true,
          }
        : null,
    says: ["优秀 10", "通过100"],
    not: ["获奖:一"],
  },
  {
    name: "what a grade is",
    symbol: "remark",
    patterns: ["n:num (级|等|档|类) : ~30"],
    cost: 0.2,
    make: (_parts, { words }) => (/:.*[\u4e00-\u9fff]/.test(words) && !/分/.test(words) ? {} : null),
    says: ["1级:拒绝配合"],
    not: ["1级:扣", "1级:5分"],
  },
];
