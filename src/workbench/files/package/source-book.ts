import { FileFault } from "../failure";
import { child, element, parseXml } from "../xml/elements";
import type { XmlElement } from "../xml/elements";
import type { Parts } from "../zip/read-zip";
import { partText } from "./part-text";
import { isOfKind, readRelations } from "./relations";

/** The parts of a workbook's package, wherever they lie. */
export interface SourceBook {
  readonly path: string;
  readonly root: XmlElement;
  readonly stylesXml: string;
  readonly stringsXml: string;
  readonly themeXml: string | undefined;
  readonly sheets: readonly SourceSheet[];
  /** Days count from 1904 on, as on old Macs. */
  readonly from1904: boolean;
}

export interface SourceSheet {
  /** Undefined for a sheet that is no grid, such as a chart on a sheet of its own. */
  readonly path: string | undefined;
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
}

const emptyStyles = element(
  "styleSheet",
  { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
  element("cellXfs", { count: 1 }, element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
);

/** Finds the workbook in a package; a `FileFault` where there is none. */
export function findBook(parts: Parts): SourceBook {
  const path = readRelations(parts, "").find((relation) => isOfKind(relation, "officeDocument"))?.target;
  if (path === undefined || !parts.has("[Content_Types].xml")) throw new FileFault("notXlsx");
  if (!parts.has(path)) throw new FileFault("damaged");
  const root = parseXml(partText(parts.get(path))).find(({ name }) => name === "workbook");
  if (!root) throw new FileFault("notXlsx");
  const relations = readRelations(parts, path);
  const textOf = (kind: string) => {
    const target = relations.find((relation) => isOfKind(relation, kind))?.target;
    return target === undefined ? "" : partText(parts.get(target));
  };
  const sheets = (child(root, "sheets")?.children ?? []).map(({ attributes }): SourceSheet => {
    const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
    const relation = relations.find((known) => known.id === id);
    const { name = "", state } = attributes;
    const grid = relation !== undefined && isOfKind(relation, "worksheet");
    if (grid && !parts.has(relation.target)) throw new FileFault("damaged");
    return {
      name,
      path: grid ? relation.target : undefined,
      state: state === "hidden" || state === "veryHidden" ? state : "visible",
    };
  });
  if (!sheets.some((sheet) => sheet.path !== undefined)) throw new FileFault("damaged");
  return {
    path,
    root,
    sheets,
    stylesXml: textOf("styles") || emptyStyles,
    stringsXml: textOf("sharedStrings"),
    themeXml: textOf("theme") || undefined,
    from1904: /^(?:1|true)$/.test(child(root, "workbookPr")?.attributes["date1904"] ?? ""),
  };
}
