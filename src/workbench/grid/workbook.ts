import type { Injector, IWorkbookData, Workbook } from "@univerjs/core";
import { IUniverInstanceService, LocaleType, UniverInstanceType } from "@univerjs/core";
import type { Grid } from "./boot";

const rowCount = 1000;
const columnCount = 26;
/** Excel's own widths and heights, in pixels; the fonts of the grid need a little more height. */
const defaultColumnWidth = 72;
const defaultRowHeight = 22;

/** The one workbook that is open, if any is. */
export function currentWorkbook(injector: Injector): Workbook | undefined {
  return (
    injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ??
    undefined
  );
}

/** The one workbook that is open. */
export function openWorkbook({ univer }: Grid): Workbook {
  const workbook = currentWorkbook(univer.__getInjector());
  if (!workbook) throw new Error("No workbook is open");
  return workbook;
}

/** Shows this workbook in the place of the one that was open. */
export function showWorkbook({ univer, api }: Grid, data: IWorkbookData): void {
  const before = currentWorkbook(univer.__getInjector());
  if (before) api.disposeUnit(before.getUnitId());
  univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
}

/** A workbook with one empty sheet. */
export function blankWorkbook(name: string, sheetName: string): IWorkbookData {
  const sheet = "sheet-1";
  return {
    id: newWorkbookId(),
    name,
    appVersion: "0.25.1",
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: [sheet],
    sheets: { [sheet]: newSheet(sheet, sheetName) },
  };
}

/** An empty sheet of the usual size. */
export function newSheet(id: string, name: string) {
  return { id, name, rowCount, columnCount, defaultColumnWidth, defaultRowHeight };
}

/** A fresh id: the grid must not mistake a newly opened workbook for the one before. */
export function newWorkbookId(): string {
  return `workbook-${crypto.randomUUID()}`;
}
