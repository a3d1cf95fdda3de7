/** What Excel leaves free on the left and right of a cell, together, in points. */
const SIDE_PADDING = 6;
/** Rows are not set tight: this stays free above and below the words together. */
const ROW_PADDING = 10;
const LINE_HEIGHT = 1.45;
/** The width of an average Latin letter and of a Chinese character, as parts of the font size. */
const NARROW = 0.54;
const WIDE = 1.02;
const BOLD = 1.06;

/**
 * The height in points that a row needs so that these words, wrapped at a cell's width, are seen whole. An estimate
 * on the safe side: a Chinese character is as wide as it is high, a Latin letter about half of that, and Latin words are
 * not broken.
 *
 * @example textHeight("权重", 60, 10) // 25
 */
export function textHeight(text: string, width: number, size: number, bold = false): number {
  const lines = text
    .split("\n")
    .reduce((count, line) => count + wrappedLines(line, width - SIDE_PADDING, size * (bold ? BOLD : 1)), 0);
  return Math.ceil(lines * size * LINE_HEIGHT + ROW_PADDING);
}

function wrappedLines(line: string, width: number, size: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of line.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+|\s+/g) ?? []) {
    const length = [...piece].reduce((sum, letter) => sum + (isWide(letter) ? WIDE : NARROW), 0) * size;
    if (used > 0 && used + length > width) {
      if (piece.trim() === "") continue;
      lines++;
      used = 0;
    }
    // A word longer than a line is broken by Excel where the line ends.
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used += length > width ? length % width : length;
  }
  return lines;
}

function isWide(letter: string): boolean {
  return /[\u2e80-\uffef\u2014\u2018-\u201d\u2026]/.test(letter);
}
