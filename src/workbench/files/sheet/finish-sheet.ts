import type { IRange, ISheetDataValidationRule, IWorksheetData } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { readArea, writeAreas } from "../areas";
import { partText } from "../package/part-text";
import type { Relation } from "../package/relations";
import { child, element, elementPattern, parseXml } from "../xml/elements";
import { writeConditionalFormats } from "./conditional-formats";
import type { FileSettings, KeptSheet } from "./kept-sheet";
import type { CellLink } from "./links";
import { writeLinks } from "./links";
import { hashOf, writeProtection } from "./protection";
import { writeValidations } from "./validation";

export interface SheetRest {
  readonly id: string;
  readonly data: Partial<IWorksheetData>;
  readonly settings: FileSettings;
  readonly links: ReadonlyMap<string, CellLink>;
  readonly validations: readonly ISheetDataValidationRule[];
  readonly formats: readonly IConditionFormattingRule[];
}

export interface FinishedSheet {
  readonly xml: string;
  readonly relations: readonly Relation[];
  /** Whether a formula of it spills. */
  readonly spills: boolean;
}

/** Adds to a sheet's XML what exceljs cannot write. `wear` keeps a style of a conditional format and gives its number. */
export async function finishSheet(
  xml: string,
  relations: readonly Relation[],
  rest: SheetRest,
  wear: (style: string) => number,
): Promise<FinishedSheet> {
  const { data, settings, id } = rest;
  const kept = settings.kept?.sheet === id ? settings.kept : undefined;
  const links = writeLinks(rest.links);
  const formats = { rules: rest.formats, kept: kept?.rules ?? [] };
  const afterData = [
    await protectionXml(settings, kept),
    kept?.autoFilter ?? "",
    mergesXml(data.mergeData ?? []),
    writeConditionalFormats(formats, wear),
    writeValidations(rest.validations),
    links.xml,
  ].join("");

  const legacy = elementPattern("legacyDrawing").exec(xml)?.[0] ?? "";
  const tables = kept ? tablesThatFit(kept, data) : [];
  const dropped = (kept?.anchors.tables ?? []).filter((table) => !tables.includes(table));
  const parts = (kept?.parts?.relations ?? []).filter((relation) => !dropped.includes(relation.id));
  // The kept parts' ids may be those of exceljs.
  const renamed = new Map(parts.map((relation, index) => [relation.id, `kept${index + 1}`]));
  const rename = (anchor: string | undefined) =>
    (anchor ?? "").replace(/\br:id="([^"]*)"/, (_, old: string) => `r:id="${renamed.get(old) ?? old}"`);
  const tableParts = tables.map((table) => element("tablePart", { "r:id": renamed.get(table) }));
  const atEnd = [
    rename(kept?.anchors.drawing),
    legacy,
    rename(kept?.anchors.picture),
    tableParts.length > 0 ? element("tableParts", { count: tableParts.length }, tableParts.join("")) : "",
    kept && kept.extensions.length > 0 ? element("extLst", {}, kept.extensions.join("")) : "",
  ].join("");

  const spilling = /<c r="([A-Z]+\d+)"([^>]*)>(?=<f t="array")/g;
  return {
    xml: xml
      .replace(legacy, "")
      .replace(spilling, '<c r="$1"$2 cm="1">')
      .replace(/<sheetData\/>|<\/sheetData>/, (end) => end + afterData)
      .replace("</worksheet>", () => `${atEnd}</worksheet>`),
    relations: [
      ...relations,
      ...links.relations,
      ...parts.map((relation) => ({ ...relation, id: renamed.get(relation.id) ?? relation.id })),
    ],
    spills: spilling.test(xml),
  };
}

async function protectionXml({ protection }: FileSettings, kept: KeptSheet | undefined): Promise<string> {
  if (!protection) return "";
  const { options, password } = protection;
  if (password !== null && password !== "") return writeProtection(options, await hashOf(password));
  const unchanged = JSON.stringify(kept?.protection?.options) === JSON.stringify(options);
  return writeProtection(options, unchanged ? (kept?.protection?.hash ?? {}) : {});
}

function mergesXml(merges: readonly IRange[]): string {
  const cells = merges.map((range) => element("mergeCell", { ref: writeAreas([range]) }));
  return cells.length === 0 ? "" : element("mergeCells", { count: cells.length }, cells.join(""));
}

/** Excel repairs a file whose table has other headings than its cells: such a table is left out. */
function tablesThatFit(kept: KeptSheet, data: Partial<IWorksheetData>): string[] {
  return kept.anchors.tables.filter((id) => {
    const target = kept.parts?.relations.find((relation) => relation.id === id)?.target;
    const part = target === undefined ? undefined : kept.parts?.files.get(target);
    const table = parseXml(partText(part?.content)).find(({ name }) => name === "table");
    const area = readArea(table?.attributes["ref"]);
    if (!table || !area) return false;
    if (table.attributes["headerRowCount"] === "0") return true;
    return (child(table, "tableColumns")?.children ?? []).every(
      ({ attributes }, index) =>
        String(data.cellData?.[area.startRow]?.[area.startColumn + index]?.v ?? "") ===
        (attributes["name"] ?? "").replace(/_x000a_/gi, "\n"),
    );
  });
}
