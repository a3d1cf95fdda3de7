import { FULL, NO_POINTS, points, share } from "./part";
import type { LimitPart, Part } from "./part";
import type { Points } from "../rule/rule";
import type { Token } from "./token";

const WHOLE = /(?:本项|该项|此项|累计|合计|总计|总分|总得分|共计|全部|total|overall)$/;
const ENDS = /^(?:分?为止|即?止|封顶|为?上限|为限)/;

/** A limit that begins at a token: 扣完为止, 最多扣12分, 16分为上限, 满分24分; null where none does. */
export function readLimit(tokens: readonly Token[], i: number, before: readonly Part[]): LimitPart | null {
  const token = tokens[i];
  if (!token) return null;
  switch (token.kind) {
    case "until":
      return limit("floor", NO_POINTS, i, i + 1, tokens);
    case "most":
      return readMost(tokens, i);
    case "least":
      return readLeast(tokens, i);
    case "uncapped":
      return limit(isForAwards(tokens, i, before) ? "no-ceiling" : "no-floor", NO_POINTS, i, i + 1, tokens);
    case "full":
      return readStated(tokens, i);
    case "open":
      return readStatedInBrackets(tokens, i);
    case "ded":
    case "add":
    case "get":
    case "word":
      return readVerbal(tokens, i) ?? readDownTo(tokens, i, before) ?? readPartOf(tokens, i);
    case "cmp":
      return (
        readNotBelowZero(tokens, i, before) ??
        readNotBeyondFull(tokens, i) ??
        readPartial(tokens, i, before) ??
        readCappedValue(tokens, i) ??
        readUpTo(tokens, i, before)
      );
    case "num":
      return readNumberFirst(tokens, i);
    default:
      return null;
  }
}

function amount(token: Token | undefined): Points | null {
  if (!token) return null;
  if (token.kind === "full") return FULL;
  if (token.kind === "zero") return NO_POINTS;
  if (token.kind !== "num") return null;
  if (token.percent) return token.unit === "" ? share(token.value) : null;
  return token.unit === "分" || token.unit === "" ? points(token.value) : null;
}

/** 最多扣12分, 最高不超过100分, 最高扣至0分, 最多加5分, 上限5分, capped at 10, max deduction 12. */
function readMost(tokens: readonly Token[], i: number): LimitPart | null {
  // 加减分最高5分
  if (/加减分?$/.test(tokens[i - 1]?.word ?? "")) {
    const at = tokens[i + 1]?.kind === "cmp" || /^(?:为|是)$/.test(tokens[i + 1]?.word ?? "") ? i + 2 : i + 1;
    const given = amount(tokens[at]);
    return given?.kind === "points" ? limit("both", given, i, at + 1, tokens) : null;
  }
  let way: "ceiling" | "deducted" | "added" = "ceiling";
  let reaches = false;
  let scores = false;
  let at = i + 1;
  for (; at < tokens.length && at < i + 8; at++) {
    const token = tokens[at];
    if (!token) break;
    const given = amount(token);
    if (given !== null) {
      if (token.kind === "num" && token.value < 0) return null;
      if (reaches)
        return given.kind === "share" || given.value === 0
          ? limit("floor", NO_POINTS, i, at + 1, tokens)
          : null;
      let end = at + 1;
      // 该项分值的50%
      if (
        given.kind === "share" &&
        given.value === 1 &&
        /^的/.test(tokens[end]?.word ?? "") &&
        tokens[end + 1]?.percent
      ) {
        const percent = tokens[end + 1];
        if (percent) return limit(way, share(percent.value), i, end + 2, tokens);
      }
      if (/^(?:为止|封顶)/.test(tokens[end]?.word ?? "")) end++;
      if (/^(?:most)$/.test(tokens[end]?.kind ?? "") && /封顶|限/.test(tokens[end]?.word ?? "")) end++;
      return limit(way === "ceiling" && !scores ? "most" : way, given, i, end, tokens);
    }
    if (token.kind === "ded") {
      way = "deducted";
      continue;
    }
    if (token.kind === "add" || token.kind === "plus") {
      way = "added";
      continue;
    }
    if (token.kind === "get") scores = true;
    if (token.kind === "get" || token.kind === "ref" || token.kind === "point" || token.kind === "most")
      continue;
    if (token.kind === "cmp" && (token.op === "le" || token.op === "eq")) {
      continue;
    }
    if (token.kind === "sep" && token.word === ":") continue;
    if (token.kind === "word" && token.word.length <= 12 && at < i + 5) {
      if (/[至到]/.test(token.word)) reaches = true;
      if (/^(?:deduction|penalty)/i.test(token.word)) way = "deducted";
      if (/^(?:bonus)/i.test(token.word)) way = "added";
      if (/内$/.test(token.word)) return null;
      continue;
    }
    return alone(tokens, i);
  }
  return alone(tokens, i);
}

