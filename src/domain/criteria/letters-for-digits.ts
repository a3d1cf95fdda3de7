/** A letter where only a digit can stand: 2O%, 得O分, l0分, 每发生l起. */
const LETTER =
  /(?<![A-Za-z])(?:[OoОоＯｏ](?=\s*(?:分|%|％)|\.\d+\s*(?:分|%|％))|(?<=[每少多低高超满生现误错漏缺]\s*)[lI|](?=\s*(?:起|次|件|个|项|天|处|条|人|家|单|例|款))|(?:(?<=[\d.])[OoОоＯｏ]|(?<=\d)[lI](?=\d|\s*(?:分|%|％))|[lI](?=[\dOo]+\s*(?:分|%|％|次|天|个|件|ppm)))(?=[\d.OoОо]*\s*(?:分|%|％|次|天|个|件|条|元|ppm|points?\b)))/;

/** A numeral with letters in it, and what it is. */
export interface Repair {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** The text with digits for the letters, as long as it was, and the numerals that are corrected. */
export function withDigits(source: string): { readonly text: string; readonly repairs: readonly Repair[] } {
  let text = source;
  const places: number[] = [];
  // Each round corrects one: 1OO% needs the first to know the second.
  for (let match = LETTER.exec(text); match; match = LETTER.exec(text)) {
    text = text.slice(0, match.index) + (/[lI|]/.test(match[0]) ? "1" : "0") + text.slice(match.index + 1);
    places.push(match.index);
  }
  const numerals = places.length > 0 ? [...text.matchAll(/\d[\d.]*/g)] : [];
  const repairs = numerals
    .map(({ index, 0: value }) => ({ start: index, end: index + value.length, value }))
    .filter(({ start, end }) => places.some((at) => at >= start && at < end));
  return { text, repairs };
}
