import type { Place } from "../sheet/cell-address";
import type { AuditedCard } from "./audited-card";
import { edgeFormulas } from "./edge-formulas";
import type { EdgeFormula } from "./edge-formulas";
import { columnsOfRoles } from "./layout/columns";
import { resultCells } from "./layout/result-cells";
import { textsAround } from "./layout/texts-around";

/** The formulas of a card that put edges elsewhere than words do: those of scores than their criterion, those of its results than the notes around it. */
export function cardEdges(audited: AuditedCard): EdgeFormula[] {
  return [...ofScores(audited), ...ofResults(audited)];
}

function ofScores({ view, card, items }: AuditedCard): EdgeFormula[] {
  const columns = columnsOfRoles(card, "score", "weightedScore").map(({ column }) => column);
  const places = new Map<string, Place[]>();
  for (const { item, criterion, tiers } of items) {
    const words = (criterion ?? tiers)?.text;
    if (words === undefined) continue;
    const known = places.get(words) ?? [];
    for (const column of columns) known.push({ row: item.row, column });
    places.set(words, known);
  }
  return [...places].flatMap(([words, own]) => edgeFormulas(view, { places: own, words: [words] }));
}

function ofResults({ view, card, stopRow }: AuditedCard): EdgeFormula[] {
  const { band, coefficient, payout } = resultCells(view, card, stopRow);
  const places = [band, coefficient, payout].filter((place) => place !== undefined);
  if (places.every(({ row, column }) => view.cell(row, column).formula === null)) return [];
  const { firstRow, firstColumn, lastColumn } = card.header;
  const words = textsAround(view, { firstRow, endRow: card.rows.endRow, firstColumn, lastColumn, stopRow });
  return places.flatMap((place) => edgeFormulas(view, { places: [place], words }));
}
