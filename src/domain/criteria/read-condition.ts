import { isJudgedValue, isStepBehindAward } from "./read-award";
import type { Cond, CondEdge, Part } from "./part";
import type { Comparison, Token } from "./token";

const SYMBOL = /^[≥≤<>=]/;
const AWARDS = /^(?:ded|add|get|full|zero|keep|veto)$/;
const LEADS = /^(?:的|应|约|计划|去年|上年|全年|每月|月均|年均|人均|累计|均|达|到|共|其)$/;
// With a comparison and a percentage: what the percentage is of (低于计划1%).
const COMPARED_WITH = /^(?:计划|去年|上年)$/;
const JOINS = /^(?:且|但|并|并且|而|且不|和|又|but|and)$/;

/** The condition that begins at a token; null where none does. */
export function readCondition(tokens: readonly Token[], i: number, before: readonly Part[]): Cond | null {
  const token = tokens[i];
  if (token?.kind === "cmp") return readCompared(tokens, i);
  if (token?.kind === "num") return readNumber(tokens, i, before);
  if (token?.kind === "open") return readBracketed(tokens, i);
  if (token?.kind === "ref") return readTargetFirst(tokens, i);
  if (token?.kind === "twist") return readFromOccurrence(tokens, i);
  return null;
}

/** 第三次起: from an occurrence on, which is more than the two before it. */
export function beginsCounting(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    /^第[一二三1-3]次$/.test(tokens[i]?.word ?? "") &&
    next?.kind === "word" &&
    /^(?:起|开始|起算|及?以后)$/.test(next.word)
  );
}

function readFromOccurrence(tokens: readonly Token[], i: number): Cond | null {
  const token = tokens[i];
  if (!token || !beginsCounting(tokens, i)) return null;
  const nth = "一二三".indexOf(token.word.charAt(1)) + 1 || Number(token.word.charAt(1));
  const number: Token = { ...token, kind: "num", value: nth - 1, digit: 1, unit: "次" };
  return oneSided({ op: "gt", number, explicit: false }, i, i + 2, tokens, true);
}

interface Side {
  readonly op: Comparison;
  readonly number: Token;
  readonly explicit: boolean;
}

// ---- comparator first ---------------------------------------------------------------------------------------------

interface Aim {
  readonly op: Comparison;
  readonly share: number;
  readonly to: number;
}

/** >目标值, ≤目标值的110%, at most 110% of target: a bound on the target's scale. */
function readAim(tokens: readonly Token[], i: number): Aim | null {
  const cmp = tokens[i];
  const [one, two, three, four] = tokens.slice(i + 1, i + 5);
  if (cmp?.kind !== "cmp" || cmp.op === "" || cmp.op === "eq") return null;
  if (one?.kind === "ref" && isNumericTarget(one.word)) {
    const percent = two?.word === "的" && three?.kind === "num" && three.percent ? three : null;
    return percent ? { op: cmp.op, share: percent.value, to: i + 4 } : { op: cmp.op, share: 1, to: i + 2 };
  }
  if (one?.kind !== "num" || !one.percent || !/^of$/i.test(two?.word ?? "")) return null;
  const end = /^the$/i.test(three?.word ?? "") ? four : three;
  if (end?.kind !== "ref" || !isNumericTarget(end.word)) return null;
  return { op: cmp.op, share: one.value, to: end === four ? i + 5 : i + 4 };
}

/** >目标值且≤目标值的110%: two bounds on the target's scale. */
function readAimBand(tokens: readonly Token[], i: number): Cond | null {
  const first = readAim(tokens, i);
  if (!first) return null;
  let at = first.to;
  if (tokens[at]?.kind === "sep" && /^(?:,|、|and)$/.test(tokens[at]?.word ?? "")) at++;
  if (tokens[at]?.kind === "word" && JOINS.test(tokens[at]?.word ?? "")) at++;
  const second = readAim(tokens, at);
  if (!second || sameWay(first.op, second.op)) return null;
  const [low, high] = isUpper(first.op) ? [first, second] : [second, first];
  if (!(low.share < high.share)) return null;
  const edge = ({ op, share }: Aim): CondEdge => ({
    at: { kind: "target", share },
    closed: op === "ge" || op === "le",
    explicit: false,
  });
  return {
    ...targetCond("ge", false, i, second.to),
    low: edge(low),
    high: edge(high),
    op: "eq",
    share: true,
  };
}

