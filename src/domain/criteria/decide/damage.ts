import type { Plain } from "../normalise";
import type { DoubtCode } from "../reading";
import { closed, findAll, spaced } from "./search";
import type { Found } from "./told";

const MEASURE =
  "(?:个百分点|百分点|个点|个工作日|工作日|个月|小时|分钟|万元|千元|公里|课时|学时|人次|批次|台次|条|人|个|次|家|件|篇|份|项|天|元|吨|户|场|期|处|起|万|秒|升|台|单|例|页|张|套|名)";

/** Where a number must have stood: a percent sign, 以上 or 少…扣 with a bare measure, 分 after a verb. */
const LOST = [
  "(?<=[到达于过≥≤<>低高超少降为每])%",
  `(?<=[多少高低超降升增])${MEASURE}(?=,?(?:扣|加|减|得|奖))`,
  `(?<=每[多少高低超降升增延短缩](?:出|于|少|低|加|高|长|过)?)${MEASURE}(?=,?(?:扣|加|减|得|奖))`,
  `(?<=超过|高于|大于|低于|少于|小于|不足|不少于|不低于|不超过|不高于|至少|达到?|[≥≤<>])${MEASURE}(?=[,;。的者时]|$|以)`,
  `(?<![\\d.零一二两三四五六七八九十百千万亿半几数%)当本作台人批项件毫微例车班处条单场个])${MEASURE}(?:\\([不包]?含\\))?(?:及?以[上下]|以内)(?=[\\d,;得扣加为不满])`,
  "(?<=最[高多低]|上限|最[高多低][扣加得]|[+-])分(?=$|[,;。])",
].join("|");

/** What no criterion has whose numbers are whole, over the plain text without its room. */
const BROKEN: readonly (readonly [RegExp, DoubtCode])[] = [
  // A blank to be filled in.
  [
    /\(\)|\[\]|\{\}|\[[^\d\]]{0,4}\]|_{2,}|(?<![A-Za-z])[XxYyNn]{1,2}(?=[%分次天元个家人])|\?+(?=[%分次])|[*#]{2,}/g,
    "PLACEHOLDER",
  ],
  // 扣.分; two signs with one number between them.
  [/[为得扣加减计评][。.?](?=分)|%<A≤%|\d>\.\d|\uFFFD/g, "BROKEN_NUMBER"],
  // A blot where a number stood: 扣□分, 每超■天. An empty box before a grade (□优秀) is one to tick.
  [
    /[■▇▓]+|[□█◼◻▢▯]+(?=\d*(?:个|分|%|天|日|次|元|小时|分钟|件|人|家|条|项|万|台|起|单|篇))/g,
    "BROKEN_NUMBER",
  ],
  [new RegExp(LOST, "g"), "BROKEN_NUMBER"],
  // 每低扣2分, 每超秒扣1分, 每超10%加分,
  [/每[低高超少](?:秒|人|分钟|小时)?[扣加减]|%加分,/g, "BROKEN_NUMBER"],
  // 每变动1%扣或加1分: which way does which? Not 每高于或低于1%,加或减1分.
  [/(?<!或.{0,16})[扣减]分?(?:或|\/)[加奖]|(?<!或.{0,16})[加奖]分?(?:或|\/)[扣减]/g, "DIRECTION_UNCLEAR"],
  // 扣1分或2分
  [/[扣加减得]\d+分?或\d+分/g, "POINTS_RANGE"],
];

/** The same over the text with its room. */
const SPACED: readonly (readonly [RegExp, DoubtCode])[] = [
  // 得 分,…
  [/(?<!不)[得计为扣加级] 分(?= ?(?:[,;。]|$))/g, "PLACEHOLDER"],
  // 00%, 01分: the digits before are lost. 90299%: digits too many.
  [
    /(?<![\d.,:\-/年a-z])0\d+ ?(?=%|分(?!钟))|(?<![\d.,])(?:2[1-9]\d{2}|[3-9]\d{3}|\d{5,}) ?(?=%)/g,
    "BROKEN_NUMBER",
  ],
  // 满分10分; 用语文明。(8分)
  [/^(?:[^\d]*[。.;] ?\(\d+分\)|(?:满分|本项|总分)?\d+分)$/g, "ONLY_DEFINITION"],
  [/^[^分]*[扣罚]\d+元[^分]*$/g, "NOT_POINTS"],
  // 提前记正,滞后记负
  [/记(?:为)?[正负](?!常)/g, "TWO_READINGS"],
  // 95%以上得分,否则不得分
  [/[\d%](?:以[上下])?的?得分(?=[,;。]|$)/g, "BROKEN_NUMBER"],
];

/** No criterion ends like this: something is missing behind. */
const ENDS_OPEN = [
  /[^\d\s]得$/,
  /(?<![全不])[扣减加]$/,
  /最[高多低少]扣?$/,
  /得分=[^=]*[×*+\-/÷=]$/,
  /\d%?[:=]$/,
  /本项不$/,
  // 一级5分二级10分三级15分四级
  /(?<=分)\d{1,2}$/,
  /(?<=分)[一二三四五六七八九十\d]+[级等档]$/,
  /(?<=[\d%]分[,;].*分)[,、]$/,
];

function cutOff({ text }: Plain): readonly Found[] {
  const match = ENDS_OPEN.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  return match ? [{ code: "TRUNCATED", from: match.index, to: text.length }] : [];
}

/** Blanks to be filled in, numbers that noise has destroyed, a text that breaks off: what makes any reading of the rest a guess. */
export function damageIn(plain: Plain): readonly Found[] {
  const [narrow, wide] = [closed(plain), spaced(plain)];
  const found = [
    ...BROKEN.flatMap(([pattern, code]) => findAll(narrow, pattern, code)),
    ...SPACED.flatMap(([pattern, code]) => findAll(wide, pattern, code)),
    ...cutOff(plain),
  ];
  // A blank says all that is wrong with the number it stands for.
  const blanks = found.filter(({ code }) => code === "PLACEHOLDER");
  return blanks.length > 0 ? blanks : found;
}
