import { isOutsideLabel } from "../audit/layout/row-words";
import { plainLabel } from "../sheet/label";
import type { PastedRow, PastedWeight, Sureness } from "./pasted-card";
import { fieldOf } from "./piece";
import type { Piece } from "./piece";
import { looksScoring } from "./scoring-words";
import { bracketedWeight, weightOf, wholeWeight } from "./weight-text";

/** A row while it is being put together: the pieces of each cell. */
export interface DraftRow {
  sequence: Piece[];
  dimension: Piece[];
  indicator: Piece[];
  weight: Piece[];
  target: Piece[];
  criteria: Piece[];
  dataSource: Piece[];
  definition: Piece[];
  remark: Piece[];
  sureness: Sureness;
  /** How sure the weight belongs to this row, where that is less sure than the rest. */
  weightSureness?: Sureness;
  isBonus?: boolean;
}

export function emptyDraft(sureness: Sureness): DraftRow {
  return {
    sequence: [],
    dimension: [],
    indicator: [],
    weight: [],
    target: [],
    criteria: [],
    dataSource: [],
    definition: [],
    remark: [],
    sureness,
  };
}

/** The number that a draft's row has in the list, or null. */
export function numberOf({ sequence }: Pick<DraftRow, "sequence">): number | null {
  const digits = /\d{1,3}/.exec(sequence[0]?.text ?? "")?.[0];
  return digits === undefined ? null : Number(digits);
}

const BONUS_CRITERIA = /^(?:奖励?加|加分[:：]|额外加|每[^,，;；。扣]{0,12}加\s*\d|\+\s*\d)/;

/** The row that a draft comes to; null without a name. */
export function finishRow(draft: DraftRow): PastedRow | null {
  if (draft.indicator.length === 0) return null;
  const name = draft.indicator.map(({ text }) => text).join("");
  const sureness = draft.sureness === "certain" || isLikelyName(name) ? draft.sureness : "doubtful";
  const field = (pieces: readonly Piece[]) => (pieces.length === 0 ? null : fieldOf(pieces, sureness));
  const indicator = fieldOf(draft.indicator, sureness);
  const dimension = field(draft.dimension);
  const criteria = field(draft.criteria);
  const isBonus =
    draft.isBonus === true ||
    isOutsideLabel(dimension?.text ?? "") ||
    isOutsideLabel(indicator.text) ||
    BONUS_CRITERIA.test(criteria?.text ?? "");
  return {
    kind: isBonus ? "bonus" : "standard",
    sequence: field(draft.sequence),
    dimension,
    indicator,
    weight: weightField({ ...draft, sureness }),
    target: field(draft.target),
    criteria,
    dataSource: field(draft.dataSource),
    definition: field(draft.definition),
    remark: field(draft.remark),
  };
}

/** Names are short and neither bounds, sentences nor rules; what is none came from another column. */
function isLikelyName(name: string): boolean {
  return name.length <= 30 && !/[≥≤<>;。]|^[\d,、(]|[,:]$/.test(name) && !looksScoring(name);
}

function weightField({ weight, sureness, weightSureness }: DraftRow): PastedWeight | null {
  const [piece] = weight;
  const found = piece ? (wholeWeight(piece.text) ?? bracketedWeight(piece.text)) : null;
  return piece && found
    ? weightOf(weight, found, sureness === "doubtful" ? sureness : (weightSureness ?? sureness))
    : null;
}

/** Whether two labels say the same in other signs. */
export function isSameLabel(a: string, b: string): boolean {
  return plainLabel(a) === plainLabel(b);
}
