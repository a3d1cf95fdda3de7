import { compare, ZERO } from "../../numbers/decimal";
import { plainLabel } from "../../sheet/label";
import { amountIn, numberIn } from "../../sheet/numbers-in";
import { isBlank, shownCell, textOf } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";
import { isTotalLabel } from "./row-words";
import type { Columns } from "./columns";
import type { Header } from "./card-header";

/** Rows within a table that are no items: the header again, empty sections, the points of levels, conditions without points. */
export function isPassedOver(view: SheetView, header: Header, columns: Columns, row: number): boolean {
  return (
    (header.repeatedRows?.includes(row) ?? false) ||
    isOfEmptySection(view, columns, row) ||
    isWithoutPoints(view, header, columns, row) ||
    isLevelPoints(view, header, columns, row)
  );
}

/** 社会效益 | 0 | 对外服务: a section that weighs nothing, in which nobody has weighed or scored anything. */
function isOfEmptySection(view: SheetView, columns: Columns, row: number): boolean {
  const { sectionWeight, weight, score } = columns;
  if (!sectionWeight) return false;
  const amount = amountIn(shownCell(view, row, sectionWeight.column));
  if (amount === null || compare(amount, ZERO) !== 0) return false;
  return [weight, score].every((each) => !each || isBlank(shownCell(view, row, each.column).value));
}

/** 宣传创新 | 10: the name and the weight of a section, and nothing else on its row. */
export function isEmptySection(view: SheetView, columns: Columns, row: number): boolean {
  const { dimension, sectionWeight, indicator, weight, criteria, score } = columns;
  if (!dimension || !sectionWeight || view.cell(row, sectionWeight.column).formula !== null) return false;
  if (
    textOf(view.cell(row, dimension.column)) === "" ||
    isTotalLabel(textOf(view.cell(row, dimension.column)))
  )
    return false;
  if (numberIn(view.cell(row, sectionWeight.column)) === null) return false;
  return [indicator, weight, criteria, score].every((each) => {
    const cell = each && shownCell(view, row, each.column);
    return !cell || (isBlank(cell.value) && cell.formula === null);
  });
}

const NONE = /^(?:[-–—―－]{1,3}|\/|n\/?a|不计分|否决|一票否决)$/i;
const VETO = /否决|取消|资格|红线|出局|淘汰|不予|disqualif|veto/i;

/**
 * A condition for which a dash stands in place of points, or a line for information: 使用未授权素材的取消资格 | --. A dash beside another criterion, a
 * score or an actual is a weight left out.
 */
function isWithoutPoints(view: SheetView, header: Header, columns: Columns, row: number): boolean {
  const { weight, criteria, target, actual, score, selfScore, definition } = columns;
  if (!NONE.test(textOf(view.cell(row, weight.column)))) return false;
  const others = [criteria, target, actual, score, selfScore, definition].flatMap((each) =>
    each ? [each.column] : [],
  );
  if (others.length > 0 && others.every((column) => isBlank(shownCell(view, row, column).value))) return true;
  for (let column = header.firstColumn; column <= header.lastColumn; column++) {
    if (VETO.test(textOf(view.cell(row, column)))) return true;
  }
  return false;
}

const POINTS_OF_LEVELS =
  /^(?:各?(?:等级|级别|档次|档位|评价等级|等次)(?:对应)?|对应|档)(?:得分|分值|分数|评分|分|系数)$|^(?:level|grade|rating)(?:points?|scores?|marks?)$/;

/** 等级得分 | | | 100 | 85 | 70: what the levels beside each other earn. */
export function isLevelPoints(view: SheetView, header: Header, columns: Columns, row: number): boolean {
  if (!isBlank(view.cell(row, columns.weight.column).value)) return false;
  let isNamed = false;
  let numbers = 0;
  for (let column = header.firstColumn; column <= header.lastColumn; column++) {
    const cell = view.cell(row, column);
    if (amountIn(cell) !== null) numbers++;
    else if (POINTS_OF_LEVELS.test(plainLabel(textOf(cell)))) isNamed = true;
  }
  return isNamed && numbers >= 2;
}