/** 封顶 without a number: at the full mark. */
function alone(tokens: readonly Token[], i: number): LimitPart | null {
  const word = tokens[i]?.word ?? "";
  return /^(?:封顶|capped|cap)$/.test(word) ? limit("ceiling", FULL, i, i + 1, tokens) : null;
}

function readLeast(tokens: readonly Token[], i: number): LimitPart | null {
  let at = i + 1;
  for (; at < tokens.length && at < i + 7; at++) {
    const token = tokens[at];
    if (!token) break;
    const given = amount(token);
    if (given !== null) return limit("floor", given, i, at + 1, tokens);
    if (/^(?:ded|get|ref|point|least)$/.test(token.kind)) continue;
    if (token.kind === "cmp" && (token.op === "ge" || token.op === "eq")) continue;
    if (token.kind === "sep" && token.word === ":") continue;
    if (token.kind === "word" && token.word.length <= 8) continue;
    return null;
  }
  return null;
}

/** …, no lower than 0; …, minimum of 0: behind what scores, and with nothing of its own to score. */
function readNotBelowZero(tokens: readonly Token[], i: number, before: readonly Part[]): LimitPart | null {
  const [cmp, number, next] = tokens.slice(i, i + 3);
  if (cmp?.op !== "ge" || number?.kind !== "num" || number.value !== 0 || number.percent) return null;
  const isPoints = number.unit === "" || number.unit === "分";
  const ends = next === undefined || next.word === "." || /^(?:stop|sep|close)$/.test(next.kind);
  const begins = i === 0 || /^(?:stop|sep|open)$/.test(tokens[i - 1]?.kind ?? "");
  const scored = before.some(({ kind }) => kind === "award" || kind === "ded");
  return isPoints && ends && begins && scored ? limit("floor", points(0), i, i + 2, tokens) : null;
}

/** 满分24分, 满分为18分, 总分15分. 得满分 is no such statement. */
function readStated(tokens: readonly Token[], i: number): LimitPart | null {
  const token = tokens[i];
  if (!token || !/^(?:满分|全分|fullmarks?|fullscore|maximumscore|maxscore)$/.test(token.word)) return null;
  let at = i + 1;
  while (/^(?:get|sep)$/.test(tokens[at]?.kind ?? "") && /^(?:为|是|计|:|分为)$/.test(tokens[at]?.word ?? ""))
    at++;
  if (tokens[at]?.kind === "cmp" && tokens[at]?.word === "=") at++;
  const number = tokens[at];
  if (number?.kind !== "num" || number.percent || (number.unit !== "分" && number.unit !== "")) return null;
  if (number.unit === "" && at === i + 1) return null;
  if (tokens[at + 1]?.kind === "suf") return null;
  return limit("stated", points(number.value), i, at + 1, tokens);
}

/** (8分), (满分10分), (共6分). */
function readStatedInBrackets(tokens: readonly Token[], i: number): LimitPart | null {
  if (tokens.filter((token, index) => token.kind === "open" && tokens[index + 1]?.unit === "分").length > 1)
    return null;
  let at = i + 1;
  while (
    tokens[at]?.kind === "full" ||
    (tokens[at]?.kind === "word" && /^(?:共|本项|该项|总分|分值|计)/.test(tokens[at]?.word ?? "")) ||
    tokens[at]?.word === ":"
  )
    at++;
  const number = tokens[at];
  if (number?.kind !== "num" || number.unit !== "分" || tokens[at + 1]?.kind !== "close") return null;
  return limit("stated", points(number.value), i, at + 2, tokens);
}

