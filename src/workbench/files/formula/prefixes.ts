import { futureFunctions } from "./future-functions";
import type { Token } from "./tokens";
import { isCall, tokensOf } from "./tokens";

const prefix = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i;

/** The formula as a user writes it: without the prefixes that a file puts before newer functions and their parameters. */
export function withoutPrefixes(formula: string): string {
  if (!/_xl/i.test(formula)) return formula;
  return tokensOf(formula)
    .map(({ kind, text }) => (kind === "word" ? text.replace(prefix, "") : text))
    .join("");
}

/** The formula as a file holds it. */
export function withPrefixes(formula: string): string {
  const tokens = tokensOf(formula);
  const parameters = parametersOf(tokens);
  return tokens
    .map((token, index) => {
      if (token.kind !== "word") return token.text;
      const upper = token.text.toUpperCase();
      if (parameters.has(upper)) return `_xlpm.${token.text}`;
      return isCall(tokens, index) ? `${futureFunctions.get(upper) ?? ""}${token.text}` : token.text;
    })
    .join("");
}

/** The names that LET and LAMBDA give: words alone in an argument that is not the last one. */
function parametersOf(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  tokens.forEach((token, index) => {
    const call = token.text.toUpperCase();
    if (!isCall(tokens, index) || (call !== "LET" && call !== "LAMBDA")) return;
    const args = argumentsAt(tokens, index + 2);
    args.slice(0, -1).forEach((argument, position) => {
      if (call === "LET" && position % 2 === 1) return;
      const words = argument.filter(({ text }) => text.trim() !== "");
      const only = words.length === 1 ? words[0] : undefined;
      if (only?.kind === "word") names.add(only.text.toUpperCase());
    });
  });
  return names;
}

function argumentsAt(tokens: readonly Token[], from: number): Token[][] {
  const args: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(from)) {
    if (token.text === "(" || token.text === "{") depth++;
    if (token.text === ")" || token.text === "}") depth--;
    if (depth < 0) break;
    if (token.text === "," && depth === 0) args.push([]);
    else args.at(-1)?.push(token);
  }
  return args;
}