function readCompared(tokens: readonly Token[], i: number): Cond | null {
  const cmp = tokens[i];
  if (!cmp || cmp.op === "") return null;
  const band = readAimBand(tokens, i);
  if (band) return band;
  // above 110% of target
  const aim = tokens[i + 1]?.kind === "num" ? readAim(tokens, i) : null;
  const rate = tokens[i + 1];
  if (aim && rate) return refCond(aim.op, rate, true, true, i, aim.to, tokens);
  let at = i + 1;
  let ref = false;
  let share = false;
  // 低于目标值的60%, 高于 标准 5%
  while (tokens[at]?.kind === "ref") {
    ref = true;
    at++;
  }
  if (ref && tokens[at]?.kind === "word" && tokens[at]?.word === "的") {
    share = true;
    at++;
  }
  if (
    !ref &&
    (cmp.op === "gt" || cmp.op === "lt") &&
    COMPARED_WITH.test(tokens[at]?.word ?? "") &&
    tokens[at + 1]?.percent
  ) {
    ref = true;
    at++;
  }
  if (
    !ref &&
    tokens[at]?.kind === "word" &&
    LEADS.test(tokens[at]?.word ?? "") &&
    tokens[at + 1]?.kind === "num"
  )
    at++;
  // 等于或低于 and the like are one token; ≥ after a word (达到 ≥95%) repeats it.
  const again = tokens[at];
  if (again?.kind === "cmp" && SYMBOL.test(again.word) && !SYMBOL.test(cmp.word)) {
    if (again.op === "eq" || again.op === "" || sameWay(again.op, cmp.op) === false) return null;
    at++;
  }
  // 低于规定值(98%)1个百分点: the target is told beside its name.
  const told = tokens[at + 1];
  if (
    ref &&
    !share &&
    tokens[at]?.kind === "open" &&
    told?.kind === "num" &&
    tokens[at + 2]?.kind === "close"
  ) {
    return oneSided({ op: cmp.op, number: told, explicit: false }, i, at + 3, tokens, true);
  }
  const number = tokens[at];
  const numbered = number?.kind === "num" && !isAwardAfterRelative(tokens, at, cmp.op);
  const worded = !SYMBOL.test(cmp.word);
  if (!numbered) {
    if (ref) {
      if (!isNumericTarget(tokens[at - 1]?.word ?? "")) return null;
      const suffix = tokens[at]?.kind === "suf" ? tokens[at] : undefined;
      const op = suffix?.op || cmp.op;
      return targetCond(op, worded, i, suffix ? at + 1 : at);
    }
    return isRelative(tokens, i + 1, cmp.op) ? relative(cmp.op, worded, i, i + 1) : null;
  }
  at++;
  let explicit = false;
  let op: Comparison = cmp.op;
  const inclusion = tokens[at];
  if (inclusion?.kind === "incl") {
    explicit = true;
    op = withInclusion(op, inclusion.op === "ge");
    at++;
  }
  const suffix = tokens[at];
  if (suffix?.kind === "suf") {
    // 达到90%以上 says it twice; 控制在5%以下 too. 达到5%以下 means the suffix.
    if (isLower(op) !== isLower(suffix.op || op) && op !== "eq") op = suffix.op || op;
    else if (op === "eq") op = suffix.op || op;
    at++;
  }
  if (ref) return refCond(op, number, share, worded, i, at, tokens);
  const first: Side = { op, number, explicit };
  const second = readSecond(tokens, at, first);
  if (second) return twoSided(first, second.side, i, second.to, tokens, worded);
  return oneSided(first, i, at, tokens, worded);
}

