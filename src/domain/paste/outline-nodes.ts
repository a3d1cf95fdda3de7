import { isOutsideLabel, isTotalLabel } from "../audit/layout/row-words";
import { cut, cutAt } from "./piece";
import type { Piece } from "./piece";

/** How an entry of an outline is marked: 一、 / （一） / 第一部分 / 职责一： / 1. / 1.1 / (1) / • or - / # */
export type Mark = "cjk" | "cjkBracket" | "part" | "decimal" | "number" | "bracket" | "bullet" | "heading";

export interface OutlineNode {
  readonly mark: Mark | null;
  /** The number it is marked with; null for bullets. */
  readonly ordinal: number | null;
  /** Its own text without the mark; further lines follow in `more`. */
  readonly text: Piece;
  readonly more: Piece[];
}

const CJK = "[一二三四五六七八九十]{1,3}";
const MARKS: readonly (readonly [Mark, RegExp])[] = [
  ["heading", /^#{1,6}\s+/],
  [
    "part",
    new RegExp(
      `^(?:第(${CJK}|\\d{1,2})(?:部分|章|节)\\s*[:、.]?|(?:职责|任务|KRA)\\s*(${CJK}|\\d{1,2})\\s*[:、.])\\s*`,
    ),
  ],
  ["cjk", new RegExp(`^(${CJK})\\s*[、.:]\\s*`)],
  ["cjkBracket", new RegExp(`^\\((${CJK})\\)\\s*[、.]?`)],
  ["decimal", /^(\d{1,2}(?:\.\d{1,2}){1,2})(?![\d%])[.、]?(?:\s+|(?=\p{Script=Han}))/u],
  ["number", /^(\d{1,2})\s*(?:[.、)](?!\d)|[:](?=\D))\s*/],
  ["bracket", /^\((\d{1,2})\)\s*[、.]?|^([①②③④⑤⑥⑦⑧⑨⑩⑪⑫])\s*/],
  ["bullet", /^(?:[•*]|-(?=\s|\p{Script=Han}))\s*/u],
];

/** Marks that begin an entry in the midst of a line, where lines have run together. */
const INSIDE = new RegExp(
  [
    `(?<=[。;!?)\\p{Script=Han}A-Za-z0-9\\s])(?<![第之])(?=${CJK}、)`,
    "(?<=[。;)\\p{Script=Han}\\s])(?=\\((?:" + CJK + ")\\)\\s*\\p{Script=Han})",
    "(?=•)",
    "(?<=[\\p{Script=Han})。;])(?=\\s*-\\s+\\p{Script=Han})",
    "(?<=[。;)])(?=-\\s*\\p{Script=Han}{2,8}[:])",
    "(?<=[\\p{Script=Han}。;)A-Za-z]|\\s)(?<!第)(?<![\\p{Script=Han}]\\s*)(?=\\d{1,2}\\.\\d{1,2}\\s+\\p{Script=Han})",
    "(?<=[\\p{Script=Han}。;)A-Z])(?=\\d{1,2}\\.\\d{1,2}\\s+[\\p{Script=Han}A-Z])",
    "(?<=[\\p{Script=Han}。;:)])(?<![第共约近达过于为是到至])(?=\\d{1,2}(?:[.](?!\\d)|、)\\s*\\p{Script=Han})",
    "(?<=[。;])(?=(?:职责|任务)[一二三四五六七八九十]\\s*[:])",
  ].join("|"),
  "gu",
);

/** The entries of an outline, also where several have run together in one line; text before the first mark has none. */
export function outlineNodes(lines: readonly Piece[]): OutlineNode[] {
  const parts = lines.flatMap((line) => cutAt(line, placesInside(line.text)));
  const marks = parts.map(({ text }) => markOf(text));
  const nodes: OutlineNode[] = [];
  for (const [index, part] of parts.entries()) {
    const marked = marks[index];
    const last = nodes[nodes.length - 1];
    if (marked) {
      const text = cut(part, marked.length);
      if (text.text !== "") nodes.push({ mark: marked.mark, ordinal: marked.ordinal, text, more: [] });
    } else if (last?.mark && !standsApart(part, marks[index + 1]?.ordinal ?? null)) last.more.push(part);
    else nodes.push({ mark: null, ordinal: null, text: part, more: [] });
  }
  return nodes;
}

/** An unmarked line that does not go on with the entry above: it closes the list, or heads another one. */
function standsApart({ text }: Piece, nextOrdinal: number | null): boolean {
  if (isTotalLabel(text) || isOutsideLabel(text) || CLOSING.test(text)) return true;
  return nextOrdinal === 1 && text.length <= 24 && !/[。;]/.test(text) && !/得\s*\d|扣\s*\d/.test(text);
}

const CLOSING = /^(?:以上|备注|注[:]|说明[:]|总之|除了以上|被考核人|考核人|签字|合计|总分)/;

function placesInside(text: string): number[] {
  const places: number[] = [];
  for (const { index } of text.matchAll(INSIDE)) {
    if (index > 0 && places[places.length - 1] !== index) places.push(index);
  }
  return places;
}

function markOf(text: string): { mark: Mark; ordinal: number | null; length: number } | null {
  for (const [mark, pattern] of MARKS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const digits = found[1] ?? found[2];
    return { mark, ordinal: digits === undefined ? null : ordinalOf(digits), length: found[0].length };
  }
  return null;
}

function ordinalOf(digits: string): number | null {
  const circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫".indexOf(digits);
  if (circled >= 0 && digits.length === 1) return circled + 1;
  if (/^\d+$/.test(digits)) return Number(digits);
  if (/^\d/.test(digits)) return Number(digits.split(".").pop());
  const tens = digits.indexOf("十");
  const value = (sign: string | undefined) => "零一二三四五六七八九".indexOf(sign ?? "");
  if (tens < 0) return value(digits);
  return (tens === 0 ? 1 : value(digits[0])) * 10 + Math.max(0, value(digits[tens + 1]));
}
