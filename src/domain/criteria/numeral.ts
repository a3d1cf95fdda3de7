const DIGITS = "零一二三四五六七八九";
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A Chinese numeral (一, 两, 十五, 二十, 一百零五, 半) from a place in a text, and where it ends. */
export function readChineseNumeral(
  text: string,
  from: number,
): { readonly value: number; readonly end: number } | undefined {
  if (text.charAt(from) === "百") return { value: 100, end: from + 1 };
  if (text.charAt(from) === "半") return { value: 0.5, end: from + 1 };
  let total = 0;
  let digit = -1;
  let end = from;
  for (; end < text.length; end++) {
    const c = text.charAt(end);
    const value = c === "两" ? 2 : c === "〇" ? 0 : DIGITS.indexOf(c);
    const unit = UNITS[c];
    if (value >= 0) {
      // 一二: two numerals side by side are none.
      if (digit > 0) return undefined;
      digit = value;
    } else if (unit !== undefined) {
      // 千 and 百 alone belong to the measure that follows (千元).
      if (digit < 0 && unit > 10) break;
      total += (digit < 0 ? 1 : digit) * unit;
      digit = -1;
    } else break;
  }
  if (end === from) return undefined;
  return { value: total + (digit > 0 ? digit : 0), end };
}