/** 扣完12分为止, 扣满12分为止, 减至0分为止, 扣分不超过10分, 总分15分, 加满5分为止. */
function readVerbal(tokens: readonly Token[], i: number): LimitPart | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.kind === "word") return readSum(tokens, i);
  let at = i + 1;
  let filled = "";
  while (
    at < i + 5 &&
    /^(?:word|ref|get|point)$/.test(tokens[at]?.kind ?? "") &&
    tokens[at]?.kind !== "num"
  ) {
    filled += tokens[at]?.word ?? "";
    at++;
  }
  const next = tokens[at];
  // 扣分上限8分
  if (next?.kind === "most") {
    const cap = readMost(tokens, at);
    if ((cap?.what === "ceiling" || cap?.what === "most") && cap.points.kind === "points") {
      return limit(
        token.kind === "ded" ? "deducted" : token.kind === "add" ? "added" : "ceiling",
        cap.points,
        i,
        cap.to,
        tokens,
      );
    }
    return null;
  }
  // 扣分不超过10分, 得分不低于0分
  if (next?.kind === "cmp" && /分$|score|points/.test(token.word + filled)) {
    const given = amount(tokens[at + 1]);
    if (given === null || !endsHere(tokens, at + 2)) return null;
    // 得分≥95% is what is judged; only 扣分不超过20% can be a share.
    if (given.kind === "share" && given.value !== 1 && token.kind === "get") return null;
    if (next.op === "le")
      return limit(
        token.kind === "ded" ? "deducted" : token.kind === "add" ? "added" : "ceiling",
        given,
        i,
        at + 2,
        tokens,
      );
    if (next.op === "ge" && token.kind === "get") return limit("floor", given, i, at + 2, tokens);
    return null;
  }
  // 扣分上限8分
  const given = amount(next);
  if (given === null) return null;
  const after = tokens[at + 1];
  const ends =
    after?.kind === "word" && ENDS.test(after.word)
      ? at + 2
      : after?.kind === "most" && /封顶|上限|为限/.test(after.word)
        ? at + 2
        : 0;
  if (ends === 0) {
    // 扣至0分 after a rule per step; as a tier's award it follows a condition and is read as one.
    return null;
  }
  if (/[至到]/.test(filled) || (given.kind === "points" && given.value === 0))
    return limit("floor", given, i, ends, tokens);
  if (token.kind === "ded")
    return given.kind === "share"
      ? limit("floor", NO_POINTS, i, ends, tokens)
      : limit("deducted", given, i, ends, tokens);
  return limit(token.kind === "add" ? "added" : "ceiling", given, i, ends, tokens);
}

/** 总分15分, 总分不超过100分, 累计不超过6分. */
function readSum(tokens: readonly Token[], i: number): LimitPart | null {
  const word = tokens[i]?.word ?? "";
  const sum = /(?:总分|总得分|总分值|累计|本项|分值|合计|该项)$/.test(word);
  if (/加减$/.test(word)) {
    const number = amount(tokens[i + 1]);
    const end = tokens[i + 2];
    if (number && end?.kind === "most") return limit("both", number, i, i + 3, tokens);
  }
  if (!sum) return null;
  const next = tokens[i + 1];
  if (next?.kind === "cmp" && (next.op === "le" || next.op === "ge")) {
    const number = tokens[i + 2];
    const given = amount(number);
    if (given === null || !endsHere(tokens, i + 3)) return null;
    if (given.kind === "points" ? number?.unit !== "分" : given.value !== 1) return null;
    return limit(next.op === "le" ? "ceiling" : "floor", given, i, i + 3, tokens);
  }
  if (/总分$|分值$/.test(word) && next?.kind === "num" && next.unit === "分")
    return limit("stated", points(next.value), i, i + 2, tokens);
  return null;
}

/** Nothing is awarded for it: the sentence ends. */
function endsHere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.kind === "stop" || next.kind === "close" || next.kind === "ord") return true;
  if (next.kind !== "sep" || next.word === ":") return false;
  const after = tokens[at + 1];
  return after === undefined || !(/^(?:get|full|zero|ded|add|keep)$/.test(after.kind) || after.unit === "分");
}

/** 不超过满分, 不超过本项满分. */
function readNotBeyondFull(tokens: readonly Token[], i: number): LimitPart | null {
  const token = tokens[i];
  if (token?.op !== "le") return null;
  let at = i + 1;
  while (tokens[at]?.kind === "word" && /^(?:本项|该项|此项|本|该)$/.test(tokens[at]?.word ?? "")) at++;
  const word =
    (tokens[at]?.kind === "ref" ? tokens[at]?.word : "") +
    (tokens[tokens[at]?.kind === "ref" ? at + 1 : at]?.word ?? "");
  if (
    /^(?:本项|该项|此项)?(?:标准)?(?:分值|权重分?|标准分值?|总分值?)$/.test(
      (at > i + 1 ? (tokens[at - 1]?.word ?? "") : "") + word,
    )
  ) {
    return limit("ceiling", FULL, i, tokens[at]?.kind === "ref" ? at + 2 : at + 1, tokens);
  }
  return tokens[at]?.kind === "full" && /满分|全分|full/.test(tokens[at]?.word ?? "")
    ? limit("ceiling", FULL, i, at + 1, tokens)
    : null;
}

