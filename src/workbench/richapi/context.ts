import type { ExcelApi } from "../strictness/excel-kind";

/**
 * What this host supports beside ExcelApi, which is a matter of the Excel that it stands for. ExcelApi 1.13 is the lowest
 * that holds every member of the member tables (merged areas came last); members of the sets that are not in the tables
 * answer `ApiNotFound`. `CustomFunctions` is the library's own set: 1.9 lets results go out in arrays and at shorter
 * intervals.
 */
const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.9",
};

/** Late enough for everything that the library does differently for older builds. */
const VERSION = "16.100.25081334";

const EXCEL = 1;
const DISPLAY_MODE = { hidden: 1, taskpane: 2 } as const;

export interface ContextFacts {
  readonly excelApi: ExcelApi;
  readonly delayForCellEdit: boolean;
  readonly settings: ReadonlyMap<string, string>;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly documentName: string;
  readonly visible: boolean;
}

/** The array that office.js reads as its context, each fact at its place. */
export function contextArray(facts: ContextFacts): readonly unknown[] {
  const [major, minor] = VERSION.split(".").map(Number);
  return [
    [[...facts.settings.keys()], [...facts.settings.values()]],
    "workbench",
    EXCEL,
    major,
    minor,
    0,
    0,
    0,
    facts.displayLanguage,
    facts.contentLanguage,
    0,
    facts.documentName,
    0,
    0,
    "",
    0,
    "workbench",
    "workbench",
    false,
    false,
    JSON.stringify({
      ExcelApi: facts.excelApi,
      ...REQUIREMENT_SETS,
      ...(facts.delayForCellEdit ? { DelayForCellEdit: "1.1" } : {}),
    }),
    "",
    VERSION,
    facts.visible ? DISPLAY_MODE.taskpane : DISPLAY_MODE.hidden,
  ];
}

/** Colours as `#RRGGBB`. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** The theme in the library's notation: JSON with colours as integers. */
export function themeJson(theme: OfficeTheme): string {
  const entries = Object.entries(theme) as [string, string][];
  return JSON.stringify(
    Object.fromEntries(entries.map(([name, color]) => [name, Number.parseInt(color.slice(1), 16)])),
  );
}
