import { FileFault } from "../failure";
import { elementPattern, takeElements } from "../xml/elements";

/** A sheet's XML in two: what exceljs reads, and what is read apart from it. */
export interface SplitSheet {
  readonly plain: string;
  /** The elements of that name as they are written. */
  readonly apart: (name: string) => readonly string[];
}

/** These exceljs loses in part, spreads over every cell of an area, or fails on. */
const readApart = [
  "sheetProtection",
  "autoFilter",
  "mergeCells",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "drawing",
  "legacyDrawing",
  "picture",
  "tableParts",
  "extLst",
  "customSheetViews",
];

/** More rows than this, and those without content are left out. */
const manyRows = 20_000;
const maxCells = 1_500_000;

export function splitSheet(xml: string): SplitSheet {
  const sheetData = elementPattern("sheetData").exec(xml);
  const data = sheetData?.[0] ?? "<sheetData/>";
  const start = sheetData?.index ?? xml.length;
  let [head, tail] = [xml.slice(0, start), xml.slice(start + (sheetData ? data.length : 0))];
  const apart = new Map<string, readonly string[]>();
  for (const name of readApart) {
    const [before, after] = [takeElements(head, name), takeElements(tail, name)];
    apart.set(name, [...before.found, ...after.found]);
    [head, tail] = [before.rest, after.rest];
  }
  if (!/<worksheet[\s>]/.test(head) || !/<\/worksheet\s*>\s*$/.test(sheetData ? tail : head))
    throw new FileFault("damaged");
  for (const [, max] of head.matchAll(/<col\s[^>]*\bmax="(\d+)"/g))
    if (Number(max) > 16_384) throw new FileFault("damaged");
  return {
    plain: head + usedRows(withSerials(data)) + tail,
    apart: (name) => apart.get(name) ?? [],
  };
}

/** In a sheet that goes on for ever, keeps the rows that hold something. */
function usedRows(data: string): string {
  let cells = 0;
  for (let at = data.indexOf("<c "); at >= 0; at = data.indexOf("<c ", at + 3)) if (++cells > maxCells) break;
  const rows = data.match(/<row[\s>]/g)?.length ?? 0;
  if (rows <= manyRows && cells <= maxCells) return data;
  let filled = 0;
  const kept = data.replace(/<row(?=[\s>/])(?:[^>"]|"[^"]*")*?(?:\/>|>[\s\S]*?<\/row>)/g, (row) => {
    const contents = row.match(/<(?:v|f|is)[\s>/]/g)?.length ?? 0;
    filled += contents;
    return contents > 0 ? row : "";
  });
  if (filled > maxCells * 2) throw new FileFault("tooLarge");
  return kept;
}

/** Dates written as words (`t="d"`) become the numbers that all other dates are. */
function withSerials(data: string): string {
  if (!data.includes(' t="d"')) return data;
  return data.replace(
    /(<c\b[^>]*?) t="d"([^>]*>\s*<v>)([^<]+)(<\/v>)/g,
    (whole, cell: string, open: string, date: string, close: string) => {
      const time = Date.parse(
        /[zZ]$|[+-]\d\d:?\d\d$/.test(date) ? date : `${date}${date.includes("T") ? "Z" : ""}`,
      );
      return Number.isNaN(time) ? whole : `${cell}${open}${time / 86_400_000 + 25_569}${close}`;
    },
  );
}
