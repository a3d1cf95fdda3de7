import { isCellError } from "../domain/cell";
import type { CellChange, CellContent } from "../domain/sheet/cell-change";
import { format, formatPercent } from "../domain/numbers/format";
import { fromCell } from "../domain/numbers/from-cell";
import type { PaneTexts } from "../texts/pane/zh-CN";

type Words = Pick<PaneTexts["check"], "blank" | "asText" | "asNumber" | "yes" | "no">;

/** What a cell shows or would show, in few words: `25%`, `=SUM(D2:D9)`, a word for blank. */
export function contentText(content: CellContent, words: Words): string {
  const { value, formula } = content;
  if (formula !== null) return formula;
  if (value === null || value === "") return words.blank;
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "string") return value;
  if (!Number.isFinite(value)) return String(value);
  return content.format?.includes("%") ? formatPercent(fromCell(value)) : format(fromCell(value));
}

/** Before and after as the preview shows them; where both would look alike, with what they are. */
export function changeText(
  change: CellChange,
  words: Words,
): { readonly before: string; readonly after: string } {
  // Formats stand in a change only where they change too. A weight says by itself how it is to be read.
  const usual = change.before.format ?? (change.weight?.scale === "fraction" ? "0%" : "General");
  const from = { ...change.before, format: usual };
  const to = { ...change.after, format: change.after.format ?? usual };
  const before = contentText(from, words);
  const after = contentText(to, words);
  if (before !== after) return { before, after };
  return { before: kind(from, before, words), after: kind(to, after, words) };
}

function kind(content: CellContent, shown: string, words: Words): string {
  if (content.formula !== null) return shown;
  if (typeof content.value === "string") return words.asText(shown);
  if (typeof content.value === "number") return words.asNumber(shown);
  return shown;
}
