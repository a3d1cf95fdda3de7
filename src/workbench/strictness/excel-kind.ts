/**
 * The Excel that the workbench stands for. No single Excel has all the strictness of the others, so there are two:
 * `desktop` hands blank cells to functions as 0 and has undo and names as Windows has them; `web` hands them as null,
 * takes 5 MB a call and no whole columns.
 */
export type Profile = "desktop" | "web";

/** The set ExcelApi that the host says it has; 1.14 is the first whose change events tell what triggered them. */
export type ExcelApi = "1.13" | "1.14";

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
    api: api === "1.13" || api === "1.14" ? api : DEFAULT_EXCEL.api,
  };
}
