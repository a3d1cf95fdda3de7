/** A letter where only a digit can stand: 2O%, 得O分, l0分, 每发生l起. */
const LETTER =
  /(?<![A-Za-z])(?:[OoОо](?=\s*(?:分|%|％))|(?<=[每少多低高超满生现误错漏缺]\s*)[lI|](?=\s*(?:起|次|件|个|项|天|处|条|人|家|单|例|款))|(?:(?<=[\d.])[OoОо]|(?<=\d)[lI|](?=\d)|[lI|](?=\d+\s*(?:分|%|％)))(?=[\d.]*\s*(?:分|%|％|次|天|points?\b)))/;

/** Whether a letter stands where only a digit can. */
export function hasLetterForDigit(text: string): boolean {
  return LETTER.test(text);
}

/** The text with digits for the letters, and the first of them with what stands around it. */
export function withDigits(value: string): { text: string; words: string; meant: string } {
  let text = value;
  let at = -1;
  // Each round corrects one: 1OO% needs the first to know the second.
  for (let match = LETTER.exec(text); match; match = LETTER.exec(text)) {
    if (at < 0) at = match.index;
    text = text.slice(0, match.index) + (/[lI|]/.test(match[0]) ? "1" : "0") + text.slice(match.index + 1);
  }
  const end = at + 1 + (/^[\dOoОо]*\s*(?:分|%|％)/.exec(value.slice(at + 1))?.[0].length ?? 0);
  const from = at - (/\d*$/.exec(value.slice(0, at))?.[0].length ?? 0);
  return { text, words: value.slice(from, end), meant: text.slice(from, end) };
}
