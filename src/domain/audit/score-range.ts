import { compare, toNumber, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { fromNumeral } from "../numbers/from-numeral";
import type { Place } from "../sheet/cell-address";
import { numberIn } from "../sheet/numbers-in";
import { anchorRow } from "../sheet/sheet-view";
import type { AuditedCard } from "./audited-card";
import type { JudgedItem } from "./judged-items";
import { columnsOfRoles } from "./layout/columns";
import type { ItemRow } from "./layout/rows";
import { oncePer } from "./once-per";
import { statedBest } from "./stated-best";
import { markOf } from "./score-scale";

/** A score that its item cannot have. */
export interface OutOfRange {
  readonly at: Place;
  readonly indicator: string;
  readonly score: Decimal;
  readonly max: Decimal;
}

/** Scores below 0 or above the full mark, where the criterion itself does not allow them. */
export const scoresOutOfRange = oncePer((audited: AuditedCard): OutOfRange[] => {
  const { card, items } = audited;
  const columns = columnsOfRoles(card, "score", "selfScore").map(({ column }) => column);
  return [
    ...items.flatMap((item) => columns.flatMap((column) => outOfRange(audited, item, column) ?? [])),
    ...card.rows.outside.flatMap((item) =>
      columns.flatMap((column) => bonusOutOfRange(audited, item, column) ?? []),
    ),
  ];
});

function outOfRange({ view, scale }: AuditedCard, item: JudgedItem, column: number): OutOfRange | null {
  const { row, name } = item.item;
  if (anchorRow(view, row, column) !== row) return null;
  const score = numberIn(view.cell(row, column));
  const mark = markOf(scale, item.points);
  if (!score || !mark) return null;
  if (compare(score, ZERO) < 0) {
    if (item.reading?.ok && item.reading.rule.floor === null) return null;
  } else if (compare(score, mark) <= 0 || mayExceed(item, score, mark)) return null;
  return { at: { row, column }, indicator: name, score, max: mark };
}

/** Whether the criterion itself lets an item earn so much more than its full mark. */
function mayExceed({ reading }: JudgedItem, score: Decimal, mark: Decimal): boolean {
  if (!reading?.ok) return false;
  const best = statedBest(reading.rule);
  if (best) return compare(score, best) <= 0;
  const { ceiling } = reading.rule;
  if (ceiling?.kind === "points" && compare(fromNumeral(ceiling.value), mark) > 0)
    return compare(score, fromNumeral(ceiling.value)) <= 0;
  return reading.rule.clauses.some(({ scoring, gates }) => {
    const awards = [...gates, ...(scoring.kind === "tiers" ? scoring.tiers : [])].map(({ award }) => award);
    if (scoring.kind === "proportion") return reading.rule.ceiling === null;
    if (scoring.kind === "steps") return scoring.sides.some(({ change }) => change.value > 0);
    return awards.some(
      (award) =>
        award.kind === "proportion" ||
        (award.kind === "change" && award.points.value > 0) ||
        (award.kind === "judged" && award.high.value > toNumber(mark)),
    );
  });
}

/** A bonus above what its row allows. */
function bonusOutOfRange(
  { view, card }: AuditedCard,
  { row, name }: ItemRow,
  column: number,
): OutOfRange | null {
  const score = numberIn(view.cell(row, column));
  const weight = numberIn(view.cell(row, card.columns.weight.column));
  if (!score || !weight || card.weights.scale !== "hundred") return null;
  if (compare(weight, ZERO) <= 0 || compare(score, weight) <= 0) return null;
  return { at: { row, column }, indicator: name, score, max: weight };
}
