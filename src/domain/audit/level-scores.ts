import { compare, decimal } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import type { Place } from "../sheet/cell-address";
import { numberIn } from "../sheet/numbers-in";
import { anchorRow, textOf } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";
import type { AuditedCard } from "./audited-card";
import { levelColumns } from "./layout/level-columns";

/** A score that is not what the sheet gives for the level beside it. */
export interface WrongLevelScore {
  readonly at: Place;
  readonly indicator: string;
  readonly level: string;
  readonly score: Decimal;
  readonly due: Decimal;
}

/** The scores of cards whose items have their level beside them, where the sheet says what each level earns: 丙级 | 75 where it earns 70. */
export function wrongLevelScores(view: SheetView, cards: readonly AuditedCard[]): WrongLevelScore[] {
  const points = pointsOfLevels(view, cards);
  return points.size < 2 ? [] : cards.flatMap((audited) => wrongOn(view, audited, points));
}

/** What each level earns, over all cards of the sheet; without those that earn different points on two of them. */
function pointsOfLevels(view: SheetView, cards: readonly AuditedCard[]): ReadonlyMap<string, Decimal> {
  const points = new Map<string, number>();
  const unlike = new Set<string>();
  for (const { card } of cards) {
    for (const level of levelColumns(view, card)) {
      if (level.points === null) continue;
      const name = plainName(level.name);
      if ((points.get(name) ?? level.points) !== level.points) unlike.add(name);
      points.set(name, level.points);
    }
  }
  const known = [...points].filter(([name]) => name !== "" && !unlike.has(name));
  return new Map(known.map(([name, number]) => [name, decimal(number)]));
}

/** 乙级 and 乙, B档 and B are one level. */
function plainName(text: string): string {
  const name = text.normalize("NFKC").replace(/\s/g, "").toUpperCase();
  return name.replace(/(?<=^.{1,2})[级級等档檔]$/, "");
}

function wrongOn(
  view: SheetView,
  { card }: AuditedCard,
  points: ReadonlyMap<string, Decimal>,
): WrongLevelScore[] {
  const { score } = card.columns;
  const column = score && levelColumn(view, card, points);
  if (!score || column === undefined) return [];
  const judged = card.items.flatMap(({ row, name }): WrongLevelScore[] => {
    const level = textOf(view.cell(row, column));
    const due = points.get(plainName(level));
    const given = anchorRow(view, row, score.column) === row ? numberIn(view.cell(row, score.column)) : null;
    return due && given
      ? [{ at: { row, column: score.column }, indicator: name, level, score: given, due }]
      : [];
  });
  const wrong = judged.filter((each) => compare(each.score, each.due) !== 0);
  // Where most differ the scores are something else than the points of the levels.
  const right = judged.length - wrong.length;
  return right >= 2 && wrong.length * 2 <= right ? wrong : [];
}

/** The column in which a level stands beside each item. */
function levelColumn(
  view: SheetView,
  { header, items }: AuditedCard["card"],
  points: ReadonlyMap<string, Decimal>,
): number | undefined {
  for (let column = header.firstColumn; column <= header.lastColumn; column++) {
    const texts = items.map(({ row }) => textOf(view.cell(row, column))).filter((text) => text !== "");
    if (texts.length >= 3 && texts.every((text) => points.has(plainName(text)))) return column;
  }
  return undefined;
}
