import { element, escapeXml, parseXml, takeElements } from "../xml/elements";

const builtIn: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "¥#,##0;-¥#,##0",
  6: "¥#,##0;[Red]-¥#,##0",
  7: "¥#,##0.00;-¥#,##0.00",
  8: "¥#,##0.00;[Red]-¥#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'AM/PM h"时"mm"分"',
  35: 'AM/PM h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ ¥* #,##0_ ;_ ¥* -#,##0_ ;_ ¥* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'AM/PM h"时"mm"分"',
  56: 'AM/PM h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Number formats of a file under stand-ins; `patternOf` gives back what a stand-in stands for. */
export interface MaskedFormats {
  readonly stylesXml: string;
  patternOf(standIn: string | undefined): string | undefined;
}

/**
 * Puts stand-ins in the place of all number formats, so that exceljs takes no number for a date: its dates lose
 * digits, and what is no date to it becomes none at all.
 */
export function maskFormats(stylesXml: string): MaskedFormats {
  const { found, rest } = takeElements(stylesXml, "numFmts");
  const patterns = new Map<number, string>(Object.entries(builtIn).map(([id, code]) => [Number(id), code]));
  for (const list of parseXml(found.join("")))
    for (const { attributes } of list.children)
      patterns.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General");
  const base = 1000;
  const masked = rest.replace(
    /(<xf\b[^>]*?\bnumFmtId=")(\d+)"/g,
    (_, before: string, id: string) => `${before}${id === "0" ? 0 : Number(id) + base}"`,
  );
  const entries = [...patterns.keys()]
    .map((id) => `<numFmt numFmtId="${id + base}" formatCode="${escapeXml(`"${id}"`)}"/>`)
    .join("");
  return {
    stylesXml: masked.replace(
      /<styleSheet\b[^>]*>/,
      (root) => root + element("numFmts", { count: patterns.size }, entries),
    ),
    patternOf: (standIn) => {
      const id = /^"(\d+)"$/.exec(standIn ?? "")?.[1];
      return id === undefined ? undefined : patterns.get(Number(id));
    },
  };
}

/** Whether the format shows a number as a date or time. */
export function showsDate(pattern: string | undefined): boolean {
  if (!pattern) return false;
  const bare = pattern.replace(/"[^"]*"|\\.|[_*]./g, "");
  return /[ymdhs]/i.test(bare.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "").replace(/General/gi, ""));
}
