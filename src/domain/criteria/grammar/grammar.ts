import { compileLexicon } from "../lexicon/match-words";
import { UNITS } from "../lexicon/units";
import { WORDS } from "../lexicon/words";
import { AWARDS } from "./awards";
import { BOUNDS } from "./bounds";
import { compileGrammar, Symbols } from "./compile-grammar";
import { FORMULAS } from "./formulas";
import { PERSONS } from "./persons";
import { GRADES } from "./grades";
import { ITEMS } from "./items";
import { LIMITS } from "./limits";
import { LISTS } from "./lists";
import { QUANTITIES } from "./quantities";
import { REFUSALS } from "./refusals";
import { REMARKS } from "./remarks";
import { STEPS } from "./steps";
import { TIERS } from "./tiers";

/** Every phrase that is read, family by family. */
export const PRODUCTIONS = [
  ...QUANTITIES,
  ...BOUNDS,
  ...AWARDS,
  ...TIERS,
  ...STEPS,
  ...LIMITS,
  ...FORMULAS,
  ...PERSONS,
  ...GRADES,
  ...LISTS,
  ...REFUSALS,
  ...ITEMS,
  ...REMARKS,
];

export const SYMBOLS = new Symbols();
export const GRAMMAR = compileGrammar(PRODUCTIONS, SYMBOLS);
const literals = SYMBOLS.names.filter((name) => name.startsWith("'")).map((name) => name.slice(1));
export const LEXICON = compileLexicon(WORDS, UNITS, literals, SYMBOLS);
