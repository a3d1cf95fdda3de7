import type { Token } from "./token";

/**
 * Ordinals that stand before their parts without a sign (1有完整的陈列8分 2有陈列4分): marks them, where the text begins with 1 and the
 * numbers count on. A number that is a value has its unit, its points or a comparator beside it.
 */
export function markGluedOrdinals(tokens: readonly Token[]): void {
  // 评分标准: may stand before.
  const start = tokens.findIndex(({ kind }) => kind === "num");
  const first = tokens[start];
  if (start > 3 || !first || !isCandidate(tokens, start, 1)) return;
  if (start > 0 && !/^(?:ord|sep|stop)$/.test(tokens[start - 1]?.kind ?? "")) return;
  const marked = [first];
  for (let at = start + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token && isCandidate(tokens, at, marked.length + 1) && begins(tokens, at)) marked.push(token);
  }
  if (marked.length < 2) return;
  for (const token of marked) token.kind = "ord";
}

function isCandidate(tokens: readonly Token[], at: number, expected: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (
    token?.kind !== "num" ||
    !token.digits ||
    token.unit !== "" ||
    token.percent ||
    token.value !== expected
  )
    return false;
  if (!next || next.gap > 1) return false;
  return (
    next.kind === "word" ||
    next.kind === "neg" ||
    next.kind === "cmp" ||
    next.kind === "each" ||
    (next.kind === "num" && !next.digits)
  );
}

function begins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  return (
    token.gap > 0 ||
    before.kind === "stop" ||
    before.kind === "sep" ||
    (before.kind === "num" && before.unit === "分") ||
    before.kind === "full" ||
    before.kind === "zero"
  );
}
