import type { ICellData, IWorksheetData } from "@univerjs/core";
import { Workbook } from "exceljs";
import { snapshotFromXlsx } from "../../../src/workbench/files/read-xlsx";
import { xlsxFromSnapshot } from "../../../src/workbench/files/write-xlsx";
import { readZip } from "../../../src/workbench/files/zip/read-zip";
import type { Parts } from "../../../src/workbench/files/zip/read-zip";
import { writeZip } from "../../../src/workbench/files/zip/write-zip";
import type { WorkbookFile } from "../../../src/workbench/page/file-conversion";

/** The bytes of a workbook that exceljs makes. */
export async function bytesOf(fill: (book: Workbook) => void): Promise<Uint8Array> {
  const book = new Workbook();
  fill(book);
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

export async function reread(bytes: Uint8Array): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
  return book;
}

export async function opened(fill: (book: Workbook) => void): Promise<WorkbookFile> {
  return snapshotFromXlsx(await bytesOf(fill));
}

/** Opened and saved again. */
export async function savedAgain(bytes: Uint8Array): Promise<{ file: WorkbookFile; bytes: Uint8Array }> {
  const file = await snapshotFromXlsx(bytes);
  return { file, bytes: await xlsxFromSnapshot(file) };
}

/** Opened, saved and read by exceljs, which spreads names and rules over each of their cells: not for large areas. */
export async function passed(
  bytes: Uint8Array,
): Promise<{ file: WorkbookFile; bytes: Uint8Array; book: Workbook }> {
  const saved = await savedAgain(bytes);
  return { ...saved, book: await reread(saved.bytes) };
}

export function sheetOf({ workbook }: WorkbookFile, index = 0): Partial<IWorksheetData> {
  return workbook.sheets[workbook.sheetOrder[index] ?? ""] ?? {};
}

export function cellOf(file: WorkbookFile, row: number, column: number, sheet = 0): ICellData {
  return sheetOf(file, sheet).cellData?.[row]?.[column] ?? {};
}

/** The same file with one part's text changed. */
export async function edited(
  bytes: Uint8Array,
  changes: Readonly<Record<string, (xml: string) => string>>,
  more: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const parts = await readZip(bytes);
  for (const [path, change] of Object.entries(changes))
    parts.set(path, new TextEncoder().encode(change(textOf(parts, path))));
  for (const [path, text] of Object.entries(more)) parts.set(path, new TextEncoder().encode(text));
  return writeZip(parts);
}

export function textOf(parts: Parts, path: string): string {
  return new TextDecoder().decode(parts.get(path));
}
