/**
 * A text with full-width and small forms, wide and zero-width spaces, and the minus signs of typography in their plain
 * forms, so that one grammar reads what any keyboard types.
 *
 * @example halfWidth("９０％") // "90%"
 */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\u2212\u2012\u2013\ufe63]/g, "-")
    .replace(/\ufe62/g, "+")
    .replace(/\ufe6a/g, "%")
    .replace(/\uffe5/g, "¥")
    .replace(/[\u200b\u2060\ufeff]/g, "")
    .replace(/[\s\u00a0]/g, " ");
}
