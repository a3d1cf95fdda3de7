import type {
  ISheetDataValidationRule,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Nullable,
} from "@univerjs/core";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { WorkbookFile } from "../page/file-conversion";
import { addDynamicArrays } from "./book/dynamic-arrays";
import { writeNames } from "./book/names";
import { systemNames } from "./book/system-names";
import type { KeptBook } from "./kept-book";
import { keptBookIn } from "./kept-book";
import { addContentTypes } from "./package/content-types";
import { restoreParts } from "./package/kept-parts";
import { partText, textPart } from "./package/part-text";
import { readRelations, relationsPath, writeRelations } from "./package/relations";
import type { Relation } from "./package/relations";
import { readResource, resourceNames } from "./resources";
import { finishSheet } from "./sheet/finish-sheet";
import type { FileSettings } from "./sheet/kept-sheet";
import type { CellLink } from "./sheet/links";
import type { SheetNotes } from "./sheet/notes";
import type { SheetSpills } from "../grid/spills";
import { writeSheet } from "./sheet/write-sheet";
import { usualFont } from "./style/base-font";
import { argbOf } from "./style/colors";
import { withOwnFont } from "./style/own-font";
import type { BaseFont } from "./style/write-style";
import { element, elementPattern, escapeXml } from "./xml/elements";
import type { Parts } from "./zip/read-zip";
import { readZip } from "./zip/read-zip";
import { writeZip } from "./zip/write-zip";

/** A workbook to be saved. */
export interface WorkbookToSave extends WorkbookFile {
  /** What formulas fill besides their own cells, by the sheets' ids; a snapshot holds none of it. */
  readonly spills?: Readonly<Record<string, SheetSpills>>;
}

interface OutSheet {
  readonly id: string;
  readonly name: string;
  readonly data: Partial<IWorksheetData>;
  readonly settings: FileSettings;
}

/** Writes a snapshot of the grid, and what stands beside it, as an .xlsx file. */
export async function xlsxFromSnapshot({ workbook, settings, spills }: WorkbookToSave): Promise<Uint8Array> {
  const sheets = workbook.sheetOrder.flatMap((id): OutSheet[] => {
    const data = workbook.sheets[id];
    return data ? [{ id, name: data.name ?? id, data, settings: settings[id] ?? {} }] : [];
  });
  const { parts, links } = await exceljsParts(workbook, sheets, spills ?? {});
  const types = new Map<string, string>();
  const kept = keptBookIn(settings);

  const worn: string[] = [];
  const wear = (style: string) => {
    const known = worn.indexOf(style);
    return known >= 0 ? known : worn.push(style) - 1;
  };
  const validations = readResource<Record<string, ISheetDataValidationRule[]>>(
    workbook,
    resourceNames.validations,
  );
  const formats = readResource<Record<string, IConditionFormattingRule[]>>(
    workbook,
    resourceNames.conditionalFormats,
  );
  let spilling = false;
  for (const [index, sheet] of sheets.entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const finished = await finishSheet(
      partText(parts.get(path)),
      readRelations(parts, path),
      {
        ...sheet,
        links: links[index] ?? new Map<string, CellLink>(),
        validations: validations?.[sheet.id] ?? [],
        formats: formats?.[sheet.id] ?? [],
      },
      wear,
    );
    if (sheet.settings.kept?.sheet === sheet.id && sheet.settings.kept.parts)
      restoreParts(sheet.settings.kept.parts, parts, types);
    parts.set(path, textPart(finished.xml));
    if (finished.relations.length > 0)
      parts.set(relationsPath(path), textPart(writeRelations(path, finished.relations)));
    spilling ||= finished.spills;
  }

  finishStyles(parts, worn, baseFont(workbook));
  finishBook(parts, types, workbook, sheets, kept, spilling);
  addContentTypes(parts, types);
  return writeZip(parts);
}

