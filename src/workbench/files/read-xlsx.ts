import type { IStyleData, IWorkbookData, IWorksheetData, LocaleType } from "@univerjs/core";
import type { Workbook } from "exceljs";
import type { WorkbookFile } from "../page/file-conversion";
import { readNames } from "./book/names";
import { FileFault } from "./failure";
import type { KeptBook } from "./kept-book";
import { keptBook } from "./kept-book";
import { keepParts } from "./package/kept-parts";
import { partText } from "./package/part-text";
import { plainPackage } from "./package/plain-package";
import { isOfKind, readRelations } from "./package/relations";
import { findBook } from "./package/source-book";
import type { SourceBook } from "./package/source-book";
import { readResourcesOf } from "./read-resources";
import type { FileSettings } from "./sheet/kept-sheet";
import { readSheet } from "./sheet/read-sheet";
import type { ReadContext, ReadSheet } from "./sheet/read-sheet";
import { readSettings } from "./sheet/read-settings";
import { readNotes } from "./sheet/notes";
import type { SheetNotes } from "./sheet/notes";
import { splitSheet } from "./sheet/split-sheet";
import { paletteOf } from "./style/colors";
import { maskFormats } from "./style/number-formats";
import { readFont } from "./style/read-style";
import { readBaseFont } from "./style/base-font";
import { child, parseXml } from "./xml/elements";
import type { Parts } from "./zip/read-zip";
import { readZip } from "./zip/read-zip";

/**
 * Reads an .xlsx file into a snapshot of the grid, and what the grid cannot hold beside it.
 * Rejects with a `FileFault` for what is no .xlsx file, is encrypted, damaged or too large.
 */
export async function snapshotFromXlsx(bytes: Uint8Array): Promise<WorkbookFile> {
  const parts = await readZip(bytes);
  try {
    return await read(parts);
  } catch (error) {
    throw error instanceof FileFault ? error : new FileFault("damaged", { cause: error });
  }
}

async function read(parts: Parts): Promise<WorkbookFile> {
  const source = findBook(parts);
  const sheets = source.sheets.map((sheet, index) => ({ ...sheet, id: `sheet-${index + 1}` }));
  const grids = sheets.flatMap(({ path, ...sheet }) =>
    path === undefined ? [] : [{ ...sheet, path, split: splitSheet(partText(parts.get(path))) }],
  );
  const formats = maskFormats(source.stylesXml);
  const book = await load(
    await plainPackage(
      grids.map(({ name, split }) => ({ name, xml: split.plain })),
      formats.stylesXml,
      source.stringsXml,
    ),
  );

  const styles = styleKeeper();
  const palette = paletteOf(source.themeXml);
  const context: ReadContext = {
    palette,
    patternOf: formats.patternOf,
    stylesXml: source.stylesXml,
    dayShift: source.from1904 ? 1462 : 0,
    keepStyle: styles.keep,
  };
  const named = readNames(
    source.root.children.filter(({ name }) => name === "definedNames"),
    sheets.map(({ id, path }) => (path === undefined ? undefined : id)),
  );

  const settings: Record<string, FileSettings> = {};
  const data: Record<string, Partial<IWorksheetData>> = {};
  const bySheet: { id: string; read: ReadSheet; notes: SheetNotes }[] = [];
  grids.forEach(({ id, name, path, split, state }, index) => {
    const sheet = book.worksheets[index];
    if (!sheet) throw new FileFault("damaged");
    const relations = readRelations(parts, path);
    const sheetRead = readSheet(id, name, sheet, split, relations, context);
    const comments = relations.find((relation) => isOfKind(relation, "comments"))?.target;
    bySheet.push({
      id,
      read: sheetRead,
      notes: comments === undefined ? {} : readNotes(parseXml(partText(parts.get(comments))).at(-1)),
    });
    data[id] = { ...sheetRead.data, hidden: state === "visible" ? 0 : 1 };
    settings[id] = readSettings({
      id,
      sheet,
      split,
      read: sheetRead,
      veryHidden: state === "veryHidden",
      system: named.system.filter((of) => of.sheet === id),
      parts: keepParts(parts, path, ["drawing", "image", "table"]),
    });
  });
  showOne(data);

  const kept: KeptBook = {
    system: named.system,
    links: keepParts(parts, source.path, ["externalLink"]),
    linkOrder: externalReferences(source),
    sheetNames: Object.fromEntries(grids.map(({ id, name }) => [id, name])),
  };
  const font = readBaseFont(source.stylesXml);
  return {
    workbook: {
      id: "workbook",
      name: "",
      appVersion: "0.25.1",
      locale: "zhCN" as LocaleType,
      styles: styles.all,
      defaultStyle: readFont(font, palette),
      sheetOrder: grids.map(({ id }) => id),
      sheets: data,
      resources: readResourcesOf(bySheet, named.names),
    } satisfies IWorkbookData,
    settings: { ...settings, [keptBook]: { kept } as object },
  };
}

/** Loaded when it is first needed: a chunk of its own. */
async function load(plain: Uint8Array): Promise<Workbook> {
  const { Workbook } = await import("exceljs");
  const book = new Workbook();
  // exceljs types what it takes as Node's Buffer and reads any bytes.
  await book.xlsx.load(plain as unknown as Parameters<typeof book.xlsx.load>[0]);
  return book;
}

function styleKeeper() {
  const all: Record<string, IStyleData> = {};
  const ids = new Map<string, string>();
  return {
    all,
    keep(style: IStyleData): string | undefined {
      const text = JSON.stringify(style);
      if (text === "{}") return undefined;
      let id = ids.get(text);
      if (id === undefined) {
        id = `style-${ids.size + 1}`;
        ids.set(text, id);
        all[id] = style;
      }
      return id;
    },
  };
}

function externalReferences({ root }: SourceBook): string[] {
  return (child(root, "externalReferences")?.children ?? []).flatMap(
    ({ attributes }) => Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? [],
  );
}

/** A workbook shows at least one sheet. */
function showOne(sheets: Record<string, Partial<IWorksheetData>>): void {
  const all = Object.values(sheets);
  const first = all[0];
  if (first && all.every(({ hidden }) => hidden === 1)) first.hidden = 0;
}
