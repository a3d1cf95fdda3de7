import type { SourceSpan } from "./pasted-card";
import { cut } from "./piece";
import type { Piece } from "./piece";

/** A pasted text as lines. `blankBefore`: an empty line, the beginning or a notice of the page stands before it. */
export interface PasteLine extends Piece {
  readonly blankBefore: boolean;
}

export interface PasteLines {
  readonly lines: readonly PasteLine[];
  readonly noise: readonly SourceSpan[];
}

// What libraries of documents leave in a text: their own name in scripts that no scorecard here is written in, and its romanisation.
const WATERMARK =
  /[\p{Script=Ethiopic}\p{Script=Cyrillic}\p{Script=Thai}\p{Script=Arabic}\p{Script=Georgian}\p{Script=Armenian}]+(?:\s+[\p{Script=Ethiopic}\p{Script=Cyrillic}\p{Script=Thai}\p{Script=Arabic}\p{Script=Georgian}\p{Script=Armenian}]+)*|(?:Baidu\s*)?Nhomakorabea|Biblioteka(?:\s*Baidu)?/gu;
const NOTICE =
  /下载文档前|^合集下载$|^(?:相关|最新|推荐)文档$|文档内容的完整性|仅部分预览|侵犯您的权益|^(?:上一页|下一页|返回顶部|点击下载)$|^第\s*\d+\s*页(?:\s*[/共,]\s*(?:共\s*)?\d+\s*页)?$/;

/**
 * The lines of a text without blank ones, in half-width signs one for one, so that every place is a place of the source. Watermarks
 * and notices of web pages are left out and told.
 */
export function pasteLines(source: string): PasteLines {
  const noise: SourceSpan[] = [];
  const blanked = source.replace(WATERMARK, (words: string, at: number) => {
    noise.push({ start: at, end: at + words.length });
    return " ".repeat(words.length);
  });
  const lines: PasteLine[] = [];
  let blank = true;
  for (const match of blanked.matchAll(/[^\r\n\u2028\u2029\v\f]*(?:\r\n|[\r\n\u2028\u2029\v\f]|$)/g)) {
    if (match[0] === "" && match.index >= blanked.length) break;
    const raw = match[0].replace(/[\r\n\u2028\u2029\v\f]+$/, "");
    const whole: Piece = {
      text: plainSigns(raw),
      raw,
      start: match.index,
      end: match.index + raw.length,
      first: true,
    };
    // A tab at either end is an empty cell.
    const line = raw.includes("\t") && raw.trim() !== "" ? whole : cut(whole, 0);
    if (line.text.trim() === "") {
      blank = true;
      continue;
    }
    if (NOTICE.test(line.text.trim())) {
      noise.push({ start: line.start, end: line.end });
      blank = true;
      continue;
    }
    lines.push({ ...line, first: true, blankBefore: blank });
    blank = false;
  }
  return { lines, noise };
}

/** Full-width and typographic signs in their plain forms, each one for one. */
function plainSigns(text: string): string {
  return text.replace(
    /[\uff01-\uff5e\u3000\u00a0\u2000-\u200b\u2060\ufeff\ufe6a\u2212\u2010-\u2015\u2022\u00b7\u25cf\u25c6\u25a0\u30fb\uf06c\uf0b7\u2023\u2219\u25cb\u25aa]/g,
    plainSign,
  );
}

function plainSign(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0xfe6a) return "%";
  if (code === 0x2212 || (code >= 0x2010 && code <= 0x2015)) return "-";
  return code === 0x3000 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code >= 0xfe00 ||
    code === 0x2060
    ? " "
    : "•";
}
