import type { Item } from "./item";
import { isZero } from "./group";
import type { Cond, Part } from "./part";
import type { Findings } from "./problem";
import type { Token } from "./token";

/** Numbers and scoring words that no item took: after the last award, or between the parts. */
export function leftovers(
  tokens: readonly Token[],
  rest: readonly Part[],
  items: readonly Item[],
  scored: boolean,
  findings: Findings,
): void {
  const last = items[items.length - 1];
  for (const part of rest) {
    if (part.kind === "cond") {
      // 48小时内答复 after a full stop is a norm; a number at the very end is the beginning of something lost.
      if (scored && restOfGate(part, items)) continue;
      if ((last === undefined && !scored) || !isRemark(part.from, part.to, tokens))
        findings.doubt("TRUNCATED", part.from, part.to);
      else findings.note("NORM_LEFT_OUT", part.from, part.to);
    } else if (part.kind === "ded" || part.kind === "add") {
      const ends = tokens[part.to] === undefined || tokens[part.to]?.kind === "stop";
      if (ends && !/累计$/.test(tokens[part.from - 1]?.word ?? ""))
        findings.doubt("TRUNCATED", part.from, part.to);
    }
  }
  for (const [at, token] of tokens.entries()) {
    if (token.used) continue;
    if (token.kind === "num" && !insideAside(tokens, at)) findings.doubt("UNREAD", at, at + 1);
    else if (token.kind === "cmp" && /^[≥≤<>]/.test(token.word)) findings.doubt("UNREAD", at, at + 1);
  }
}

/** 低于70%得0分;70%以上,按完成率×权重: what the tier before leaves to the formula. */
function restOfGate(cond: Cond, items: readonly Item[]): boolean {
  return items.some(
    (item) =>
      item.kind === "tier" &&
      isZero(item) &&
      item.cond.value === cond.value &&
      item.cond.percent === cond.percent &&
      (item.cond.low === null) !== (cond.low === null) &&
      (item.cond.high === null) !== (cond.high === null),
  );
}

/** 同一篇只计入1次, 48小时内答复: a remark after the last points, not a tier that has lost its own. */
function isRemark(from: number, to: number, tokens: readonly Token[]): boolean {
  let start = from;
  while (start > 0 && !/^(?:stop|sep|ord)$/.test(tokens[start - 1]?.kind ?? "")) start--;
  const before = tokens
    .slice(start, from)
    .map(({ word }) => word)
    .join("");
  const after = tokens[to];
  // 超过5处本项…: what is left of a tier.
  const cmp = tokens[from];
  const whole = tokens[to]?.word ?? "";
  if (cmp?.kind === "cmp" && (cmp.op === "gt" || cmp.op === "lt") && !/^不计/.test(whole)) return false;
  if (/同一|只计|仅计|重复|不累计|最多计|抽查|检查|统计/.test(before)) return true;
  return after?.kind === "word" && after.word.length >= 2 && !/^的?$/.test(after.word);
}

function insideAside(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (tokens[i]?.kind === "open") return true;
    if (tokens[i]?.kind === "close") return false;
  }
  return false;
}
