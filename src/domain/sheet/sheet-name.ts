/** Excel's longest sheet name, in UTF-16 units. */
const LONGEST = 31;

/** What Excel refuses, and what Excel set to an East Asian language refuses beside it: the same in full width, and the yen that stands for `\` there. */
const REFUSED = /[\\/?*[\]:＼／？＊［］：￥¥\p{Cc}]/gu;
/** Apostrophes that East Asian Excel takes for one. */
const APOSTROPHES = /[＇’]/g;

/**
 * The wish as a name that Excel accepts for a sheet in every language: without `\ / ? * [ ] :`, their full-width forms and control
 * characters, without an apostrophe at either end, at most 31 UTF-16 units; the other name where nothing is left of it.
 *
 * @example sheetName("网络推广：1/2月", "KPI") // "网络推广 1 2月"
 */
export function sheetName(wish: string, otherwise: string): string {
  const name = cut(trimmed(wish.replace(REFUSED, " ").replace(APOSTROPHES, "'").replace(/\s+/g, " ")));
  // Excel keeps this name for itself.
  return name === "" || /^history$/i.test(name) ? otherwise : name;
}

/** Whether Excel accepts the name for a sheet in every language. */
export function isSheetName(name: string): boolean {
  return name !== "" && sheetName(name, "") === name;
}

function trimmed(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, "");
}

/** Cut without halving a character. */
function cut(name: string): string {
  let kept = "";
  for (const letter of name) {
    if (kept.length + letter.length > LONGEST) break;
    kept += letter;
  }
  return trimmed(kept);
}
