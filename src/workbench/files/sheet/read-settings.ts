import type { Worksheet } from "exceljs";
import type { SystemName } from "../book/names";
import type { KeptParts } from "../package/kept-parts";
import { parseXml } from "../xml/elements";
import type { FileSettings } from "./kept-sheet";
import { readLayout } from "./page-layout";
import { readProtection } from "./protection";
import type { ReadSheet } from "./read-sheet";
import type { SplitSheet } from "./split-sheet";
import { viewOf } from "./view";

/** Newer conditional formats, newer validations, sparklines: extensions that refer to no other part. */
const onTheirOwn =
  /\{(?:78C0D931-6437-407d-A8EE-F0AAD7539E65|CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF|05C60535-1F16-4fd2-B633-F4F36F0B64E0)\}/i;

/** What a sheet's settings and the file's own keeping take of a sheet. */
export function readSettings({
  id,
  sheet,
  split,
  read,
  veryHidden,
  system,
  parts,
}: {
  id: string;
  sheet: Worksheet;
  split: SplitSheet;
  read: ReadSheet;
  veryHidden: boolean;
  system: readonly SystemName[];
  parts: KeptParts | undefined;
}): FileSettings {
  const formulaOf = (name: string) => system.find((known) => known.name === name)?.formula;
  const layout = readLayout(sheet, formulaOf("_xlnm.Print_Area"), formulaOf("_xlnm.Print_Titles"));
  const protection = readProtection(split.apart("sheetProtection").flatMap(parseXml)[0]);
  const headingsHidden = viewOf(sheet).showRowColHeaders === false;
  return {
    ...(layout && { layout }),
    ...(protection && { protection: { options: protection.options, password: null } }),
    ...(veryHidden && { veryHidden }),
    ...(headingsHidden && { headingsHidden }),
    kept: {
      sheet: id,
      rules: read.rules,
      arrays: read.arrays,
      autoFilter: split.apart("autoFilter")[0],
      extensions: split
        .apart("extLst")
        .flatMap((list) => list.match(/<ext\s[\s\S]*?<\/ext>/g) ?? [])
        .filter((extension) => onTheirOwn.test(extension.slice(0, extension.indexOf(">")))),
      protection,
      parts,
      anchors: {
        drawing: split.apart("drawing")[0] ?? "",
        picture: split.apart("picture")[0] ?? "",
        tables: split
          .apart("tableParts")
          .flatMap(parseXml)
          .flatMap(({ children }) => children)
          .flatMap(
            ({ attributes }) => Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? [],
          ),
      },
    },
  };
}
