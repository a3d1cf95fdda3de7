import { withValue } from "../../sheet/content-change";
import type { AuditedCard } from "../audited-card";
import type { CardCheck, Found } from "../check";
import { hasLetterForDigit, withDigits } from "../letters-for-digits";
import { isBlank } from "../../sheet/sheet-view";

/** What is left of a character that was lost on the way. */
const LOST = /[\ufffd\ue000-\uf8ff]+/;
export interface OcrNoiseFacts {
  readonly words: string;
  /** What they were, where that can be told. */
  readonly meant?: string;
}

interface Noise extends Found<OcrNoiseFacts> {
  /** The whole text without it; null where nobody but its author knows that. */
  readonly text: string | null;
}

/** Characters that a scanner or a conversion has spoilt, in the items' criteria, names, targets and weights. */
export const ocrNoise: CardCheck<"OCR_NOISE", OcrNoiseFacts, Noise> = {
  code: "OCR_NOISE",
  severity: "warning",
  of: "card",
  find: noiseIn,
  repair({ view }, { at, text }) {
    const isTyped = view.cell(at.row, at.column).formula === null;
    return text !== null && isTyped ? [withValue(view, at, text)] : null;
  },
};

function noiseIn({ view, card, items }: AuditedCard): Noise[] {
  const found: Noise[] = [];
  const { columns, rows } = card;
  const repaired = new Set<number>();
  for (const { item, criterion, reading } of items) {
    if (!criterion || !reading?.ok) continue;
    const notes = reading.notes.filter(({ code, value }) => code === "OCR_REPAIRED" && value !== undefined);
    const [first] = notes;
    if (!first) continue;
    repaired.add(item.row);
    let text = String(view.cell(criterion.row, criterion.column).value);
    const shift = text.length - text.trimStart().length;
    for (const { start, end, value = "" } of [...notes].sort((a, b) => b.start - a.start)) {
      text = text.slice(0, start + shift) + value + text.slice(end + shift);
    }
    const facts = { words: first.words, meant: first.value ?? "" };
    found.push({ at: criterion, facts, text });
  }
  const texts = [columns.criteria, columns.indicator, columns.definition, columns.target, columns.weight];
  for (const { row } of [...rows.items, ...rows.outside]) {
    for (const header of texts) {
      if (!header || (header === columns.criteria && repaired.has(row))) continue;
      const at = { row, column: header.column };
      const { value, formula } = view.cell(row, header.column);
      if (typeof value !== "string" || isBlank(value) || formula !== null) continue;
      const lost = LOST.exec(value);
      if (lost) {
        const from = Math.max(0, lost.index - 4);
        const words = value.slice(from, lost.index + lost[0].length + 4);
        found.push({ at, facts: { words }, text: null });
      } else if (hasLetterForDigit(value)) {
        const { text, words, meant } = withDigits(value);
        found.push({ at, facts: { words, meant }, text });
      }
    }
  }
  return found;
}
