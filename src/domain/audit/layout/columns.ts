import { decimal, multiply } from "../../numbers/decimal";
import type { Decimal } from "../../numbers/decimal";
import { isAverageLabel } from "./column-role";
import type { ColumnRole } from "./column-role";
import type { Header, HeaderColumn } from "./card-header";
import { plainLabel } from "../../sheet/label";
import { tierColumns } from "./tier-columns";
import type { TierColumns } from "./tier-columns";
import { isNear } from "../../numbers/near";
import { amountIn } from "../../sheet/numbers-in";
import { isBlank, shownCell, textOf } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";

/** The one column that stands for each role; a scorecard always has a weight. */
export type Columns = Readonly<Partial<Record<ColumnRole, HeaderColumn>>> & { readonly weight: HeaderColumn };

/** Rows below the header that are enough to tell a column of groups from a column of items. */
const SAMPLE_ROWS = 60;

/** Settles which column means what where several headers could mean the same. */
export function settleColumns(view: SheetView, header: Header): Columns | null {
  const found = new Map<ColumnRole, HeaderColumn[]>();
  for (const column of header.columns) found.set(column.role, [...(found.get(column.role) ?? []), column]);
  const candidates = (role: ColumnRole) => visibleFirst(view, found.get(role) ?? []);

  let columns: Settling = {};
  for (const role of found.keys()) {
    const first = candidates(role)[0];
    if (first) columns[role] = first;
  }
  settleNames(view, header, columns, candidates("indicator"), candidates("dimension"));
  settleLevels(view, header, columns, candidates("indicator"));
  settleUnnamedDimension(view, header, columns);
  // Whose the card is groups no items within it.
  if (header.part && columns.dimension?.column === header.part.column) delete columns.dimension;
  settleCriteria(view, header, columns, candidates("criteria"));
  const tiers = columns.indicator && tierColumns(view, header, columns.indicator.column);
  const others = (role: ColumnRole) =>
    candidates(role).filter(({ column }) => column !== tiers?.points || tiers.areWeights);
  if (tiers) columns = settleTiers(view, header, columns, tiers, others);
  settleWeights(columns, others("weight"));
  settleSubsectionWeight(columns, [...others("sectionWeight"), ...others("weight")]);
  const scores = withoutThoseBeside(view, header, columns, others("score"));
  settleScore(columns, scores);
  settleWeighted(view, header, columns, scores);
  if (!columns.weight) return null;
  const absent = header.absent ?? [];
  const kept = Object.entries(columns).filter(([role]) => !absent.some((each) => each === role));
  return { ...Object.fromEntries(kept), weight: columns.weight };
}

/** All columns that hold one of these, not only the one that stands for each. */
export function columnsOfRoles(
  { header, columns }: { readonly header: Header; readonly columns: Columns },
  ...roles: readonly ColumnRole[]
): { readonly role: ColumnRole; readonly column: number }[] {
  const settled = new Map(Object.values(columns).map(({ column, role }) => [column, role]));
  return header.columns
    .map(({ column, role }) => ({ column, role: settled.get(column) ?? role }))
    .filter(({ role }) => roles.includes(role));
}

type Settling = Partial<Record<ColumnRole, HeaderColumn>>;

function visibleFirst(view: SheetView, columns: readonly HeaderColumn[]): HeaderColumn[] {
  const isHidden = (column: HeaderColumn) => view.grid.hiddenColumns.has(column.column);
  return [...columns.filter((column) => !isHidden(column)), ...columns.filter(isHidden)];
}

/** Which column names the items, and which one groups them. */
function settleNames(
  view: SheetView,
  header: Header,
  columns: Settling,
  indicators: readonly HeaderColumn[],
  dimensions: readonly HeaderColumn[],
): void {
  const [first, second] = indicators;
  if (first && second && !columns.dimension) {
    if (first.column < second.column && groupsItems(view, header, first.column, second.column)) {
      columns.dimension = first;
      columns.indicator = second;
    } else {
      columns.definition ??= second;
    }
  } else if (!first) {
    const last = dimensions[dimensions.length - 1];
    if (!last) return;
    // 一级类别 | 二级类别: the finer one names the items. A single one names them too.
    columns.indicator = last;
    if (dimensions.length === 1) delete columns.dimension;
  }
}

