import { compare, decimal, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { format } from "../numbers/format";
import type { Card } from "./layout/card";
import type { JudgedItem } from "./judged-items";
import { levelColumns } from "./layout/level-columns";
import { statedBest } from "./stated-best";
import type { SheetView } from "../sheet/sheet-view";
import { covers, summedAreas } from "../sheet/references";

/**
 * Out of how many points an item is scored: `own` where it is its weight in points (20% is 20 points), else one mark for all items
 * (100, or 5 on a five-point scale); null where the sheet does not tell.
 */
export type ScoreScale = { readonly kind: "own" } | { readonly kind: "same"; readonly mark: Decimal } | null;

const IN_HEADER =
  /(?:满分|滿分|总分|out of|max(?:imum)?|\/)\s*(?:为|為|是|:|：)?\s*(\d{1,3}(?:\.\d+)?)\s*(?:分|points?|pts)?/i;
const BARE_IN_HEADER =
  /[（(]\s*(?:[01]\s*[-~～–—至到]\s*)?(\d{1,3})\s*(?:分制?|points?|pts)\s*[)）]|[（(]\s*[01]\s*[-~～–—至到]\s*(\d{1,3})\s*[)）]/i;

/** How the card is scored, from its headers, else from what most criteria give at best, else from how its scores are added up. */
export function scoreScale(view: SheetView, card: Card, items: readonly JudgedItem[]): ScoreScale {
  const { criteria, score } = card.columns;
  const said = byCriteria(items);
  // 得分（满分100分） may speak of the whole card: what the criteria give decides.
  if (said?.kind === "own") return said;
  for (const header of [criteria, score]) {
    const mark = header && markIn(header.label);
    if (mark) return { kind: "same", mark };
  }
  return said ?? byLevels(view, card) ?? bySum(view, card);
}

/** Levels side by side, each with its points in its title or below it: 优秀（100分）, 良好（80分）, 合格（60分）. */
function byLevels(view: SheetView, card: Card): ScoreScale {
  const best = Math.max(0, ...levelColumns(view, card).map(({ points }) => points ?? 0));
  return best > 0 ? { kind: "same", mark: decimal(best) } : null;
}

function markIn(label: string): Decimal | null {
  const text = label.normalize("NFKC");
  const bare = BARE_IN_HEADER.exec(text);
  const found = IN_HEADER.exec(text)?.[1] ?? bare?.[1] ?? bare?.[2];
  return found === undefined || Number(found) === 0 ? null : decimal(found);
}

function byCriteria(items: readonly JudgedItem[]): ScoreScale {
  let own = 0;
  let inSection = 0;
  let all = 0;
  const marks = new Map<string, number>();
  for (const { reading, points, within } of items) {
    const best = reading?.ok ? statedBest(reading.rule) : null;
    if (!best) continue;
    all++;
    if (within && compare(best, within) === 0) inSection++;
    if (points && compare(best, points) === 0) own++;
    else marks.set(format(best), (marks.get(format(best)) ?? 0) + 1);
  }
  if (own * 2 >= all && own > 0) return { kind: "own" };
  // Points within sections of 100 each are no one mark.
  if (inSection * 2 >= all && inSection > 0) return null;
  for (const [mark, count] of marks) {
    if (count >= 2 && count * 3 >= all * 2) return { kind: "same", mark: decimal(mark) };
  }
  return null;
}

/** Scores that are simply added up to the total are points of 100. */
function bySum(view: SheetView, card: Card): ScoreScale {
  const { score } = card.columns;
  const row = card.rows.totalRow;
  if (!score || row === null || card.columns.weightedScore) return null;
  const { formula } = view.cell(row, score.column);
  const areas = formula === null ? null : summedAreas(formula);
  const first = card.items[0];
  return areas && first && covers(areas, first.row, score.column) ? { kind: "own" } : null;
}

/** The full mark of one item; null where it is not known. */
export function markOf(scale: ScoreScale, points: Decimal | null): Decimal | null {
  if (scale === null) return null;
  const mark = scale.kind === "same" ? scale.mark : points;
  return mark && compare(mark, ZERO) > 0 ? mark : null;
}
