import { readingOf } from "../criteria/reading-of";
import { failed, ok } from "../result";
import type { Result } from "../result";
import { readCells } from "./cells";
import { readDelimitedTable } from "./delimited-table";
import { finishRow } from "./draft";
import { readOutline } from "./outline";
import { pasteLines } from "./paste-lines";
import { leftText } from "./left-text";
import type {
  PastedCard,
  PastedField,
  PastedNote,
  PastedRemark,
  PastedRow,
  PasteFault,
  SourceSpan,
} from "./pasted-card";
import { fieldOf } from "./piece";
import type { Piece } from "./piece";
import type { ReadRows } from "./read-rows";
import { splitCards } from "./split-cards";
import type { CardText } from "./split-cards";

/** No scorecard is longer; a book is not searched. */
const LONGEST = 200_000;

/**
 * The scorecards of a pasted text, in its order: tables with separators, tables that came out one cell a line or run together, and
 * numbered outlines. What found no place is told in `unplaced`. A card without indicators has no rows and the remark `NO_INDICATORS`;
 * a text without any gives `PASTE_NO_INDICATORS`.
 *
 * @example readPastedCard("指标\t权重\t评分标准\n出勤\t100%\t每迟到1次扣2分") // { ok: true, value: [{ layout: "table", rows: [{ … }], … }] }
 */
export function readPastedCard(text: string): Result<readonly PastedCard[], PasteFault> {
  if (text.length > LONGEST) return failed({ code: "PASTE_TOO_LONG", length: text.length, longest: LONGEST });
  const { lines, noise } = pasteLines(text);
  if (lines.length === 0) return failed({ code: "PASTE_BLANK" });
  const texts = splitCards(lines);
  const cards = texts.map((card, index) => {
    const end = texts[index + 1]?.title?.start ?? Infinity;
    const start = card.title?.start ?? 0;
    const own = noise.filter((span) => span.start >= start && span.start < end);
    const words = own.map((span) => text.slice(span.start, span.end).trim());
    return readCard(card, own.length > 0 ? [{ code: "NOISE_LEFT_OUT", spans: own, texts: words }] : []);
  });
  return cards.some(({ rows }) => rows.length > 0) ? ok(cards) : failed({ code: "PASTE_NO_INDICATORS" });
}

function readCard({ title, again, lines }: CardText, before: readonly PastedRemark[]): PastedCard {
  const found = readDelimitedTable(lines) ?? better(readCells(lines), readOutline(lines));
  const rows = found.drafts.map(finishRow).filter((row) => row !== null);
  const remarks: PastedRemark[] = [...before, ...found.remarks, ...repairsOf(rows)];
  if (rows.length === 0) remarks.push({ code: "NO_INDICATORS" });
  else if (rows.every(({ weight }) => weight === null)) remarks.push({ code: "NO_WEIGHTS" });
  const taken = [...rows.flatMap(spansOfRow), ...found.unplaced, ...before.flatMap(spansOfRemark)];
  const unplaced = [...found.unplaced, ...leftText(lines, taken)].sort((a, b) => a.start - b.start);
  const notes = unplaced.map(noteOf);
  return {
    title: title && titleOf(title, again),
    layout: rows.length === 0 ? "none" : found.layout,
    rows,
    notes: notes.filter((note) => note !== null),
    unplaced: unplaced
      .filter((_, index) => notes[index] === null)
      .map((piece) => fieldOf([piece], "doubtful")),
    remarks,
  };
}

/** A title that is written again is one title, in several places. */
function titleOf(title: Piece, again: readonly Piece[]): PastedField {
  const field = fieldOf([title], "certain");
  return { ...field, spans: [...field.spans, ...again.map(({ start, end }) => ({ start, end }))] };
}

function spansOfRow({ kind: _, ...fields }: PastedRow): SourceSpan[] {
  return Object.values(fields).flatMap((field: PastedField | null) => field?.spans ?? []);
}

function spansOfRemark(remark: PastedRemark): readonly SourceSpan[] {
  return remark.code === "NOISE_LEFT_OUT" ? remark.spans : [];
}

/** Cells without their separators are only told by their weights; without these an outline is the safer reading. */
function better(cells: ReadRows, outline: ReadRows): ReadRows {
  const worth = ({ drafts }: ReadRows) =>
    drafts.reduce(
      (sum, { weight, criteria }) => sum + (weight.length > 0 ? 2 : 0) + (criteria.length > 0 ? 0.5 : 0),
      0,
    );
  const weighed = cells.drafts.filter(({ weight }) => weight.length > 0).length;
  if (weighed < 2 || weighed * 2 < cells.drafts.length) return outline;
  return worth(cells) > worth(outline) + outline.drafts.length * 0.25 ? cells : outline;
}

function noteOf(piece: Piece): PastedNote | null {
  const { text } = piece;
  const kind = /绩效工资|奖金|系数|绩效金额|应发|salary|bonus pay|payout/i.test(text)
    ? "pay"
    : /优秀.*(?:良好|合格|一般)|不达标|等级|评级|grade/i.test(text)
      ? "scheme"
      : /^(?:\d[.、]\s*)?(?:备注|说明|注[:]|考核说明|notes?\b)/i.test(text)
        ? "note"
        : null;
  return kind && { ...fieldOf([piece], "likely"), kind };
}

/** Numerals of criteria that the criteria's reader repairs. */
function repairsOf(rows: readonly PastedRow[]): PastedRemark[] {
  return rows.flatMap(({ criteria }, row) => {
    const reading = criteria ? readingOf(criteria.text) : null;
    if (!reading?.ok) return [];
    return reading.notes.map(({ words, value }): PastedRemark => ({
      code: "OCR_REPAIRED",
      row,
      words,
      value,
    }));
  });
}