/** 不足1%按1%计, 不足1天不计. */
function readPartial(tokens: readonly Token[], i: number, before: readonly Part[]): LimitPart | null {
  const number = tokens[i + 1];
  if (tokens[i]?.op !== "lt" || number?.kind !== "num") return null;
  let at = i + 2;
  while (/^(?:的|者|部分|时)$/.test(tokens[at]?.word ?? "")) at++;
  const says = tokens[at];
  // less than 1 day counts as 1 day
  if (/^(?:counts?|counted)$/i.test(says?.word ?? "") && /^as$/i.test(tokens[at + 1]?.word ?? "")) {
    const same = tokens[at + 2];
    const equal = same?.kind === "num" && same.value === number.value && same.percent === number.percent;
    return equal ? limit("up", NO_POINTS, i, at + 3, tokens) : null;
  }
  if (says?.kind === "word" && /(?:按照?|以|均按|也按|视为|算|计为?)$/.test(says.word)) {
    const same = tokens[at + 1];
    if (same?.kind !== "num" || same.value !== number.value || same.percent !== number.percent) return null;
    const end = /^(?:计|算|计算|折算|扣|扣分|统计|处理)/.test(tokens[at + 2]?.word ?? "") ? at + 3 : at + 2;
    return limit("up", NO_POINTS, i, end, tokens);
  }
  if (says && /^(?:不计|不予计算|忽略不计|忽略|舍去|不计算)$/.test(says.word))
    return limit("whole", NO_POINTS, i, at + 1, tokens);
  // 每10分钟扣1分,不足10分钟不扣: less than the step before it.
  if (says?.kind === "keep" && /^不(?:予)?扣/.test(says.word) && isStepBefore(number, before))
    return limit("whole", NO_POINTS, i, at + 1, tokens);
  return null;
}

const PART_COUNTS =
  /^(?:any)?part(?:ial)?(?:of)?(?:an?|the|each)?([a-z]+?)s?(?:counts?|counted|iscounted)as(?:an?|one|afull|awhole|full|whole)?([a-z]+?)$/i;

/** Part of a day counts as a day, any part of an hour counts as one hour. */
function readPartOf(tokens: readonly Token[], i: number): LimitPart | null {
  if (!/^(?:any|part|partial)$/i.test(tokens[i]?.word ?? "")) return null;
  let said = "";
  for (let at = i; at < tokens.length && at < i + 12; at++) {
    const token = tokens[at];
    if (!token || !/^(?:word|each|num)$/.test(token.kind)) return null;
    said += token.word;
    const match = PART_COUNTS.exec(said.replace("1", "one"));
    const next = tokens[at + 1];
    if (
      match &&
      match[1]?.toLowerCase() === match[2]?.toLowerCase() &&
      !(next && /^(?:word|num)$/.test(next.kind))
    )
      return limit("up", NO_POINTS, i, at + 1, tokens);
  }
  return null;
}

/** Whether a number is the step of the last rule per step. */
function isStepBefore(number: Token, before: readonly Part[]): boolean {
  const each = before.findLastIndex(({ kind }) => kind === "each");
  const step = before.slice(each + 1).find((part) => part.kind === "cond");
  return (
    each >= 0 &&
    step?.kind === "cond" &&
    step.shape === "point" &&
    step.value === number.value &&
    step.percent === number.percent &&
    step.unit === number.unit
  );
}

/** 超过100%按100%计: what lies above counts as that. */
function readCappedValue(tokens: readonly Token[], i: number): LimitPart | null {
  const number = tokens[i + 1];
  if ((tokens[i]?.op !== "gt" && tokens[i]?.op !== "ge") || number?.kind !== "num") return null;
  let at = i + 2;
  while (/^(?:的|者|部分|时|以上|及以上)$/.test(tokens[at]?.word ?? "")) at++;
  if (!/^(?:的|者|部分|时)?(?:均|都|也|则|一律)?(?:按照?|以|视为|视同)$/.test(tokens[at]?.word ?? ""))
    return null;
  const same = tokens[at + 1];
  if (same?.kind !== "num" || same.value !== number.value || same.percent !== number.percent) return null;
  const end = /^(?:计|算|计算|计分|得分|核算)/.test(tokens[at + 2]?.word ?? "") ? at + 3 : at + 2;
  return limit("value", points(number.value), i, end, tokens);
}

