import { parseFormula } from "../../formula/expression";
import type { Expression } from "../../formula/expression";
import { placeOf } from "../../formula/places";
import { movedDown, relativeFormula } from "../../formula/relative-formula";
import { toNumber } from "../../numbers/decimal";
import type { Decimal } from "../../numbers/decimal";
import { format } from "../../numbers/format";
import { roundHalfUp } from "../../numbers/round";
import { columnLetters } from "../../sheet/a1";
import type { Place } from "../../sheet/cell-address";
import type { CellChange } from "../../sheet/cell-change";
import { withFormula, withValue } from "../../sheet/content-change";
import type { GridCell } from "../../sheet/grid";
import { plainLabel } from "../../sheet/label";
import { amountIn } from "../../sheet/numbers-in";
import { isBlank, textOf } from "../../sheet/sheet-view";
import type { AuditedPeople } from "../audited-people";
import type { TitledColumn } from "../layout/people-header";
import type { Person } from "../layout/people-rows";
import { oncePer } from "../once-per";
import { notesAround } from "./notes-around";

/** A rank that the totals do not give. */
export interface WrongRank {
  readonly at: Place;
  readonly name: string;
  readonly total: string;
  readonly shown: string;
  readonly due: string;
  /** Whether others have the same total. */
  readonly tied: boolean;
  readonly changes: readonly CellChange[] | null;
}

interface RankLine {
  readonly person: Person;
  readonly shown: number;
  readonly formula: { readonly text: string; readonly tree: Expression } | null;
}

/** Whom a rank compares a person with, by what, and which way. */
interface Order {
  /** The totals, or another column. */
  readonly column: number;
  readonly groupOf: (person: Person) => string;
  readonly onlyRanked: boolean;
  readonly lowestFirst: boolean;
}

interface Standing {
  readonly first: number;
  readonly last: number;
  readonly dense: number;
}

/** All ranks of a table that are wrong. */
export const wrongRanks = oncePer((audited: AuditedPeople): readonly WrongRank[] =>
  audited.table.ranks.flatMap((column) => wrongIn(audited, column)),
);

/** Whether the person would keep what was typed of him with another total: a repair of the total must not spoil it. */
export function leavesResults(audited: AuditedPeople, row: number, total: Decimal): boolean {
  const { view, table } = audited;
  const results = [...table.ranks, table.grade, table.coefficient, table.pay].flatMap(
    (column) => column ?? [],
  );
  const typed = results.filter(({ column }) => {
    const { formula, value } = view.cell(row, column);
    return formula === null && !isBlank(value);
  });
  if (typed.some(({ role }) => role !== "rank")) return false;
  if (typed.length === 0) return true;
  const sorted = sortedTotals(audited);
  const own = amountIn(view.cell(row, table.total.column));
  const [from, to] = [own ? toNumber(own) : -Infinity, toNumber(total)].sort((a, b) => a - b);
  // Nobody stands between the old and the new total, nor on one of them but the person.
  const passed =
    countBelow(sorted, (each) => each <= (to ?? 0)) - countBelow(sorted, (each) => each < (from ?? 0));
  return passed <= (own ? 1 : 0);
}

const sortedTotals = oncePer(({ view, table }: AuditedPeople): readonly number[] =>
  table.rows.people
    .flatMap(({ row }) => {
      const amount = amountIn(view.cell(row, table.total.column));
      return amount ? [toNumber(amount)] : [];
    })
    .sort((a, b) => a - b),
);

