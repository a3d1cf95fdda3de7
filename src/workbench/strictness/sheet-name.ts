/** UTF-16 units. */
export const LONGEST_SHEET_NAME = 31;

/** https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
const FORBIDDEN = /[\\/?*[\]:]/;

/** Excel in East Asian languages takes them for the characters above, as tried one by one in https://qiita.com/RelaxTools/items/d173d0f94424349ca234 */
const FORBIDDEN_FULL_WIDTH = /[：＼／？＊［］＇￥’]/;

/** They cannot stand in a file. */
const CONTROL = /[\u0000-\u001f]/;

/** Kept for the sheet on which Excel lists tracked changes. */
const RESERVED = "HISTORY";

/**
 * Whether Excel takes that name for a sheet, in any language.
 *
 * @example isSheetName("绩效：一月") // false
 */
export function isSheetName(name: string): boolean {
  return (
    name.trim() !== "" &&
    name.length <= LONGEST_SHEET_NAME &&
    !FORBIDDEN.test(name) &&
    !FORBIDDEN_FULL_WIDTH.test(name) &&
    !CONTROL.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toUpperCase() !== RESERVED
  );
}