/** 低于 0 分: the number is the award, and the comparator stands alone. */
function isAwardAfterRelative(tokens: readonly Token[], at: number, op: Comparison | ""): boolean {
  const number = tokens[at];
  if (number?.unit !== "分" || (op !== "lt" && op !== "gt")) return false;
  // The tiers before gave more for better results: 低于70分 after 4分 is a bound whose own points are lost.
  for (let i = at - 1; i >= 0; i--) {
    const other = tokens[i];
    if (other?.kind !== "num" || other.unit !== "分") continue;
    if (/^(?:suf|incl|range)$/.test(tokens[i + 1]?.kind ?? "") || number.value >= other.value) return false;
    break;
  }
  const next = tokens[at + 1];
  if (next === undefined || next.kind === "stop" || next.kind === "ord") return true;
  if (next.kind === "sep") {
    const after = tokens[at + 2];
    if (next.word === "and") return false;
    return (
      after === undefined ||
      !(AWARDS.test(after.kind) || (after.kind === "num" && (after.unit === "分" || after.unit === "")))
    );
  }
  return false;
}

function isRelative(tokens: readonly Token[], at: number, op: Comparison): boolean {
  if (op !== "lt" && op !== "gt") return false;
  const next = tokens[at];
  if (next === undefined) return false;
  if (next.kind === "sep") return next.word === ":" && isAwardLike(tokens[at + 1]);
  return isAwardLike(next);
}

function isAwardLike(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^(?:get|full|zero|ded|keep)$/.test(token.kind) ||
      (token.kind === "num" && (token.unit === "分" || token.unit === "") && !token.percent))
  );
}

/** [98%,99%), (5,10] */
export function readBracketed(tokens: readonly Token[], i: number): Cond | null {
  const [open, low, comma, high, close] = [0, 1, 2, 3, 4].map((step) => tokens[i + step]);
  if (low?.kind !== "num" || high?.kind !== "num" || comma?.word !== "," || close?.kind !== "close" || !open)
    return null;
  if (!comparable(low, high) || low.unit === "分" || !(low.value < high.value)) return null;
  const made = twoSided(
    { op: open.word === "[" ? "ge" : "gt", number: low, explicit: true },
    { op: close.word === "]" ? "le" : "lt", number: high, explicit: true },
    i,
    i + 5,
    tokens,
    false,
  );
  return made;
}

/** 预算内得满分, 目标值以上得10分. */
function readTargetFirst(tokens: readonly Token[], i: number): Cond | null {
  if (!isNumericTarget(tokens[i]?.word ?? "")) return null;
  const next = tokens[i + 1];
  if (next?.kind === "suf" && next.op !== "") return targetCond(next.op, false, i, i + 2);
  if (next?.kind === "word" && /^(?:之|以)?内$/.test(next.word)) return targetCond("le", false, i, i + 2);
  return null;
}

// ---- number first -------------------------------------------------------------------------------------------------

function readNumber(tokens: readonly Token[], i: number, before: readonly Part[]): Cond | null {
  const number = tokens[i];
  if (!number) return null;
  let at = i + 1;
  let explicit = false;
  let included: boolean | null = null;
  const inclusion = tokens[at];
  if (inclusion?.kind === "incl") {
    explicit = true;
    included = inclusion.op === "ge";
    at++;
  }
  const next = tokens[at];

  if (next?.kind === "cmp" && SYMBOL.test(next.word) && next.op !== "") {
    const chain = readChain(tokens, i, at);
    if (chain) return chain;
  }

  if (next?.kind === "range" || (next?.kind === "sep" && next.word === ":" && false)) {
    const range = readRange(tokens, i, at, included, explicit);
    if (range) return range;
    // 95% to under 98%
    const upper = tokens[at + 1];
    const end = tokens[at + 2];
    if (
      upper?.kind === "cmp" &&
      isLower(upper.op || "eq") &&
      end?.kind === "num" &&
      comparable(number, end) &&
      end.value > number.value
    ) {
      const low: Side = { op: "ge", number, explicit };
      return twoSided(low, { op: upper.op || "lt", number: end, explicit: true }, i, at + 3, tokens, true);
    }
  }

  // 2.0%3.5%间: two bounds whose dash is lost.
  const glued = tokens[at];
  if (
    glued?.kind === "num" &&
    glued.percent &&
    number.percent &&
    /^(?:之间|间)/.test(tokens[at + 1]?.word ?? "")
  ) {
    return twoSided(
      { op: "ge", number, explicit: false },
      { op: "le", number: glued, explicit: false },
      i,
      at + 1,
      tokens,
      false,
    );
  }

  const lead = tokens[i - 1]?.kind === "word" ? (tokens[i - 1]?.word ?? "") : "";
  // 第4次起
  if (lead.endsWith("第") && /^(?:起|开始|起算|及?以后)$/.test(tokens[at]?.word ?? "")) {
    const before4 = { ...number, value: number.value - 1 };
    return oneSided({ op: "gt", number: before4, explicit: false }, i, at + 1, tokens, true);
  }
  // 前两次不扣分, the first 2 absences
  if (
    (/前$/.test(lead) &&
      !/^(?:名|位|天|日|月|周|年|季度?|小时|个月)$/.test(number.unit) &&
      number.unit !== "") ||
    /^(?:the)?first$/i.test(lead)
  )
    return oneSided({ op: "le", number, explicit: false }, i, at, tokens, false);

  const suffix = suffixAt(tokens, at);
  if (suffix) {
    let op = suffix.op;
    if (included !== null) op = withInclusion(op, included);
    else if (suffix.word.startsWith("含")) explicit = true;
    const after = tokens[suffix.to];
    let to = suffix.to;
    if (after?.kind === "incl") {
      op = withInclusion(op, after.op === "ge");
      explicit = true;
      to++;
    }
    const first: Side = { op, number, explicit };
    const second = readSecond(tokens, to, first);
    if (second) return twoSided(first, second.side, i, second.to, tokens, false);
    return oneSided(first, i, to, tokens, false);
  }

  if (isAwardNumber(tokens, i, before)) return null;
  return point(number, i, at, tokens, false);
}

