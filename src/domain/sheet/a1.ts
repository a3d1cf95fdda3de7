/**
 * The letters of a column counted from 0.
 *
 * @example columnLetters(27) // "AB"
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * A column counted from 0, by its letters.
 *
 * @example columnIndex("AB") // 27
 */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * A cell as Excel writes it, without its sheet; row and column count from 0.
 *
 * @example cellName(8, 3) // "D9"
 */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * Cells of one column as a short list of ranges. The rows ascend and count from 0.
 *
 * @example columnRanges(3, [1, 2, 3, 6]) // "D2:D4,D7"
 */
export function columnRanges(column: number, rows: readonly number[]): string {
  const ranges: string[] = [];
  for (let from = 0; from < rows.length;) {
    let to = from;
    while (to + 1 < rows.length && rows[to + 1] === (rows[to] ?? 0) + 1) to++;
    const first = cellName(rows[from] ?? 0, column);
    ranges.push(from === to ? first : `${first}:${cellName(rows[to] ?? 0, column)}`);
    from = to + 1;
  }
  return ranges.join(",");
}