/** 一级指标 | 二级指标 | 三级指标: the last names the items, and the one before it groups them within their dimension. */
function settleLevels(
  view: SheetView,
  header: Header,
  columns: Settling,
  indicators: readonly HeaderColumn[],
): void {
  const { dimension } = columns;
  const [middle, last] = [...indicators].sort((a, b) => a.column - b.column).slice(-2);
  if (!dimension || !middle || !last || dimension.column >= middle.column) return;
  if (!groupsItems(view, header, middle.column, last.column)) return;
  columns.subdimension = { ...middle, role: "subdimension" };
  columns.indicator = last;
  if (columns.definition?.column === last.column) delete columns.definition;
}

/** 权重 | 二级指标 | 分值 | 三级指标 | 分值: each weight stands behind the names that it weighs. */
function settleSubsectionWeight(columns: Settling, weights: readonly HeaderColumn[]): void {
  const { dimension, subdimension, indicator } = columns;
  if (!dimension || !subdimension || !indicator) return;
  const within = (from: number, to: number) => weights.find(({ column }) => column > from && column < to);
  const of = within(dimension.column, subdimension.column);
  const middle = within(subdimension.column, indicator.column);
  const item = within(indicator.column, Infinity);
  if (!middle || !item) return;
  columns.subsectionWeight = { ...middle, role: "subsectionWeight" };
  columns.weight = { ...item, role: "weight" };
  if (of) columns.sectionWeight = { ...of, role: "sectionWeight" };
  if (columns.fullMark && [of, middle, item].some((each) => each?.column === columns.fullMark?.column))
    delete columns.fullMark;
}

/** A column without a header, left of the first one that has one, groups the items where it has fewer entries than they. */
function settleUnnamedDimension(view: SheetView, header: Header, columns: Settling): void {
  const first = header.columns[0];
  const indicator = columns.indicator;
  if (columns.dimension || !first || !indicator || first.column === header.firstColumn) return;
  const column = first.column - 1;
  const hasGroup = !isBlank(view.cell(header.lastRow + 1, column).value);
  if (hasGroup && groupsItems(view, header, column, indicator.column)) {
    columns.dimension = { column, role: "dimension", label: "", row: header.lastRow };
  }
}

const GIVES_POINTS = /\d\s*分|[满滿扣加得]\s*分|\bpoints?\b|\bpts\b/i;

/** Of 考核标准 beside 计分办法 the one whose words give points is how items are scored. */
function settleCriteria(
  view: SheetView,
  header: Header,
  columns: Settling,
  criteria: readonly HeaderColumn[],
): void {
  if (criteria.length < 2) return;
  const end = Math.min(view.endRow, header.lastRow + 1 + SAMPLE_ROWS);
  let most = 0;
  for (const candidate of criteria) {
    let count = 0;
    for (let row = header.lastRow + 1; row < end; row++) {
      if (GIVES_POINTS.test(textOf(view.cell(row, candidate.column)))) count++;
    }
    if (count > most) {
      most = count;
      columns.criteria = candidate;
    }
  }
}

/** What stands in the rows of tiers is how the items are scored, and their points are neither weights nor scores. */
function settleTiers(
  view: SheetView,
  { lastRow }: Header,
  settled: Settling,
  { words, points, areWeights }: TierColumns,
  others: (role: ColumnRole) => readonly HeaderColumn[],
): Settling {
  const titled = (column: number, role: ColumnRole): HeaderColumn => ({
    column,
    role,
    label: textOf(shownCell(view, lastRow, column)),
    row: lastRow,
  });
  const isOfTiers = (role: string, column: number) =>
    (column === words && (role === "definition" || role === "target")) || (column === points && !areWeights);
  const kept: Settling = Object.fromEntries(
    Object.entries(settled).filter(([role, { column }]) => !isOfTiers(role, column)),
  );
  const replaced = (["weight", "fullMark", "score", "weightedScore"] as const).flatMap((role) => {
    const [other] = kept[role] ? [] : others(role);
    return other ? [[role, other] as const] : [];
  });
  return {
    ...kept,
    ...Object.fromEntries(replaced),
    criteria: titled(words, "criteria"),
    tierPoints: titled(points, "tierPoints"),
  };
}

/** Whether the left column has fewer entries than the right one has, or says the same again in rows that follow: it names groups. */
function groupsItems(view: SheetView, header: Header, left: number, right: number): boolean {
  const end = Math.min(view.endRow, header.lastRow + 1 + SAMPLE_ROWS);
  for (let row = header.lastRow + 1; row < end; row++) {
    const merge = view.mergeAt(row, left);
    const isOpen = isBlank(view.cell(row, left).value) && !(merge && merge.column < left);
    if (isOpen && !isBlank(view.cell(row, right).value)) return true;
    const name = textOf(view.cell(row, left));
    const isAgain = name !== "" && row > header.lastRow + 1 && name === textOf(view.cell(row - 1, left));
    if (isAgain && textOf(view.cell(row, right)) !== textOf(view.cell(row - 1, right))) return true;
  }
  return false;
}

