import { plainLabel } from "../audit/label";
import { isBlank, textOf } from "../audit/sheet-view";
import type { LiveCard } from "./live-card";
import { isOwnCell } from "./row-formula";

/** A labelled cell under the table. */
export interface ResultCell {
  readonly row: number;
  readonly column: number;
}

export type LabelledKind = "final" | "band" | "coefficient" | "base" | "payout";

// In this order: 绩效工资基数 is no 绩效工资.
const LABELS: readonly (readonly [LabelledKind, RegExp])[] = [
  ["base", /基数|^(?:绩效|月度|月)?(?:工资|奖金)?标准$|^base(?:performance)?(?:pay|bonus)$|^bonusbase$/],
  [
    "coefficient",
    /^(?:绩效|考核|发放|奖金)*系数$|^(?:performance|payout|pay)?(?:coefficient|factor|multiplier)$/,
  ],
  [
    "band",
    /^(?:最终|综合|绩效|考核|评定|考评|本期)*等级$|^(?:performance|final|overall)?(?:grade|band|rating)$/,
  ],
  [
    "payout",
    /^(?:本月|当月|应发|实发|应得|实得|最终)+(?:绩效)?(?:工资|奖金|薪资|金额)$|^(?:performance)?(?:payout|payable|bonuspayable)$/,
  ],
  [
    "final",
    /^(?:最终|最后|综合|考核|绩效|实际)+(?:总)?(?:得分|总分|分数|成绩)$|^final(?:total)?score$|^totalincludingbonus$/,
  ],
];

/** Rows under the table in which its results are looked for. */
const MOST_ROWS = 14;
const LONGEST_LABEL = 24;

/** The cells beside the labels 等级, 系数, 基数, 应发绩效 … under the table; the first of each kind. */
export function resultCells(live: LiveCard): ReadonlyMap<LabelledKind, ResultCell> {
  const { view, header } = live;
  const found = new Map<LabelledKind, ResultCell>();
  const first = firstRowUnder(live);
  const end = Math.min(view.endRow, first + MOST_ROWS);
  for (let row = first; row < end; row++) {
    for (let column = header.firstColumn; column < header.lastColumn; column++) {
      const kind = kindOf(textOf(view.cell(row, column)));
      if (!kind || found.has(kind)) continue;
      const merge = view.mergeAt(row, column);
      const beside = merge ? merge.column + merge.columns : column + 1;
      const value = view.cell(row, beside);
      // A row of titles has its values elsewhere.
      if (beside > header.lastColumn || !isOwnCell(live, row, beside) || kindOf(textOf(value))) continue;
      found.set(kind, { row, column: beside });
    }
  }
  return found;
}

/** Whether the sheet states bands in words of its own under the table: 90分及以上为A，系数1.2. */
export function hasOwnBands(live: LiveCard): boolean {
  const { view, header } = live;
  const first = firstRowUnder(live);
  const end = Math.min(view.endRow, first + MOST_ROWS);
  for (let row = first; row < end; row++) {
    for (let column = header.firstColumn; column <= header.lastColumn; column++) {
      const { value } = view.cell(row, column);
      if (isBlank(value) || typeof value !== "string") continue;
      if (/等级|等級|系数|係數|band|grade|coefficient/i.test(value) && /\d.*\d/.test(value)) return true;
    }
  }
  return false;
}

function firstRowUnder({ card }: LiveCard): number {
  return Math.max(card.totalRow ?? 0, card.lastRow, ...card.bonusRows) + 1;
}

function kindOf(text: string): LabelledKind | null {
  if (text === "" || text.length > LONGEST_LABEL) return null;
  const label = plainLabel(text);
  return LABELS.find(([, wording]) => wording.test(label))?.[0] ?? null;
}
