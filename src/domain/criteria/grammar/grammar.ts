import { compileLexicon } from "../lexicon/match-words";
import type { Lexicon } from "../lexicon/match-words";
import { UNITS } from "../lexicon/units";
import { WORDS } from "../lexicon/words";
import { AWARDS } from "./awards";
import { BOUNDS } from "./bounds";
import { compileGrammar, Symbols } from "./compile-grammar";
import type { Grammar } from "./compile-grammar";
import { FORMULAS } from "./formulas";
import { PERSONS } from "./persons";
import { GRADES } from "./grades";
import { ITEMS } from "./items";
import { LADDERS } from "./ladders";
import { LIMITS } from "./limits";
import { LISTS } from "./lists";
import { PROGRESSIVE } from "./progressive";
import { QUANTITIES } from "./quantities";
import { RANKS } from "./ranks";
import { REFUSALS } from "./refusals";
import { REMARKS } from "./remarks";
import { STEPS } from "./steps";
import { TABLES } from "./tables";
import { TIERS } from "./tiers";

/** Every phrase that is read, family by family. */
export const PRODUCTIONS = [
  ...QUANTITIES,
  ...BOUNDS,
  ...AWARDS,
  ...TIERS,
  ...TABLES,
  ...RANKS,
  ...STEPS,
  ...PROGRESSIVE,
  ...LIMITS,
  ...FORMULAS,
  ...PERSONS,
  ...GRADES,
  ...LISTS,
  ...LADDERS,
  ...REFUSALS,
  ...ITEMS,
  ...REMARKS,
];

export const SYMBOLS = new Symbols();

interface Compiled {
  readonly grammar: Grammar;
  readonly lexicon: Lexicon;
}

let compiled: Compiled | null = null;

/** All phrases and all words, made ready when the first text is read: who only starts the program does not wait for it. */
export function compiledGrammar(): Compiled {
  if (compiled) return compiled;
  const grammar = compileGrammar(PRODUCTIONS, SYMBOLS);
  const literals = SYMBOLS.names.filter((name) => name.startsWith("'")).map((name) => name.slice(1));
  compiled = { grammar, lexicon: compileLexicon(WORDS, UNITS, literals, SYMBOLS) };
  return compiled;
}