/** A number that may itself be the points: with 分 or without any unit, and nothing that makes it a step. */
function isAwardNumber(tokens: readonly Token[], i: number, before: readonly Part[]): boolean {
  const number = tokens[i];
  if (!number || number.percent || (number.unit !== "分" && number.unit !== "")) return false;
  // Points are written in digits: One: 10 points.
  if (number.unit === "" && (!number.digits || isJudgedValue(tokens, i))) return false;
  if (isStepBehindAward(before)) return false;
  if (!awaitsStep(before)) return true;
  // 每低0.2分扣3分: points follow.
  for (let at = i + 1; at < tokens.length && at < i + 6; at++) {
    const token = tokens[at];
    if (!token || token.kind === "stop") return true;
    if (/^(?:ded|add|get)$/.test(token.kind)) return tokens[at + 1]?.kind !== "num";
    if (token.kind === "num" && token.value < 0) return false;
    if (token.kind === "full" || token.kind === "zero") return false;
  }
  return true;
}

/** 每, or a direction, stands open: its number has not come yet. */
function awaitsStep(before: readonly Part[]): boolean {
  for (let at = before.length - 1; at >= 0; at--) {
    const part = before[at];
    if (!part) return false;
    if (part.kind === "each" || part.kind === "up" || part.kind === "down" || part.kind === "off")
      return true;
    if (part.kind === "cond") {
      // 每低于目标值2分扣1分: the comparator with its target is open still.
      return part.ref && part.value === null && before[at - 1]?.kind === "each";
    }
    if (part.kind === "award" || part.kind === "stop" || part.kind === "sep" || part.kind === "limit")
      return false;
  }
  return false;
}

function suffixAt(tokens: readonly Token[], at: number): { op: Comparison; word: string; to: number } | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "suf" && token.op !== "") return { op: token.op, word: token.word, to: at + 1 };
  const next = tokens[at + 1];
  // 100%+ = 30
  if (token.kind === "plus" && token.gap === 0 && next?.kind !== "num" && next?.kind !== "word")
    return { op: "ge", word: "+", to: at + 1 };
  if (token.kind !== "word" || token.gap !== 0) return null;
  // 80%级以上, 四件未归还以上
  if (next?.kind === "suf" && next.op !== "" && token.word.length <= 3)
    return { op: next.op, word: next.word, to: at + 2 };
  if (token.word === "上" && (next === undefined || AWARDS.test(next.kind)))
    return { op: "ge", word: "上", to: at + 1 };
  if (token.word === "下" && (next === undefined || AWARDS.test(next.kind)))
    return { op: "le", word: "下", to: at + 1 };
  // 5天内完成, 三次退稿内
  if (/^内/.test(token.word) || (token.word.length <= 4 && token.word.endsWith("内")))
    return { op: "le", word: "内", to: at + 1 };
  if (/^及其?以?后/.test(token.word) || /^以后/.test(token.word))
    return { op: "ge", word: "及以后", to: at + 1 };
  if (/^及其?以?前/.test(token.word)) return { op: "le", word: "及以前", to: at + 1 };
  return null;
}

