/** What a production's labelled parts are: the values of the edges that stood for them. */
export type Parts = Readonly<Record<string, unknown>>;

/** What a production may ask of the text where it is applied. */
export interface Place {
  /** Adds to the cost of this reading: the more it takes for granted, the dearer. */
  pay(cost: number): void;
  /** The plain text that the production covers. */
  readonly words: string;
  /** The same with the room that stood between them. */
  readonly spaced: string;
  /** What stands right behind them. */
  readonly behind: string;
  /** What stands right before them. */
  readonly before: string;
  /** They begin a line, or end one. */
  readonly startsLine: boolean;
  readonly endsLine: boolean;
}

/**
 * A phrase of the field: how it is said in Chinese and in English, and what it means. Data; the chart does the rest.
 *
 * A pattern is a row of parts, apart by spaces: a symbol (`amount`), words in quotes (`'扣完为止'`; Chinese needs no quotes, `_` is a space
 * within), a filler of at most so many characters without numbers or scoring words (`~6`), a choice (`(得|计|'scores')`). A `?` behind a part makes it
 * optional; a label before it hands its value to `make`: `n:number`.
 */
export interface Production {
  readonly name: string;
  /** What it makes; several productions make one symbol. */
  readonly symbol: string;
  readonly patterns: readonly string[];
  /** What reading words this way costs, above the cost of its parts. */
  readonly cost?: number;
  /** The value; null where these parts do not go together. Without it the value of the part labelled `x`. */
  readonly make?: (parts: Parts, place: Place) => unknown;
  /** Texts that it reads from end to end; run by a test. */
  readonly says: readonly string[];
  /** Texts that look like it and that it must not read from end to end. */
  readonly not?: readonly string[];
}

/** What a text is read by. The rest is for who writes a phrase and for the test that runs its examples: the build leaves it out. */
export type ShippedProduction = Omit<Production, "name" | "says" | "not">;

/** One part of a pattern, its choices opened. */
export interface PatternPart {
  readonly label: string | null;
  readonly symbols: readonly string[];
  /** Above 0: a filler of at most so many characters. */
  readonly filler: number;
  readonly optional: boolean;
}

/** The symbol under which words in quotes stand in the chart. */
export function wordSymbol(word: string): string {
  return `'${word.replaceAll("_", "").toLowerCase()}`;
}

const PART =
  /^(?:(?<label>[a-zA-Z]\w*):)?(?:~(?<filler>\d+)|\((?<choice>[^)]+)\)|(?<one>[^?]+))(?<optional>\?)?$/;

/** A pattern's parts; throws where it is not written as a pattern is. */
export function parsePattern(pattern: string): readonly PatternPart[] {
  return pattern.split(" ").map((text) => {
    const match = PART.exec(text)?.groups;
    if (!match) throw new Error(`no pattern part: ${text} in ${pattern}`);
    const atoms = match["choice"]?.split("|") ?? (match["one"] === undefined ? [] : [match["one"]]);
    return {
      label: match["label"] ?? null,
      symbols: atoms.map(atomSymbol),
      filler: Number(match["filler"] ?? 0),
      optional: match["optional"] !== undefined,
    };
  });
}

function atomSymbol(atom: string): string {
  if (atom.startsWith("'")) return wordSymbol(atom.slice(1, -1));
  return /^[a-z]\w*$/i.test(atom) ? atom : wordSymbol(atom);
}

/** The words in quotes of a pattern. */
export function wordsOf(parts: readonly PatternPart[]): readonly string[] {
  return parts.flatMap(({ symbols }) => symbols.filter((s) => s.startsWith("'")).map((s) => s.slice(1)));
}
