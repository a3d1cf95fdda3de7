import type { SourceSpan } from "./pasted-card";
import { cut } from "./piece";
import type { Piece } from "./piece";

/** Punctuation alone says nothing; a number does. */
const SAYS = /[\p{L}\p{N}%]/u;
/** 一、, 1. and 职责一： are marks of a list, and say nothing by themselves. */
const MARK =
  /^(?:(?:第[一二三四五六七八九十\d]{1,3}(?:部分|章|节)|(?:职责|任务|KRA)\s*[一二三四五六七八九十\d]{1,3}|\(?[一二三四五六七八九十]{1,3}\)?|\(\d{1,2}\)|\d{1,2}(?:\.\d{1,2}){1,2}|\d{1,2}(?=\s*[.、):])|[①-⑫])[^\p{L}\p{N}]*)+$/u;

/** The stretches of the lines that hold words and that no span covers, in their order: headings, labels, whatever found no place. */
export function leftText(lines: readonly Piece[], taken: readonly SourceSpan[]): Piece[] {
  const spans = [...taken].sort((a, b) => a.start - b.start);
  const left: Piece[] = [];
  let next = 0;
  for (const line of lines) {
    let from = line.start;
    const keep = (to: number) => {
      const rest = to > from ? cut(line, from - line.start, to - line.start) : null;
      if (rest && SAYS.test(rest.text) && !MARK.test(rest.text.replace(/^[^\p{L}\p{N}(]+/u, "")))
        left.push(rest);
    };
    // A line may begin within a span that the line before it has begun.
    while (next > 0 && (spans[next - 1]?.end ?? 0) > line.start) next--;
    for (; next < spans.length && (spans[next]?.start ?? 0) < line.end; next++) {
      const span = spans[next];
      if (!span || span.end <= from) continue;
      keep(Math.min(span.start, line.end));
      from = Math.max(from, span.end);
    }
    keep(line.end);
  }
  return left;
}