/** 75%≤X<85%, 96%≤X, 5W>≥3W. */
function readChain(tokens: readonly Token[], i: number, at: number): Cond | null {
  const number = tokens[i];
  const cmp = tokens[at];
  if (!number || !cmp || cmp.op === "") return null;
  const first: Side = { op: flipped(cmp.op), number, explicit: false };
  let next = at + 1;
  let subject = false;
  while (next < tokens.length && next < at + 12) {
    const token = tokens[next];
    if (!token) break;
    // 任务达成<95%: a comparator in a name.
    const within = token.kind === "cmp" && !SYMBOL.test(token.word) && tokens[next + 1]?.kind !== "num";
    if (token.kind === "cmp" && token.op !== "" && !within) {
      const second = tokens[next + 1];
      if (second?.kind === "num" && (subject || SYMBOL.test(token.word)) && !sameWay(first.op, token.op)) {
        return twoSided(first, { op: token.op, number: second, explicit: false }, i, next + 2, tokens, false);
      }
      break;
    }
    if (token.kind === "num" || token.kind === "stop" || token.kind === "full" || token.kind === "zero")
      break;
    if (token.kind === "sep" && token.word !== "、") break;
    // 80≤得分<90
    const named =
      token.kind === "get" && /[得评计]分|分数|score/.test(token.word) && tokens[next + 1]?.kind === "cmp";
    if (!named && /^(?:get|ded|add|each)$/.test(token.kind)) break;
    subject = true;
    next++;
  }
  return subject ? oneSided(first, i, next, tokens, false) : null;
}

function readRange(
  tokens: readonly Token[],
  i: number,
  at: number,
  included: boolean | null,
  explicit: boolean,
): Cond | null {
  const number = tokens[i];
  const other = tokens[at + 1];
  if (!number || other?.kind !== "num") return null;
  const [from, to] = alike(number, other);
  if (!comparable(from, to)) return null;
  let end = at + 2;
  let toExplicit = false;
  let toClosed = true;
  const fromClosed = included !== false;
  const inclusion = tokens[end];
  if (inclusion?.kind === "incl") {
    toExplicit = true;
    toClosed = inclusion.op === "ge";
    // (不含98%) after a range speaks of its end.
    end++;
  }
  if (tokens[end]?.kind === "suf") end++;
  if (/^(?:之间|间|范围)/.test(tokens[end]?.word ?? "") && tokens[end]?.kind === "word") end++;
  if (tokens[end]?.kind === "incl") {
    toExplicit = true;
    toClosed = tokens[end]?.op === "ge";
    end++;
  }
  // A range of points with no condition before it is judged by the award's reader.
  let low = { number: from, closed: fromClosed, explicit };
  let high = { number: to, closed: toClosed, explicit: toExplicit };
  if (from.value > to.value) [low, high] = [high, low];
  const made = cond(
    "interval",
    "eq",
    edgeAt(low.number.value, low.closed, low.explicit),
    edgeAt(high.number.value, high.closed, high.explicit),
    low.number,
    i,
    end,
    tokens,
    false,
  );
  made.digit = Math.min(low.number.digit, high.number.digit);
  made.unit = to.unit || from.unit;
  return made;
}

/** 96-99%: the first number takes the percent sign, the unit and the 万 of the second; 96%-99 the other way round. */
function alike(a: Token, b: Token): [Token, Token] {
  if (a.percent !== b.percent && a.unit === "" && b.unit === "") {
    return a.percent ? [a, asPercent(b)] : [asPercent(a), b];
  }
  if (a.unit === "" && b.unit !== "" && !a.percent) return [scaledAs(a, b), b];
  if (b.unit === "" && a.unit !== "" && !b.percent) return [a, scaledAs(b, a)];
  return [a, b];
}

function asPercent(token: Token): Token {
  return { ...token, value: Number(`${token.value}e-2`), digit: Number(`${token.digit}e-2`), percent: true };
}

