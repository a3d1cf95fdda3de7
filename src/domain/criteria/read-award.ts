import { FULL, NO_POINTS, points, share } from "./part";
import type { AwardPart, Part } from "./part";
import type { Token } from "./token";

/** Words that may stand between a scoring verb and its number. */
const FILL =
  /^(?:相应|当月|当季|当年|本项|该项|此项|本|该|此|其|绩效|考核|积分|积|总|个人|部门|月度|季度|年度|每次|权重|分值|分数|得分|相应的|绩效分|绩效考核|责任人|当事人|班组|的|了|为|以|至|到|项|标准|指标|本指标|该指标|和|并|满)+(?:的|分|得分|分值)?$/;
const PAY = /绩效(?:考核)?的?$/;
const MONEY = /(?:元|块|块钱|美元|yuan|rmb|usd)$/;

/** The points, or what stands in their place, that begin at a token; null where none do. */
export function readAward(tokens: readonly Token[], i: number, before: readonly Part[]): AwardPart | null {
  const token = tokens[i];
  if (!token) return null;
  switch (token.kind) {
    case "ded":
      return readVerb(tokens, i, -1);
    case "add":
      return readVerb(tokens, i, 1);
    case "get":
      return readVerb(tokens, i, 0);
    case "plus":
      return tokens[i + 1]?.kind === "num" && isPointNumber(tokens[i + 1]) ? readVerb(tokens, i, 1) : null;
    case "full": {
      // 满分的80%
      const next = tokens[i + 1];
      const number = next?.kind === "word" && next.word === "的" ? tokens[i + 2] : undefined;
      if (number?.percent)
        return award({ sort: "set", points: share(number.value), from: i, to: i + 3, verb: token.word });
      return award({ sort: "set", points: FULL, full: true, from: i, to: i + 1, verb: token.word });
    }
    case "zero":
      return award({ sort: "set", points: NO_POINTS, from: i, to: i + 1, verb: token.word });
    case "keep":
      return award({ sort: "keep", points: NO_POINTS, from: i, to: i + 1, verb: token.word });
    case "veto":
      return award({ sort: "veto", points: NO_POINTS, from: i, to: i + 1, verb: token.word });
    case "range":
      return readDangling(tokens, i);
    case "word":
      return readJudged(tokens, i) ?? readShareOf(tokens, i);
    case "cmp":
      return token.word === "=" ? readEquals(tokens, i) : null;
    case "num":
      return readBare(tokens, i, before);
    default:
      return null;
  }
}

/** Outstanding = 20, a breach = 0: a table in one line. */
function readEquals(tokens: readonly Token[], i: number): AwardPart | null {
  const number = tokens[i + 1];
  const next = tokens[i + 2];
  if (
    !number ||
    !isPointNumber(number) ||
    (next !== undefined && next.kind !== "sep" && next.kind !== "stop")
  )
    return null;
  if (number.unit === "" && /(?:率|数|量|次数|值)$/.test(tokens[i - 1]?.word ?? "")) return null;
  return award({
    sort: "set",
    points: points(number.value),
    bare: number.unit === "",
    from: i,
    to: i + 2,
    verb: "=",
  });
}

function isPointNumber(token: Token | undefined): boolean {
  return token?.kind === "num" && !token.percent && (token.unit === "分" || token.unit === "");
}

