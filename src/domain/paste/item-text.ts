import { emptyDraft } from "./draft";
import type { DraftRow } from "./draft";
import { pasteRole } from "./labels";
import type { PasteRole } from "./labels";
import type { Sureness } from "./pasted-card";
import { cut } from "./piece";
import type { Piece } from "./piece";
import { looksScoring, measuredName } from "./scoring-words";
import { bareWeight, bracketedWeight, wholeWeight } from "./weight-text";

const LONGEST_NAME = 40;
/** A label before a colon: at the beginning, behind a blank or a sign; also 权重20% without a colon. */
const LABELLED =
  /(?:^|[\s;。,,、)\]】•-])\s*[([【]?([\p{Script=Han}A-Za-z]{1,10}(?:\s?[A-Za-z]{1,10})?)\s*[:]|(?:^|[\s;。,,)])(权重|分值|占比|目标值|目标)(?=\s*(?:为|是|≥|>=|>)?\s*\d)/gu;

export interface LabelledPart {
  readonly role: PasteRole;
  readonly label: Piece;
  readonly value: Piece;
}

/** The parts of a text that labels announce (权重：20%；数据来源：财务部), and what stands before the first of them. */
export function labelledParts(piece: Piece): {
  readonly head: Piece;
  readonly parts: readonly LabelledPart[];
} {
  const found: { role: PasteRole; from: number; label: [number, number]; value: number }[] = [];
  for (const match of piece.text.matchAll(LABELLED)) {
    const label = match[1] ?? match[2] ?? "";
    const role = pasteRole(label);
    if (role === null || role === "sequence") continue;
    const at = match.index + match[0].lastIndexOf(label);
    found.push({ role, from: at, label: [at, at + label.length], value: match.index + match[0].length });
  }
  const parts = found.map(({ role, label, value }, index): LabelledPart => {
    const end = found[index + 1]?.from ?? piece.text.length;
    return { role, label: cut(piece, label[0], label[1]), value: trimmed(cut(piece, value, end)) };
  });
  return { head: trimmed(cut(piece, 0, found[0]?.from ?? piece.text.length)), parts };
}

/** Without signs that only separate. */
export function trimmed(piece: Piece): Piece {
  const head = /^[\s:,;、\-•|]+/.exec(piece.text)?.[0].length ?? 0;
  const tail = /[\s:,;、|•([【-]+$/.exec(piece.text.slice(head))?.[0].length ?? 0;
  return cut(piece, head, piece.text.length - tail);
}

/** What one item's own text tells: its name, weight, target, criterion and source, in whatever order and with or without labels. */
export function readItemText(piece: Piece, sureness: Sureness): DraftRow {
  const draft = emptyDraft(sureness);
  const { head, parts } = labelledParts(piece);
  const [first, ...further] = parts;
  // 完成率：… at the very beginning is a name, though a column of a table may be called so.
  const isName = head.text === "" && first?.role === "empty";
  if (isName) readHead(cut(piece, 0, first.value.end - piece.start), draft);
  else if (head.text !== "") readHead(head, draft);
  for (const part of isName ? further : parts) addPart(draft, part);
  return draft;
}

/** Puts a labelled part where it belongs. */
export function addPart(draft: DraftRow, { role, value }: LabelledPart): void {
  if (value.text === "") return;
  if (role === "empty" || role === "sequence") draft.remark.push(value);
  else if (role === "weight") {
    const piece = weightPiece(value);
    if (piece && draft.weight.length === 0) draft.weight.push(piece);
    else draft.remark.push(value);
    const rest = piece ? trimmed(cut(value, piece.end - value.start)) : value;
    if (piece && rest.text !== "") addRest(rest, draft);
  } else draft[role].push(value);
}

function weightPiece(value: Piece): Piece | null {
  if (wholeWeight(value.text)) return value;
  const found = /^\(?\s*\d+(?:\.\d+)?\s*(?:%|分|points?|pts)?\s*\)?/i.exec(value.text);
  if (!found) return null;
  const piece = cut(value, 0, found[0].length);
  return wholeWeight(piece.text) ? piece : null;
}

function readHead(head: Piece, draft: DraftRow): void {
  const { text } = head;
  const bracketed = bracketedWeight(text);
  const bare = bareWeight(text);
  const weight = [bracketed, bare]
    .filter((found) => found !== null && isNameBefore(text.slice(0, found.from)))
    .sort((a, b) => (a?.from ?? 0) - (b?.from ?? 0))[0];
  if (weight) {
    draft.weight.push(cut(head, weight.from, weight.to));
    nameAndRest(trimmed(cut(head, 0, weight.from)), draft);
    const rest = trimmed(cut(head, weight.to));
    if (rest.text !== "") addRest(rest, draft);
    return;
  }
  nameAndRest(head, draft);
}

/** Whether what stands before a weight can be the name, alone or with what it means. */
function isNameBefore(text: string): boolean {
  return text.trim() !== "" && text.length <= LONGEST_NAME + 20 && !looksScoring(text) && !/[。;]/.test(text);
}

function nameAndRest(head: Piece, draft: DraftRow): void {
  const { text } = head;
  const end = nameEnd(text);
  draft.indicator.push(trimmed(cut(head, 0, end)));
  const rest = trimmed(cut(head, end));
  if (rest.text !== "") addRest(rest, draft);
}

/** Where the name ends: at a colon, a dash or a blank, before its own repetition, behind a measured noun, or at the first stop. */
function nameEnd(text: string): number {
  const colon = text.indexOf(":");
  if (colon > 0 && colon <= LONGEST_NAME) return colon;
  const repeated = /^(.{2,12}?)\1/u.exec(text)?.[1];
  if (repeated !== undefined && !/^\d/.test(repeated)) return repeated.length;
  const measured = measuredName(text);
  const dash = /\s*-{1,2}\s*|\s+(?![^()]*\))/.exec(text);
  if (dash && dash.index >= 2 && dash.index <= LONGEST_NAME / 2 && /\p{Script=Han}/u.test(text))
    return dash.index;
  const spaced = text.search(/\s-\s|\s[–—]\s/);
  if (spaced > 0 && spaced <= LONGEST_NAME) return spaced;
  if (text.length <= 20 && !looksScoring(text) && !/[,;。]/.test(text)) return text.length;
  if (measured !== null && measured.length < text.length) return measured.length;
  const stop = text.search(/[,;。]/);
  return stop > 0 && stop <= LONGEST_NAME ? stop : text.length;
}

const TARGET =
  /^目标(?:值)?\s*(?:为|是)?\s*[:：]?\s*([≥≤<>]?\s*\d[\d.]*\s*(?:%|\p{Script=Han}{1,3})?)(?=$|[\s,;。])/u;

/** What follows the name: a target, what it means, how it is scored. */
function addRest(rest: Piece, draft: DraftRow): void {
  const target = TARGET.exec(rest.text);
  if (target?.[1] !== undefined) {
    const from = target[0].length - target[1].length;
    draft.target.push(cut(rest, from, target[0].length));
    const further = trimmed(cut(rest, target[0].length));
    if (further.text !== "") addRest(further, draft);
    return;
  }
  if (!looksScoring(rest.text)) {
    draft.definition.push(rest);
    return;
  }
  // Sentences before the first one that scores say what is measured.
  let from = 0;
  for (const stop of rest.text.matchAll(/。/g)) {
    if (looksScoring(rest.text.slice(0, stop.index))) break;
    from = stop.index + 1;
  }
  if (from > 0) draft.definition.push(cut(rest, 0, from));
  draft.criteria.push(cut(rest, from));
}
