import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { withPrefixes, withoutPrefixes } from "../formula/prefixes";
import type { XmlElement } from "../xml/elements";
import { element, escapeXml } from "../xml/elements";
import { tokensOf } from "../formula/tokens";
import { quotedSheet } from "../../richapi/address";

/** The scope of the grid's names that belong to the whole workbook. */
const wholeWorkbook = "AllDefaultWorkbook";

/** A name that Excel keeps for itself, such as a print area. */
export interface SystemName {
  readonly name: string;
  /** The sheet's id. */
  readonly sheet: string;
  readonly formula: string;
}

export interface FileNames {
  readonly names: Record<string, IDefinedNamesServiceParam>;
  readonly system: readonly SystemName[];
}

/** Reads a workbook's `<definedNames>`; `sheetIds` in the order of the file's sheets, undefined for one that is left out. */
export function readNames(
  found: readonly XmlElement[],
  sheetIds: readonly (string | undefined)[],
): FileNames {
  const names: Record<string, IDefinedNamesServiceParam> = {};
  const system: SystemName[] = [];
  for (const { attributes, text } of found.flatMap(({ children }) => children)) {
    const { name = "", localSheetId, comment, hidden } = attributes;
    const sheet = localSheetId === undefined ? undefined : sheetIds[Number(localSheetId)];
    if (name === "" || (localSheetId !== undefined && sheet === undefined)) continue;
    if (name.startsWith("_xlnm.")) {
      if (sheet !== undefined) system.push({ name, sheet, formula: text });
      continue;
    }
    // Excel's own notes about names that it could not understand.
    if (/^_xl/i.test(name) || text === "") continue;
    const id = `name-${Object.keys(names).length + 1}`;
    const formula = withoutPrefixes(text);
    names[id] = {
      id,
      name,
      // The grid keeps references bare and everything else as a formula.
      formulaOrRefString: isReference(formula) ? formula : `=${formula}`,
      localSheetId: sheet ?? wholeWorkbook,
      hidden: hidden === "1",
      comment: comment ?? "",
    };
  }
  return { names, system };
}

function isReference(formula: string): boolean {
  const address = String.raw`\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?`;
  const lines = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+`;
  const one = String.raw`(?:(?:'(?:[^']|'')+'|[^\s'!,()+*/^&=<>"{}\[\]-]+)!)?(?:${address}|${lines})`;
  return new RegExp(`^${one}(?:,${one})*$`, "u").test(formula);
}

/** Writes all names as a workbook's `<definedNames>`; `sheets` are the ids in the order of the file. */
export function writeNames(
  names: readonly IDefinedNamesServiceParam[],
  system: readonly SystemName[],
  sheets: readonly string[],
): string {
  const own = names.flatMap(({ name, formulaOrRefString, localSheetId, hidden, comment }) => {
    const local = localSheetId && localSheetId !== wholeWorkbook ? sheets.indexOf(localSheetId) : undefined;
    // A name of a sheet that is gone goes with it.
    if (local === -1 || formulaOrRefString === "") return [];
    const formula = withPrefixes(formulaOrRefString.replace(/^=/, ""));
    return [{ name, local, hidden, comment, formula }];
  });
  const others = system.flatMap(({ name, sheet, formula }) => {
    const local = sheets.indexOf(sheet);
    return local < 0 ? [] : [{ name, local, hidden: name === "_xlnm._FilterDatabase", comment: "", formula }];
  });
  const written = [...own, ...others]
    .sort(
      (one, other) =>
        compare(one.name.toLowerCase(), other.name.toLowerCase()) || (one.local ?? -1) - (other.local ?? -1),
    )
    .map(({ name, local, hidden, comment, formula }) =>
      element(
        "definedName",
        { name, localSheetId: local, hidden: hidden ? 1 : undefined, comment: comment || undefined },
        escapeXml(formula),
      ),
    );
  return written.length === 0 ? "" : element("definedNames", {}, written.join(""));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The formula with one sheet's name in the place of another. */
export function withSheetName(formula: string, before: string, now: string): string {
  if (before === now) return formula;
  const old = new Set([`${before}!`, `${quotedSheet(before)}!`, `'${before.replaceAll("'", "''")}'!`]);
  const tokens = tokensOf(formula);
  return tokens
    .map(({ kind, text }, index) => {
      if (kind === "sheet" && old.has(text)) return `${quotedSheet(now)}!`;
      if (kind === "word" && text === before && tokens[index + 1]?.text === "!") return quotedSheet(now);
      return text;
    })
    .join("");
}