function scaledAs(token: Token, like: Token): Token {
  const zeros = Math.round(Math.log10(like.scale));
  return {
    ...token,
    value: Number(`${token.value}e${zeros}`),
    digit: Number(`${token.digit}e${zeros}`),
    unit: like.unit,
    scale: like.scale,
  };
}

/** The second bound of 3天以上7天以下, 90%及以上不足95%, ≥90% and <98%, 超过30分钟至60分钟. */
function readSecond(tokens: readonly Token[], from: number, first: Side): { side: Side; to: number } | null {
  let at = from;
  let token = tokens[at];
  if (token?.kind === "range") {
    const number = tokens[at + 1];
    if (number?.kind !== "num" || !comparable(first.number, number)) return null;
    let to = at + 2;
    let op: Comparison = isLower(first.op) ? "le" : "ge";
    op = isUpper(first.op) ? "le" : "ge";
    let explicit = false;
    if (tokens[to]?.kind === "incl") {
      explicit = true;
      op = withInclusion(op, tokens[to]?.op === "ge");
      to++;
    }
    if (tokens[to]?.kind === "suf") to++;
    return { side: { op, number: scaleLike(number, first.number), explicit }, to };
  }
  if (token?.kind === "sep" && (token.word === "," || token.word === "、" || token.word === "and"))
    token = tokens[++at];
  if (token?.kind === "word" && JOINS.test(token.word)) token = tokens[++at];
  if (token?.kind === "cmp" && token.op !== "" && !sameWay(first.op, token.op) && token.op !== "eq") {
    const number = tokens[at + 1];
    if (number?.kind !== "num" || !comparable(first.number, number)) return null;
    if (isAwardAfterRelative(tokens, at + 1, token.op)) return null;
    const hasComma = tokens[from]?.kind === "sep";
    let to = at + 2;
    let op: Comparison = token.op;
    let explicit = false;
    if (tokens[to]?.kind === "incl") {
      explicit = true;
      op = withInclusion(op, tokens[to]?.op === "ge");
      to++;
    }
    if (tokens[to]?.kind === "suf") to++;
    if (hasComma && !between(first, op, number)) return null;
    return { side: { op, number: scaleLike(number, first.number), explicit }, to };
  }
  if (token?.kind === "num" && comparable(first.number, token)) {
    let to = at + 1;
    let explicit = false;
    let included: boolean | null = null;
    if (tokens[to]?.kind === "incl") {
      explicit = true;
      included = tokens[to]?.op === "ge";
      to++;
    }
    const suffix = suffixAt(tokens, to);
    if (!suffix || sameWay(first.op, suffix.op)) return null;
    let op = suffix.op;
    if (included !== null) op = withInclusion(op, included);
    to = suffix.to;
    if (tokens[to]?.kind === "incl") {
      explicit = true;
      op = withInclusion(op, tokens[to]?.op === "ge");
      to++;
    }
    if (!between(first, op, token)) return null;
    return { side: { op, number: token, explicit }, to };
  }
  return null;
}

/** Whether two opposite bounds leave something between them. */
function between(first: Side, op: Comparison, number: Token): boolean {
  return isUpper(first.op)
    ? number.value > first.number.value
    : number.value < first.number.value && isUpper(op);
}

function comparable(a: Token, b: Token): boolean {
  return a.percent === b.percent && (b.unit === "" || a.unit === "" || isSameUnit(a.unit, b.unit));
}

/** One day, two days. */
function isSameUnit(a: string, b: string): boolean {
  return a === b || `${a}s` === b || a === `${b}s`;
}

function scaleLike(number: Token, like: Token): Token {
  return number.unit === "" && like.scale !== 1 && number.scale === 1 ? scaledAs(number, like) : number;
}

// ---- conditions ---------------------------------------------------------------------------------------------------

