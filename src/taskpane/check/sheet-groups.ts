import type { FindingCode } from "../../domain/audit/finding-code";
import type { WorkbookSheetReport } from "../actions";
import { hasContent } from "./check-state";

/** The sheets of a workbook by what is to be done about them, each in the workbook's order. */
export interface SheetGroups {
  readonly faulty: readonly WorkbookSheetReport[];
  /** Nothing is wrong but that somebody has not finished. */
  readonly unfinished: readonly WorkbookSheetReport[];
  readonly clean: readonly WorkbookSheetReport[];
  /** Neither a scorecard nor a table of people. */
  readonly other: readonly WorkbookSheetReport[];
}

const UNFINISHED: FindingCode = "UNFINISHED";

export function groupSheets(reports: readonly WorkbookSheetReport[]): SheetGroups {
  const isClean = ({ findings }: WorkbookSheetReport) => findings.length === 0;
  const isUnfinished = ({ findings }: WorkbookSheetReport) =>
    findings.length > 0 && findings.every(({ code }) => code === UNFINISHED);
  return {
    faulty: reports.filter((report) => !isClean(report) && !isUnfinished(report)),
    unfinished: reports.filter(isUnfinished),
    clean: reports.filter((report) => isClean(report) && hasContent(report)),
    other: reports.filter((report) => !hasContent(report)),
  };
}