/** 扣2分, 扣减该指标4分, 扣3%, 得15分, 加2分, 处罚200元. */
function readVerb(tokens: readonly Token[], i: number, sign: -1 | 0 | 1): AwardPart | null {
  const verb = tokens[i];
  if (!verb) return null;
  let at = i + 1;
  let filled = "";
  let named = false;
  for (; at < tokens.length && at < i + 6; at++) {
    const token = tokens[at];
    if (!token || token.kind === "num") break;
    if (token.kind === "full" && sign !== 0) named = true;
    else if (token.kind === "ref" || token.kind === "get" || token.kind === "point") {
      filled += token.word;
    } else if (token.kind === "word" && FILL.test(token.word)) filled += token.word;
    else if (token.kind === "sep" && token.word === ":" && sign === 0) continue;
    else break;
  }
  const number = tokens[at];
  if (sign === 0 && number?.kind === "full") {
    return award({ sort: "set", points: FULL, full: true, from: i, to: at + 1, verb: verb.word });
  }
  if (sign === 0 && number?.kind === "zero") {
    return award({ sort: "set", points: NO_POINTS, from: i, to: at + 1, verb: verb.word });
  }
  if (number?.kind !== "num") return null;
  // 次数为 1 的评 6 分: what is judged, not what is given.
  if (sign === 0 && number.unit === "" && !number.percent && isJudgedValue(tokens, at)) return null;
  const to = at + 1;
  // 满意度得分90分以上, 得分80-90分得8分: what is judged.
  if (sign === 0 && (tokens[to]?.kind === "suf" || tokens[to]?.kind === "incl" || isJudgedRange(tokens, to)))
    return null;
  if (MONEY.test(number.unit)) {
    return award({ sort: "money", points: NO_POINTS, from: i, to: moneyEnd(tokens, to), verb: verb.word });
  }
  // 扣至0分: not less, but all.
  const reaches = /[至到]$/.test(filled) || /^[至到]/.test(filled);
  if (number.percent) {
    // 扣3%, 得满分的80%: a share of the full mark. 得95% alone would be a threshold.
    if (
      sign === 0 &&
      !named &&
      filled === "" &&
      !(/^(?:[得计给评]|earns?$|scores?$|gets?$|receives?$)/i.test(verb.word) && isShare(tokens, to))
    )
      return null;
    if (number.unit !== "") return null;
    // 扣当月绩效的5%: pay.
    if (sign !== 0 && PAY.test(filled) && !/^的?(?:分|得分)/.test(tokens[to]?.word ?? ""))
      return award({ sort: "money", points: NO_POINTS, from: i, to, verb: verb.word });
    let end = to;
    if (tokens[end]?.word === "的" && /^(?:分值|分数|得分|分)$/.test(tokens[end + 1]?.word ?? "")) end += 2;
    else if (/^(?:的?(?:分值|分数|得分|分))$/.test(tokens[end]?.word ?? "")) end++;
    const value = share(number.value * (sign === -1 ? -1 : 1));
    return award({ sort: sign === 0 ? "set" : "change", points: value, from: i, to: end, verb: verb.word });
  }
  if (!isPointNumber(number)) return null;
  // 得一次: a numeral without 分 that is no points.
  if (number.unit === "" && !number.digits) return null;
  // 扣2分或3分
  const other = tokens[to + 1];
  if (/^(?:或|或者|or)$/.test(tokens[to]?.word ?? "") && other?.kind === "num" && isPointNumber(other)) {
    return award({ sort: "range", points: points(number.value), from: i, to: to + 2, verb: verb.word });
  }
  const range = readRangeEnd(tokens, to);
  if (range > 0)
    return award({ sort: "range", points: points(number.value), from: i, to: range, verb: verb.word });
  const change = sign !== 0 && !reaches;
  const [per, end] = readPer(tokens, to);
  const value = change ? points(sign * Math.abs(number.value)) : points(number.value);
  return award({
    sort: change || number.value < 0 ? "change" : "set",
    points: value,
    bare: number.unit === "",
    per,
    from: i,
    to: end,
    verb: verb.word,
  });
}

