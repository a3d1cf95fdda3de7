/** A formula's text in pieces; put together again they give the text. */
export interface Token {
  readonly kind: "text" | "sheet" | "bracket" | "error" | "number" | "word" | "other";
  readonly text: string;
}

const pattern =
  /("(?:[^"]|"")*"?)|('(?:[^']|'')*'?!?)|(\[[^\]]*\]?)|(#[A-Z][A-Z/0-9_]*[!?]?)|((?<![\p{L}\p{N}_.$])\d+(?:\.\d*)?(?:[eE][+-]?\d+)?(?![\p{L}_]))|([$\p{L}\p{N}_\\.?]+)|([\s\S])/gu;

const kinds = ["text", "sheet", "bracket", "error", "number", "word", "other"] as const;

export function tokensOf(formula: string): Token[] {
  return Array.from(formula.matchAll(pattern), (match) => {
    const group = match.slice(1).findIndex((part) => part !== undefined);
    return { kind: kinds[group] ?? "other", text: match[0] };
  });
}

/** Whether the word at that place is a function's name: a bracket follows. */
export function isCall(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === "word" && tokens[index + 1]?.text === "(";
}
