import { readingOf } from "../../criteria/reading-of";
import type { Decimal } from "../../numbers/decimal";
import { toNumber } from "../../numbers/decimal";
import { fromCell } from "../../numbers/from-cell";
import { isNear } from "../../numbers/near";
import type { Rule } from "../../rule/rule";
import type { Place } from "../../sheet/cell-address";
import { plainLabel } from "../../sheet/label";
import { numberIn } from "../../sheet/numbers-in";
import { isBlank, textOf } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";
import type { AuditedCard } from "../audited-card";
import type { AuditedPeople } from "../audited-people";
import type { JudgedItem } from "../judged-items";
import type { TitledColumn } from "../layout/people-header";
import { oncePer } from "../once-per";
import { lintOf, scorersOf, slotsOf } from "../../rule/rule-memory";

/** A score that its rule, which stands above the people, does not give for the figure beside it. */
export interface WrongRuledScore {
  readonly at: Place;
  readonly indicator: string;
  readonly actual: string;
  readonly score: Decimal;
  readonly due: Decimal;
}

/** A rule with the columns of the figures and of the scores that it gives for them. */
interface RuledPair {
  readonly rule: Rule;
  readonly mark: number;
  readonly actual: TitledColumn;
  readonly score: TitledColumn;
  readonly indicator: string;
}

export const wrongRuledScores = oncePer((audited: AuditedPeople): readonly WrongRuledScore[] => {
  const { view, table } = audited;
  return pairsOf(audited).flatMap(({ rule, mark, actual, score, indicator }) => {
    const scorer = scorersOf(rule, mark)(null);
    const wrong: WrongRuledScore[] = [];
    let right = 0;
    for (const { row } of table.rows.people) {
      const [given, shown] = [view.cell(row, actual.column), numberIn(view.cell(row, score.column))];
      if (isBlank(given.value) || !shown) continue;
      const points = scorer([given.value]);
      if (typeof points !== "number") continue;
      const due = fromCell(points);
      if (isNear(shown, due)) right++;
      else
        wrong.push({
          at: { row, column: score.column },
          indicator,
          actual: given.text || String(given.value),
          score: shown,
          due,
        });
    }
    // Where most scores are otherwise, another rule was followed.
    return right > wrong.length ? wrong : [];
  });
});

/** The rules of a card, each with the figure and the score in the table that it belongs to, in the order in which both stand. */
function pairsOf(audited: AuditedPeople): RuledPair[] {
  for (const card of audited.cards) {
    const columns = valueAndScore(audited.table.marks);
    if (columns.length !== card.items.length || columns.length < 2) continue;
    const pairs = card.items.flatMap((item, index): RuledPair[] => {
      const pair = columns[index];
      if (!pair || !sharesWords(item.item.name, pair.actual.title + pair.score.title)) return [];
      const read = ruleOf(audited, card, item);
      return read ? [{ ...read, ...pair, indicator: item.item.name }] : [];
    });
    // One that fits none of its words puts the order of all in doubt.
    const fitting = card.items.filter((item, index) => {
      const pair = columns[index];
      return pair && sharesWords(item.item.name, pair.actual.title + pair.score.title);
    });
    if (fitting.length === card.items.length) return pairs;
  }
  return [];
}

const SCORE_TITLE = /(?:得分|评分|分数|计分)$|(?:score|points?|marks?)$/;

/** Columns of figures each followed by the column of their scores: 工时, 工时得分. */
function valueAndScore(marks: readonly TitledColumn[]): { actual: TitledColumn; score: TitledColumn }[] {
  const pairs: { actual: TitledColumn; score: TitledColumn }[] = [];
  for (const [index, score] of marks.entries()) {
    const actual = marks[index - 1];
    const isPair = actual && actual.column === score.column - 1 && SCORE_TITLE.test(plainLabel(score.title));
    if (isPair && pairs[pairs.length - 1]?.score !== actual) pairs.push({ actual, score });
  }
  return pairs;
}

/** Two characters of the name in a row, or a word of it. */
function sharesWords(name: string, titles: string): boolean {
  const [plain, beside] = [plainLabel(name), plainLabel(titles)];
  for (let at = 0; at + 2 <= plain.length; at++) {
    const piece = plain.slice(at, at + 2);
    if (/[\u4e00-\u9fff]{2}/.test(piece) && beside.includes(piece)) return true;
  }
  const words: string[] = name.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return words.some((word) => titles.toLowerCase().includes(word));
}

/** The rule of an item, with what its words name by the title of a column (达标值, 底线值) put in. */
function ruleOf(
  { view }: AuditedPeople,
  { card, scale }: AuditedCard,
  { criterion, item, points }: JudgedItem,
): Pick<RuledPair, "rule" | "mark"> | null {
  const mark =
    points && scale?.kind !== "same"
      ? toNumber(points)
      : scale?.kind === "same"
        ? toNumber(scale.mark)
        : null;
  if (!criterion || mark === null) return null;
  const reading = readingOf(withNamedValues(view, card.header, item.row, criterion.text), { max: mark });
  if (!reading.ok || slotsOf(reading.rule) !== 1) return null;
  const isDoubtful = lintOf(reading.rule, mark).some(({ severity }) => severity === "doubt");
  return isDoubtful ? null : { rule: reading.rule, mark };
}

function withNamedValues(
  view: SheetView,
  header: AuditedCard["card"]["header"],
  row: number,
  text: string,
): string {
  let words = text;
  const unit = unitOf(view, header, row);
  for (let column = header.firstColumn; column <= header.lastColumn; column++) {
    const title = textOf(view.cell(header.lastRow, column));
    const cell = view.cell(row, column);
    if (title.length < 2 || typeof cell.value !== "number" || !words.includes(title)) continue;
    const shown = cell.format.includes("%") && cell.text !== "" ? cell.text : `${cell.value}${unit}`;
    words = words.replaceAll(title, shown);
  }
  return words;
}

/** What a column 单位 says on the row. */
function unitOf(view: SheetView, header: AuditedCard["card"]["header"], row: number): string {
  for (let column = header.firstColumn; column <= header.lastColumn; column++) {
    if (/^(?:计量)?单位$|^units?$/.test(plainLabel(textOf(view.cell(header.lastRow, column)))))
      return textOf(view.cell(row, column));
  }
  return "";
}