/** 每条 - 2分: a minus with a space behind it. */
function readDangling(tokens: readonly Token[], i: number): AwardPart | null {
  const number = tokens[i + 1];
  const before = tokens[i - 1];
  if (tokens[i]?.word !== "-" || !number || !isPointNumber(number) || !(number.value > 0)) return null;
  if (before?.kind === "num" && (before.unit === "" || before.unit === "分" || before.percent)) return null;
  if (/^(?:range|mul|div|suf|incl)$/.test(tokens[i + 2]?.kind ?? "") || tokens[i + 2]?.kind === "num")
    return null;
  const [per, to] = readPer(tokens, i + 2);
  return award({
    sort: "change",
    points: points(-number.value),
    soft: true,
    bare: number.unit === "",
    per,
    from: i,
    to,
  });
}

/** 得80%, 得80%的分: nothing else can follow from it. */
function isShare(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next === undefined || /^(?:sep|stop|close|ord)$/.test(next.kind)) return next?.word !== ":";
  const own = next.word === "的" ? next.word + (tokens[to + 1]?.word ?? "") : next.word;
  return /^的?(?:分值|分数|得分|分|权重分?)$/.test(own);
}

/** 按80%计分 */
function readShareOf(tokens: readonly Token[], i: number): AwardPart | null {
  const word = tokens[i]?.word ?? "";
  const number = tokens[i + 1];
  const next = tokens[i + 2];
  if (!/^(?:则?按照?|折|打)$/.test(word) || number?.kind !== "num" || !number.percent || number.unit !== "")
    return null;
  if (!next || !/^(?:计分?|得分|给分|计算|计算得分|评分|计算分值|的?分值|折算)$/.test(next.word)) return null;
  return award({ sort: "set", points: share(number.value), from: i, to: i + 3, verb: word });
}

function isJudgedRange(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== "range" || tokens[at + 1]?.kind !== "num") return false;
  const next = tokens[at + 2]?.kind === "sep" ? tokens[at + 3] : tokens[at + 2];
  return (
    next !== undefined &&
    (/^(?:get|full|zero|ded|suf)$/.test(next.kind) || (next.kind === "num" && next.unit === "分"))
  );
}

/** 200元和50元, 200元/次 */
function moneyEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (/^(?:和|及|至|或)$/.test(tokens[at]?.word ?? "") || tokens[at]?.kind === "range") {
    const number = tokens[at + 1];
    if (number?.kind !== "num" || !MONEY.test(number.unit)) break;
    at += 2;
  }
  if (tokens[at]?.kind === "div" && tokens[at + 1]?.kind === "word") at += 2;
  return at;
}

/** A number without a verb: 8 分, 1.5分/次, -5, or a plain 10 in a table's cell. */
function readBare(tokens: readonly Token[], i: number, before: readonly Part[]): AwardPart | null {
  const number = tokens[i];
  if (!number || !isPointNumber(number)) return null;
  const next = tokens[i + 1];
  // A bound: 88 分以上, 90分-94分, 80-100, 5≤.
  if (next && /^(?:suf|incl)$/.test(next.kind)) return null;
  if (
    next?.kind === "cmp" &&
    /^[≥≤<>=]/.test(next.word) &&
    tokens[i + 2]?.kind !== "num" &&
    tokens[i + 2]?.kind !== "cmp"
  )
    return null;
  if (next?.kind === "word" && /^(?:内|及以[后前上下])/.test(next.word)) return null;
  if (number.unit === "" && /^(?:the)?first$/i.test(tokens[i - 1]?.word ?? "")) return null;
  if (isStepBehindAward(before)) return null;
  if (!number.digits && number.unit === "") return null;
  // 次数为 1 的评 6 分, 转错率0: a value that is judged, not points.
  if (number.unit === "" && isJudgedValue(tokens, i)) return null;
  const range = readRangeEnd(tokens, i + 1);
  if (range > 0) {
    if (!hasCondition(before)) return null;
    return (
      judgedBehind(tokens, i, range) ??
      award({ sort: "range", points: points(number.value), from: i, to: range })
    );
  }
  if (next?.kind === "range" && tokens[i + 2]?.kind === "num") return null;
  if (isStep(tokens, i, before)) return null;
  if (
    next?.kind === "mul" ||
    tokens[i - 1]?.kind === "mul" ||
    (tokens[i - 1]?.kind === "div" && number.unit !== "分")
  )
    return null;
  // 1分扣减: the verb comes after.
  if (
    number.unit === "分" &&
    next?.kind === "ded" &&
    tokens[i + 2]?.kind !== "num" &&
    !isFillNumber(tokens, i + 2)
  ) {
    return award({ sort: "change", points: points(-number.value), from: i, to: i + 2, verb: next.word });
  }
  // One point is deducted, 2 points will be lost
  let verb = i + 1;
  while (verb < i + 4 && /^(?:is|are|will|shall|be|must)$/i.test(tokens[verb]?.word ?? "")) verb++;
  const passive = tokens[verb];
  if (
    verb > i + 1 &&
    number.unit === "分" &&
    (passive?.kind === "ded" || passive?.kind === "add") &&
    tokens[verb + 1]?.kind !== "num"
  ) {
    const sign = passive.kind === "ded" ? -1 : 1;
    return award({
      sort: "change",
      points: points(sign * number.value),
      from: i,
      to: verb + 1,
      verb: passive.word,
    });
  }
  // "3 pts off", "4 off"
  if (next?.kind === "word" && next.word === "off") {
    return award({ sort: "change", points: points(-number.value), from: i, to: i + 2, verb: "off" });
  }
  const [per, to] = readPer(tokens, i + 1);
  const negative = number.value < 0;
  return award({
    sort: negative ? "change" : "set",
    points: points(number.value),
    soft: true,
    bare: number.unit === "",
    per,
    from: i,
    to,
  });
}

