import type { HeaderFooter, PageSetup, Worksheet } from "exceljs";
import { usualLayout } from "../../grid/host/usual-layout";
import { columnName, localAddress, parseReference } from "../../richapi/address";
import type { Area, PageLayout } from "../../richapi/host";
import { MAX_COLUMNS, MAX_ROWS } from "../../richapi/host";

/** Office.js's names of paper sizes by their number in a file. */
const papers: Readonly<Record<number, string>> = {
  1: "Letter",
  2: "LetterSmall",
  3: "Tabloid",
  4: "Ledger",
  5: "Legal",
  6: "Statement",
  7: "Executive",
  8: "A3",
  9: "A4",
  10: "A4Small",
  11: "A5",
  12: "B4",
  13: "B5",
};

/** Reads how a sheet is printed; undefined where the file says nothing of it. */
export function readLayout(
  sheet: Worksheet,
  printArea: string | undefined,
  printTitles: string | undefined,
): PageLayout | undefined {
  const setup = sheet.pageSetup as Partial<PageSetup>;
  const titles = splitTitles(printTitles);
  const area = areaIn(printArea);
  const headersFooters = readHeaders(sheet.headerFooter as Partial<HeaderFooter> | undefined);
  const layout: PageLayout = {
    ...usualLayout,
    orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: (setup.paperSize === undefined ? undefined : papers[setup.paperSize]) ?? usualLayout.paperSize,
    zoom: setup.fitToPage
      ? {
          scale: null,
          horizontalFitToPages: pages(setup.fitToWidth),
          verticalFitToPages: pages(setup.fitToHeight),
        }
      : { scale: setup.scale || 100, horizontalFitToPages: null, verticalFitToPages: null },
    ...(setup.margins && {
      leftMargin: points(setup.margins.left, usualLayout.leftMargin),
      rightMargin: points(setup.margins.right, usualLayout.rightMargin),
      topMargin: points(setup.margins.top, usualLayout.topMargin),
      bottomMargin: points(setup.margins.bottom, usualLayout.bottomMargin),
      headerMargin: points(setup.margins.header, usualLayout.headerMargin),
      footerMargin: points(setup.margins.footer, usualLayout.footerMargin),
    }),
    centerHorizontally: setup.horizontalCentered === true,
    centerVertically: setup.verticalCentered === true,
    printGridlines: setup.showGridLines === true,
    printHeadings: setup.showRowColHeaders === true,
    blackAndWhite: setup.blackAndWhite === true,
    draftMode: setup.draft === true,
    printArea: area,
    printTitleRows: titles.rows,
    printTitleColumns: titles.columns,
    headersFooters,
  };
  return JSON.stringify(layout) === JSON.stringify(usualLayout) ? undefined : layout;
}

function pages(count: number | undefined): number | null {
  return count === undefined ? 1 : count === 0 ? null : count;
}

function points(inches: number | undefined, fallback: number): number {
  return inches === undefined || Number.isNaN(inches) ? fallback : Math.round(inches * 7200) / 100;
}

/** The one area that a formula names; null for none, several, or something else. */
function areaIn(formula: string | undefined): Area | null {
  if (formula === undefined) return null;
  try {
    return parseReference(formula).area;
  } catch {
    return null;
  }
}

/** Whether the sheet's settings hold all that the print area says. */
export function holdsPrintArea(formula: string): boolean {
  return areaIn(formula) !== null;
}

function splitTitles(formula: string | undefined): { rows: Area | null; columns: Area | null } {
  const areas = (formula?.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? []).map(areaIn);
  return {
    rows: areas.find((area) => area?.columns === MAX_COLUMNS) ?? null,
    columns: areas.find((area) => area?.rows === MAX_ROWS) ?? null,
  };
}

type Headers = PageLayout["headersFooters"];

function readHeaders(texts: Partial<HeaderFooter> | undefined): Headers {
  const [header, footer] = [sections(texts?.oddHeader), sections(texts?.oddFooter)];
  return {
    leftHeader: header.L,
    centerHeader: header.C,
    rightHeader: header.R,
    leftFooter: footer.L,
    centerFooter: footer.C,
    rightFooter: footer.R,
  };
}

function sections(text: string | undefined): Record<"L" | "C" | "R", string> {
  const found = { L: "", C: "", R: "" };
  let section: keyof typeof found = "C";
  for (const [piece, letter] of (text ?? "").matchAll(/&([LCR])|&[\s\S]|[^&]+|&$/g))
    if (letter === "L" || letter === "C" || letter === "R") section = letter;
    else found[section] += piece;
  return found;
}

/** Sets how a sheet is printed; print area and titles are names of the workbook. */
export function writeLayout(sheet: Worksheet, layout: PageLayout): void {
  const { zoom, headersFooters: texts } = layout;
  const paper = Object.entries(papers).find(
    ([, name]) => name.toLowerCase() === layout.paperSize.toLowerCase(),
  );
  const fits = zoom.horizontalFitToPages !== null || zoom.verticalFitToPages !== null;
  Object.assign(sheet.pageSetup, {
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    paperSize: paper ? Number(paper[0]) : 9,
    fitToPage: fits,
    scale: fits ? undefined : (zoom.scale ?? 100),
    fitToWidth: fits ? (zoom.horizontalFitToPages ?? 0) : undefined,
    fitToHeight: fits ? (zoom.verticalFitToPages ?? 0) : undefined,
    margins: {
      left: layout.leftMargin / 72,
      right: layout.rightMargin / 72,
      top: layout.topMargin / 72,
      bottom: layout.bottomMargin / 72,
      header: layout.headerMargin / 72,
      footer: layout.footerMargin / 72,
    },
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    showGridLines: layout.printGridlines,
    showRowColHeaders: layout.printHeadings,
    blackAndWhite: layout.blackAndWhite,
    draft: layout.draftMode,
  });
  const joined = (left: string, center: string, right: string) =>
    (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
  const header = joined(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = joined(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  if (header) sheet.headerFooter.oddHeader = header;
  if (footer) sheet.headerFooter.oddFooter = footer;
}

/** The print area or titles as a formula; undefined where there are none. */
export function printFormula(sheetName: string, areas: readonly (Area | null)[]): string | undefined {
  const quoted = `'${sheetName.replaceAll("'", "''")}'`;
  const written = areas.flatMap((area) => (area ? [`${quoted}!${absolute(area)}`] : []));
  return written.length > 0 ? written.join(",") : undefined;
}

function absolute(area: Area): string {
  if (area.columns === MAX_COLUMNS) return `$${area.row + 1}:$${area.row + area.rows}`;
  if (area.rows === MAX_ROWS)
    return `$${columnName(area.column)}:$${columnName(area.column + area.columns - 1)}`;
  return localAddress(area).replace(/[A-Z]+|\d+/g, "$$$&");
}