/** One shape for all conditions: plain fields in one order keep the reader quick. */
function cond(
  shape: Cond["shape"],
  op: Comparison,
  low: CondEdge | null,
  high: CondEdge | null,
  number: Token,
  from: number,
  to: number,
  tokens: readonly Token[],
  worded: boolean,
): Mutable<Cond> {
  return {
    kind: "cond",
    low,
    high,
    shape,
    op,
    value: number.value,
    unit: number.unit,
    percent: number.percent,
    digit: number.digit,
    scale: number.scale,
    ref: false,
    share: false,
    worded,
    attributive: isAttributive(tokens, to),
    from,
    to,
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function edgeAt(value: number, closed: boolean, explicit: boolean): CondEdge {
  return { at: { kind: "value", value }, closed, explicit };
}

function isAttributive(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return next?.kind === "word" && next.word.length > 1 && next.word.charAt(0) === "的";
}

function point(number: Token, from: number, to: number, tokens: readonly Token[], worded: boolean): Cond {
  const edge = edgeAt(number.value, true, false);
  return cond("point", "eq", edge, edge, number, from, to, tokens, worded);
}

function oneSided(side: Side, from: number, to: number, tokens: readonly Token[], worded: boolean): Cond {
  const { number, op, explicit } = side;
  if (op === "eq") return point(number, from, to, tokens, worded);
  const edge = edgeAt(number.value, op === "ge" || op === "le", explicit);
  const up = isUpper(op);
  return cond("interval", op, up ? edge : null, up ? null : edge, number, from, to, tokens, worded);
}

function twoSided(
  a: Side,
  b: Side,
  from: number,
  to: number,
  tokens: readonly Token[],
  worded: boolean,
): Cond {
  const [low, high] = isUpper(a.op) ? [a, b] : [b, a];
  const made = cond("interval", "eq", edgeOf(low), edgeOf(high), low.number, from, to, tokens, worded);
  made.unit = low.number.unit || high.number.unit;
  return made;
}

function edgeOf({ op, number, explicit }: Side): CondEdge {
  return edgeAt(number.value, op === "ge" || op === "le", explicit);
}

// 标准, 要求, 规定 name a norm that is met or not, rather than a number on the sheet.
const NORM = /^(?:标准|要求|规定|规定数|任务|指标要求|目标要求|standard)$/;

export function isNumericTarget(word: string): boolean {
  return !NORM.test(word);
}

export function targetCond(op: Comparison, worded: boolean, from: number, to: number): Cond {
  const edge: CondEdge = {
    at: { kind: "target", share: 1 },
    closed: op !== "gt" && op !== "lt",
    explicit: false,
  };
  return {
    kind: "cond",
    low: op === "eq" || isUpper(op) ? edge : null,
    high: op === "eq" || !isUpper(op) ? edge : null,
    shape: op === "eq" ? "point" : "interval",
    op,
    value: null,
    unit: "",
    percent: false,
    digit: 0,
    scale: 1,
    ref: true,
    share: false,
    worded,
    attributive: false,
    from,
    to,
  };
}

/** 低于目标值的60%: a share of the target. 低于目标值2%: only a step makes sense of it. */
function refCond(
  op: Comparison,
  number: Token,
  share: boolean,
  worded: boolean,
  from: number,
  to: number,
  tokens: readonly Token[],
): Cond {
  const edge = edgeAt(number.value, op !== "gt" && op !== "lt", false);
  const low = op === "eq" || isUpper(op) ? edge : null;
  const high = op === "eq" || !isUpper(op) ? edge : null;
  const made = cond(op === "eq" ? "point" : "interval", op, low, high, number, from, to, tokens, worded);
  made.ref = true;
  made.share = share;
  return made;
}

function relative(op: Comparison, worded: boolean, from: number, to: number): Cond {
  return { ...targetCond(op, worded, from, to), shape: "relative", low: null, high: null, ref: false };
}

function withInclusion(op: Comparison, included: boolean): Comparison {
  if (op === "eq") return op;
  return isUpper(op) ? (included ? "ge" : "gt") : included ? "le" : "lt";
}

function flipped(op: Comparison): Comparison {
  return op === "ge" ? "le" : op === "gt" ? "lt" : op === "le" ? "ge" : op === "lt" ? "gt" : "eq";
}

function isUpper(op: Comparison): boolean {
  return op === "ge" || op === "gt";
}

function isLower(op: Comparison): boolean {
  return op === "le" || op === "lt";
}

function sameWay(a: Comparison, b: Comparison): boolean {
  return isUpper(a) === isUpper(b);
}
