import { withDigits } from "../../criteria/letters-for-digits";
import { withValue } from "../../sheet/content-change";
import type { AuditedCard } from "../audited-card";
import type { CardCheck, Found } from "../check";
import { isBlank } from "../../sheet/sheet-view";

/** What is left of a character that was lost on the way. */
const LOST = /[\ufffd\ue000-\uf8ff]+/;
/** What is shown behind a numeral. */
const UNIT = /^\s*(?:分|%|％)/;

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

function noiseIn({ view, card }: AuditedCard): Noise[] {
  const found: Noise[] = [];
  const { columns, rows } = card;
  const texts = [columns.criteria, columns.indicator, columns.definition, columns.target, columns.weight];
  for (const { row } of [...rows.items, ...rows.outside]) {
    for (const header of texts) {
      if (!header) continue;
      const at = { row, column: header.column };
      const { value, formula } = view.cell(row, header.column);
      if (typeof value !== "string" || isBlank(value) || formula !== null) continue;
      const lost = LOST.exec(value);
      if (lost) {
        const from = Math.max(0, lost.index - 4);
        const words = value.slice(from, lost.index + lost[0].length + 4);
        found.push({ at, facts: { words }, text: null });
        continue;
      }
      const { text, repairs } = withDigits(value);
      const [first] = repairs;
      if (first) {
        const end = first.end + (UNIT.exec(value.slice(first.end))?.[0].length ?? 0);
        const facts = { words: value.slice(first.start, end), meant: text.slice(first.start, end) };
        found.push({ at, facts, text });
      }
    }
  }
  return found;
}
