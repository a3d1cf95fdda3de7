import { reference } from "./layout/a1";
import type { PrintSetup } from "./layout/sheet-plan";

/** Sets a sheet up for paper. */
export function writePageLayout(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = Excel.PaperType.a4;
  // As many pages tall as it takes: no number of them is given.
  pageLayout.zoom = { horizontalFitToPages: print.pagesWide };
  pageLayout.setPrintMargins("Points", { ...print.margins });
  pageLayout.centerHorizontally = print.centerHorizontally;
  pageLayout.setPrintArea(reference(print.area));
  const { row, rows } = print.titleRows;
  pageLayout.setPrintTitleRows(`$${row + 1}:$${row + rows}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footerCenter;
}
