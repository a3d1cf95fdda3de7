import type { Item } from "./item";
import type { Part } from "./part";
import type { Findings } from "./problem";
import type { Token } from "./token";

/** Numbers and scoring words that no item took: after the last award, or between the parts. */
export function leftovers(
  tokens: readonly Token[],
  rest: readonly Part[],
  items: readonly Item[],
  findings: Findings,
): void {
  const last = items[items.length - 1];
  for (const part of rest) {
    if (part.kind === "cond") {
      // 48小时内答复 after a full stop is a norm; a number at the very end is the beginning of something lost.
      const after = tokens[part.to];
      if (after === undefined || last === undefined) findings.doubt("TRUNCATED", part.from, part.to);
      else findings.doubt("UNREAD", part.from, part.to);
    } else if (part.kind === "ded" || part.kind === "add") {
      if (tokens[part.to] === undefined) findings.doubt("TRUNCATED", part.from, part.to);
    } else if (part.kind === "linear") findings.doubt("PROPORTION_UNCLEAR", part.from, part.to);
  }
  for (const [at, token] of tokens.entries()) {
    if (token.used) continue;
    if (token.kind === "num" && !insideAside(tokens, at)) findings.doubt("UNREAD", at, at + 1);
    else if (token.kind === "linear") findings.doubt("PROPORTION_UNCLEAR", at, at + 1);
  }
}

function insideAside(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (tokens[i]?.kind === "open") return true;
    if (tokens[i]?.kind === "close") return false;
  }
  return false;
}
