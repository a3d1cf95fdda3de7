/**
 * How a request says that it belongs to an undo group. Excel.run takes `mergeUndoGroup` from ExcelApi 1.20 on
 * (https://learn.microsoft.com/javascript/api/excel/excel.runoptions): all requests of that run are one undo step. The
 * library of today's build takes no notice of it, and how newer ones pass it on is not published; this notation is ours,
 * written by the bridge in the newer library's place.
 */
const GROUPED = 1 << 16;
const FIRST_BIT_OF_NUMBER = 17;
const LARGEST = (1 << 13) - 1;

/** The flags of a request in that group; groups are numbered from 0, and numbers come again after 8,191. */
export function groupFlags(group: number): number {
  return GROUPED | ((group & LARGEST) << FIRST_BIT_OF_NUMBER);
}

/** The group that the flags name, or null. */
export function groupOf(flags: number): number | null {
  return flags & GROUPED ? (flags >> FIRST_BIT_OF_NUMBER) & LARGEST : null;
}
