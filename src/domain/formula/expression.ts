/**
 * A formula as a tree. Every node knows which piece of the text it is: `text.slice(start, end)`, with the text as it was given.
 */
export type Expression = Span &
  (
    | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
    /** Cells, a table's column, or a defined name: what can be blank. */
    | { readonly kind: "reference"; readonly text: string }
    | { readonly kind: "operation"; readonly operator: string; readonly operands: readonly Expression[] }
    | { readonly kind: "group"; readonly inner: readonly Expression[] }
    | { readonly kind: "number"; readonly value: number }
    | { readonly kind: "text"; readonly value: string }
    | { readonly kind: "boolean"; readonly value: boolean }
    /** An error value, or an array of constants. */
    | { readonly kind: "constant" }
    /** An argument that was left out: `,,`. */
    | { readonly kind: "omitted" }
  );

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Longer than Excel's longest formula. */
const LONGEST = 8192;
/** Deeper than Excel lets functions nest. */
const DEEPEST = 128;

/**
 * Reads a formula, with or without its equals sign; null for what is none, or is written in a way that this does not know (intersections by a
 * space).
 *
 * @example parseFormula('=IF(G6="","",KPI.SCORE(E6,G6))')
 */
export function parseFormula(text: string): Expression | null {
  if (text.length > LONGEST) return null;
  const tokens = tokensOf(text, /^\s*[=]/.exec(text)?.[0].length ?? 0);
  if (!tokens) return null;
  const reader = new Reader(tokens, text.length);
  const tree = reader.expression(0, 0);
  return tree && reader.isAtEnd() ? tree : null;
}

/** A node and all that stands within it, outermost first. */
export function* nodesOf(node: Expression): Generator<Expression> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

export function childrenOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case "call":
      return node.args;
    case "operation":
      return node.operands;
    case "group":
      return node.inner;
    default:
      return [];
  }
}

interface Token {
  readonly kind: "text" | "array" | "error" | "number" | "reference" | "call" | "sign";
  readonly text: string;
  readonly start: number;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const SHEET = String.raw`(?:'(?:[^']|'')*'|[\p{L}\p{N}_.\\]+(?::[\p{L}\p{N}_.\\]+)?)!`;
const BRACKETS = String.raw`\[(?:'.|\[(?:'.|[^\][])*\]|[^\][])*\]`;
const PLACES = [
  String.raw`${CELL}(?::${CELL})?`,
  String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`,
  String.raw`\$?\d{1,7}:\$?\d{1,7}`,
].join("|");
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const WORD_END = String.raw`(?![\p{L}\p{N}_.(\[!])`;

const PATTERNS: readonly (readonly [Token["kind"] | "space", RegExp])[] = [
  ["space", /\s+/uy],
  ["text", /"(?:[^"]|"")*"/uy],
  ["array", /\{(?:"(?:[^"]|"")*"|[^"{}])*\}/uy],
  ["error", /#(?:[A-Z][A-Z/0-9_]*[!?]?)/uy],
  ["reference", new RegExp(`(?:${SHEET})?(?:${PLACES})${WORD_END}#?`, "uy")],
  ["reference", new RegExp(`(?:${SHEET})?(?:${NAME})?${BRACKETS}`, "uy")],
  ["number", /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/uy],
  ["call", new RegExp(String.raw`${NAME}(?=\s*\()`, "uy")],
  ["reference", new RegExp(`(?:${SHEET})?${NAME}${WORD_END}#?`, "uy")],
  ["sign", /<>|<=|>=|[=<>&+\-*/^%(),:@]/uy],
];

function tokensOf(text: string, from: number): Token[] | null {
  const tokens: Token[] = [];
  for (let start = from; start < text.length;) {
    const found = PATTERNS.find(([, pattern]) => {
      pattern.lastIndex = start;
      return pattern.test(text);
    });
    if (!found) return null;
    const [kind, { lastIndex: end }] = found;
    if (kind !== "space") tokens.push({ kind, text: text.slice(start, end), start });
    start = end;
  }
  return tokens;
}

/** How strongly an operator between two operands binds. */
const BINDS: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
  ":": 8,
};
const SIGN_BINDS = 6;

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly length: number,
  ) {}

  isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  expression(least: number, depth: number): Expression | null {
    if (depth > DEEPEST) return null;
    let left = this.operand(depth);
    while (left) {
      const operator = this.peek();
      if (operator === "%") {
        this.at++;
        left = { kind: "operation", operator, operands: [left], start: left.start, end: this.endOfLast() };
        continue;
      }
      const binds = operator === undefined ? undefined : BINDS[operator];
      if (operator === undefined || binds === undefined || binds <= least) return left;
      this.at++;
      const right = this.expression(binds, depth + 1);
      if (!right) return null;
      left = { kind: "operation", operator, operands: [left, right], start: left.start, end: right.end };
    }
    return null;
  }

  private operand(depth: number): Expression | null {
    const token = this.tokens[this.at];
    if (!token) return null;
    this.at++;
    const span = { start: token.start, end: token.start + token.text.length };
    switch (token.kind) {
      case "text":
        return { kind: "text", value: token.text.slice(1, -1).replaceAll('""', '"'), ...span };
      case "number":
        return { kind: "number", value: Number(token.text), ...span };
      case "array":
      case "error":
        return { kind: "constant", ...span };
      case "reference": {
        const word = token.text.toUpperCase();
        return word === "TRUE" || word === "FALSE"
          ? { kind: "boolean", value: word === "TRUE", ...span }
          : { kind: "reference", text: token.text, ...span };
      }
      case "call": {
        const args = this.list(depth);
        return (
          args && {
            kind: "call",
            name: token.text.toUpperCase(),
            args,
            start: token.start,
            end: this.endOfLast(),
          }
        );
      }
      case "sign":
        return this.signed(token, depth);
    }
  }

  private signed({ text, start }: Token, depth: number): Expression | null {
    if (text === "(") {
      this.at--;
      const inner = this.list(depth);
      if (!inner || inner.length === 0 || inner.some(({ kind }) => kind === "omitted")) return null;
      return { kind: "group", inner, start, end: this.endOfLast() };
    }
    if (text !== "-" && text !== "+" && text !== "@") return null;
    const operand = this.expression(SIGN_BINDS, depth + 1);
    return operand && { kind: "operation", operator: text, operands: [operand], start, end: operand.end };
  }

  /** What stands in brackets, split at its commas. */
  private list(depth: number): Expression[] | null {
    this.at++;
    const found: Expression[] = [];
    if (this.peek() === ")") {
      this.at++;
      return found;
    }
    for (;;) {
      const next = this.peek();
      if (next === "," || next === ")") {
        const start = this.tokens[this.at]?.start ?? this.length;
        found.push({ kind: "omitted", start, end: start });
      } else {
        const argument = this.expression(0, depth + 1);
        if (!argument) return null;
        found.push(argument);
      }
      const closing = this.peek();
      this.at++;
      if (closing === ")") return found;
      if (closing !== ",") return null;
    }
  }

  private peek(): string | undefined {
    const token = this.tokens[this.at];
    return token?.kind === "sign" ? token.text : undefined;
  }

  private endOfLast(): number {
    const last = this.tokens[this.at - 1];
    return last ? last.start + last.text.length : this.length;
  }
}
