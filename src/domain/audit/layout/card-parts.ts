import { compare, ONE } from "../../numbers/decimal";
import { plainLabel } from "../../sheet/label";
import { isBlank, shownCell, textOf } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";
import type { Card } from "./card";
import type { CardPart } from "./card-header";
import { nameColumn } from "./rows";
import { sumOf } from "./weight-column";

/** What tells the cards of one table apart: whose they are. */
const WHOSE =
  /^(?:被考核|考核|受评|被评|责任)?(?:姓名|人员|员工|人|对象|部门|科室|处室|单位|班组|小组|团队|车间|门店|店铺|分店|店名|岗位|职位|职务|岗位名称|部门名称|员工姓名|人员姓名)$|^(?:employee|staff|team|department|dept|store|branch|unit|position|role|jobtitle|person)(?:name)?s?$|^(?:name|nameofemployee)$/;

/**
 * The cards of one table that holds several, one below the other, told apart by a column that says whose they are; none where the table is one
 * card: the column then says who answers for an item.
 */
export function partsOf(view: SheetView, card: Card): CardPart[] {
  if (compare(card.sum, ONE) === 0 && card.structure === "flat") return [];
  const column = whoseColumn(view, card);
  if (column === null) return [];
  const groups = groupsOf(view, card, column);
  if (groups.length < 2) return [];
  const weights = new Map(card.weights.weights.map((weight) => [weight.row, weight]));
  const whole = groups.filter(
    ({ rows }) => compare(sumOf(rows.flatMap((row) => weights.get(row) ?? [])), ONE) === 0,
  );
  // Weights that come to 100% for more than one of them are weights of one each.
  if (whole.length * 2 < groups.length || whole.length < 1) return [];
  return groups.map(({ name, firstRow }, index) => ({
    name,
    column,
    firstRow,
    lastRow: (groups[index + 1]?.firstRow ?? card.rows.endRow) - 1,
  }));
}

function whoseColumn(view: SheetView, { header, columns }: Card): number | null {
  for (let column = header.firstColumn; column < nameColumn(columns); column++) {
    for (let row = header.firstRow; row <= header.lastRow; row++) {
      // 岗位与姓名, 部门/姓名: each of the words says whose.
      const words = textOf(shownCell(view, row, column)).split(/[与和及、/／&]|\band\b/);
      if (words.every((word) => WHOSE.test(plainLabel(word)))) return column;
    }
  }
  return null;
}

interface Group {
  readonly name: string;
  readonly firstRow: number;
  readonly rows: number[];
}

/** The items by the name beside them; none where a name comes again further down. */
function groupsOf(view: SheetView, { rows: { items, outside } }: Card, column: number): Group[] {
  const groups: Group[] = [];
  const all = [...items, ...outside].sort((a, b) => a.row - b.row);
  for (const { row } of all) {
    const cell = shownCell(view, row, column);
    const current = groups.at(-1);
    const name = isBlank(cell.value) ? (current?.name ?? "") : textOf(cell) || cell.text;
    if (current?.name === name) current.rows.push(row);
    else groups.push({ name, firstRow: row, rows: [row] });
  }
  const names = new Set(groups.map(({ name }) => name));
  return names.size === groups.length && !names.has("") ? groups : [];
}
