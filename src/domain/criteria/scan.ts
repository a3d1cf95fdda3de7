import { readAward } from "./read-award";
import { readBracketed, readCondition } from "./read-condition";
import { readLimit } from "./read-limit";
import type { Part, PlainPart } from "./part";
import type { Token } from "./token";

const PLAIN: ReadonlySet<string> = new Set([
  "each",
  "down",
  "up",
  "off",
  "ref",
  "else",
  "neg",
  "all",
  "sep",
  "stop",
  "ord",
  "prop",
  "linear",
  "ded",
  "add",
  "get",
  "word",
]);

/** The tokens as parts: conditions, awards, limits, and the words between them. */
export function scan(tokens: readonly Token[]): Part[] {
  const parts: Part[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (!token) break;
    // A formula has taken it already.
    if (token.used) {
      parts.push({ kind: "stop", from: i, to: i + 1 });
      i++;
      continue;
    }
    // 在12分基础上加1分: the base is named again.
    if (token.kind === "num" && /^(?:的)?基础/.test(tokens[i + 1]?.word ?? "")) {
      use(token);
      parts.push({ kind: "other", from: i, to: i + 1 });
      i++;
      continue;
    }
    if (isVetoHeading(tokens, i)) {
      use(token);
      parts.push({ kind: "other", from: i, to: i + 1 });
      i++;
      continue;
    }
    const bracketed = token.kind === "open" ? readBracketed(tokens, i) : null;
    const aside = bracketed ? null : token.kind === "open" ? readAside(tokens, i) : null;
    const part =
      bracketed ??
      aside ??
      readLimit(tokens, i, parts) ??
      readAward(tokens, i, parts) ??
      readCondition(tokens, i, parts);
    if (part) {
      for (let at = part.from; at < part.to; at++) use(tokens[at]);
      parts.push(part);
      i = part.to;
      continue;
    }
    // 每1%以上 aside, a comparator without a number tells a direction: 2 for each 1% above.
    const way =
      token.kind === "cmp" &&
      (/^[a-z]/i.test(token.word) || (!/^[≥≤<>=]/.test(token.word) && comparesOn(parts, tokens[i + 1])))
        ? token.op === "gt"
          ? "up"
          : token.op === "lt"
            ? "down"
            : null
        : null;
    if (token.kind === "each" && namesRatio(tokens, i)) {
      parts.push({ kind: "word", from: i, to: i + 1 });
      i++;
      continue;
    }
    // 每超标0.1%: beyond the standard, which is the target; 每超标1次 counts the times.
    if (
      token.kind === "word" &&
      /^超标准?$/.test(token.word) &&
      tokens[i - 1]?.kind === "each" &&
      tokens[i + 1]?.percent
    ) {
      parts.push({ kind: "up", from: i, to: i + 1 });
      i++;
      continue;
    }
    const kind = way ?? (PLAIN.has(token.kind) ? (token.kind as PlainPart["kind"]) : "other");
    parts.push({ kind, from: i, to: i + 1 });
    i++;
  }
  return parts;
}

const RATIO = /(?:成本|费用|单价|价格|[数量率额]|占比|产值|收入|利润|时长|时间)$/;

/** Cost per lead ≤50 yuan, 每线索成本不高于目标得10分: what is judged has 每 in its name, where a bound follows at once. */
const PER_TIME = /^(?:小时|分钟|人|人天|天|日|班|台|车|场|店)[\u4e00-\u9fff]{2,}$/;

function namesRatio(tokens: readonly Token[], i: number): boolean {
  let next = i + 1;
  while (tokens[next]?.kind === "word") next++;
  // 每小时拣货100件及以上得20分: so many an hour.
  const isRate =
    PER_TIME.test(tokens[i + 1]?.word ?? "") &&
    tokens[next]?.kind === "num" &&
    tokens[next + 1]?.kind === "suf" &&
    /^(?:get|full)$/.test(tokens[next + 2]?.kind ?? "");
  if (isRate) return true;
  if (next === i + 1 || tokens[next]?.kind !== "cmp") return false;
  if (/^per$/i.test(tokens[i]?.word ?? "")) {
    let at = i - 1;
    const isNoun = (token: Token | undefined) =>
      token?.kind === "word" || (token?.kind === "ded" && /^costs?$/i.test(token.word));
    if (!isNoun(tokens[at]) || /^(?:off|lost|deduct|taken|given)/i.test(tokens[at]?.word ?? "")) return false;
    while (isNoun(tokens[at])) at--;
    return tokens[at] === undefined || tokens[at]?.kind === "stop" || tokens[at]?.kind === "ord";
  }
  if (tokens[i]?.word !== "每" || !RATIO.test(tokens[next - 1]?.word ?? "")) return false;
  if (tokens[next + 1]?.kind === "ref" && tokens[next + 2]?.kind === "num") return false;
  const award = tokens.slice(next).find(({ kind }) => /^(?:get|full|ded|add|each|stop)$/.test(kind));
  return award?.kind === "get" || award?.kind === "full";
}

/** 一票否决:发生安全事故该项不得分: the words before the colon name what the words behind it say. */
function isVetoHeading(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.kind === "veto" && tokens[i + 1]?.kind === "sep" && tokens[i + 1]?.word === ":";
}

function use(token: Token | undefined): void {
  if (token) token.used = true;
}

/** A bracket that speaks of no points (每周检查2次,每次抽查10项): all of it is an aside. */
function readAside(tokens: readonly Token[], open: number): PlainPart | null {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === "open") depth++;
    else if (token.kind === "close") {
      depth--;
      if (depth === 0) return { kind: "other", from: open, to: i + 1 };
    } else if (
      /^(?:ded|add|get|full|zero|keep|veto|until|most|least|uncapped|judge|mul|div|plus|pay|linear|prop|suf|cmp|range)$/.test(
        token.kind,
      )
    ) {
      return null;
    } else if (token.kind === "num" && (token.unit === "分" || (token.unit === "" && !token.percent)))
      return null;
  }
  return null;
}

/** 每超过规定时间…, 高于目标: something to compare with, or 每, stands beside the comparator. */
function comparesOn(before: readonly Part[], next: Token | undefined): boolean {
  const last = before[before.length - 1]?.kind;
  // 超出部分每笔扣1分
  if (next?.kind === "word" && /^的?部分$/.test(next.word)) return true;
  return last === "each" || last === "ref" || next?.kind === "ref";
}
