import type { Edge } from "../grammar/chart";
import type { Symbols } from "../grammar/compile-grammar";
import { isLetter } from "../characters";
import type { UnitRecord } from "./units";
import type { Word } from "./word";

/** A form of the lexicon, as it is looked for in the plain text: small letters, no spaces. */
interface Form {
  readonly symbol: number;
  readonly value: unknown;
  readonly cost: number;
  readonly latin: boolean;
  readonly notBefore: readonly string[];
  readonly notAfter: readonly string[];
}

interface Branch {
  readonly next: Map<string, Branch>;
  readonly forms: Form[];
}

/** All forms of the lexicon in one tree. */
export type Lexicon = Branch;

export function compileLexicon(
  words: readonly Word[],
  units: readonly UnitRecord[],
  literals: Iterable<string>,
  symbols: Symbols,
): Lexicon {
  const root: Branch = { next: new Map(), forms: [] };
  const enter = (text: string, form: Form) => {
    let branch = root;
    for (const c of text) {
      let next = branch.next.get(c);
      if (!next) branch.next.set(c, (next = { next: new Map(), forms: [] }));
      branch = next;
    }
    if (!branch.forms.some((other) => other.symbol === form.symbol && other.value === form.value))
      branch.forms.push(form);
  };
  const forms = ({ zh, en }: { readonly zh?: string; readonly en?: string }): readonly string[] => [
    ...(zh ? zh.trim().split(/\s+/) : []),
    ...(en ? en.split("|").map((form) => form.trim().replaceAll(/ |-(?=[a-z])/g, "")) : []),
  ];
  const list = (guards: string | undefined) => (guards ? guards.split(" ") : []);
  for (const word of words) {
    for (const text of forms(word)) {
      enter(text, {
        symbol: symbols.of(word.symbol),
        value: word.value ?? true,
        cost: word.cost ?? 0,
        latin: /[a-z]/.test(text),
        notBefore: list(word.notBefore),
        notAfter: list(word.notAfter),
      });
    }
  }
  for (const { zh, en, notBefore, ...unit } of units) {
    for (const text of forms({ ...(zh ? { zh } : {}), ...(en ? { en } : {}) })) {
      enter(text.toLowerCase(), {
        symbol: symbols.of("unit"),
        value: unit,
        cost: 0,
        latin: /[a-z]/i.test(text),
        notBefore: list(notBefore),
        notAfter: [],
      });
    }
  }
  for (const text of literals) {
    enter(text, {
      symbol: symbols.of(`'${text}`),
      value: text,
      cost: 0,
      latin: /[a-z]/.test(text),
      notBefore: [],
      notAfter: [],
    });
  }
  return root;
}

/** The words of the lexicon at every character of a text in small letters. `gap`: whether a space stood before a character. */
export function matchWords(lexicon: Lexicon, text: string, gap: readonly number[]): Edge[][] {
  const found: Edge[][] = Array.from({ length: text.length }, () => []);
  const apart = (at: number) =>
    at === 0 ||
    at >= text.length ||
    (gap[at] ?? 0) > 0 ||
    !isLetter(text.charCodeAt(at)) ||
    !isLetter(text.charCodeAt(at - 1));
  for (let at = 0; at < text.length; at++) {
    let branch: Branch | undefined = lexicon;
    for (let to = at; to < text.length;) {
      branch = branch.next.get(text.charAt(to));
      if (!branch) break;
      to++;
      for (const form of branch.forms) {
        if (form.latin && !(apart(at) && apart(to))) continue;
        if (form.notBefore.some((word) => text.startsWith(word, to))) continue;
        if (
          form.notAfter.some(
            (word) =>
              text.endsWith(word, at) || (text.startsWith(word, at - word.length) && at >= word.length),
          )
        )
          continue;
        found[at]?.push({
          symbol: form.symbol,
          from: at,
          to,
          cost: form.cost,
          value: form.value,
          production: null,
          parts: [],
        });
      }
    }
  }
  return found;
}
