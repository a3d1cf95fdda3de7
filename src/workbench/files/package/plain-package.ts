import { element } from "../xml/elements";
import type { Parts } from "../zip/read-zip";
import { writeZip } from "../zip/write-zip";
import { textPart } from "./part-text";
import { relationType, writeRelations } from "./relations";

export interface PlainSheet {
  readonly name: string;
  readonly xml: string;
}

/**
 * A package with nothing but sheets, styles and strings, under the names that exceljs looks for. What exceljs would
 * stumble over, lose or blow up (names, validations, merges, drawings …) is read elsewhere and is not in it.
 */
export function plainPackage(
  sheets: readonly PlainSheet[],
  stylesXml: string,
  stringsXml: string,
): Promise<Uint8Array> {
  const parts: Parts = new Map();
  const put = (path: string, xml: string) => parts.set(path, textPart(xml));
  const book = "xl/workbook.xml";
  const relation = (id: string, kind: string, target: string) => ({
    id,
    type: relationType(kind),
    target,
    external: false,
  });
  const path = (index: number) => `xl/worksheets/sheet${index + 1}.xml`;
  put("_rels/.rels", writeRelations("", [relation("rId1", "officeDocument", book)]));
  put(
    "xl/_rels/workbook.xml.rels",
    writeRelations(book, [
      relation("styles", "styles", "xl/styles.xml"),
      ...(stringsXml ? [relation("strings", "sharedStrings", "xl/sharedStrings.xml")] : []),
      ...sheets.map((_, index) => relation(`sheet${index + 1}`, "worksheet", path(index))),
    ]),
  );
  const list = sheets.map((_, index) =>
    // The names as they are would be refused where they break Excel's rules.
    element("sheet", { name: `sheet${index + 1}`, sheetId: index + 1, "r:id": `sheet${index + 1}` }),
  );
  put(
    book,
    element(
      "workbook",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      },
      element("sheets", {}, list.join("")),
    ),
  );
  put("xl/styles.xml", stylesXml);
  if (stringsXml) put("xl/sharedStrings.xml", stringsXml);
  sheets.forEach(({ xml }, index) => put(path(index), xml));
  return writeZip(parts, { compress: false });
}