/** -2 for each, up to 6 points; 每次扣2分,不超过10分. */
function readUpTo(tokens: readonly Token[], i: number, before: readonly Part[]): LimitPart | null {
  const number = tokens[i + 1];
  if (tokens[i]?.op !== "le" || number?.kind !== "num" || number.percent) return null;
  if (number.unit !== "分" && !(number.unit === "" && number.digits)) return null;
  // …得8分;不高于62分得满分: a tier.
  const next = tokens[i + 2]?.word === ":" ? tokens[i + 3] : tokens[i + 2];
  if (next && (/^(?:get|full|zero|ded|add|keep|veto)$/.test(next.kind) || next.unit === "分")) return null;
  for (let at = before.length - 1; at >= 0; at--) {
    const part = before[at];
    if (!part) return null;
    if (part.kind === "award") {
      if (part.sort !== "change" && part.sort !== "set") return null;
      return limit(part.points.value < 0 ? "deducted" : "added", points(number.value), i, i + 2, tokens);
    }
    if (
      part.kind !== "sep" &&
      part.kind !== "stop" &&
      part.kind !== "other" &&
      part.kind !== "each" &&
      part.kind !== "word"
    )
      return null;
    if (part.kind === "word" && !/^[a-z]/i.test(tokens[part.from]?.word ?? "")) return null;
  }
  return null;
}

/** …扣1.5分,扣至0分: no condition stands before it, so it ends the deductions. */
function readDownTo(tokens: readonly Token[], i: number, before: readonly Part[]): LimitPart | null {
  if (tokens[i]?.kind !== "ded") return null;
  const last = before[before.length - 1];
  const previous = before[before.length - 2];
  const open =
    last === undefined ||
    last.kind === "award" ||
    last.kind === "limit" ||
    ((last.kind === "sep" || last.kind === "stop") &&
      (previous?.kind === "award" || previous?.kind === "limit"));
  if (!open) return null;
  let at = i + 1;
  let filled = "";
  while (at < i + 5 && /^(?:word|ref|get)$/.test(tokens[at]?.kind ?? "")) filled += tokens[at++]?.word ?? "";
  const given = amount(tokens[at]);
  if (!/[至到]/.test(filled) || given === null) return null;
  return given.value === 0
    ? limit("floor", NO_POINTS, i, at + 1, tokens)
    : given.kind === "points"
      ? limit("floor", given, i, at + 1, tokens)
      : null;
}

/** 16分为上限, 12分封顶. */
function readNumberFirst(tokens: readonly Token[], i: number): LimitPart | null {
  const given = amount(tokens[i]);
  const most = tokens[i + 1];
  if (given === null || (given.kind === "share" && (given.value < 1 || most?.word !== "封顶"))) return null;
  if (most?.kind === "most" && /封顶|上限|为限|max|cap/.test(most.word) && amount(tokens[i + 2]) === null) {
    return limit("most", given, i, i + 2, tokens);
  }
  return null;
}

/** Whether an unlimited total speaks of what is added. */
function isForAwards(tokens: readonly Token[], i: number, before: readonly Part[]): boolean {
  const word = tokens[i]?.word ?? "";
  if (/^加分|^上不|上限|封顶|^nocap|^uncapped|^nolimit/.test(word) && !/^扣分/.test(word)) {
    for (let at = before.length - 1; at >= 0; at--) {
      const part = before[at];
      if (part?.kind === "award") return !(part.sort === "change" && part.points.value < 0);
    }
    return true;
  }
  return false;
}

function limit(
  what: LimitPart["what"],
  given: Points,
  from: number,
  to: number,
  tokens: readonly Token[],
): LimitPart {
  const before = tokens[from - 1];
  const whole = before?.kind === "word" && WHOLE.test(before.word);
  return {
    kind: "limit",
    what,
    points: given,
    whole: whole || WHOLE.test(tokens[from]?.word ?? ""),
    from,
    to,
  };
}