/** 次数为 1 的评 6 分; 转错率0,. */
export function isJudgedValue(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const after = next?.kind === "word" && /^(?:的|时|者)$/.test(next.word) ? tokens[i + 2] : next;
  if (after && /^(?:get|ded|add)$/.test(after.kind) && tokens[i + 2]?.kind !== undefined) return true;
  // 事故为0得满分
  if (after && /^(?:full|zero|keep)$/.test(after.kind) && /^[得计评给不扣记]/.test(after.word)) return true;
  if (after && after !== next && (after.kind === "num" || after.kind === "full" || after.kind === "zero"))
    return true;
  const before = tokens[i - 1];
  return (
    tokens[i]?.value === 0 &&
    before?.kind === "word" &&
    /(?:率|数|次数|数量|金额|时间|得分)$/.test(before.word) &&
    (next?.kind === "sep" || next?.kind === "stop")
  );
}

function isFillNumber(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === "word" && FILL.test(tokens[at]?.word ?? "") && tokens[at + 1]?.kind === "num";
}

/** Whether a condition stands open before, so that a range can only be points. */
function hasCondition(before: readonly Part[]): boolean {
  for (let at = before.length - 1; at >= 0; at--) {
    const part = before[at];
    if (!part || part.kind === "award" || part.kind === "limit" || part.kind === "stop") return false;
    if (part.kind === "cond" || part.kind === "word") return part.kind === "cond";
  }
  return false;
}

/** minus 3 points for each 0.2 points below target: the award stands before 每 already. */
export function isStepBehindAward(before: readonly Part[]): boolean {
  return before[before.length - 1]?.kind === "each" && before[before.length - 2]?.kind === "award";
}

/** 每低0.1扣1分: the number after an open 每 is the step where points follow it. */
function isStep(tokens: readonly Token[], i: number, before: readonly Part[]): boolean {
  let open = false;
  for (let at = before.length - 1; at >= 0 && !open; at--) {
    const part = before[at];
    if (!part) break;
    if (part.kind === "each" || part.kind === "up" || part.kind === "down" || part.kind === "off")
      open = true;
    else if (part.kind === "cond") {
      if (part.ref && part.value === null && before[at - 1]?.kind === "each") open = true;
      break;
    } else if (part.kind === "award" || part.kind === "stop" || part.kind === "sep" || part.kind === "limit")
      break;
  }
  if (!open) return false;
  for (let at = i + 1; at < tokens.length && at < i + 6; at++) {
    const token = tokens[at];
    if (!token || token.kind === "stop") return false;
    if (/^(?:ded|add|get)$/.test(token.kind))
      return tokens[at + 1]?.kind === "num" || isFillNumber(tokens, at + 1);
    if (token.kind === "num") return token.value < 0;
    if (token.kind === "full" || token.kind === "zero") return true;
  }
  return false;
}