/** How many of the ascending numbers, from the first on, are below. */
function countBelow(sorted: readonly number[], isBelow: (each: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(sorted[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rankIn(cell: GridCell): number | null {
  if (typeof cell.value === "number")
    return Number.isInteger(cell.value) && cell.value > 0 ? cell.value : null;
  const found = /^(?:第\s*)?(\d{1,6})\s*(?:名|位|st|nd|rd|th)?$/i.exec(textOf(cell).normalize("NFKC"));
  return found ? Number(found[1]) : null;
}

function linesOf({ view, table }: AuditedPeople, { column }: TitledColumn): RankLine[] {
  return table.rows.people.flatMap((person): RankLine[] => {
    const cell = view.cell(person.row, column);
    const shown = rankIn(cell);
    const tree = cell.formula === null ? null : parseFormula(cell.formula);
    if (shown === null || (cell.formula !== null && !tree)) return [];
    return [{ person, shown, formula: tree && cell.formula !== null ? { text: cell.formula, tree } : null }];
  });
}

function wrongIn(audited: AuditedPeople, column: TitledColumn): WrongRank[] {
  const lines = linesOf(audited, column);
  if (lines.length < 2) return [];
  const calculated = lines.filter(({ formula }) => formula !== null);
  const isCalculated = calculated.length * 2 > lines.length;
  const best = bestOrder(audited, column, lines);
  if (!best) return [];
  // A formula is wrong by itself; typed ranks are judged only where most of them follow the totals.
  const isRank = calculated.some(({ formula }) => formula && rankCall(formula.tree));
  if (!(isCalculated && isRank) && best.right * 2 <= lines.length) return [];
  const { standings, shownStandings } = best;
  if (isCalculated && lines.every(({ person, shown }) => standings.get(person.row)?.dense === shown))
    return [];
  const tiesBroken = notesAround(audited).some((text) =>
    /同分|并列|分数相同|得分相同|相同分|\bti(?:es?|ed)\b/i.test(text),
  );
  const wrong = lines.filter(({ person, shown, formula }) => {
    const standing = standings.get(person.row);
    if (!standing || shown === standing.first || shown === shownStandings.get(person.row)?.first)
      return false;
    if (tiesBroken && shown >= standing.first && shown <= standing.last) return false;
    return !formula || !isSound(audited, formula.tree, person, best.order);
  });
  const model = lines.find(
    ({ formula, person }) => formula && isSound(audited, formula.tree, person, best.order),
  );
  return grouped(wrong, column).map((group) => describe(audited, column, group, model, best));
}

/** Copies of one formula are one fault. */
function grouped(wrong: readonly RankLine[], { column }: TitledColumn): [RankLine, ...RankLine[]][] {
  const groups = new Map<string, [RankLine, ...RankLine[]]>();
  for (const line of wrong) {
    const { row } = line.person;
    const key = line.formula
      ? relativeFormula(line.formula.text, line.formula.tree, { row, column })
      : String(row);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()];
}

interface Judged {
  readonly order: Order;
  readonly standings: ReadonlyMap<number, Standing>;
  /** The same among the totals as they are displayed. */
  readonly shownStandings: ReadonlyMap<number, Standing>;
  readonly right: number;
}

function bestOrder(audited: AuditedPeople, column: TitledColumn, lines: readonly RankLine[]): Judged | null {
  let best: Judged | null = null;
  for (const order of ordersOf(audited, column, lines)) {
    const standings = standingsOf(audited, order, lines, null);
    const shownStandings = standingsOf(audited, order, lines, decimalsShown(audited, order.column));
    const right = lines.filter(({ person, shown }) =>
      [standings, shownStandings].some((each) => each.get(person.row)?.first === shown),
    ).length;
    if (!best || right > best.right) best = { order, standings, shownStandings, right };
    if (right === lines.length) break;
  }
  return best;
}

/** The likeliest first: all people by their totals, the best first. */
function ordersOf(audited: AuditedPeople, rank: TitledColumn, lines: readonly RankLine[]): Order[] {
  const { table } = audited;
  const named = lines.map(({ formula }) => formula && rankCall(formula.tree)).find((call) => call);
  const own = named?.ofColumn;
  const ways = named ? [named.lowestFirst] : [false, true];
  const before = table.header.columns.filter(
    ({ column, role }) => column < rank.column && role !== "rank" && role !== "identity" && role !== "name",
  );
  const nearest = before[before.length - 1];
  const columns = own !== undefined ? [own] : [table.total.column, ...(nearest ? [nearest.column] : [])];
  const departments = table.header.columns.filter(
    ({ role, title }) =>
      role === "identity" &&
      /部|组|团队|门店|区|科室|校|dept|department|team|store|region|branch|group|unit/i.test(
        plainLabel(title),
      ),
  );
  const groups: Order["groupOf"][] = [() => "", ({ section }) => String(section)];
  for (const { column } of departments) {
    const names = departmentNames(audited, column);
    groups.push(({ row }) => names.get(row) ?? "");
  }
  return columns.flatMap((column) =>
    groups.flatMap((groupOf) =>
      [false, true].flatMap((onlyRanked) =>
        ways.map((lowestFirst): Order => ({ column, groupOf, onlyRanked, lowestFirst })),
      ),
    ),
  );
}

/** The department of each person, which may stand once over several of them. */
function departmentNames({ view, table }: AuditedPeople, column: number): ReadonlyMap<number, string> {
  let last = "";
  return new Map(
    table.rows.people.map(({ row }) => {
      const text = textOf(view.cell(row, column));
      if (text !== "") last = text;
      return [row, last];
    }),
  );
}

function decimalsShown({ view, table }: AuditedPeople, column: number): number {
  const first = table.rows.people[0];
  const look = first ? view.cell(first.row, column).format : "";
  return /0\.(0+)/.exec(look)?.[1]?.length ?? (/^#?,?#*0$/.test(look) ? 0 : 4);
}

function standingsOf(
  { view, table }: AuditedPeople,
  { column, groupOf, onlyRanked, lowestFirst }: Order,
  lines: readonly RankLine[],
  decimals: number | null,
): Map<number, Standing> {
  const people = onlyRanked ? lines.map(({ person }) => person) : table.rows.people;
  const groups = new Map<string, { row: number; amount: number }[]>();
  for (const person of people) {
    const exact = amountIn(view.cell(person.row, column));
    if (!exact) continue;
    const amount = toNumber(decimals === null ? exact : roundHalfUp(exact, decimals));
    const key = groupOf(person);
    const group = groups.get(key);
    if (group) group.push({ row: person.row, amount });
    else groups.set(key, [{ row: person.row, amount }]);
  }
  const standings = new Map<number, Standing>();
  for (const group of groups.values()) {
    group.sort((a, b) => (lowestFirst ? a.amount - b.amount : b.amount - a.amount));
    let dense = 0;
    for (let from = 0; from < group.length;) {
      let to = from;
      while (to + 1 < group.length && group[to + 1]?.amount === group[from]?.amount) to++;
      dense++;
      for (let at = from; at <= to; at++)
        standings.set(group[at]?.row ?? -1, { first: from + 1, last: to + 1, dense });
      from = to + 1;
    }
  }
  return standings;
}

interface RankCall {
  readonly ofColumn: number;
  readonly ofRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly rangeColumn: number;
  readonly lowestFirst: boolean;
}

/** `RANK(F4,$F$4:$F$13)` wherever it stands in the formula. */
function rankCall(node: Expression): RankCall | null {
  if (node.kind === "call" && /^(?:_XLFN\.)?RANK(?:\.EQ)?$/.test(node.name)) {
    const [own, range, order] = node.args;
    const ownArea = own?.kind === "reference" ? placeOf(own.text).area : null;
    const area = range?.kind === "reference" ? placeOf(range.text).area : null;
    if (!ownArea || !area || area.columns !== 1) return null;
    return {
      ofColumn: ownArea.column,
      ofRow: ownArea.row,
      firstRow: area.row,
      lastRow: area.row + area.rows - 1,
      rangeColumn: area.column,
      lowestFirst: order !== undefined && order.kind === "number" && order.value !== 0,
    };
  }
  const inner =
    node.kind === "call"
      ? node.args
      : node.kind === "operation"
        ? node.operands
        : node.kind === "group"
          ? node.inner
          : [];
  for (const each of inner) {
    const found = rankCall(each);
    if (found) return found;
  }
  return null;
}

/** Whether the formula itself compares the person's own total with all others', whatever it shows at the moment. */
function isSound({ table }: AuditedPeople, tree: Expression, { row }: Person, order: Order): boolean {
  const call = tree.kind === "call" ? rankCall(tree) : null;
  const { people } = table.rows;
  if (!call || call.ofRow !== row || call.ofColumn !== call.rangeColumn || call.ofColumn !== order.column)
    return false;
  if (call.lowestFirst !== order.lowestFirst) return false;
  return (
    call.firstRow <= (people[0]?.row ?? 0) &&
    call.lastRow >= (people[people.length - 1]?.row ?? 0) &&
    call.lastRow < table.rows.endRow &&
    table.rows.summaries.every(({ row: summary }) => summary > call.lastRow)
  );
}

function describe(
  audited: AuditedPeople,
  { column }: TitledColumn,
  group: readonly [RankLine, ...RankLine[]],
  model: RankLine | undefined,
  { order, standings }: Judged,
): WrongRank {
  const { view } = audited;
  const [first] = group;
  const standing = standings.get(first.person.row);
  const total = amountIn(view.cell(first.person.row, order.column));
  const changes = group.flatMap((line): CellChange[] => {
    const at = { row: line.person.row, column };
    const due = standings.get(at.row)?.first ?? line.shown;
    const text = textOf(view.cell(at.row, column));
    if (!line.formula && !model)
      return [withValue(view, at, text === "" ? due : text.replace(/\d+/, String(due)))];
    const formula = model?.formula
      ? movedDown(model.formula.text, model.formula.tree, at.row - model.person.row)
      : rankFormula(audited, line.person, order);
    return formula ? [withFormula(view, at, formula, due)] : [];
  });
  return {
    at: { row: first.person.row, column },
    name: first.person.name,
    total: total ? format(total) : "",
    shown: String(first.shown),
    due: String(standing?.first ?? ""),
    tied: standing !== undefined && standing.last > standing.first,
    changes: changes.length === group.length ? changes : null,
  };
}

/** The rank among all people of the table; null where ranks are given within departments. */
function rankFormula({ table }: AuditedPeople, { row }: Person, order: Order): string | null {
  const { people } = table.rows;
  const [first, last] = [people[0], people[people.length - 1]];
  const isAll =
    order.groupOf({ row: -1, name: "", section: -1 }) === "" &&
    table.rows.summaries.every(({ row: at }) => at > (last?.row ?? 0));
  if (!first || !last || !isAll) return null;
  const letters = columnLetters(order.column);
  return `=RANK(${letters}${row + 1},$${letters}$${first.row + 1}:$${letters}$${last.row + 1}${order.lowestFirst ? ",1" : ""})`;
}
