/** Pixels that the widest digit of the usual font takes, which files count widths in. */
const digit = 7;
const pixelsPerPoint = 4 / 3;

export const defaultWidth = 72;
export const defaultHeight = 22;

/** A column's width in a file as pixels. */
export function widthPixels(width: number): number {
  return Math.max(0, Math.round(width * digit));
}

export function fileWidth(pixels: number): number {
  return pixels / digit;
}

/** A row's height in a file (points) as pixels. */
export function heightPixels(points: number): number {
  return Math.round(points * pixelsPerPoint * 100) / 100;
}

export function fileHeight(pixels: number): number {
  return Math.round((pixels / pixelsPerPoint) * 100) / 100;
}
