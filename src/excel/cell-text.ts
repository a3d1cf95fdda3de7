/** The number format of cells that hold text whatever is typed into them. */
export const TEXT_FORMAT = "@";

/**
 * What to assign to a cell so that it holds exactly this text. Excel reads an assigned string as if it were typed: what could be a formula, a
 * number, a date or a truth value gets the apostrophe that keeps it text.
 *
 * @example literalText("=cmd|' /C calc'!A0", "General") // "'=cmd|' /C calc'!A0"
 */
export function literalText(text: string, format: string): string {
  if (text === "" || format === TEXT_FORMAT) return text;
  return isSurelyText(text) ? text : `'${text}`;
}

/** Words, which Excel reads as nothing else in any of its languages. */
function isSurelyText(text: string): boolean {
  // Dates such as 平成30年1月 and May 5 begin with letters too; a truth value is one word.
  return (
    /^\p{L}/u.test(text) && !/\d/.test(text) && !/^(?:true|false|wahr|falsch|vrai|faux)$/i.test(text.trim())
  );
}
