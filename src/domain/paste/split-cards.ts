import { plainLabel } from "../sheet/label";
import { gluedLabels, pasteRole } from "./labels";
import type { PasteLine } from "./paste-lines";
import { cut } from "./piece";
import type { Piece } from "./piece";

/** The lines of one scorecard under its title. */
export interface CardText {
  readonly title: Piece | null;
  /** Where the title is written once more. */
  readonly again: readonly Piece[];
  readonly lines: readonly Piece[];
}

const TITLE_LENGTH = 45;
const SUBJECT = /考核|考评|绩效|评估|KPI|责任书|计分卡|scorecard|appraisal|performance|assessment|review/i;
const FORM =
  /(?:表|责任书|方案|办法|细则|模板|范本|卡|书|指标|考核|KPI|标准|优选\)?|scorecard|appraisal|review|assessment|sheet|form|职责)(?:\s*[(\-_—（].{0,16})?$/i;

/** Whether a line is the title of a scorecard: short, about assessment, and neither a label nor a sentence. */
export function isTitle(line: Piece): boolean {
  const { text } = line;
  if (text.length > TITLE_LENGTH || text.length < 4) return false;
  if (/[。;!?\t|]|[,、].*[,、]|[:]|^[•\-*\d(]|^[一二三四五六七八九十]+、/.test(text)) {
    // 2024年销售部考核表 begins with a year.
    if (!/^(?:19|20)\d\d\s*年?[^。;:：]*$/.test(text)) return false;
  }
  if (/^#{1,6}\s/.test(text)) return SUBJECT.test(text);
  return (
    SUBJECT.test(text) &&
    FORM.test(text) &&
    // What names a whole form or a post is no label of a column, whatever its parts say.
    (pasteRole(text) === null || /表|责任书|方案|岗位|scorecard|部[^门]|推广/i.test(text)) &&
    !/^(?:kpi)?(?:关键)?(?:绩效)?(?:考核)?指标(?:体系)?$/i.test(text)
  );
}

/**
 * The scorecards of a text, by their titles. A title that is written again at once, or run together with the first sentence, is
 * one title; the header of a further page that comes within a card is part of that card.
 */
export function splitCards(lines: readonly PasteLine[]): readonly CardText[] {
  const cards: OpenCard[] = [];
  let card: OpenCard = { title: null, again: [], lines: [], hasHeader: false, labels: 0 };
  cards.push(card);
  for (const line of lines) {
    if (isTitle(line)) {
      if (card.title && card.lines.length === 0 && isSameTitle(card.title, line)) {
        card.again.push(line);
        continue;
      }
      if (beginsCard(line, card)) {
        card = { title: line, again: [], lines: [], hasHeader: false, labels: 0 };
        cards.push(card);
        continue;
      }
    }
    const rest = card.title && card.lines.length === 0 ? withoutTitle(line, card.title, card.again) : line;
    if (rest.text === "") continue;
    card.lines.push(rest);
    card.labels = pasteRole(line.text) === null ? 0 : card.labels + 1;
    if (card.labels >= 3 || isHeaderLine(line)) card.hasHeader = true;
  }
  return cards.filter(({ title, lines: own }) => title !== null || own.length > 0);
}

interface OpenCard {
  readonly title: Piece | null;
  readonly again: Piece[];
  readonly lines: Piece[];
  hasHeader: boolean;
  /** Labels of a header that stand one a line, so far. */
  labels: number;
}

function beginsCard(line: PasteLine, { title, lines, hasHeader }: OpenCard): boolean {
  if (line.blankBefore || (title === null && lines.length === 0)) return true;
  if (lines.length < 2 || (title && isSameTitle(title, line))) return false;
  return hasHeader || !isRelated(subjectOf(title?.text ?? ""), subjectOf(line.text));
}

/** What a title says beside being one: whose scorecard it is. */
function subjectOf(title: string): string {
  return plainLabel(title).replace(
    /(?:19|20)\d\d年?|\d+月?|绩效|考核|考评|评估|指标|标准|目标|责任书|月度|季度|年度|最新|模板|范本|方案|岗位|部门|[月年表书]|kpi|scorecard|appraisal|performance|review|form/gi,
    "",
  );
}

/** Whether two titles speak of the same post: one holds the other, or three signs of it in a row. */
function isRelated(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true;
  for (let at = 0; at + 3 <= b.length; at++) if (a.includes(b.slice(at, at + 3))) return true;
  return false;
}

function isSameTitle(a: Piece, b: Piece): boolean {
  return plainLabel(a.text) === plainLabel(b.text);
}

/** The line without the title that it begins with, once or again, which is noted. */
function withoutTitle(line: Piece, title: Piece, again: Piece[]): Piece {
  let rest = line;
  while (rest.text.startsWith(title.text)) {
    again.push(cut(rest, 0, title.text.length));
    rest = cut(rest, title.text.length);
  }
  return rest;
}

function isHeaderLine(line: Piece): boolean {
  const cells = line.text.split(/\s*[\t|]\s*|\s+/).filter((cell) => cell !== "");
  return cells.filter((cell) => pasteRole(cell) !== null).length >= 3 || gluedLabels(line.text) !== null;
}
