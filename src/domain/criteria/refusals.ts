import type { Plain } from "./normalise";
import type { Findings } from "./problem";
import type { Token } from "./token";

const PLACEHOLDER =
  /\(\)|\[\]|\{\}|\[[^\d\]]{0,4}\]|_{2,}|[XxYyNn]{1,2}(?=[%分次天元个家人])|\?{1,}(?=[%分次])|[*#]{2,}/g;

/** What no grammar could read with certainty: blanks to be filled in, numbers that noise destroyed, amounts left to a person. */
export function refusals(plain: Plain, tokens: readonly Token[], findings: Findings): void {
  const { text } = plain;
  for (const match of text.matchAll(PLACEHOLDER)) {
    findings.doubtAt("PLACEHOLDER", match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(/[为得扣加减计评][。.](?=分)|%<A≤%|\d>\.\d|\uFFFD/g)) {
    findings.doubtAt("BROKEN_NUMBER", match.index, match.index + match[0].length);
  }
  let depth = 0;
  let open = -1;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === "open") {
      if (depth === 0) open = at;
      depth++;
    } else if (token.kind === "close") depth = Math.max(0, depth - 1);
    else if (token.kind === "judge") findings.doubt("JUDGED_AMOUNT", at, at + 1);
    else if (token.kind === "pay" && isPaid(tokens, at)) findings.doubt("NOT_POINTS", at, at + 1);
    else if (token.kind === "twist") findings.doubt("TWO_READINGS", at, at + 1);
    // 00%, 01分: the digits before are lost.
    else if (token.kind === "num" && /^0\d/.test(token.word)) findings.doubt("BROKEN_NUMBER", at, at + 1);
    else if (token.kind === "num" && token.percent && token.value > 20)
      findings.doubt("BROKEN_NUMBER", at, at + 1);
  }
  if (depth > 0 && open >= 0) findings.doubt("TRUNCATED", open, tokens.length);
}

/** 系数1.2, 扣绩效工资50元, 当月奖金的10%; not 工资发放差错每次扣2分, nor 取消奖金(即单项否决). */
function isPaid(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const word = tokens[at]?.word ?? "";
  if (next?.kind === "open" && tokens.slice(at, at + 5).some(({ kind }) => kind === "veto")) return false;
  if (
    next?.kind === "num" ||
    (next?.kind === "word" && /^(?:的|为|按)/.test(next.word) && tokens[at + 2]?.kind === "num")
  )
    return true;
  if (next?.kind === "get" || (next?.kind === "cmp" && next.word === "="))
    return /系数|coefficient/.test(word);
  const before = tokens[at - 1];
  if (/^(?:ded|add)$/.test(before?.kind ?? "")) return true;
  return (
    before?.kind === "word" &&
    /(?:取消|扣发|停发|不发放?|发放|减发)(?:当月|当季|当年|全部)?$/.test(before.word)
  );
}
