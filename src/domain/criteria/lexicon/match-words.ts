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

/** What begins with the same characters. Branches are made when a text first comes to them. */
interface Branch {
  readonly next: Map<string, Branch>;
  readonly forms: Form[];
  /** Texts that go on from here after so many characters; null once `reach` has parted them. */
  waiting: { readonly text: string; readonly form: Form }[] | null;
  readonly depth: number;
}

/** All forms of the lexicon in one tree. */
export type Lexicon = Branch;

export function compileLexicon(
  words: readonly Word[],
  units: readonly UnitRecord[],
  literals: Iterable<string>,
  symbols: Symbols,
): Lexicon {
  const root = branchAt(0);
  const enter = (text: string, form: Form) => wait(root, text, form);
  const forms = ({ zh, en }: { readonly zh?: string; readonly en?: string }): readonly string[] => [
    ...(zh ? zh.trim().split(/\s+/) : []),
    ...(en ? en.split("|").map((form) => form.trim().replaceAll(/ |-(?=[a-z])/g, "")) : []),
  ];
  const list = (guards: string | undefined) => (guards ? guards.split(" ") : []);
  for (const word of words) {
    const [notBefore, notAfter] = [list(word.notBefore), list(word.notAfter)];
    for (const text of forms(word)) {
      enter(text, {
        symbol: symbols.of(word.symbol),
        value: word.value ?? true,
        cost: word.cost ?? 0,
        latin: /[a-z]/.test(text),
        notBefore,
        notAfter,
      });
    }
  }
  for (const { zh, en, notBefore, ...unit } of units) {
    const guards = list(notBefore);
    for (const text of forms({ ...(zh ? { zh } : {}), ...(en ? { en } : {}) })) {
      enter(text.toLowerCase(), {
        symbol: symbols.of("unit"),
        value: unit,
        cost: 0,
        latin: /[a-z]/i.test(text),
        notBefore: guards,
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

function branchAt(depth: number): Branch {
  return { next: new Map(), forms: [], waiting: null, depth };
}

function wait(branch: Branch, text: string, form: Form): void {
  (branch.waiting ??= []).push({ text, form });
}

/** The branch with what stands on it and behind it. */
function reach(branch: Branch): Branch {
  const { waiting, depth } = branch;
  if (!waiting) return branch;
  branch.waiting = null;
  for (const { text, form } of waiting) {
    if (text.length === depth) {
      if (!branch.forms.some((other) => other.symbol === form.symbol && other.value === form.value))
        branch.forms.push(form);
      continue;
    }
    const c = text.charAt(depth);
    let next = branch.next.get(c);
    if (!next) branch.next.set(c, (next = branchAt(depth + 1)));
    wait(next, text, form);
  }
  return branch;
}

function isHyphen(text: string, from: number, at: number): boolean {
  return (
    text[at] === "-" && at > from && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1))
  );
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
    let branch = reach(lexicon);
    for (let to = at; to < text.length;) {
      let next = branch.next.get(text.charAt(to));
      // Straight-line, written straight line in the lexicon.
      if (!next && isHyphen(text, at, to)) next = branch.next.get(text.charAt(++to));
      if (!next) break;
      branch = reach(next);
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