/** Which column holds the items' weights, and which one the sections'. */
function settleWeights(columns: Settling, weights: readonly HeaderColumn[]): void {
  const [first, second] = weights;
  if (first && second) {
    const named = weights.find((column) => /权|weight/.test(plainLabel(column.label))) ?? first;
    const other = named === first ? second : first;
    const indicator = columns.indicator?.column ?? -1;
    columns.weight = named;
    if (!columns.sectionWeight && Math.min(first.column, second.column) < indicator) {
      const [left, right] = first.column < second.column ? [first, second] : [second, first];
      if (right.column > indicator) {
        columns.sectionWeight = left;
        columns.weight = right;
      }
    } else if (!columns.sectionWeight) {
      columns.fullMark ??= other;
    }
  }
  if (!columns.weight && columns.fullMark) {
    columns.weight = columns.fullMark;
    delete columns.fullMark;
  }
  if (!columns.weight && columns.sectionWeight) {
    columns.weight = columns.sectionWeight;
    delete columns.sectionWeight;
  }
}

/** The scores without those of a table beside the card, which a column without a title parts from it. */
function withoutThoseBeside(
  view: SheetView,
  header: Header,
  { weight }: Settling,
  scores: readonly HeaderColumn[],
): readonly HeaderColumn[] {
  if (!weight) return scores;
  const isParted = ({ column }: HeaderColumn) => {
    for (let at = weight.column + 1; at < column; at++) {
      if (isUntitled(view, header, at) && isBlank(view.cell(header.lastRow + 1, at).value)) return true;
    }
    return false;
  };
  const near = scores.filter((score) => !isParted(score));
  return near.length > 0 ? near : scores;
}

function isUntitled(view: SheetView, { firstRow, lastRow }: Header, column: number): boolean {
  for (let row = firstRow; row <= lastRow; row++) {
    if (!isBlank(shownCell(view, row, column).value)) return false;
  }
  return true;
}

/** What the ratings come to counts where it stands beside them, else the superior's rating. */
function settleScore(columns: Settling, scores: readonly HeaderColumn[]): void {
  if (scores[0]) columns.score = scores[0];
  const result = scores.find((column) =>
    /^(?:最终|综合|本项)?得分$|^(?:final|total)?scores?$/.test(plainLabel(column.label)),
  );
  const superior =
    scores.find((column) => scores.length > 2 && isAverageLabel(column.label)) ??
    result ??
    scores.find((column) =>
      /上级|主管|领导|经理|最终|综合|终评|supervisor|manager|final/.test(plainLabel(column.label)),
    );
  if (superior) columns.score = superior;
}

/** Of 评分 beside 得分 the one that holds weight × the other is what the scores come to. */
function settleWeighted(
  view: SheetView,
  header: Header,
  columns: Settling,
  scores: readonly HeaderColumn[],
): void {
  const { score, weight } = columns;
  if (!score || !weight || columns.weightedScore || scores.length < 2) return;
  const rated = scores.find((each) => each !== score && isProduct(view, header, weight, each, score));
  if (!rated) return;
  columns.weightedScore = { ...score, role: "weightedScore" };
  columns.score = rated;
}

/** What weight × score is multiplied by: weights as 0.3 or as 30, scores out of 100, 5 or 10. */
const FACTORS = ["1", "20", "10", "100", "0.01", "0.2", "0.1"].map((factor) => decimal(factor));

/** Whether one column holds, in most rows, the weights times another. */
function isProduct(
  view: SheetView,
  header: Header,
  weight: HeaderColumn,
  factor: HeaderColumn,
  result: HeaderColumn,
): boolean {
  const end = Math.min(view.endRow, header.lastRow + 1 + SAMPLE_ROWS);
  const lines: { product: Decimal; shown: Decimal }[] = [];
  for (let row = header.lastRow + 1; row < end; row++) {
    const [share, given, shown] = [weight, factor, result].map(({ column }) =>
      amountIn(view.cell(row, column)),
    );
    if (share && given && shown) lines.push({ product: multiply(share, given), shown });
  }
  return FACTORS.some((by) => {
    const fitting = lines.filter(({ product, shown }) => isNear(multiply(product, by), shown));
    return fitting.length >= 2 && fitting.length * 3 >= lines.length * 2;
  });
}
