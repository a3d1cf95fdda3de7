import type { IResources } from "@univerjs/core";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { resourceNames, writeResource } from "./resources";
import type { SheetNotes } from "./sheet/notes";
import type { ReadSheet } from "./sheet/read-sheet";

/** The parts of a snapshot that the grid's plugins keep. */
export function readResourcesOf(
  sheets: readonly { id: string; read: ReadSheet; notes: SheetNotes }[],
  names: Record<string, IDefinedNamesServiceParam>,
): IResources {
  const bySheet = (get: (of: (typeof sheets)[number]) => object) =>
    Object.fromEntries(
      sheets.flatMap((of) => (Object.keys(get(of)).length > 0 ? [[of.id, get(of)] as const] : [])),
    );
  return [
    writeResource(
      resourceNames.validations,
      bySheet(({ read }) => read.validations),
    ),
    writeResource(
      resourceNames.conditionalFormats,
      bySheet(({ read }) => read.formats),
    ),
    writeResource(
      resourceNames.notes,
      bySheet(({ notes }) => notes),
    ),
    writeResource(resourceNames.names, names),
  ];
}
