/** What words say of an edge: whether the number itself belongs to what lies above it. */
export interface EdgeWords {
  readonly isAbove: boolean;
  readonly words: string;
}

const UNIT = "\\s*(?:分|%|元|points?|pts)?\\s*";
const DASH = "[-–—~～至到]";

/** Patterns with `N` for the number, and whether it belongs above where they hold. */
const PATTERNS: readonly (readonly [boolean, string])[] = [
  [false, `N${UNIT}\\(不含\\)\\s*以上`],
  [true, `N${UNIT}(?:\\(含(?:本数|N)?\\))?\\s*(?:及|或|和)?以上`],
  [
    true,
    `(?:≥|>=|不低于|不少于|不小于|大于等于|大于或等于|至少|达到|at least|not less than|no less than)\\s*N`,
  ],
  [true, `N${UNIT}(?:or|and)\\s+(?:above|over|more|higher|up)`],
  [true, `N${UNIT}(?:≤|<=)`],
  [true, `(?:不足|低于|小于(?!等于|或等于)|未达到?|未满|不到|不满|少于|<(?!=)|below|under|less than)\\s*N`],
  [false, `(?:超过|高于|大于(?!等于|或等于)|多于|>(?!=)|over|above|more than|exceeding)\\s*N`],
  [false, `N${UNIT}<(?!=)`],
  [false, `N${UNIT}(?:\\(含(?:本数|N)?\\))?\\s*(?:及|或|和)?以下`],
  [
    false,
    `(?:≤|<=|不超过|不高于|不大于|不多于|小于等于|小于或等于|至多|最多|at most|up to|no more than)\\s*N`,
  ],
  [false, `N${UNIT}(?:or|and)\\s+(?:below|less|under|lower)`],
];
/** A range says it more weakly: 80-90 and 90-100 leave open where 90 belongs. */
const RANGES: readonly (readonly [boolean, string])[] = [
  [true, `N${UNIT}${DASH}\\s*\\d`],
  [false, `\\d${UNIT}${DASH}\\s*N`],
];

/**
 * Where the words put the number itself; null where they do not speak of it, or say both.
 *
 * @example edgeWords(["90分以上为优"], "90") // { isAbove: true, words: "90分以上" }
 */
export function edgeWords(texts: readonly string[], numeral: string): EdgeWords | null {
  const plain = texts
    .map((text) => text.normalize("NFKC"))
    .filter((text) => text.includes(numeral.replace("%", "")));
  if (plain.length === 0) return null;
  return said(plain, numeral);
}

function said(texts: readonly string[], numeral: string): EdgeWords | null {
  const number = `(?<![\\d.])${numeral.replace(".", "\\.").replace("%", "\\s*%")}(?![\\d.])`;
  const words = patternsFound(texts, number, PATTERNS);
  const ranges = patternsFound(texts, number, RANGES);
  const [first] = [...words, ...ranges];
  // 60-80分为中, 60分以下为差: the range above takes the number back.
  return first && [...words, ...ranges].every(({ isAbove }) => isAbove === first.isAbove) ? first : null;
}

function patternsFound(
  texts: readonly string[],
  number: string,
  patterns: readonly (readonly [boolean, string])[],
): EdgeWords[] {
  return patterns.flatMap(([isAbove, pattern]) => {
    const expression = new RegExp(pattern.replaceAll("N", number), "i");
    return texts.flatMap((text) => {
      const words = expression.exec(text)?.[0].trim();
      return words === undefined ? [] : [{ isAbove, words }];
    });
  });
}
