import type { IWorkbookData } from "@univerjs/core";

/** The names under which the grid's plugins keep their part of a snapshot. */
export const resourceNames = {
  validations: "SHEET_DATA_VALIDATION_PLUGIN",
  conditionalFormats: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
  names: "SHEET_DEFINED_NAME_PLUGIN",
  notes: "SHEET_NOTE_PLUGIN",
} as const;

/** A plugin's part of a snapshot; undefined where there is none. */
export function readResource<T>(workbook: IWorkbookData, name: string): T | undefined {
  const data = workbook.resources?.find((resource) => resource.name === name)?.data;
  if (!data) return undefined;
  return JSON.parse(data) as T;
}

export function writeResource(name: string, data: object): { name: string; data: string } {
  return { name, data: JSON.stringify(data) };
}
