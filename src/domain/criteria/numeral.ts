const DIGITS = "零一二三四五六七八九";
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
/** Behind these half of one more is meant (一个半小时), and no half-finished thing (一个半成品). */
export const HALF_OF = /^个半(?=小时|月|百分点|点|分|工作日|钟|季|学时|课时|年)/;
/** About so many: 十几次, 二十余人, 三十多家. */
const ABOUT = /^[几余多来](?!于)/;

/**
 * A Chinese numeral (一, 两, 十五, 一百零五, 两万五千, 一点五, 一个半, 半) from a place in a text, and where it ends. None where only a part of a
 * numeral begins there, where figures do not say one number (二三次, 一百五, 十几), and where it says about how many.
 */
export function readChineseNumeral(
  text: string,
  from: number,
): { readonly value: number; readonly end: number } | undefined {
  const c = text.charAt(from);
  if (c === "百") return { value: 100, end: from + 1 };
  if (c === "半") return { value: 0.5, end: from + 1 };
  if (isInside(text, from)) return undefined;
  const whole = readSection(text, from);
  if (!whole) return undefined;
  let { value, end } = whole;
  const large = LARGE[text.charAt(end)];
  if (large !== undefined && isNumeral(text.charAt(end + 1))) {
    // 两万五千; 一万五 says fifteen thousand and reads as ten thousand and five.
    const rest = readSection(text, end + 1);
    if (!rest || (rest.value < 1000 && text.charAt(end + 1) !== "零")) return undefined;
    value = value * large + rest.value;
    end = rest.end;
  }
  if (text.charAt(end) === "点" && digitAt(text, end + 1) >= 0) {
    let scale = 0.1;
    for (end += 1; digitAt(text, end) >= 0; end++, scale /= 10) value += digitAt(text, end) * scale;
    value = Number(value.toFixed(6));
    if (isNumeral(text.charAt(end))) return undefined;
  } else if (HALF_OF.test(text.slice(end, end + 6))) {
    value += 0.5;
    end += 2;
  } else if (ABOUT.test(text.slice(end, end + 2))) return undefined;
  return { value, end };
}

/** Figures and 十, 百, 千 to their end. */
function readSection(text: string, from: number): { value: number; end: number } | undefined {
  let total = 0;
  let digit = -1;
  let unit = Infinity;
  let end = from;
  for (; end < text.length; end++) {
    const value = digitAt(text, end);
    const next = UNITS[text.charAt(end)];
    if (value >= 0) {
      // 一二: two numerals side by side are none.
      if (digit > 0) return undefined;
      // 一百五: a hundred and fifty, or and five.
      if (value > 0 && unit !== Infinity && unit > 10 && digit !== 0 && !(text.charAt(end + 1) in UNITS))
        return undefined;
      digit = value;
    } else if (next !== undefined) {
      // 千 and 百 alone belong to the measure that follows (千元).
      if (digit < 0 && next > 10) break;
      if (next >= unit) return undefined;
      total += (digit <= 0 ? 1 : digit) * next;
      unit = next;
      digit = -1;
    } else break;
  }
  return end === from ? undefined : { value: total + (digit > 0 ? digit : 0), end };
}

function digitAt(text: string, at: number): number {
  const c = text.charAt(at);
  return c === "两" ? 2 : c === "〇" ? 0 : c === "" ? -1 : DIGITS.indexOf(c);
}

const isNumeral = (c: string) => c !== "" && "〇零一二两三四五六七八九十百千".includes(c);

/** Whether figures before a place belong to the same numeral: 五 of 二十五, 五千 of 3万五千. */
function isInside(text: string, from: number): boolean {
  const before = text.charAt(from - 1);
  if (isNumeral(before)) return !/百分$/.test(text.slice(0, from));
  return (
    /[\d一二两三四五六七八九十百千]$/.test(text.slice(0, from - 1)) && (before in LARGE || before === "点")
  );
}
