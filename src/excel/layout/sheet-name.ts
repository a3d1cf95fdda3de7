/** Excel's longest sheet name, in UTF-16 units. */
const LONGEST = 31;

/**
 * The wish as a name that Excel accepts for a sheet: without `\ / ? * [ ] :` and control characters, without an
 * apostrophe at either end, at most 31 characters; the other name where nothing is left of it.
 *
 * @example sheetName("网络推广：1/2月", "KPI") // "网络推广：1 2月"
 */
export function sheetName(wish: string, otherwise: string): string {
  const name = cut(
    wish
      .replace(/[\\/?*[\]:\p{Cc}]/gu, " ")
      .replace(/\s+/g, " ")
      .trim(),
  )
    .replace(/^'+|'+$/g, "")
    .trim();
  // Excel keeps this name for itself.
  return name === "" || /^history$/i.test(name) ? otherwise : name;
}

/** Cut without halving a character. */
function cut(name: string): string {
  let kept = "";
  for (const letter of name) {
    if (kept.length + letter.length > LONGEST) break;
    kept += letter;
  }
  return kept;
}