async function exceljsParts(
  workbook: IWorkbookData,
  sheets: readonly OutSheet[],
  spills: Readonly<Record<string, SheetSpills>>,
): Promise<{ parts: Parts; links: ReadonlyMap<string, CellLink>[] }> {
  const { Workbook } = await import("exceljs");
  const book = new Workbook();
  book.creator = "KPI";
  book.lastModifiedBy = "KPI";
  const shown = Math.max(
    0,
    sheets.findIndex(({ data }) => data.hidden !== 1),
  );
  book.views = [
    { x: 0, y: 0, width: 24000, height: 12000, firstSheet: 0, activeTab: shown, visibility: "visible" },
  ];
  const notes = readResource<Record<string, SheetNotes>>(workbook, resourceNames.notes);
  const context = {
    styleOf: (style: Nullable<IStyleData | string>): IStyleData =>
      (typeof style === "string" ? workbook.styles[style] : style) || {},
    baseFont: baseFont(workbook),
  };
  const links = sheets.map(({ id, data, settings }, index) => {
    // exceljs refuses names that files do have; the right ones are put in afterwards.
    const sheet = book.addWorksheet(standIn(index));
    if (data.hidden === 1) sheet.state = settings.veryHidden ? "veryHidden" : "hidden";
    const tab = argbOf(data.tabColor);
    if (tab) sheet.properties.tabColor = tab;
    return writeSheet(sheet, data, settings, spills[id], notes?.[id], context);
  });
  const buffer = await book.xlsx.writeBuffer({ zip: { compression: "STORE" } } as object);
  return { parts: await readZip(new Uint8Array(buffer as ArrayBuffer), Infinity), links };
}

function standIn(index: number): string {
  return `sheet-stand-in-${index + 1}`;
}

function baseFont({ defaultStyle, styles }: IWorkbookData): BaseFont {
  const style = typeof defaultStyle === "string" ? styles[defaultStyle] : defaultStyle;
  return { name: style?.ff || usualFont.name, size: style?.fs || usualFont.size };
}

function finishStyles(parts: Parts, worn: readonly string[], font: BaseFont): void {
  const path = "xl/styles.xml";
  const xml = withOwnFont(partText(parts.get(path)), font);
  const list = element("dxfs", { count: worn.length }, worn.join(""));
  parts.set(path, textPart(xml.replace(elementPattern("dxfs"), () => list)));
}

function finishBook(
  parts: Parts,
  types: Map<string, string>,
  workbook: IWorkbookData,
  sheets: readonly OutSheet[],
  kept: KeptBook | undefined,
  spilling: boolean,
): void {
  const path = "xl/workbook.xml";
  const relations: Relation[] = readRelations(parts, path);
  if (spilling) relations.push(addDynamicArrays(parts, types));
  let references = "";
  if (kept?.links) {
    restoreParts(kept.links, parts, types);
    const ids = kept.linkOrder.flatMap((id, index) => {
      const relation = kept.links?.relations.find((known) => known.id === id);
      return relation ? [{ ...relation, id: `external${index + 1}` }] : [];
    });
    relations.push(...ids);
    references =
      ids.length === 0
        ? ""
        : element(
            "externalReferences",
            {},
            ids.map(({ id }) => element("externalReference", { "r:id": id })).join(""),
          );
  }
  const names = writeNames(
    Object.values(
      readResource<Record<string, IDefinedNamesServiceParam>>(workbook, resourceNames.names) ?? {},
    ),
    systemNames(sheets, kept),
    sheets.map(({ id }) => id),
  );
  const named = (xml: string) =>
    xml.replace(/sheet-stand-in-(\d+)/g, (_, number: string) =>
      escapeXml(sheets[Number(number) - 1]?.name ?? ""),
    );
  parts.set(
    path,
    textPart(
      named(partText(parts.get(path)))
        .replace(elementPattern("definedNames"), "")
        .replace("</sheets>", () => `</sheets>${references}${names}`),
    ),
  );
  parts.set("docProps/app.xml", textPart(named(partText(parts.get("docProps/app.xml")))));
  parts.set(relationsPath(path), textPart(writeRelations(path, relations)));
}
