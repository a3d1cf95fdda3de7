import type { Card } from "./card";
import type { Place } from "../../sheet/cell-address";
import { plainLabel } from "../../sheet/label";
import { isBlank, textOf } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";

export type ResultKind = "final" | "band" | "coefficient" | "base" | "payout";

/** The cells below a card that hold what its total comes to: final score, band, coefficient, base pay, payout. */
export type ResultCells = Readonly<Partial<Record<ResultKind, Place>>>;

const PAY = "(?:绩效|考核|月度|季度|年度|本月|浮动)*(?:奖金|工资|薪酬|薪资|奖)";
const WORDINGS: readonly (readonly [ResultKind, RegExp])[] = [
  [
    "base",
    new RegExp(
      `^${PAY}(?:基数|标准|基准|额度|总额)$|^(?:奖金|工资|薪酬|绩效|考核)*基数$|^(?:bonus|pay|payout|base|incentive)*(?:base|basepay|basebonus|basesalary|targetbonus|baseincentive|targetincentive)$`,
    ),
  ],
  [
    "coefficient",
    /^(?:绩效|考核|奖金|发放|等级|对应|工资)*系数$|^(?:payout|bonus|performance)?(?:coeff(?:icient)?|multiplier|factor)$/,
  ],
  [
    "band",
    /^(?:绩效|考核|考评|评定|最终|综合|本月|对应)*(?:等级|评级|级别|等第|等次|档次)(?:评定)?$|^评定(?:等级|结果)$|^(?:performance|final|overall)?(?:grade|rating|band|level)$/,
  ],
  [
    "payout",
    new RegExp(
      `^(?:应发|实发|实得|应得|当月|本月|应付|核定|最终)*${PAY}(?:金额|数额|总额|合计)?$|^(?:应发|实发|应得|实得)绩效(?:额|金额)?$|^(?:bonus|payout|performance|pay|incentive)*(?:payout|bonus|payable|bonuspayable|pay|amount|incentive)$`,
    ),
  ],
  [
    "final",
    /^(?:最终|综合|考核|绩效|实际|最后|总)+(?:考核|绩效)?(?:得分|总分|总得分|成绩|分数|分)$|^(?:final|overall|total)(?:score|points)$/,
  ],
];

/** Rows below a card in which its result may stand; a block of basic data may come between. */
export const RESULT_ROWS = 30;

/** Finds them by the words beside them, above the next card and left and right within the card's columns. */
export function resultCells(view: SheetView, card: Card, stopRow: number): ResultCells {
  const { header, rows } = card;
  const found: Partial<Record<ResultKind, Place>> = {};
  const end = Math.min(stopRow, rows.endRow + RESULT_ROWS);
  for (let row = rows.endRow; row < end; row++) {
    const labels: { kind: ResultKind; column: number }[] = [];
    let pending: ResultKind | null = null;
    let beside = 0;
    for (let column = header.firstColumn; column <= header.lastColumn; column++) {
      const cell = view.cell(row, column);
      if (isBlank(cell.value) && cell.formula === null) continue;
      const kind = resultKind(textOf(cell));
      if (kind) labels.push({ kind, column });
      else if (pending && !isListed(view, row, column)) {
        found[pending] ??= { row, column };
        beside++;
      }
      pending = kind;
    }
    // A row of titles has its values below them.
    if (beside > 0 || labels.length < 2) continue;
    for (const { kind, column } of labels) {
      const { value } = view.cell(row + 1, column);
      if (row + 1 < end && !isBlank(value)) found[kind] ??= { row: row + 1, column };
    }
  }
  return found;
}

/** Whether more values follow at once: the line of a table of bands (系数 1.2 1.0 0.8). */
function isListed(view: SheetView, row: number, column: number): boolean {
  return [1, 2].every((offset) => {
    const { value } = view.cell(row, column + offset);
    return !isBlank(value) && resultKind(typeof value === "string" ? value : "") === null;
  });
}

const LONGEST_RESULT_LABEL = 40;

/** What a label names: 绩效等级 is the band; null where it names no result. */
export function resultKind(text: string): ResultKind | null {
  if (text === "" || text.length > LONGEST_RESULT_LABEL) return null;
  // 应发绩效=基数×系数 says how, too.
  const label = plainLabel(text.split(/[=＝]/)[0] ?? text);
  return WORDINGS.find(([, wording]) => wording.test(label))?.[0] ?? null;
}
