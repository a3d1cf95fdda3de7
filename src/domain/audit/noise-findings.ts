import type { Card } from "./layout/card";
import { withValue } from "../sheet/content-change";
import type { Place } from "../sheet/cell-address";
import type { Finding } from "./finding";
import type { JudgedItem } from "./judged-items";
import { hasLetterForDigit, withDigits } from "./letters-for-digits";
import { isBlank } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";

/** What is left of a character that was lost on the way. */
const LOST = /[\ufffd\ue000-\uf8ff]+/;
/** Characters that a scanner or a conversion has spoilt, in the items' criteria, names, targets and weights. */
export function noiseFindings(view: SheetView, card: Card, items: readonly JudgedItem[]): Finding[] {
  const findings: Finding[] = [];
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
    findings.push(noise(view, criterion, facts, text));
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
        findings.push(noise(view, at, { words: value.slice(from, lost.index + lost[0].length + 4) }));
      } else if (hasLetterForDigit(value)) {
        const { text, words, meant } = withDigits(value);
        findings.push(noise(view, at, { words, meant }, text));
      }
    }
  }
  return findings;
}

function noise(view: SheetView, at: Place, facts: Finding["facts"], text?: string): Finding {
  const cell = { sheet: view.grid.sheet, row: at.row, column: at.column };
  const isTyped = view.cell(at.row, at.column).formula === null;
  const repair = text !== undefined && isTyped ? { repair: { changes: [withValue(view, at, text)] } } : {};
  return { code: "OCR_NOISE", cell, severity: "warning", facts, ...repair };
}