/** Where a range of points ends: 扣4~8分, 5—15分; 0 where there is none. */
function readRangeEnd(tokens: readonly Token[], at: number): number {
  const dash = tokens[at];
  const number = tokens[at + 1];
  if (number?.kind === "num" && isPointNumber(number)) {
    if (dash?.kind === "range") return at + 2;
    // 60-74 cut as 60 and -74
  }
  if (dash?.kind === "num" && dash.value < 0 && !dash.gap && isPointNumber(dash)) return at + 1;
  return 0;
}

/** 由考核人评100～120分: who judges is named, so the points are the assessor's within these bounds. */
function readJudged(tokens: readonly Token[], i: number): AwardPart | null {
  const verb = tokens[i + 1];
  if (!/^由[\u4e00-\u9fff]{1,8}$/.test(tokens[i]?.word ?? "")) return null;
  if (verb?.kind !== "get" || !/^[评打给]/.test(verb.word)) return null;
  return judged(tokens, i + 2, i, i + 5, verb.word);
}

/** 100-120 points by the assessor. */
function judgedBehind(tokens: readonly Token[], i: number, end: number): AwardPart | null {
  if (!/^by$/i.test(tokens[end]?.word ?? "") || !/^(?:the|their|an?)$/i.test(tokens[end + 1]?.word ?? ""))
    return null;
  const who =
    tokens[end + 2]?.kind === "word" && /^line$/i.test(tokens[end + 2]?.word ?? "") ? end + 3 : end + 2;
  if (!/^(?:assessor|manager|supervisor|rater|reviewer)s?$/i.test(tokens[who]?.word ?? "")) return null;
  return judged(tokens, i, i, who + 1, "");
}

/** Points from the number at `first` to the second after it, the range mark between them. */
function judged(
  tokens: readonly Token[],
  first: number,
  from: number,
  to: number,
  verb: string,
): AwardPart | null {
  const [low, range, high] = tokens.slice(first, first + 3);
  if (!isPointNumber(low) || range?.kind !== "range" || !isPointNumber(high)) return null;
  if (!low || !high || low.value < 0 || low.value >= high.value) return null;
  return award({ sort: "judged", points: points(low.value), most: points(high.value), from, to, verb });
}

/** 扣3分/件, 2分每次. */
function readPer(tokens: readonly Token[], at: number): [boolean, number] {
  const slash = tokens[at];
  const what = tokens[at + 1];
  const then = tokens[at + 2];
  const ends = then === undefined || !/^(?:num|get|full|zero|cmp|word)$/.test(then.kind);
  if (slash?.kind === "div" && ends && what?.kind === "word" && what.word.length <= 6) return [true, at + 2];
  if (slash?.kind === "div" && ends && what?.kind === "num" && what.value === 1) return [true, at + 2];
  if (
    slash?.kind === "each" &&
    what?.kind === "word" &&
    what.word.length <= 3 &&
    !/^[a-z]/i.test(what.word)
  ) {
    const after = tokens[at + 2];
    if (after === undefined || /^(?:sep|stop|close|until|most)$/.test(after.kind)) return [true, at + 2];
  }
  return [false, at];
}

type Given = Pick<AwardPart, "sort" | "points" | "from" | "to"> & Partial<AwardPart>;

function award(given: Given): AwardPart {
  return { kind: "award", most: null, full: false, soft: false, bare: false, per: false, verb: "", ...given };
}
