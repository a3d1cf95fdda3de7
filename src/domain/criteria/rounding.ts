/** What the words do to decimals: nothing, cut them off, or round to whole points; "unclear" where they round to something else. */
export type Rounding = "none" | "cut" | "nearest" | "unclear";

const CUT =
  /舍去小数|去掉小数|舍弃小数|小数(?:部分|点后)?(?:舍去|不计|忽略)|(?:向下)?取整数?(?:计|得|$|[,;。])|只取整数|round(?:ed)?down/i;
const ROUNDS = /四舍五入|rounded(?!down)|roundedoff|roundto/i;
// The policy for all scores: rounded once, half up, to 2 decimals.
const TO_CENTS = /(?:两|二|2)位小数|小数点?后(?:两|二|2)位|(?:2|two)decimal/i;
const TO_WHOLE = /取整|整数|个位|wholepoints?|wholenumber|nearest(?:whole)?(?:point|number|integer)/i;

/** Where a text rounds what is no formula: of a step begun, or of the actual, the words could mean either; null where it does not. */
export function unclearRounding(text: string): { readonly start: number; readonly end: number } | null {
  const match = ROUNDS.exec(text);
  return match && !TO_CENTS.test(text) ? { start: match.index, end: match.index + match[0].length } : null;
}

/** How a text (without its spaces) rounds the score. */
export function roundingIn(text: string): Rounding {
  if (!ROUNDS.test(text)) return CUT.test(text) ? "cut" : "none";
  if (TO_CENTS.test(text)) return "none";
  return TO_WHOLE.test(text) ? "nearest" : "unclear";
}
