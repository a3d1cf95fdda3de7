/**
 * The Excel that the workbench stands for. No single Excel has all the strictness of the others, so there are two:
 * `desktop` hands blank cells to functions as 0 and has undo and names as Windows has them; `web` hands them as null,
 * takes 5 MB a call and no whole columns.
 */
export type Profile = "desktop" | "web";

/**
 * The sets ExcelApi that the host may say it has, in order: 1.14 is the first whose change events tell what triggered
 * them, 1.15 the last that the library knows, 1.20 the first with undo groups.
 */
const EXCEL_APIS = ["1.13", "1.14", "1.15", "1.20"] as const;
export type ExcelApi = (typeof EXCEL_APIS)[number];

export interface ExcelKind {
  readonly profile: Profile;
  readonly api: ExcelApi;
}

export const DEFAULT_EXCEL: ExcelKind = { profile: "desktop", api: "1.13" };

/**
 * The Excel that the page's address asks for; the default where it says nothing that is known.
 *
 * @example excelKindOf("?profile=web&api=1.14") // { profile: "web", api: "1.14" }
 */
export function excelKindOf(search: string): ExcelKind {
  const query = new URLSearchParams(search);
  const profile = query.get("profile");
  const api = query.get("api");
  return {
    profile: profile === "desktop" || profile === "web" ? profile : DEFAULT_EXCEL.profile,
    api: EXCEL_APIS.find((known) => known === api) ?? DEFAULT_EXCEL.api,
  };
}

/** Whether that Excel has what came with the set `since`. */
export function hasApi({ api }: ExcelKind, since: ExcelApi): boolean {
  return EXCEL_APIS.indexOf(api) >= EXCEL_APIS.indexOf(since);
}
